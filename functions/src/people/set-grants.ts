import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { changeAccount } from './change-account.ts';

/** Only whether it waits is told: whose account it is, who asks knows. */
async function changed(
  change: ReturnType<typeof changeAccount>,
): Promise<Result<CallableResponse<'setGrants'>, RefusalCode>> {
  const done = await change;
  if (!done.ok) return done;
  const { proposalId } = done.value;
  return ok(proposalId === undefined ? {} : { proposalId });
}

/** Replaces somebody's grants, or switches the account off or on. */
export function setGrants(
  services: Services,
  actorUid: string,
  { uid, active, grants, reason }: CallableInput<'setGrants'>,
): Promise<Result<CallableResponse<'setGrants'>, RefusalCode>> {
  const change = { kind: 'setGrants', uid, active, grants } as const;
  return changed(changeAccount(services, actorUid, { change, reason, delivery: 'mail', authorityId: null }));
}

/** A link to a new password for somebody who has one: to their address, and nowhere else. */
export function sendReset(
  services: Services,
  actorUid: string,
  { uid, reason }: CallableInput<'sendReset'>,
): Promise<Result<CallableResponse<'sendReset'>, RefusalCode>> {
  const change = { kind: 'sendReset', uid } as const;
  return changed(changeAccount(services, actorUid, { change, reason, delivery: 'mail', authorityId: null }));
}
