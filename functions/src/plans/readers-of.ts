import { holdsAny, membershipSchema, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Services } from '../platform/services.ts';
import { MAX_ANY } from '../store/store.ts';

export interface UnitReader {
  unitId: string;
  uid: string;
  displayName: string;
  email: string;
}

/** Who works for these units now, unit by unit. */
export async function readersOf(
  { store, now }: Pick<Services, 'store' | 'now'>,
  unitIds: readonly string[],
): Promise<UnitReader[]> {
  const readers: UnitReader[] = [];
  for (let at = 0; at < unitIds.length; at += MAX_ANY) {
    const portion = unitIds.slice(at, at + MAX_ANY);
    const people = await store.find({
      collection: paths.memberships(),
      where: [['scopes', 'array-contains-any', portion]],
    });
    for (const { id: uid, data } of people) {
      const membership = membershipSchema.parse(timestampsToDates(data));
      const { displayName, email } = membership;
      const own = portion.filter((unitId) => holdsAny(membership, unitId, unitRoles, now()));
      readers.push(...own.map((unitId) => ({ unitId, uid, displayName, email })));
    }
  }
  return readers;
}
