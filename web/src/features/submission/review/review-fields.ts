import type { ReviewContent } from '@thidua/domain/submission/review';
import type { ContentWords } from '../content/describe-field.ts';
import { words } from './texts.ts';

type Row = ReviewContent['commendations'][number];

/** What the fields of the minutes of a review are called. */
export const reviewFields: ContentWords = {
  fields: words.fields satisfies Readonly<Record<keyof ReviewContent, string>>,
  onPage: ['heldOn', 'place', 'chairedBy', 'secretary', 'members', 'present', 'discussion', 'commendations'],
  lists: {
    commendations: {
      element: (_, own, __, place) =>
        place === null ? words.commendation(own ?? '') : words.commendationCalled(place, own ?? ''),
      onPage: ['name', 'form', 'number', 'date'],
      fields: words.commendationFields satisfies Readonly<Record<Exclude<keyof Row, 'id'>, string>>,
      order: () => words.order,
    },
  },
};
