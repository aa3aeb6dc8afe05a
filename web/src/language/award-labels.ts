import { awardLabels as labels, comparisonText as comparison } from '@thidua/domain/award-labels';
import { wording, type Wording } from './language.ts';

const vi = { labels, comparison };
export type Words = Wording<typeof vi>;
const words: Words = wording('language/award-labels', vi);

// The same of awards.
export const awardLabels = words.labels;
export const comparisonText = words.comparison;
