import {
  awardCaseStates,
  caseStateTextIn,
  caseTitleIn,
  caseTitles,
  labels as fixed,
  namedLabels,
} from '@thidua/domain/wording/labels';
import { naming, type Names, type Wording } from './language.ts';

const all = (its: Names) => ({
  labels: { ...fixed, ...namedLabels(its) },
  caseTitles,
  awardCaseStates,
});
export type Words = Wording<ReturnType<typeof all>>;
const words: Words = naming('language/labels', all);

// What people see of states and kinds, in the language of the page; papers take theirs from the domain.
export const { labels } = words;
export const caseTitle = caseTitleIn(words.caseTitles);
export const caseStateText = caseStateTextIn(labels.caseState, words.awardCaseStates);
