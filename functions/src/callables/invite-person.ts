import { membershipSchema, holds } from '@thidua/domain/membership';
import { paths } from '@thidua/domain/paths';
import { err, ok } from '@thidua/domain/result';
import { defineCallable } from '../platform/define-callable.ts';
import { INVITATION_MS } from '@thidua/domain/invitation';
import { writeMembership } from '../people/write-membership.ts';

export const invitePerson = defineCallable('invitePerson', async (services, adminUid, input) => {
  const { authorityId, email, displayName, grants } = input;
  const adminPath = paths.membership(adminUid);
  const admin = (await services.store.load([adminPath])).read(adminPath, membershipSchema);
  // Before an account is made; the transaction asks again.
  if (!holds(admin, authorityId, 'admin', services.now())) return err('notAllowed');
  const uid =
    (await services.accounts.findByEmail(email)) ?? (await services.accounts.create(email, displayName));
  const token = services.newToken();
  const expiresAt = new Date(services.now().getTime() + INVITATION_MS);
  const written = await writeMembership(
    services,
    { adminUid, uid, authorityId, active: true, grants, identity: { email, displayName } },
    (transaction) =>
      transaction.create(paths.invitation(services.sha256(token)), { uid, email, expiresAt, spentAt: null }),
  );
  return written.ok ? ok({ uid, token, expiresAt: expiresAt.toISOString() }) : written;
});
