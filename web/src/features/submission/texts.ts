import { compareTexts, draftTexts, fieldTexts } from './texts-draft.ts';
import { awardPrintTexts, awardTexts, nominationTexts, reviewTexts } from './texts-awards.ts';
import { registrationTexts, reportTexts } from './texts-forms.ts';
import { caseTexts, historyTexts, paperTexts, printTexts } from './texts-case.ts';

/** Every text of this feature, in Vietnamese; another language is another object of this shape. */
export const vi = {
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
  awardPrint: awardPrintTexts,
};
