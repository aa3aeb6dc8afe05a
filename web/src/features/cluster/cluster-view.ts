import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Movement } from '@thidua/domain/movement/movement';
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

const order: Record<Punctuality, number> = {
  missing: 0,
  revising: 1,
  late: 2,
  awaited: 3,
  notOpen: 4,
  onTime: 5,
  notOwed: 6,
};

type Shown = Pick<UnitRecord, 'unitId' | 'punctuality' | 'folded' | 'overdue' | 'active' | 'progress'>;

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
        (a.folded < b.folded ? -1 : 1),
    );
}

/** Of a unit's reports that were due: how many are in, how many late. */
export function reportsOf(
  record: Pick<UnitRecord, 'punctuality'>,
  movement: Pick<Movement, 'reportingPeriods'>,
): { due: number; in: number; late: number; missing: number; revising: number } {
  const all = movement.reportingPeriods.map(({ id }) => record.punctuality[id]);
  const count = (wanted: Punctuality) => all.filter((punctuality) => punctuality === wanted).length;
  const [onTime, late] = [count('onTime'), count('late')];
  const [missing, revising] = [count('missing'), count('revising')];
  return { due: onTime + late + missing + revising, in: onTime + late, late, missing, revising };
}
