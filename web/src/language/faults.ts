import { chainTitleIn, chainTitles, faultSentenceIn, faultTexts } from '@thidua/domain/wording/log-faults';
import { wording, type Wording } from './language.ts';

const vi = { faults: faultTexts, chains: chainTitles };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/faults', vi);

// What the verifier of the log found, as sentences in the language of the page.
export const faultSentence = faultSentenceIn(words.faults);
export const chainTitle = chainTitleIn(words.chains);
