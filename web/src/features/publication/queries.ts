import { paths } from '@thidua/domain/base/paths';

/** What the council has voted on and nobody has published. */
export const afterCouncil = (movementId: string) => ({
  path: paths.nominations(movementId),
  where: [['state', 'in', ['supported', 'notSupported']]] as const,
  limit: 500,
});
