import {
  awardCaseStates,
  caseStateTextIn,
  caseTitleIn,
  caseTitles,
  labels as vi,
} from '@thidua/domain/wording/labels';
import { wording, type Wording } from './language.ts';

const all = { labels: vi, caseTitles, awardCaseStates };
export type Words = Wording<typeof all>;
const words: Words = wording('language/labels', all);

// What people see of states and kinds, in the language of the page; papers take theirs from the domain.
export const { labels } = words;
export const caseTitle = caseTitleIn(words.caseTitles);
export const caseStateText = caseStateTextIn(labels.caseState, words.awardCaseStates);
