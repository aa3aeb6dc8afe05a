import { z } from 'zod';
import {
  awardFormIdSchema,
  clusterIdSchema,
  contentAreaIdSchema,
  criterionIdSchema,
  periodIdSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { awardSettingsSchema, recipientKindSchema } from './award-settings.ts';
import { extraQuotaSchema } from './extra-quota.ts';
import { unitKindSchema } from './unit.ts';
import { addDays, endOfLocalDay, localDateSchema, type LocalDate } from '../base/time.ts';
import { REGISTRATION_CASE } from './case-ids.ts';
import { defaultMeasure, measureSchema } from './measure.ts';
import { defaultReminders, remindersSchema } from './reminder-stage.ts';
import { unitOfMeasureSchema } from './unit-of-measure.ts';

/** A passage of the plan, with the section it comes from (for example `II.2.4`). */
export const passageSchema = z.object({ text: z.string().min(1), source: z.string().min(1) });
export type Passage = z.infer<typeof passageSchema>;

export const contentAreaSchema = z.object({
  id: z.string().min(1),
  /** A few words for tables and charts; `text` is the plan's own wording. */
  title: z.string().min(1),
  text: z.string().min(1),
  source: z.string().min(1),
});
export type ContentArea = z.infer<typeof contentAreaSchema>;

export const criterionSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
  source: z.string().min(1),
  /** Points of the self score; the plan gives none, so this is a setting. */
  maxPoints: z.number().int().positive(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const reportKinds = ['progress', 'interim', 'final'] as const;
/** Actuals are cumulative at the end of day `to`; `due` is the last day on time. */
export const reportingPeriodSchema = z.object({
  id: periodIdSchema,
  kind: z.enum(reportKinds),
  title: z.string().min(1),
  from: localDateSchema,
  to: localDateSchema,
  due: localDateSchema,
});
export type ReportingPeriod = z.infer<typeof reportingPeriodSchema>;

export const directions = ['up', 'down', 'maintain', 'yesNo'] as const;
export const directionSchema = z.enum(directions);
export type Direction = z.infer<typeof directionSchema>;

export const proposedTargetSchema = z.object({
  id: z.string().min(1),
  contentArea: z.string().min(1),
  name: z.string().min(1),
  unitOfMeasure: z.string(),
  direction: directionSchema,
  /** Suggested to these kinds of unit; empty means to all. */
  kinds: z.array(unitKindSchema),
});
export type ProposedTarget = z.infer<typeof proposedTargetSchema>;

export const movementStatuses = ['preparing', 'open', 'closed'] as const;

/** What validation and summaries need; functions parse no more of the document than this. */
export const movementSettingsSchema = z.object({
  authorityId: unitIdSchema,
  status: z.enum(movementStatuses),
  zone: z.string().min(1),
  period: z.object({ from: localDateSchema, to: localDateSchema }),
  /** The last day on time; the plan says "before 25/11/2021", which is 24/11/2021. */
  registrationDeadline: localDateSchema,
  lateRegistrations: z.enum(['accepted', 'refused']),
  contentAreas: z.array(z.object({ id: contentAreaIdSchema })),
  criteria: z.object({ collective: z.array(z.object({ id: criterionIdSchema, maxPoints: z.number() })) }),
  reportingPeriods: z.array(reportingPeriodSchema),
  awardForms: z
    .array(
      z.object({
        id: awardFormIdSchema,
        title: z.string().max(120),
        recipients: z.array(recipientKindSchema),
      }),
    )
    .default([]),
  /** Units of measure whose figures have a range; what a unit writes besides has none. */
  unitsOfMeasure: z.array(unitOfMeasureSchema).max(100).default([]),
  /** How much of files and versions is taken. */
  measure: measureSchema.default(defaultMeasure),
  /** When people are reminded of a deadline by the clock. */
  reminders: remindersSchema.default(defaultReminders),
  /** null in a movement that hands out no awards. */
  awards: awardSettingsSchema.nullable().default(null),
});
export type MovementSettings = z.infer<typeof movementSettingsSchema>;

/** A law or decree that legal bases name, and from when to when it is in force; null where that is open. */
export const legalActSchema = z.object({
  name: z.string().min(1),
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
});

/** With what it is called in messages. */
export const namedMovementSchema = movementSettingsSchema.extend({ title: z.string().default('') });
export type NamedMovement = z.infer<typeof namedMovementSchema>;

/** `movements/{movementId}`: the plan in full, as data. */
export const movementSchema = movementSettingsSchema.extend({
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  number: z.string().min(1),
  issuedOn: localDateSchema,
  /** The place that certificates are dated from. */
  issuedAt: z.string().min(1).max(60),
  issuer: z.string().min(1),
  signedAs: z.array(z.string()),
  motto: z.string(),
  /** A running copy made for trying the program out: plainly marked, dates moved. */
  sample: z.boolean(),
  copyOf: z.string().nullable(),
  legalBases: z.array(passageSchema),
  legalActs: z.array(legalActSchema).default([]),
  purposes: z.array(passageSchema),
  requirements: z.array(passageSchema),
  participants: z.object({ collectives: z.array(passageSchema), individuals: z.array(passageSchema) }),
  contentAreas: z.array(contentAreaSchema),
  criteria: z.object({ collective: z.array(criterionSchema), individual: z.array(criterionSchema) }),
  awardForms: z.array(
    z.object({
      id: z.string(),
      title: z.string().max(120),
      recipients: z.array(recipientKindSchema),
      text: z.string(),
      source: z.string(),
    }),
  ),
  tasks: z.array(z.object({ body: z.string(), source: z.string(), items: z.array(z.string()) })),
  recipients: z.array(z.string()),
  proposedTargets: z.array(proposedTargetSchema),
  /** The last day for nominations, and the day on which the council is to meet; null where the plan sets none. */
  nominationDeadline: localDateSchema.nullable().default(null),
  sessionOn: localDateSchema.nullable().default(null),
  /** How often the plan was changed since its launch. */
  planVersion: z.number().int().nonnegative().default(0),
});
export type Movement = z.infer<typeof movementSchema>;

/** `movements/{m}/clusters/{clusterId}`: clusters and blocks belong to a movement, not to the tree. */
export const clusterSchema = z.object({
  name: z.string().min(1),
  leadUnitId: unitIdSchema.nullable(),
  proposedTargets: z.array(proposedTargetSchema),
});
export type Cluster = z.infer<typeof clusterSchema>;

export const obligations = ['required', 'invited', 'exempt'] as const;

export const extensionSchema = z.object({
  until: localDateSchema,
  reason: z.string().min(1).max(1000),
  grantedBy: z.string(),
  grantedAt: z.date(),
});

/** `movements/{m}/participants/{unitId}`: how a unit takes part. `seq` grows with every change. */
export const participantSchema = z.object({
  unitId: unitIdSchema,
  name: z.string(),
  folded: z.string(),
  /** Its place among units: `orderKey`; '' of one that was placed before there were keys. */
  order: z.string().default(''),
  kind: unitKindSchema,
  /** From the root to the parent, as when the unit was placed. */
  ancestors: z.array(unitIdSchema),
  obligation: z.enum(obligations),
  clusterId: clusterIdSchema.nullable(),
  /** The node of the summary tree that counts this unit. */
  parentNode: z.string(),
  active: z.boolean(),
  /** Where the unit is called; '' where that is not known. */
  phone: z.string().default(''),
  /** By case id. */
  extensions: z.record(z.string(), extensionSchema),
  /** By form and kind of award, each once: what it may propose beyond the movement's quota. */
  extraQuotas: z.array(extraQuotaSchema).default([]),
  /** Whether it waits for the office to answer a request for more. */
  quotaAsked: z.boolean().default(false),
  seq: z.number().int().nonnegative(),
});
export type Participant = z.infer<typeof participantSchema>;

export function reportingPeriod(settings: MovementSettings, caseId: string): ReportingPeriod | undefined {
  return settings.reportingPeriods.find((period) => period.id === caseId);
}

/** The last day on time for a case of this unit, an extension included; undefined for an unknown case. */
export function deadlineOf(
  settings: MovementSettings,
  participant: Pick<Participant, 'extensions'>,
  caseId: string,
): LocalDate | undefined {
  const regular =
    caseId === REGISTRATION_CASE ? settings.registrationDeadline : reportingPeriod(settings, caseId)?.due;
  const extended = participant.extensions[caseId]?.until;
  return regular && extended && extended > regular ? extended : regular;
}

/** The first day on which a case can be handed in: a report once its period is over; null of a registration, all along. */
export function opensOnOf(settings: MovementSettings, caseId: string): LocalDate | null {
  const period = reportingPeriod(settings, caseId);
  return period ? addDays(period.to, 1) : null;
}

/** On time up to and including the last millisecond of the deadline's day (plan 221, IV.3). */
export function isOnTime(deadline: LocalDate, submittedAt: Date, zone: string): boolean {
  return submittedAt.getTime() <= endOfLocalDay(deadline, zone).getTime();
}
