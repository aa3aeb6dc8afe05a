import { clusterScope } from './cluster-scope.ts';
import { authorityRoles, clusterRoles, holds, unitRoles, type Membership, type Role } from './membership.ts';
import type { Participant } from '../movement/movement.ts';

/**
 * Every role somebody holds over a unit's cases now: in the unit, over its cluster, in its authority. Each kind of
 * role counts in its own scope only: the head of the authority's own unit is not the head of every unit.
 */
export function rolesOver(
  membership: Membership | null,
  movement: { id: string; authorityId: string },
  participant: Pick<Participant, 'unitId' | 'clusterId'>,
  now: Date,
): Role[] {
  const { unitId, clusterId } = participant;
  const cluster = clusterId === null ? null : clusterScope(movement.id, clusterId);
  return [
    ...unitRoles.filter((role) => holds(membership, unitId, role, now)),
    ...clusterRoles.filter((role) => cluster !== null && holds(membership, cluster, role, now)),
    ...authorityRoles.filter((role) => holds(membership, movement.authorityId, role, now)),
  ];
}
