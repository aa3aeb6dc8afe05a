import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Summary } from '@thidua/domain/summary/tally';
import type { Punctuality } from '@thidua/domain/summary/unit-record';

/** How many units stand how in one case, from a summary: no member is read for it. Together they are all units. */
export function countsOf(summary: Summary, caseId: string): { punctuality: Punctuality; count: number }[] {
  const owed = owedCounts(summary, caseId);
  const sum = owed.reduce((before, { count }) => before + count, 0);
  const others = summary.units - sum;
  return owed.length > 0 && others > 0 ? [...owed, { punctuality: 'notOwed', count: others }] : owed;
}

function owedCounts(summary: Summary, caseId: string): { punctuality: Punctuality; count: number }[] {
  if (caseId === REGISTRATION_CASE) {
    return [
      { punctuality: 'missing', count: summary.registrationMissing },
      { punctuality: 'revising', count: summary.registrationRevising },
      { punctuality: 'late', count: summary.registeredLate },
      { punctuality: 'awaited', count: summary.registrationAwaited },
      { punctuality: 'onTime', count: summary.registeredOnTime },
    ];
  }
  const period = summary.byPeriod.find((counts) => counts.caseId === caseId);
  if (!period) return [];
  const { owed, due, in: isIn, onTime, late, missing, revising } = period;
  return [
    { punctuality: 'missing', count: missing },
    { punctuality: 'revising', count: revising },
    { punctuality: 'late', count: late },
    { punctuality: 'awaited', count: due - isIn - missing - revising },
    { punctuality: 'onTime', count: onTime },
    { punctuality: 'notOpen', count: owed - due },
  ];
}
