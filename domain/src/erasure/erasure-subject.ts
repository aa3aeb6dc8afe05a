import { z } from 'zod';
import { movementIdSchema, nominationIdSchema, uidSchema } from '../base/ids.ts';

/** Where a name may stand; docs/erasure.md says of each what happens to it and why. */
export const erasurePlaces = [
  'dossier',
  'contact',
  'nomination',
  'exemplar',
  'question',
  'publication',
  'comment',
  'opinion',
  'session',
  'decision',
  'certificate',
  'log',
  'notification',
  'mail',
  'account',
  'unitPaper',
  'settings',
  'other',
] as const;
export type ErasurePlace = (typeof erasurePlaces)[number];

/**
 * Of one place, how many documents: `erased` because an id in them says whom they are about, `byName` where only the name
 * says so, `kept` because the law on archives asks for them.
 */
export const placeCountSchema = z.object({
  erased: z.number().int().nonnegative(),
  byName: z.number().int().nonnegative(),
  kept: z.number().int().nonnegative(),
});
export const placeCountsSchema = z.partialRecord(z.enum(erasurePlaces), placeCountSchema);
export type PlaceCounts = z.infer<typeof placeCountsSchema>;
export type Effect = keyof z.infer<typeof placeCountSchema>;

/** Whose data: a nominee, by one or more dossiers, or somebody with an account. */
export const erasureSubjectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('nominee'),
    nominations: z
      .array(z.object({ movementId: movementIdSchema, nominationId: nominationIdSchema }))
      .min(1)
      .max(20),
  }),
  z.object({ kind: z.literal('account'), uid: uidSchema }),
]);
export type ErasureSubject = z.infer<typeof erasureSubjectSchema>;
