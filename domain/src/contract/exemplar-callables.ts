import { z } from 'zod';
import { exemplarIdSchema, movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { instant, reason, requiredReason, text } from '../base/wire.ts';
import { adoptionStates } from '../exemplar/adoption.ts';
import { publicityMoves } from '../exemplar/exemplar.ts';
import { consentContentSchema, storySchema } from '../exemplar/story.ts';

const nothing = z.object({});
/** `seq` is what the caller saw. */
const ofExemplar = z.object({
  movementId: movementIdSchema,
  exemplarId: exemplarIdSchema,
  seq: z.number().int().nonnegative(),
});
const adopting = z.object({
  movementId: movementIdSchema,
  exemplarId: exemplarIdSchema,
  unitId: unitIdSchema,
});
/** What a unit means to do, and what came of it. */
export const ADOPTION_LIMIT = 2000;

/** The exemplars' part of the contract between web and functions; `callables.ts` holds the whole. */
export const exemplarSchemas = {
  /** By the unit that proposed it: a better story, as publicity asked or before anybody took it up. */
  amendExemplar: { request: ofExemplar.extend({ story: storySchema }), response: nothing },
  /** By publicity: the text as it is to be read; every version is kept. */
  editExemplar: { request: ofExemplar.extend({ story: storySchema }), response: nothing },
  /** By publicity: accepts, asks back, declines, schedules, publishes, features, takes down. `publishAt` of a schedule only. */
  moveExemplar: {
    request: ofExemplar.extend({
      move: z.enum(publicityMoves),
      reason,
      publishAt: instant.nullable().default(null),
    }),
    response: nothing,
  },
  /** By the unit, publicity or the office: that the person told of agreed, when and how. */
  noteConsent: {
    request: ofExemplar.extend({ consent: consentContentSchema.extend({ given: z.literal(true) }) }),
    response: nothing,
  },
  /** By the same: that they agree no more. What is published is taken down by it. */
  revokeConsent: { request: ofExemplar.extend({ reason: requiredReason }), response: nothing },
  /** By another unit: it takes a model up, and how. */
  adoptExemplar: { request: adopting.extend({ plan: text(ADOPTION_LIMIT, 1) }), response: nothing },
  /** By that unit: what came of it. */
  reportAdoption: {
    request: adopting.extend({ state: z.enum(adoptionStates), outcome: text(ADOPTION_LIMIT, 1) }),
    response: nothing,
  },
} as const;
