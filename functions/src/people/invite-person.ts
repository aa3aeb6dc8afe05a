import type { CallableInput, CallableResponse } from '@thidua/domain/callables';
import { INVITATION_MS } from '@thidua/domain/invitation';
import { paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { ok, type Result } from '@thidua/domain/result';
import type { Services } from '../platform/services.ts';
import { writeMembership } from './write-membership.ts';

/** Makes an account, or finds the one with this e-mail, gives it the grants and returns a single-use token. */
export async function invitePerson(
  services: Services,
  adminUid: string,
  { authorityId, email, displayName, grants }: CallableInput<'invitePerson'>,
): Promise<Result<CallableResponse<'invitePerson'>, RefusalCode>> {
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
}
