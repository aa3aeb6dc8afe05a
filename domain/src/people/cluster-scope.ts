import { joined } from '../base/joined-ids.ts';

/** Scope of a cluster lead's grant: clusters belong to a movement. */
export const clusterScope = (movementId: string, clusterId: string) => joined`${movementId}~${clusterId}`;

/** The cluster a scope stands for; null where it is a unit. */
export function clusterOfScope(scope: string): { movementId: string; clusterId: string } | null {
  const at = scope.indexOf('~');
  return at < 0 ? null : { movementId: scope.slice(0, at), clusterId: scope.slice(at + 1) };
}
