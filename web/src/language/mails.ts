import { mailFailureTexts, mailStateLabels as states } from '@thidua/domain/wording/mail-labels';
import { wording, type Wording } from './language.ts';

const vi = { states, failures: mailFailureTexts };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/mails', vi);

// What became of a mail, and why it was not sent, in the language of the page.
export const mailStateLabels = words.states;
export const mailFailures = words.failures;
