import { z } from 'zod';
import {
  awardFormIdSchema,
  clusterIdSchema,
  contentAreaIdSchema,
  criterionIdSchema,
  itemIdSchema,
  movementIdSchema,
  periodIdSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { localDateSchema } from '../base/time.ts';
import {
  publicDaysSchema,
  recipientKindSchema,
  scoreItemKinds,
  votingRulesSchema,
} from '../movement/award-settings.ts';
import { measureSchema } from '../movement/measure.ts';
import { directionSchema, obligations, reportKinds } from '../movement/movement.ts';
import { defaultReminders, remindersSchema } from '../movement/reminder-stage.ts';
import { unitOfMeasureSchema } from '../movement/unit-of-measure.ts';
import { unitKindSchema } from '../movement/unit.ts';
import type { PartName } from './part-names.ts';

/** The most characters of what is written in a plan: a name or a heading, a line, a passage. */
export const PLAN_LIMITS = { line: 300, passage: 4000, items: 100, units: 3000 } as const;

const line = z.string().max(PLAN_LIMITS.line);
const passage = z.string().max(PLAN_LIMITS.passage);
/** null while nobody has chosen it. */
const day = localDateSchema.nullable();
const points = z.number().min(0).max(1000).nullable();
const share = z.number().min(0).max(1);
const many = <T extends z.ZodType>(of: T) => z.array(of).max(PLAN_LIMITS.items);

/** `source` is '' of what was written here; the plan's own numbering says it then. */
export const draftPassageSchema = z.object({ text: passage, source: line });
const titled = z.object({ title: line, text: passage, source: line });
const draftCriterionSchema = titled.extend({ id: criterionIdSchema, maxPoints: points });

export const draftPeriodSchema = z.object({
  id: periodIdSchema,
  kind: z.enum(reportKinds),
  title: line,
  from: day,
  to: day,
  due: day,
});
export type DraftPeriod = z.infer<typeof draftPeriodSchema>;

export const draftTargetSchema = z.object({
  id: itemIdSchema,
  contentArea: z.string().max(64),
  name: line,
  unitOfMeasure: line,
  direction: directionSchema,
  kinds: z.array(unitKindSchema),
});

/** How a unit takes part; one that stands nowhere takes none. */
export const placeSchema = z.object({
  clusterId: clusterIdSchema.nullable(),
  obligation: z.enum(obligations),
  /** Where it is called, as an earlier movement knew it. */
  phone: z.string().max(40).default(''),
});
export type Place = z.infer<typeof placeSchema>;

/** What the office writes of a movement, in the parts that are saved each by itself: an open field is null or ''. */
export const planParts = {
  head: z.object({
    title: line,
    shortTitle: line,
    number: line,
    issuedOn: day,
    issuedAt: line,
    issuer: line,
    signedAs: z.array(line).max(3),
    motto: line,
    from: day,
    to: day,
  }),
  text: z.object({
    purposes: many(draftPassageSchema),
    requirements: many(draftPassageSchema),
    legalBases: many(draftPassageSchema),
    /** Laws and decrees that bases name, with the days from and to which they are in force; null has no end. */
    legalActs: many(z.object({ name: line, from: day, to: day })),
    tasks: many(z.object({ body: line, source: line, items: many(passage) })),
    recipients: many(line),
  }),
  areas: z.object({
    contentAreas: many(titled.extend({ id: contentAreaIdSchema })),
    proposedTargets: many(draftTargetSchema),
  }),
  units: z.object({
    collectives: many(draftPassageSchema),
    individuals: many(draftPassageSchema),
    clusters: many(
      z.object({
        id: clusterIdSchema,
        name: line,
        leadUnitId: unitIdSchema.nullable(),
        /** Taken over from an earlier movement. */
        proposedTargets: many(draftTargetSchema).default([]),
      }),
    ),
    places: z
      .record(unitIdSchema, placeSchema)
      .refine((places) => Object.keys(places).length <= PLAN_LIMITS.units, 'tooLong'),
  }),
  timeline: z.object({
    registrationDeadline: day,
    lateRegistrations: z.enum(['accepted', 'refused']),
    reportingPeriods: many(draftPeriodSchema),
    nominationDeadline: day,
    sessionOn: day,
    commentDays: z.number().int().min(1).max(60),
  }),
  scoring: z.object({
    collective: many(draftCriterionSchema),
    individual: many(draftCriterionSchema),
    /** What the maxima of all criteria in the score table are to make together. */
    total: points,
    groups: many(
      z.object({
        id: itemIdSchema,
        title: line,
        items: many(
          z.object({ id: itemIdSchema, kind: z.enum(scoreItemKinds), title: line, maxPoints: points }),
        ),
      }),
    ),
  }),
  awards: z.object({
    /** False: the movement hands out none, and nothing of the rest is asked for. */
    given: z.boolean(),
    forms: many(
      titled.extend({
        id: awardFormIdSchema,
        title: z.string().max(120),
        recipients: z.array(recipientKindSchema),
      }),
    ),
    /** null: no quota. */
    quotas: many(
      z.object({
        formId: awardFormIdSchema,
        kind: recipientKindSchema,
        perUnit: z.number().int().nonnegative().nullable(),
        perCluster: z.number().int().nonnegative().nullable(),
      }),
    ),
    outline: many(z.object({ id: itemIdSchema, title: line, hint: passage })),
    checklist: many(z.object({ id: itemIdSchema, title: line })),
    targetsMet: share,
    maxLateReports: z.number().int().min(0).max(99),
    reviewVotes: share,
    directWorkerShare: share,
    voting: votingRulesSchema,
    symbol: z.string().max(40),
    issuerTitle: z.string().max(200),
    legalBases: many(passage),
    recipients: many(line),
    citation: z.string().max(400),
  }),
} as const satisfies Record<PartName, z.ZodType>;

export const planSchema = z.object(planParts);
export type Plan = z.infer<typeof planSchema>;
export type PlanPart<N extends PartName = PartName> = Plan[N];

/** When a part was saved last, and by whom; `rev` grows with every saving. */
export const markSchema = z.object({ rev: z.number().int().positive(), by: z.string(), at: z.date() });
export type Mark = z.infer<typeof markSchema>;

/** What nobody edits on the pages: taken over from what a movement was made of. */
const keptSchema = z.object({
  zone: z.string().min(1),
  unitsOfMeasure: z.array(unitOfMeasureSchema).max(100),
  measure: measureSchema,
  dossiersPerUnit: z.number().int().min(1).max(99),
  publicDays: publicDaysSchema,
  reminders: remindersSchema.default(defaultReminders),
  /** What it was made of: how that plan is called, and the place it was dated from. null of an empty one. */
  origin: z
    .object({ movementId: movementIdSchema.nullable(), number: z.string(), place: z.string() })
    .nullable(),
});
export type Kept = z.infer<typeof keptSchema>;

/** `revising`: the movement runs, and a change of its plan is written. */
export const draftStates = ['draft', 'launched', 'revising', 'discarded'] as const;

/** `movementDrafts/{id}`: a movement before it is launched, for the office only. The movement gets the same id. */
export const movementDraftSchema = z.object({
  authorityId: unitIdSchema,
  state: z.enum(draftStates),
  plan: planSchema,
  kept: keptSchema,
  marks: z.object({
    head: markSchema,
    text: markSchema,
    areas: markSchema,
    units: markSchema,
    timeline: markSchema,
    scoring: markSchema,
    awards: markSchema,
  } satisfies Record<PartName, unknown>),
  createdAt: z.date(),
  createdBy: z.string(),
});
export type MovementDraft = z.infer<typeof movementDraftSchema>;

/** A new id beside others: `ky-3` after `ky-2`; nobody types one. */
export function nextId(prefix: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}

/** The number that a further content area gets, as the plan goes on: `2.9` after `2.8`. */
export function nextAreaId(taken: readonly string[]): string {
  const last = /^(.*?)(\d+)$/.exec(taken.at(-1) ?? '');
  return nextId(last?.[1] ?? '', taken.length === 0 ? [] : taken);
}
