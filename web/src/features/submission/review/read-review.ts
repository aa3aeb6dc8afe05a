import type { ReviewContent } from '@thidua/domain/submission/review';
import { z } from 'zod';
import { listOf, readerOf, text } from '../content/lenient.ts';

export const readReview = readerOf<ReviewContent>(
  z.object({
    heldOn: text,
    place: text,
    chairedBy: text,
    secretary: text,
    members: text,
    present: text,
    discussion: text,
    commendations: listOf(z.object({ id: text, name: text, form: text, number: text, date: text })),
  }),
);
