import { compareUnits } from '@thidua/domain/base/order';
import { paths } from '@thidua/domain/base/paths';

/** Units whose case waits for the office; as many as are passed through in one go. */
export const waitingUnits = (movementId: string, caseId: string) => ({
  path: paths.unitRecords(movementId),
  where: [[`cases.${caseId}.state`, '==', 'validated']] as const,
  limit: 200,
});

interface Placed {
  name: string;
  /** What it is put in order by; '' where that is not known, for then its name does. */
  order: string;
}

/** The one that comes after `unit` in the order of the board, from the beginning again at its end. */
export function nextWaiting<T extends Placed>(units: readonly T[], unit: Placed): T | null {
  const ordered = units.toSorted(compareUnits);
  return ordered.find((other) => compareUnits(other, unit) > 0) ?? ordered[0] ?? null;
}
