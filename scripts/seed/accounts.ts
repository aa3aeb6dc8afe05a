import { readFileSync } from 'node:fs';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { roleSchema, type Grants } from '@thidua/domain/people/membership';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { z } from 'zod';

const sampleAccountsSchema = z.object({
  password: z.string(),
  accounts: z.array(
    z.object({
      email: z.email(),
      displayName: z.string(),
      roleLabel: z.string(),
      grants: z.array(
        z.object({
          scope: z.enum(['unit', 'authority', 'cluster']),
          id: z.string(),
          roles: z.array(roleSchema),
        }),
      ),
    }),
  ),
});

export const sampleAccounts = sampleAccountsSchema.parse(
  JSON.parse(readFileSync(new URL('../../movements/sample-accounts.json', import.meta.url), 'utf8')),
);

/** Makes the sample accounts and their memberships; gives the account of each e-mail. */
export async function createAccounts(
  auth: Auth,
  db: Firestore,
  authorityId: string,
  movementIds: readonly string[],
  from: Date,
): Promise<Map<string, string>> {
  const uids = new Map<string, string>();
  for (const { email, displayName, grants: wanted } of sampleAccounts.accounts) {
    const { uid } = await auth.createUser({ email, displayName, password: sampleAccounts.password });
    uids.set(email, uid);
    const grants: Grants = {};
    for (const { scope, id, roles } of wanted) {
      const keys = scope === 'cluster' ? movementIds.map((movement) => clusterScope(movement, id)) : [id];
      for (const key of keys) {
        grants[key] = {
          ...grants[key],
          ...Object.fromEntries(roles.map((role) => [role, { from, to: null }])),
        };
      }
    }
    const membership = membershipOf({
      displayName,
      email,
      active: true,
      authorityId,
      grants,
    });
    await db.doc(paths.membership(uid)).set(membership);
  }
  return uids;
}
