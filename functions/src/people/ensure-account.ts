import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';

/**
 * Makes the account of a membership where it is not there, at the address that the membership names. An account that somebody made for the address by themselves is
 * nobody's here: it goes, with its password and its sessions, and is never taken over.
 */
export async function ensureAccount(
  { accounts, store }: Pick<Services, 'accounts' | 'store'>,
  uid: string,
  { email, displayName }: Pick<Membership, 'email' | 'displayName'>,
): Promise<void> {
  const there = await accounts.findByEmail(email);
  if (there === uid) return;
  if (there !== null) {
    const path = paths.membership(there);
    if ((await store.load([path])).read(path, membershipSchema)) {
      throw new Error(`${path} and ${paths.membership(uid)} have one address`);
    }
    await accounts.remove(there);
  }
  await accounts.create(uid, email, displayName);
}
