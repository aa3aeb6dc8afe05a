import type { CallableInput } from '@thidua/domain/callables';
import type { RefusalCode } from '@thidua/domain/refusal';
import { ok, type Result } from '@thidua/domain/result';
import type { Services } from '../platform/services.ts';
import { writeMembership } from './write-membership.ts';

/** Replaces somebody's grants. */
export async function setGrants(
  services: Services,
  adminUid: string,
  { uid, active, grants }: CallableInput<'setGrants'>,
): Promise<Result<null, RefusalCode>> {
  const change = { adminUid, uid, authorityId: null, active, grants, identity: null };
  const written = await writeMembership(services, change);
  return written.ok ? ok(null) : written;
}
