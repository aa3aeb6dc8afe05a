import { planFindingTextIn, planFindingTexts } from '@thidua/domain/wording/plan-finding-texts';
import { wording, type Wording } from './language.ts';

const vi = { findings: planFindingTexts };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/plan-findings', vi);

/** What is wrong with a plan, as a sentence in the language of the page. */
export const planFindingText = planFindingTextIn(words.findings);
