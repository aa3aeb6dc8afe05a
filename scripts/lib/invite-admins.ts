import { hash, randomBytes } from 'node:crypto';
import type { Auth } from 'firebase-admin/auth';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { accountStateOf, rolesHeld } from '@thidua/domain/people/account';
import { newLink, withToken } from '@thidua/domain/people/account-link';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { membershipSchema } from '@thidua/domain/people/membership';
import { membershipChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { writeLog } from '../../functions/src/frame/write-log.ts';
import { parseFound, type Store } from '../../functions/src/store/store.ts';
import { say, Stop } from './console.ts';

const sha256 = (text: string) => hash('sha256', text);
const token = () => randomBytes(32).toString('base64url');

/**
 * Invites the first administrators of an authority; where it has some already, nothing is done. With one alone, the rule
 * of two begins switched off, since nobody could agree: supervisors hear of every change of guarded accounts until two
 * are there and one of them switches it on.
 */
export async function inviteAdmins(
  auth: Auth,
  store: Store,
  authorityId: string,
  emails: readonly string[],
): Promise<void> {
  if ((await countAdmins(store, authorityId)) > 0) {
    say('The authority has administrators already: its accounts stay as they are.');
    return;
  }
  if (emails.length < 2) {
    await store.createOnce(paths.accountSettings(authorityId), { twoAdmins: false });
    say(
      `One administrator alone: the rule of two is off. Invite a second one, then switch it on at ${inApp(appPages.people())}.`,
    );
  }
  for (const email of emails) await inviteAdmin(auth, store, authorityId, email);
}

async function countAdmins(store: Store, authorityId: string): Promise<number> {
  const found = await store.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', authorityId]],
  });
  const now = new Date();
  return parseFound(found, membershipSchema).filter(
    (one) => accountStateOf(one) !== 'off' && rolesHeld(one.grants, now).includes('admin'),
  ).length;
}

/** Invites one administrator past the rule of two, by who owns the project: logged as such, the link shown here once. */
export async function inviteAdmin(
  auth: Auth,
  store: Store,
  authorityId: string,
  email: string,
): Promise<void> {
  const uid = sha256(token()).slice(0, 20);
  const link = token();
  const chainId = membershipChainId(uid);
  await store.transact(async (transaction) => {
    const now = new Date();
    const where = [['email', '==', email]] as const;
    const taken = await transaction.find({ collection: paths.memberships(), where, limit: 1 });
    if (taken.length > 0)
      throw new Stop(`${email} has an account already. An administrator can give it roles.`);
    const documents = await transaction.load([paths.chain(chainId)]);
    const membership = membershipOf({
      displayName: 'Quản trị hệ thống',
      email,
      active: false,
      invitation: 'open',
      authorityId,
      grants: { [authorityId]: { admin: { from: now, to: null } } },
    });
    transaction.create(paths.membership(uid), membership);
    transaction.create(
      paths.accountLink(uid),
      withToken(newLink(uid, 'invitation', null, now), sha256(link), now),
    );
    const { active, invitation, grants } = membership;
    const rights = canonicalJson({ active, invitation, grants });
    const event = {
      at: now,
      uid: 'system',
      role: 'owner',
      action: 'invite',
      before: sha256('null'),
      after: sha256(rights),
      detail: { reason: rights, version: null, contentHash: '' },
    };
    writeLog(
      transaction,
      documents,
      chainId,
      { authorityId, movementId: null, unitId: null },
      [event],
      sha256,
    );
  });
  const [stranger] = (await auth.getUsers([{ email }])).users;
  if (stranger) await auth.deleteUser(stranger.uid);
  await auth.createUser({ uid, email });
  say(
    `${email} sets a password at ${inApp(appPages.invitation(link))} within 7 days, and invites the others.`,
  );
}
