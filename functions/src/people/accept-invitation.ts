import type { CallableInput, CallableResponse } from '@thidua/domain/callables';
import { invitationSchema } from '@thidua/domain/invitation';
import { paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import type { Services } from '../platform/services.ts';

/** Sets the password of whoever holds an invitation's token, once. */
export async function acceptInvitation(
  services: Services,
  _uid: string,
  { token, password }: CallableInput<'acceptInvitation'>,
): Promise<Result<CallableResponse<'acceptInvitation'>, RefusalCode>> {
  const path = paths.invitation(services.sha256(token));
  // Spent before the password is set: of two who hold the link, only one gets in.
  const invitation = await services.store.transact(async (transaction) => {
    const found = (await transaction.load([path])).read(path, invitationSchema);
    const now = services.now();
    if (!found || found.spentAt || found.expiresAt <= now) return null;
    transaction.set(path, { ...found, spentAt: now });
    return found;
  });
  if (!invitation) return err('invitationSpent');
  await services.accounts.setPassword(invitation.uid, password);
  return ok({ email: invitation.email });
}
