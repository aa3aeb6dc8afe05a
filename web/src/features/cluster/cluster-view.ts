import { compareUnits } from '@thidua/domain/base/order';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Movement } from '@thidua/domain/movement/movement';
import { tallyOfChild, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeChildOf } from '@thidua/domain/summary/node-ids';
import { summaryOf, type Summary } from '@thidua/domain/summary/tally';
import type { Punctuality, UnitRecord } from '@thidua/domain/summary/unit-record';

/** The case that is being waited for: the registration until all have it, then the next report to come. */
export function caseInFocus(
  movement: Pick<Movement, 'reportingPeriods' | 'registrationDeadline'>,
  records: readonly Pick<UnitRecord, 'punctuality'>[],
): string {
  const ids = [
    REGISTRATION_CASE,
    ...movement.reportingPeriods.toSorted((a, b) => (a.due < b.due ? -1 : 1)).map(({ id }) => id),
  ];
  const isWaitedFor = (caseId: string) =>
    records.some(({ punctuality }) => isOutstanding(punctuality[caseId]));
  return ids.find(isWaitedFor) ?? REGISTRATION_CASE;
}

export const isOutstanding = (punctuality: Punctuality | undefined) =>
  punctuality === 'missing' || punctuality === 'revising' || punctuality === 'awaited';

/** Unit id → the sum of the units below it, which are in the cluster's sum and have no row of their own. */
export function belowUnits(
  node: Pick<SummaryNode, 'children'>,
  caseIds: readonly string[],
): Map<string, Summary> {
  return new Map(
    Object.entries(node.children).flatMap(([childId, child]) => {
      const { kind, id } = nodeChildOf(childId);
      if (kind !== 'unitNode') return [];
      const summary = summaryOf(tallyOfChild(child), caseIds, []);
      return summary.units > 0 ? [[id, summary] as const] : [];
    }),
  );
}

const order: Record<Punctuality, number> = {
  missing: 0,
  revising: 1,
  late: 2,
  awaited: 3,
  notOpen: 4,
  onTime: 5,
  notOwed: 6,
};

type Shown = Pick<
  UnitRecord,
  'unitId' | 'punctuality' | 'name' | 'order' | 'overdue' | 'active' | 'progress'
>;

/** Missing and late first in the case at hand, then who has more overdue, then the less advanced, then by name. */
export function inOrderOfConcern<T extends Shown>(records: readonly T[], caseId: string): T[] {
  const rank = (record: T) => order[record.punctuality[caseId] ?? 'notOwed'];
  return records
    .filter((record) => record.active)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        b.overdue - a.overdue ||
        (a.progress ?? 0) - (b.progress ?? 0) ||
        compareUnits(a, b),
    );
}

/** Of a unit's reports whose period has ended, or that are in before: how many are in, how many late. A sum counts the same. */
export function reportsOf(
  record: Pick<UnitRecord, 'punctuality'>,
  movement: Pick<Movement, 'reportingPeriods'>,
): { due: number; in: number; late: number; missing: number; revising: number; awaited: number } {
  const all = movement.reportingPeriods.map(({ id }) => record.punctuality[id]);
  const count = (wanted: Punctuality) => all.filter((punctuality) => punctuality === wanted).length;
  const [onTime, late] = [count('onTime'), count('late')];
  const [missing, revising, awaited] = [count('missing'), count('revising'), count('awaited')];
  const isIn = onTime + late;
  return { due: isIn + missing + revising + awaited, in: isIn, late, missing, revising, awaited };
}
