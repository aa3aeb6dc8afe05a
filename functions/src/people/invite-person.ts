import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { changeAccount } from './change-account.ts';

type Invited = Promise<Result<CallableResponse<'invitePerson'>, RefusalCode>>;

/** Makes an account whose grants count once its link was used. */
export function invitePerson(
  services: Services,
  uid: string,
  { authorityId, email, displayName, grants, delivery, reason }: CallableInput<'invitePerson'>,
): Invited {
  const change = { kind: 'invite', email, displayName, grants } as const;
  return changeAccount(services, uid, { change, reason, delivery, authorityId });
}

/** Another link for somebody who has not accepted. */
export function renewInvitation(
  services: Services,
  actorUid: string,
  { uid, delivery, reason }: CallableInput<'renewInvitation'>,
): Invited {
  const change = { kind: 'renewInvitation', uid } as const;
  return changeAccount(services, actorUid, { change, reason, delivery, authorityId: null });
}
