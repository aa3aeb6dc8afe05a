import type { Summary } from '@thidua/domain/summary/tally';

/**
 * How the registrations of some units stand. `requiredRegistered + invited = onTime + late`, and
 * `required − requiredRegistered = missing + revising + awaited`: whoever adds up a row by eye finds its sums.
 */
export interface RegistrationCounts {
  required: number;
  requiredRegistered: number;
  /** Registered without having to. */
  invited: number;
  onTime: number;
  late: number;
  missing: number;
  revising: number;
  awaited: number;
}

export const registrationCounts = (summary: Summary): RegistrationCounts => ({
  required: summary.required,
  requiredRegistered: summary.requiredRegistered,
  invited: summary.registered - summary.requiredRegistered,
  onTime: summary.registeredOnTime,
  late: summary.registeredLate,
  missing: summary.registrationMissing,
  revising: summary.registrationRevising,
  awaited: summary.registrationAwaited,
});

export const registrationCountsOfKind = (row: Summary['byKind'][number]): RegistrationCounts => ({
  required: row.required,
  requiredRegistered: row.requiredRegistered,
  invited: row.registered - row.requiredRegistered,
  onTime: row.registered - row.late,
  late: row.late,
  missing: row.missing,
  revising: row.revising,
  awaited: row.required - row.requiredRegistered - row.missing - row.revising,
});

/** The rows' sum. */
export function totalOf(rows: readonly RegistrationCounts[]): RegistrationCounts {
  const sum = (of: (row: RegistrationCounts) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    required: sum((row) => row.required),
    requiredRegistered: sum((row) => row.requiredRegistered),
    invited: sum((row) => row.invited),
    onTime: sum((row) => row.onTime),
    late: sum((row) => row.late),
    missing: sum((row) => row.missing),
    revising: sum((row) => row.revising),
    awaited: sum((row) => row.awaited),
  };
}

/** The counts that a table shows: those that are rare have a column only where some row has one. */
export function shownCounts(total: RegistrationCounts) {
  const rare = (['revising', 'awaited'] as const).filter((count) => total[count] > 0);
  return {
    withInvited: total.invited > 0,
    counts: ['onTime', 'late', 'missing', ...rare] as const,
  };
}
