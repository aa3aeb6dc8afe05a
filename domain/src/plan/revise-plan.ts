import { canonicalJson } from '../base/hashing.ts';
import { localDateSchema, type LocalDate } from '../base/time.ts';
import { z } from 'zod';
import { movementSchema, type Movement } from '../movement/movement.ts';
import { checkPlan } from './check-plan.ts';
import { derivePlan } from './derive-plan.ts';
import { partNames, partNameSchema, type PartName } from './part-names.ts';
import type { Kept, Plan } from './plan-draft.ts';
import { saying, type PlanFinding } from './plan-finding.ts';

/** `movements/{m}/planVersions/{n}`: a plan as it was until its n-th change, and what the change was. */
export const planVersionSchema = z.object({
  n: z.number().int().positive(),
  /** The day from which it is as changed. */
  on: localDateSchema,
  reason: z.string().min(1),
  changed: z.array(partNameSchema),
  by: z.string(),
  at: z.date(),
  before: movementSchema,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

/** Where units stand is changed unit by unit, not with the plan. */
export const revisedParts: readonly PartName[] = partNames.filter((part) => part !== 'units');

/** The plan of a movement that runs, to be changed. */
export function planOf(movement: Movement): { plan: Plan; kept: Kept } {
  const { issuer, issuedAt, zone, number } = movement;
  const maker = { name: issuer, placeName: issuedAt, zone, units: new Map() };
  const { plan, kept } = derivePlan(maker, { movement, days: 0, earlier: null });
  return { plan: { ...plan, head: { ...plan.head, number } }, kept: { ...kept, origin: null } };
}

/** The parts in which two plans differ. */
export const changedParts = (before: Plan, after: Plan): PartName[] =>
  revisedParts.filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]));

/**
 * What is wrong with a change of a plan that runs: what is wrong with any plan, and what is gone that units have registered to,
 * reported on or been proposed by. Its words and days may change; it stays.
 */
export function checkRevision(before: Plan, after: Plan, kept: Kept, today: LocalDate): PlanFinding[] {
  const frame = { plan: after, kept, units: new Map(), today };
  return [...checkPlan(frame).filter(({ part }) => part !== 'units'), ...missing(before, after)];
}

function missing(before: Plan, after: Plan): PlanFinding[] {
  const lists = [
    ['areas', 'contentAreas', before.areas.contentAreas, after.areas.contentAreas],
    ['timeline', 'reportingPeriods', before.timeline.reportingPeriods, after.timeline.reportingPeriods],
    ['scoring', 'collective', before.scoring.collective, after.scoring.collective],
    ['scoring', 'individual', before.scoring.individual, after.scoring.individual],
    ['awards', 'forms', before.awards.forms, after.awards.given ? after.awards.forms : []],
  ] as const;
  return lists.flatMap(([part, place, had, has]) => {
    const ids = new Set(has.map(({ id }) => id));
    return had
      .filter(({ id }) => !ids.has(id))
      .map(({ title }) => saying(part).stop(place, 'stillUsed', { name: title }));
  });
}
