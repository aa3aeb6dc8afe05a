import * as award from '@thidua/domain/award-labels';
import * as cases from '@thidua/domain/labels';
import { wording, type Wording } from './language.ts';

const vi = {
  labels: cases.labels,
  awardLabels: award.awardLabels,
  caseTitles: cases.caseTitles,
  awardCaseStates: cases.awardCaseStates,
  comparison: award.comparisonText,
};
export type Words = Wording<typeof vi>;
const words: Words = wording('language/labels', vi);

// What people see of states and kinds, in the language of the page; papers take theirs from the domain.
export const { labels, awardLabels } = words;
export const comparisonText = words.comparison;
export const caseTitle = cases.caseTitleIn(words.caseTitles);
export const caseStateText = cases.caseStateTextIn(labels.caseState, words.awardCaseStates);
