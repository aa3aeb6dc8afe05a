import { daysBetween, localDateOf, type LocalDate } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';

type Judged = Pick<UnitRecord, 'punctuality' | 'deadlines' | 'cases'>;

/** Days past the deadline: so far of what is missing or being revised, of what came late when it came; null of all others. */
export function daysLate(
  record: Judged,
  caseId: string,
  { today, zone }: { today: LocalDate; zone: string },
): number | null {
  const deadline = record.deadlines[caseId];
  const is = record.punctuality[caseId];
  if (deadline === undefined) return null;
  if (is === 'missing' || is === 'revising') return Math.max(daysBetween(deadline, today), 0);
  const arrived = record.cases[caseId]?.firstValidAt;
  return is === 'late' && arrived ? Math.max(daysBetween(deadline, localDateOf(arrived, zone)), 0) : null;
}

const open: readonly (string | undefined)[] = ['missing', 'revising'];

/** For the desk: who still owes before who came late, the longest first, then all others as they stand. */
export function latestFirst<T extends Judged>(
  records: readonly T[],
  caseId: string,
  at: { today: LocalDate; zone: string },
): T[] {
  const rank = (record: T) => {
    const days = daysLate(record, caseId, at);
    if (days === null) return -1;
    return days + (open.includes(record.punctuality[caseId]) ? 1_000_000 : 0);
  };
  return records.toSorted((a, b) => rank(b) - rank(a));
}
