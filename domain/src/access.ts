import { clusterScope } from './paths.ts';
import { holds, roles, type Membership, type Role } from './membership.ts';
import type { Participant } from './movement.ts';

/** Every role somebody holds over a unit's cases now: in the unit, over its cluster, in its authority. */
export function rolesOver(
  membership: Membership | null,
  movement: { id: string; authorityId: string },
  participant: Pick<Participant, 'unitId' | 'clusterId'>,
  now: Date,
): Role[] {
  const scopes = [participant.unitId, movement.authorityId];
  if (participant.clusterId !== null) scopes.push(clusterScope(movement.id, participant.clusterId));
  return roles.filter((role) => scopes.some((scope) => holds(membership, scope, role, now)));
}
