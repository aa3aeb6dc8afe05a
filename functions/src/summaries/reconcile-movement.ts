import type { CallableInput, CallableResponse } from '@thidua/domain/callables';
import type { RefusalCode } from '@thidua/domain/refusal';
import { ok, type Result } from '@thidua/domain/result';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { reconcile } from './reconcile.ts';

/** Recomputes every summary of a movement, for somebody who may ask for it. */
export async function reconcileMovement(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'reconcileMovement'>,
): Promise<Result<CallableResponse<'reconcileMovement'>, RefusalCode>> {
  const standing = await settingsFor(services, uid, 'reconcileMovement', movementId);
  return standing.ok ? ok(await reconcile(services, movementId)) : standing;
}
