import type { Movement } from '@thidua/domain/movement/movement';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Summary } from '@thidua/domain/summary/tally';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { caseTitle } from '../../../language/labels.ts';

export interface DeskLine {
  caseId: string;
  title: string;
  count: number;
}

const casesOf = (movement: Pick<Movement, 'reportingPeriods'>) => [
  REGISTRATION_CASE,
  ...movement.reportingPeriods.toSorted((a, b) => (a.due < b.due ? -1 : 1)).map(({ id }) => id),
];

/** What can be received now, case by case, counted over the units that have something to receive. */
export function awaitingByCase(
  movement: Pick<Movement, 'reportingPeriods'>,
  records: readonly Pick<UnitRecord, 'cases'>[],
): DeskLine[] {
  return casesOf(movement)
    .map((caseId) => ({
      caseId,
      title: caseTitle(movement, caseId),
      count: records.filter(({ cases }) => cases[caseId]?.state === 'validated').length,
    }))
    .filter(({ count }) => count > 0);
}

/** Of what can be received now, what has figures that are asked about. */
export function unusualByCase(
  movement: Pick<Movement, 'reportingPeriods'>,
  records: readonly Pick<UnitRecord, 'cases' | 'unusual'>[],
): DeskLine[] {
  return awaitingByCase(
    movement,
    records.map(({ cases, unusual }) => ({
      cases: Object.fromEntries(Object.entries(cases).filter(([caseId]) => unusual.includes(caseId))),
    })),
  );
}

/** What is overdue, case by case. */
export function missingByCase(
  movement: Pick<Movement, 'reportingPeriods'>,
  summary: Pick<Summary, 'registrationMissing' | 'byPeriod'>,
): DeskLine[] {
  const missing = new Map(summary.byPeriod.map(({ caseId, missing }) => [caseId, missing]));
  missing.set(REGISTRATION_CASE, summary.registrationMissing);
  return casesOf(movement)
    .map((caseId) => ({ caseId, title: caseTitle(movement, caseId), count: missing.get(caseId) ?? 0 }))
    .filter(({ count }) => count > 0);
}
