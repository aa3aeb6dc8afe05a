import { z } from 'zod';
import {
  caseIdSchema,
  clusterIdSchema,
  deadLetterIdSchema,
  movementIdSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { reason, requiredReason, text } from '../base/wire.ts';
import { accountSchemas } from './account-callables.ts';
import { awardSchemas } from './award-callables.ts';
import { deadlineSchemas } from './deadline-callables.ts';
import { erasureSchemas } from './erasure-callables.ts';
import { exemplarSchemas } from './exemplar-callables.ts';
import { questionSchemas } from './question-callables.ts';
import { logSchemas } from './log-callables.ts';
import { mailSchemas } from './mail-callables.ts';
import { planSchemas } from './plan-callables.ts';
import { obligations } from '../movement/movement.ts';
import { phoneSchema } from '../movement/phone.ts';
import { caseMoveNames } from '../submission/case-moves.ts';
import { refusalCodeSchema } from '../base/refusal.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import { filtersSchema, noFilters } from '../summary/board-filter.ts';
import { reconciliationSchema } from '../summary/sweep.ts';
import { localDateSchema } from '../base/time.ts';
import { unitSchemas } from './unit-callables.ts';
import { uploadSchemas } from './upload-callables.ts';

const itemOutcome = z.object({
  unitId: z.string(),
  caseId: z.string(),
  /** null when it was done. */
  refusal: refusalCodeSchema.nullable(),
});

/** Whom a reminder reached; null of a unit that was refused. */
const reminderReachSchema = z.object({
  /** Who reads it in the application, by name; nobody where the unit has no account in use. */
  people: z.array(z.string()),
  /** Invited, but they have not accepted yet. */
  invited: z.array(z.string()),
  /** It was reminded of this case earlier today; nothing was said again. */
  already: z.boolean(),
  /** When the mail goes that tells of it; null where it has gone today or goes to nobody. */
  mailAt: z.iso.datetime().nullable(),
  /** The unit's telephone; '' where it is not known. */
  phone: z.string(),
});
export type ReminderReach = z.infer<typeof reminderReachSchema>;

const schemas = {
  ...accountSchemas,
  ...awardSchemas,
  ...deadlineSchemas,
  ...erasureSchemas,
  ...exemplarSchemas,
  ...questionSchemas,
  ...logSchemas,
  ...mailSchemas,
  ...planSchemas,
  ...unitSchemas,
  ...uploadSchemas,
  /** A transition on one or many cases; each is done or refused by itself. `seq` is what the caller saw. */
  moveCases: {
    request: z.object({
      movementId: movementIdSchema,
      move: z.enum(caseMoveNames),
      reason,
      cases: z
        .array(
          z.object({
            unitId: unitIdSchema,
            caseId: caseIdSchema,
            seq: z.number().int().nonnegative().optional(),
          }),
        )
        .min(1)
        .max(100),
    }),
    response: z.object({ outcomes: z.array(itemOutcome) }),
  },
  /** More time for one case of some units, by the office, with a reason. */
  grantExtension: {
    request: z.object({
      movementId: movementIdSchema,
      caseId: caseIdSchema,
      unitIds: z.array(unitIdSchema).min(1).max(100),
      until: localDateSchema,
      reason: requiredReason,
    }),
    response: z.object({ outcomes: z.array(itemOutcome) }),
  },
  /** Puts a unit into another cluster, or changes its obligation, by the office; the log keeps before and after. */
  placeUnit: {
    request: z.object({
      movementId: movementIdSchema,
      unitId: unitIdSchema,
      clusterId: clusterIdSchema,
      obligation: z.enum(obligations),
      active: z.boolean(),
      reason: requiredReason,
    }),
    response: z.object({}),
  },
  /** Where a unit is called, by the unit or the office; '' takes it away. */
  savePhone: {
    request: z.object({ movementId: movementIdSchema, unitId: unitIdSchema, phone: phoneSchema }),
    response: z.object({}),
  },
  /** A reminder to the clerks and heads of some units, by the cluster's lead or the office; once per unit, case and day. */
  remindUnits: {
    request: z.object({
      movementId: movementIdSchema,
      caseId: caseIdSchema,
      unitIds: z.array(unitIdSchema).min(1).max(100),
      message: text(500),
    }),
    /** `reminded`: the units that were reminded now. */
    response: z.object({
      reminded: z.number().int(),
      outcomes: z.array(itemOutcome.extend({ told: reminderReachSchema.nullable() })),
    }),
  },
  /** What a tab of the board shows, the registrations or the reports of one period, as an Excel file, base64. */
  exportRegistrations: {
    request: z.object({
      movementId: movementIdSchema,
      caseId: caseIdSchema.default(REGISTRATION_CASE),
      filters: filtersSchema.default(noFilters),
    }),
    response: z.object({ fileName: z.string(), xlsx: z.base64() }),
  },
  /**
   * Recomputes every summary from the sources, mends and reports what differed (it must be nothing). Where its time was up
   * before all was done, asking again goes on. How far it is stands in `sweeps/reconciliation`.
   */
  reconcileMovement: {
    request: z.object({ movementId: movementIdSchema }),
    response: reconciliationSchema
      .pick({ units: true, nodes: true, drift: true, driftCount: true })
      .extend({ isDone: z.boolean() }),
  },
  /** Runs a stored event again that had failed for too long. */
  replayDeadLetter: {
    request: z.object({ deadLetterId: deadLetterIdSchema }),
    response: z.object({ done: z.boolean() }),
  },
} as const;

export type CallableName = keyof typeof schemas;
/** What a client sends. */
export type CallableRequest<N extends CallableName> = z.input<(typeof schemas)[N]['request']>;
/** What a handler gets once it is parsed. */
export type CallableInput<N extends CallableName> = z.output<(typeof schemas)[N]['request']>;
export type CallableResponse<N extends CallableName> = z.output<(typeof schemas)[N]['response']>;

/** What a client posts to a service: the act's name travels in the body, so that no address tells one act from another. */
export const callSchema = z.object({ act: z.string(), request: z.unknown() });

export const isCallableName = (name: string): name is CallableName => Object.hasOwn(schemas, name);

/**
 * The contract between web and functions: name → request and response.
 * A callable that cannot do what was asked answers with `failed-precondition` or `permission-denied` and a
 * `RefusalCode` in its details.
 */
export const callables: {
  [N in CallableName]: {
    request: z.ZodType<CallableInput<N>>;
    response: z.ZodType<CallableResponse<N>>;
  };
} = schemas;
