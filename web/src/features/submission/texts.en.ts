import type { Words } from './texts.ts';
import { compareTexts, draftTexts, fieldTexts } from './texts-draft.en.ts';
import { awardTexts, nominationTexts, reviewTexts } from './texts-awards.en.ts';
import { registrationTexts, reportTexts } from './texts-forms.en.ts';
import { caseTexts, historyTexts, paperTexts, printTexts } from './texts-case.en.ts';
import type { Names } from '../../language/language.ts';

export const en = (its: Names): Words => ({
  draft: draftTexts,
  compare: compareTexts,
  fields: fieldTexts,
  registration: registrationTexts,
  report: reportTexts,
  review: reviewTexts,
  nomination: nominationTexts,
  award: awardTexts(its),
  case: caseTexts,
  history: historyTexts,
  paper: paperTexts,
  print: printTexts,
});
