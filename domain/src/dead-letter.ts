import { z } from 'zod';

/** `deadLetters/{eventId}`: an event whose work failed for too long; the office sees and replays it. */
export const deadLetterSchema = z.object({
  authorityId: z.string(),
  movementId: z.string(),
  unitId: z.string(),
  caseId: z.string(),
  version: z.number().int(),
  /** Where certificates of a decision could not be issued; null for a submission. */
  decisionId: z.string().nullable().default(null),
  /** For the maintainer. */
  error: z.string(),
  failedAt: z.date(),
  replayedAt: z.date().nullable(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;
