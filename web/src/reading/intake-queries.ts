import type { Intake, IntakeKind } from '@thidua/domain/intake/intake';
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

/** Of those, newest first, what still waits for its answer; of what was found wanting only the last: what was mended since is told no more. */
export const stillOpen = <T extends Pick<Intake, 'answer'>>(handed: readonly T[]): T[] =>
  handed.filter(({ answer }, at) => answer === null || (at === 0 && answer.recordId === null));
