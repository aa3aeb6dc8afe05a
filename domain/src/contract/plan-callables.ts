import { z } from 'zod';
import { movementDraftIdSchema, movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { localDateSchema } from '../base/time.ts';
import { partNameSchema } from '../plan/part-names.ts';
import { requiredReason } from '../base/wire.ts';

/** Movements to begin from that come with the program (`functions/src/plans/templates.ts`). */
export const planTemplates = ['plan-221'] as const;

const inDraft = z.object({ authorityId: unitIdSchema, draftId: movementDraftIdSchema });
const inMovement = z.object({ movementId: movementIdSchema });

/** Movements before and at their launch; `callables.ts` holds the whole. */
export const planSchemas = {
  /** By the office: a new movement to be worked on. Every date of what it is made of is moved as far as the first day is. */
  draftMovement: {
    request: inDraft.extend({
      origin: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('empty') }),
        z.object({ kind: z.literal('template'), template: z.enum(planTemplates), from: localDateSchema }),
        z.object({ kind: z.literal('movement'), movementId: movementIdSchema, from: localDateSchema }),
      ]),
    }),
    response: z.object({}),
  },
  /**
   * By the office: one part of a draft as it is now. `rev` is the saving that it was changed from; another one meanwhile is
   * never overwritten. What it holds is read by the part's own schema where it is stored, so that it does not come with every page.
   */
  savePlanPart: {
    request: inDraft.extend({
      /** Of a movement that runs, its own. */
      draftId: movementIdSchema,
      part: partNameSchema,
      rev: z.number().int().positive(),
      content: z.record(z.string(), z.unknown()),
    }),
    response: z.object({ rev: z.number().int() }),
  },
  /** By the office: a draft is given up. It stays to be read. */
  discardMovement: { request: inDraft.extend({ reason: requiredReason }), response: z.object({}) },
  /** By the office: the draft becomes a movement, open from now on, and every unit is told. */
  launchMovement: { request: inDraft, response: z.object({ movementId: z.string() }) },
  /** By the office: the plan of a movement that runs, to be changed. */
  revisePlan: { request: inMovement, response: z.object({}) },
  /** By the office: the change is in force, each unit is told why, and what follows from it is counted anew. */
  publishPlan: { request: inMovement.extend({ reason: requiredReason }), response: z.object({}) },
  /** By the office: the change is given up; the plan stays as it is. */
  dropRevision: { request: inMovement, response: z.object({}) },
  /** For the office: who of each unit has opened the plan. */
  planReach: {
    request: inMovement,
    response: z.object({
      units: z.array(
        z.object({
          unitId: z.string(),
          name: z.string(),
          phone: z.string(),
          /** Who reads for the unit; nobody where it has no account in use. */
          people: z.array(z.object({ name: z.string(), openedAt: z.iso.datetime().nullable() })),
        }),
      ),
    }),
  },
} as const;
