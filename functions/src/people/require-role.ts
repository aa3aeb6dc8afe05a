import { holds, membershipSchema, type Role } from '@thidua/domain/membership';
import { movementSettingsSchema, type MovementSettings } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { err, ok, type Result } from '@thidua/domain/result';
import type { RefusalCode } from '@thidua/domain/refusal';
import type { Services } from '../platform/services.ts';

/** The movement's settings, for somebody who holds one of `wanted` in its authority now. */
export async function movementFor(
  services: Services,
  uid: string,
  movementId: string,
  wanted: readonly Role[],
): Promise<Result<MovementSettings, RefusalCode>> {
  const at = { movement: paths.movement(movementId), membership: paths.membership(uid) };
  const documents = await services.store.load(Object.values(at));
  const settings = documents.read(at.movement, movementSettingsSchema);
  if (!settings) return err('unknownMovement');
  const membership = documents.read(at.membership, membershipSchema);
  const now = services.now();
  return wanted.some((role) => holds(membership, settings.authorityId, role, now))
    ? ok(settings)
    : err('notAllowed');
}
