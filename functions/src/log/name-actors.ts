import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { holdsAny, membershipSchema, overseeingRoles, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';

/** The names behind accounts of a log, to those who may know them. */
export async function nameActors(
  { store, now }: Services,
  uid: string,
  { movementId, unitId, uids }: CallableInput<'nameActors'>,
): Promise<Result<CallableResponse<'nameActors'>, RefusalCode>> {
  const asked = [...new Set(uids)];
  const documents = await store.load([...standingPaths(uid, movementId), ...asked.map(paths.membership)]);
  const membership = documents.read(paths.membership(uid), membershipSchema);
  const movement = documents.read(paths.movement(movementId), movementSettingsSchema);
  if (!movement) return err('notAllowed');
  const { authorityId } = movement;
  const oversees = holdsAny(membership, authorityId, [...overseeingRoles, 'admin'], now());
  const isOfUnit = unitId !== null && holdsAny(membership, unitId, unitRoles, now());
  if (!oversees && !isOfUnit) return err('notAllowed');
  const names: Record<string, string> = {};
  for (const one of asked) {
    const theirs = documents.read(paths.membership(one), membershipSchema);
    if (theirs?.authorityId !== authorityId) continue;
    // Also of who has left the unit since.
    if (oversees || (unitId !== null && theirs.scopes.includes(unitId))) names[one] = theirs.displayName;
  }
  return ok({ names });
}
