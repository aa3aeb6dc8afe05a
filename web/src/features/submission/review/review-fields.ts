import type { ReviewContent } from '@thidua/domain/submission/review';
import type { ContentWords } from '../content/describe-field.ts';
import { words } from '../texts.ts';

const texts = words.review;
type Row = ReviewContent['commendations'][number];

/** What the fields of the minutes of a review are called. */
export const reviewFields: ContentWords = {
  fields: texts.fields satisfies Readonly<Record<keyof ReviewContent, string>>,
  lists: {
    commendations: {
      element: (_, own) => texts.commendation(own ?? ''),
      fields: texts.commendationFields satisfies Readonly<Record<Exclude<keyof Row, 'id'>, string>>,
      order: () => words.fields.orderOfCommendations,
    },
  },
};
