import { z } from 'zod';
import { erasureSubjectSchema, placeCountsSchema } from '../erasure/erasure-subject.ts';
import { unitIdSchema } from '../base/ids.ts';
import { nominationStates } from '../nomination/nomination.ts';
import { refusalCodeSchema } from '../base/refusal.ts';
import { line, text } from '../base/wire.ts';

/** Of those found, so many are told; a longer part of the name finds fewer. */
export const MAX_FOUND = 50;

const inAuthority = z.object({ authorityId: unitIdSchema });
const asked = inAuthority.extend({ subject: erasureSubjectSchema, byName: z.boolean() });

/** Somebody whose data could be erased; `refusal` says why it cannot yet. */
const foundSchema = z.object({ name: z.string(), refusal: refusalCodeSchema.nullable() });
export const foundNomineeSchema = foundSchema.extend({
  movementId: z.string(),
  movementTitle: z.string(),
  nominationId: z.string(),
  position: z.string(),
  unitName: z.string(),
  state: z.enum(nominationStates),
});
export const foundAccountSchema = foundSchema.extend({ uid: z.string(), email: z.string() });

/** The part of the contract on personal data; `callables.ts` holds the whole. */
export const erasureSchemas = {
  /** By the office: nominees and accounts of the authority whose name holds these words in any order, diacritics or not. */
  findPerson: {
    request: inAuthority.extend({ name: line(120, 2) }),
    response: z.object({
      nominees: z.array(foundNomineeSchema),
      accounts: z.array(foundAccountSchema),
      /** Whether there are more than are told, or may be: where each word is in very many names, not all are read. */
      more: z.boolean(),
    }),
  },
  /** By the office: where somebody's data stands and what would happen to it; writes nothing. */
  previewErasure: {
    request: asked.omit({ byName: true }),
    response: z.object({ places: placeCountsSchema }),
  },
  /**
   * By the office, with the law and request it rests on: erases somebody's data for good. Not `isDone` where its time was up;
   * it is gone on with by itself, and by asking again. How far it is stands in `erasureRuns/{authorityId}`.
   */
  erasePerson: {
    request: asked.extend({ basis: text(1000, 10) }),
    response: z.object({
      erasureId: z.string(),
      isDone: z.boolean(),
      before: placeCountsSchema,
      after: placeCountsSchema.nullable(),
    }),
  },
} as const;
