import { paths } from '@thidua/domain/base/paths';
import type { QuerySpec } from '../../firebase/live.ts';

export const unitsOf = (authorityId: string) =>
  ({ path: paths.units(), where: [['authorityId', '==', authorityId]] }) as const;

/** Firestore takes so many values for `in`. */
const AT_ONCE = 30;

/** The accounts of an authority at these addresses. */
export const accountsOf = (authorityId: string, addresses: readonly string[]): QuerySpec[] =>
  Array.from({ length: Math.ceil(addresses.length / AT_ONCE) }, (_, part) => ({
    path: paths.memberships(),
    where: [
      ['authorityId', '==', authorityId],
      ['email', 'in', addresses.slice(part * AT_ONCE, (part + 1) * AT_ONCE)],
    ],
  }));
