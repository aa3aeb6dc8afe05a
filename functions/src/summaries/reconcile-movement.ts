import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
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
  if (!standing.ok) return standing;
  const { state, ...found } = await reconcile(services, movementId);
  return state === 'running' ? err('sweepRunning') : ok({ ...found, isDone: state === 'done' });
}
