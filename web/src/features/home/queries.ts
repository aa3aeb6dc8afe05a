import { paths } from '@thidua/domain/paths';

/** Units with something to receive. */
export const unitsAwaitingOffice = (movementId: string, limit: number) => ({
  path: paths.unitRecords(movementId),
  where: [['awaitingOffice', '>=', 1]] as const,
  limit,
});
