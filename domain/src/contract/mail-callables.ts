import { z } from 'zod';
import { mailIdSchema, movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { refusalCodeSchema } from '../base/refusal.ts';

/** The mails' part of the contract between web and functions; `callables.ts` holds the whole. */
export const mailSchemas = {
  /** By the office: sends mails that wait in the outbox, or could not be sent. Each is done or refused by itself. */
  releaseMails: {
    request: z.object({
      authorityId: unitIdSchema,
      /** Refuses mails of any other movement. */
      movementId: movementIdSchema.optional(),
      mailIds: z.array(mailIdSchema).min(1).max(100),
    }),
    response: z.object({
      outcomes: z.array(z.object({ mailId: z.string(), refusal: refusalCodeSchema.nullable() })),
    }),
  },
} as const;
