import { paths } from '@thidua/domain/base/paths';

export const unitsOf = (authorityId: string) => ({
  path: paths.units(),
  where: [['authorityId', '==', authorityId]] as const,
});

export const draftsOf = (authorityId: string) => ({
  path: paths.movementDrafts(),
  where: [['authorityId', '==', authorityId]] as const,
});
