import { compareTexts, draftTexts, fieldTexts } from './texts-draft.ts';
import { awardTexts, nominationTexts, reviewTexts } from './texts-awards.ts';
import { registrationTexts, reportTexts } from './texts-forms.ts';
import { caseTexts, historyTexts, paperTexts, printTexts } from './texts-case.ts';
import { naming, type Names, type Wording } from '../../language/language.ts';

/** Every text of this feature, in Vietnamese; another language is another object of this shape. */
const vi = (its: Names) => ({
  draft: draftTexts,
  compare: compareTexts,
  fields: fieldTexts,
  registration: registrationTexts,
  report: reportTexts(its),
  review: reviewTexts,
  nomination: nominationTexts(its),
  award: awardTexts(its),
  case: caseTexts(its),
  history: historyTexts,
  paper: paperTexts(its),
  print: printTexts,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/submission/texts', vi);
