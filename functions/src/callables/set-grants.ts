import { ok } from '@thidua/domain/result';
import { defineCallable } from '../platform/define-callable.ts';
import { writeMembership } from '../people/write-membership.ts';

export const setGrants = defineCallable('setGrants', async (services, adminUid, { uid, active, grants }) => {
  const written = await writeMembership(services, {
    adminUid,
    uid,
    authorityId: null,
    active,
    grants,
    identity: null,
  });
  return written.ok ? ok({}) : written;
});
