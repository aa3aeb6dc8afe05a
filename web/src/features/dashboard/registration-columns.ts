import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { shownCounts, type RegistrationCounts } from './registration-counts.ts';
import type { FigureCell } from './figure-table.tsx';
import { words } from './texts.ts';

const titles = {
  onTime: () => words.columnOnTime,
  late: () => words.columnLate,
  missing: () => words.columnMissing,
  revising: () => words.columnRevising,
  awaited: () => words.columnAwaited,
};

/** The columns that tell of registrations, the same wherever they stand; `total` is the sum of all rows. */
export function registrationColumns(total: RegistrationCounts) {
  const { withInvited, counts } = shownCounts(total);
  return {
    titles: [
      words.requiredRegistered,
      ...(withInvited ? [words.invitedRegistered] : []),
      ...counts.map((count) => titles[count]()),
    ],
    cells: (row: RegistrationCounts, to: (punctuality: Punctuality) => string | undefined): FigureCell[] => [
      { text: words.ofAll(row.requiredRegistered, row.required) },
      ...(withInvited ? [{ text: words.number(row.invited) }] : []),
      ...counts.map((count) => ({
        text: words.number(row[count]),
        to: to(count),
        warn: count === 'missing' && row.missing > 0,
      })),
    ],
  };
}
