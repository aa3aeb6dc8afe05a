import { compareTitles } from '@thidua/domain/base/order';
import { paths } from '@thidua/domain/base/paths';

/** Units whose case waits for the office; as many as are passed through in one go. */
export const waitingUnits = (movementId: string, caseId: string) => ({
  path: paths.unitRecords(movementId),
  where: [[`cases.${caseId}.state`, '==', 'validated']] as const,
  limit: 200,
});

/** The one that comes after `name` in the order of the board, from the beginning again at its end. */
export function nextWaiting<T extends { name: string }>(units: readonly T[], name: string): T | null {
  const ordered = units.toSorted((a, b) => compareTitles(a.name, b.name));
  return ordered.find((unit) => compareTitles(unit.name, name) > 0) ?? ordered[0] ?? null;
}
