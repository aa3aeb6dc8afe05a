import { paths } from '@thidua/domain/base/paths';

export const nominationsOfUnit = (movementId: string, unitId: string) => ({
  path: paths.nominations(movementId),
  where: [['unitId', '==', unitId]] as const,
});

export const nominationsOfCluster = (movementId: string, clusterId: string | null) => ({
  path: paths.nominations(movementId),
  where: [['clusterId', '==', clusterId]] as const,
});
