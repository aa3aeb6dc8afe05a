import { scopesOf, unitRoles, type Membership } from '@thidua/domain/people/membership';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { clusterOfScope } from '@thidua/domain/people/cluster-scope';
import { useLiveQueries, type QuerySpec } from '../../firebase/live.ts';
import { nominationsOfCluster, nominationsOfUnit } from './nomination-queries.ts';
import { useSession } from '../session.ts';

/** What somebody who does not oversee may list of a movement's nominations: of the own units, of the clusters led. */
export function ownNominationQueries(membership: Membership, movementId: string, now: Date): QuerySpec[] {
  const units = new Set(unitRoles.flatMap((role) => scopesOf(membership, role, now)));
  const clusters = scopesOf(membership, 'clusterLead', now).flatMap((scope) => {
    const led = clusterOfScope(scope);
    return led?.movementId === movementId ? [led.clusterId] : [];
  });
  return [
    ...[...units].map((unitId) => nominationsOfUnit(movementId, unitId)),
    ...clusters.map((clusterId) => nominationsOfCluster(movementId, clusterId)),
  ];
}

/** Those nominations by id; none while they are not known, or where `wanted` is false. */
export function useOwnNominations(
  movementId: string,
  wanted: boolean,
): ReadonlyMap<string, Nomination & { id: string }> {
  const { membership, now } = useSession();
  const live = useLiveQueries(
    wanted ? ownNominationQueries(membership, movementId, now()) : [],
    nominationSchema,
  );
  return new Map(live.status === 'ready' ? live.data.map((one) => [one.id, one]) : []);
}
