import { factTextIn, factTexts } from '@thidua/domain/wording/award-labels';
import { findingTextIn, findingTexts } from '@thidua/domain/wording/finding-texts';
import { naming, type Names, type Wording } from './language.ts';

const vi = (its: Names) => ({ findings: findingTexts(its), facts: factTexts });
export type Words = Wording<ReturnType<typeof vi>>;
const words: Words = naming('language/findings', vi);

// What the judge found, and how a dossier stands by the figures, as sentences in the language of the page.
export const findingText = findingTextIn(words.findings);
export const factText = factTextIn(words.facts);
