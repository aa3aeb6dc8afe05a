import { z } from 'zod';

/** `deadLetters/{eventId}`: a submission whose judging failed for too long; the office sees and replays it. */
export const deadLetterSchema = z.object({
  authorityId: z.string(),
  movementId: z.string(),
  unitId: z.string(),
  caseId: z.string(),
  version: z.number().int(),
  /** For the maintainer. */
  error: z.string(),
  failedAt: z.date(),
  replayedAt: z.date().nullable(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;
