import * as domain from '@thidua/domain/wording/layout-labels';
import { wording, type Wording } from './language.ts';

const vi = { fields: domain.layoutFieldLabels, findings: domain.layoutFindingTexts };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/layout', vi);

// The fields of a certificate's layout and what is wrong with one, in the language of the page.
export const layoutFieldLabels = words.fields;
export const layoutFindingTexts = words.findings;
