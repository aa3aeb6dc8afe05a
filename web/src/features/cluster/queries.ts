import { paths } from '@thidua/domain/base/paths';

/** How many units of a cluster are shown at first; more on request. */
export const CLUSTER_PAGE = 100;

export const clusterUnits = (movementId: string, clusterId: string, limit: number) => ({
  path: paths.unitRecords(movementId),
  where: [['clusterId', '==', clusterId]] as const,
  orderBy: [['folded', 'asc']] as const,
  limit,
});
