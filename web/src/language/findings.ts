import { factTextIn, factTexts } from '@thidua/domain/wording/award-labels';
import { findingTextIn, findingTexts } from '@thidua/domain/wording/labels';
import { wording, type Wording } from './language.ts';

const vi = { findings: findingTexts, facts: factTexts };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/findings', vi);

// What the judge found, and how a dossier stands by the figures, as sentences in the language of the page.
export const findingText = findingTextIn(words.findings);
export const factText = factTextIn(words.facts);
