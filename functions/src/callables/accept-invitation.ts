import { paths } from '@thidua/domain/paths';
import { err, ok } from '@thidua/domain/result';
import { defineCallable } from '../platform/define-callable.ts';
import { invitationSchema } from '@thidua/domain/invitation';

export const acceptInvitation = defineCallable(
  'acceptInvitation',
  async (services, _uid, { token, password }) => {
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
  },
  { open: true },
);
