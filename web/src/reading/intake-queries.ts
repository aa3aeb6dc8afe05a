import type { IntakeKind } from '@thidua/domain/intake/intake';
import { paths } from '@thidua/domain/base/paths';

/** What an owner handed in of one kind, newest first. */
export const ownIntake = (movementId: string, kind: IntakeKind, ownerId: string, limit: number) => ({
  path: paths.intakes(movementId),
  where: [
    ['kind', '==', kind],
    ['ownerId', '==', ownerId],
  ] as const,
  orderBy: [['submittedAt', 'desc']] as const,
  limit,
});
