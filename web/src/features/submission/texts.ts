import { compareTexts, draftTexts, fieldTexts } from './texts-draft.ts';
import { awardTexts, nominationTexts, reviewTexts } from './texts-awards.ts';
import { registrationTexts, reportTexts } from './texts-forms.ts';
import { caseTexts, historyTexts, paperTexts, printTexts } from './texts-case.ts';
import { wording, type Wording } from '../../language/language.ts';

/** Every text of this feature, in Vietnamese; another language is another object of this shape. */
const vi = {
  draft: draftTexts,
  compare: compareTexts,
  fields: fieldTexts,
  registration: registrationTexts,
  report: reportTexts,
  review: reviewTexts,
  nomination: nominationTexts,
  award: awardTexts,
  case: caseTexts,
  history: historyTexts,
  paper: paperTexts,
  print: printTexts,
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/texts', vi);
