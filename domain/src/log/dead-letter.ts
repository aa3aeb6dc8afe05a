import { z } from 'zod';

const whose = {
  authorityId: z.string(),
  movementId: z.string(),
  /** For the maintainer. */
  error: z.string(),
  failedAt: z.date(),
  /** When somebody had it run again, or noted that it was seen to. */
  replayedAt: z.date().nullable(),
};
const version = { unitId: z.string(), caseId: z.string(), version: z.number().int() };

/**
 * `deadLetters/{id}`: what the program could not do, for the office to see and have run again.
 * `submission`: an event whose version could not be judged for too long; the version is still unjudged.
 * `unreadable`: a version that the judge failed on, answered as not valid; the unit may submit again.
 * `decision`: an event whose certificates could not be issued for too long.
 * `intake`: what somebody handed in besides cases, which could not be judged for too long.
 */
export const deadLetterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submission'), ...whose, ...version }),
  z.object({ kind: z.literal('unreadable'), ...whose, ...version }),
  z.object({ kind: z.literal('decision'), ...whose, decisionId: z.string() }),
  z.object({ kind: z.literal('intake'), ...whose, intakeId: z.string() }),
]);
export type DeadLetter = z.infer<typeof deadLetterSchema>;
export type DeadLetterKind = DeadLetter['kind'];

/** Messages may repeat what was submitted. */
const ERROR = 1000;

type Told = 'error' | 'failedAt' | 'replayedAt';
/** What a failure is about, by its kind. */
export type DeadLetterSubject = {
  [K in DeadLetterKind]: Omit<Extract<DeadLetter, { kind: K }>, Told>;
}[DeadLetterKind];

/** A new letter about `subject`. */
export const newDeadLetter = (subject: DeadLetterSubject, error: string, failedAt: Date): DeadLetter => ({
  ...subject,
  error: error.slice(0, ERROR),
  failedAt,
  replayedAt: null,
});
