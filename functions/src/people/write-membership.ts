import { canonicalJson, type ChainEvent } from '@thidua/domain/chain';
import {
  holds,
  isFitting,
  membershipOf,
  membershipSchema,
  roles,
  type Grants,
  type Membership,
} from '@thidua/domain/membership';
import { clusterSchema, movementSettingsSchema } from '@thidua/domain/movement';
import { membershipChainId, paths } from '@thidua/domain/paths';
import { err, ok, type Result } from '@thidua/domain/result';
import type { RefusalCode } from '@thidua/domain/refusal';
import { unitSchema } from '@thidua/domain/unit';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';

interface NewMembership {
  adminUid: string;
  uid: string;
  /** The authority whose admin acts; null means that of the account. */
  authorityId: string | null;
  active: boolean;
  grants: Grants;
  /** Of an account that is invited; null leaves both as they are. */
  identity: { email: string; displayName: string } | null;
}

/**
 * Replaces somebody's grants, in one transaction with the log. Only an admin of the same authority may, never for
 * oneself, and only within units and clusters of that authority.
 */
export function writeMembership(
  services: Services,
  change: NewMembership,
  also: (transaction: Transaction, now: Date) => void = () => undefined,
): Promise<Result<Membership, RefusalCode>> {
  const { adminUid, uid } = change;
  const chainId = membershipChainId(uid);
  const at = {
    admin: paths.membership(adminUid),
    membership: paths.membership(uid),
    chain: paths.chain(chainId),
  };
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const documents = await transaction.load(Object.values(at));
    const admin = documents.read(at.admin, membershipSchema);
    const before = documents.read(at.membership, membershipSchema);
    const authorityId = change.authorityId ?? before?.authorityId ?? null;
    if (authorityId === null) return err('unknownAccount');
    if (!holds(admin, authorityId, 'admin', now)) return err('notAllowed');
    if (uid === adminUid) return err('ownRoles');
    if (before && before.authorityId !== authorityId) return err('emailTaken');
    const identity = change.identity ?? before;
    if (!identity) return err('unknownAccount');
    const refusal = await refuseScopes(transaction, authorityId, change.grants);
    if (refusal) return err(refusal);

    const { email, displayName } = identity;
    const { active, grants } = change;
    const validSince = before?.validSince ?? new Date(0);
    const next = membershipOf({ displayName, email, active, authorityId, grants, validSince });
    transaction.set(at.membership, next);
    also(transaction, now);
    const rolesText = (membership: Membership | null) =>
      canonicalJson(membership ? { active: membership.active, grants: membership.grants } : null);
    const event: ChainEvent = {
      at: now,
      uid: adminUid,
      role: 'admin',
      action: 'setGrants',
      before: services.sha256(rolesText(before)),
      after: services.sha256(rolesText(next)),
      detail: { reason: rolesText(next), version: null, contentHash: '' },
    };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [event], services.sha256);
    return ok(next);
  });
}

/** Every scope must lie in the authority, and carry only roles that its kind can have. */
async function refuseScopes(
  transaction: Transaction,
  authorityId: string,
  grants: Grants,
): Promise<RefusalCode | null> {
  for (const [scope, byRole] of Object.entries(grants)) {
    const [movementId = '', clusterId] = scope.split('~');
    const isCluster = clusterId !== undefined;
    const at = isCluster
      ? [paths.movement(movementId), paths.cluster(movementId, clusterId)]
      : [paths.unit(scope)];
    const documents = await transaction.load(at);
    const [first = '', second = ''] = at;
    const home = isCluster
      ? documents.read(first, movementSettingsSchema)?.authorityId
      : documents.read(first, unitSchema)?.authorityId;
    const known = !isCluster || documents.read(second, clusterSchema) !== null;
    if (home !== authorityId || !known) return 'unknownUnit';
    const granted = roles.filter((role) => byRole[role] !== undefined);
    if (!granted.every((role) => isFitting(scope, role, authorityId))) return 'notAllowed';
  }
  return null;
}
