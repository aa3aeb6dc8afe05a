import { paths } from '@thidua/domain/base/paths';
import { isErasedAccount } from '@thidua/domain/erasure/erasure';
import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Services } from '../platform/services.ts';
import { accountChainPath, logAccount } from './log-account.ts';

const derivedOf = ({ words, order, held }: Membership) => JSON.stringify([words, order, held]);

/**
 * Makes anew what accounts are searched and put in order by: of what was stored before there was any. Each change is logged;
 * asked again, it finds nothing to do. How many it changed.
 */
export async function deriveAccounts({
  store,
  now,
  sha256,
}: Pick<Services, 'store' | 'now' | 'sha256'>): Promise<number> {
  let changed = 0;
  for (const uid of await store.idsIn(paths.memberships())) {
    const path = paths.membership(uid);
    const isChanged = await store.transact(async (transaction) => {
      const documents = await transaction.load([path, accountChainPath(uid)]);
      const before = documents.read(path, membershipSchema);
      if (!before || isErasedAccount(before)) return false;
      const after = membershipOf(before);
      if (derivedOf(before) === derivedOf(after)) return false;
      transaction.set(path, after);
      const { authorityId } = after;
      const by = { uid: 'system', role: 'owner' };
      const context = { services: { sha256 }, transaction, now: now() };
      logAccount(context, documents, { uid, authorityId }, { action: 'deriveNames', by, before, after });
      return true;
    });
    if (isChanged) changed += 1;
  }
  return changed;
}
