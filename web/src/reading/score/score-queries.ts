import { paths } from '@thidua/domain/base/paths';

const CLUSTER_UNITS = 200;

export const recordsOfCluster = (movementId: string, clusterId: string) => ({
  path: paths.unitRecords(movementId),
  where: [['clusterId', '==', clusterId]] as const,
  limit: CLUSTER_UNITS,
});

export const scoresOfCluster = (movementId: string, clusterId: string) => ({
  path: paths.scores(movementId),
  where: [['clusterId', '==', clusterId]] as const,
  limit: CLUSTER_UNITS,
});
