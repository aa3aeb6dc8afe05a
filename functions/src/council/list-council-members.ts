import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { issuedMovementFor } from '../frame/issued-movement.ts';
import type { Services } from '../platform/services.ts';
import { unitsOf } from './session-members.ts';
import { comparePeople } from '@thidua/domain/base/people-order';

/** Who is of the council now, by name. */
export async function listCouncilMembers(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'listCouncilMembers'>,
): Promise<Result<CallableResponse<'listCouncilMembers'>, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'listCouncilMembers', movementId);
  if (!allowed.ok) return allowed;
  const { authorityId } = allowed.value;
  const now = services.now();
  const found = await services.store.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', authorityId]],
  });
  const members = found.flatMap(({ id, data }) => {
    const membership = membershipSchema.parse(timestampsToDates(data));
    return holds(membership, authorityId, 'councilMember', now)
      ? [{ uid: id, name: membership.displayName, unitIds: unitsOf(membership, now) }]
      : [];
  });
  return ok({ members: members.toSorted((a, b) => comparePeople(a.name, b.name)) });
}
