import { noticeTexts } from '@thidua/domain/wording/notices';
import { isGuarded } from '@thidua/domain/people/account';
import {
  accountLinkSchema,
  isOpenLink,
  mayUse,
  type AccountLink,
  type LinkPurpose,
} from '@thidua/domain/people/account-link';
import { passwordSetMail } from '@thidua/domain/wording/account-mails';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf, localTimeOf } from '@thidua/domain/base/time';
import type { Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';
import type { Reader } from './grant-scopes.ts';
import { readIssuer, transactAndMail, type MailingContext } from './account-context.ts';
import { ensureAccount } from './ensure-account.ts';
import { accountChainPath, causeOf, logAccount } from './log-account.ts';

const spent = { invitation: 'invitationSpent', reset: 'resetSpent' } as const;
type Spent = (typeof spent)[LinkPurpose];

interface Usable {
  link: AccountLink;
  membership: Membership;
}

/** The link of a token, where it may still be used: the newest of its account, of this purpose, and in time. */
async function usable(
  reader: Reader,
  purpose: LinkPurpose,
  tokenHash: string,
  now: Date,
): Promise<Usable | null> {
  const where = [['tokenHash', '==', tokenHash]] as const;
  const found = await reader.find({ collection: paths.accountLinks(), where, limit: 1 });
  const [link] = parseFound(found, accountLinkSchema);
  if (!link || link.purpose !== purpose || !isOpenLink(link, now)) return null;
  const path = paths.membership(link.uid);
  const membership = (await reader.load([path])).read(path, membershipSchema);
  return membership && mayUse(purpose, membership) ? { link, membership } : null;
}

/** Whether a link can still be used, and whose it is. Who does not hold it cannot ask. */
export async function readLink(
  { store, sha256, now }: Services,
  _uid: string,
  { token, purpose }: CallableInput<'readLink'>,
): Promise<Result<{ email: string }, Spent>> {
  const found = await usable(store, purpose, sha256(token), now());
  return found ? ok({ email: found.membership.email }) : err(spent[purpose]);
}

type Input = CallableInput<'acceptInvitation'>;
type Used = Promise<Result<{ email: string }, Spent>>;

/** Sets the password of whoever holds an invitation's token, once; from now on the account's grants count. */
export const acceptInvitation = (services: Services, _uid: string, input: Input): Used =>
  useLink(services, 'invitation', input);

/** Sets another password by a mailed link, once; whoever is signed in by the one before has to sign in again. */
export const setNewPassword = (services: Services, _uid: string, input: Input): Used =>
  useLink(services, 'reset', input);

async function useLink(services: Services, purpose: LinkPurpose, { token, password }: Input): Used {
  // Used before the password is set: of two who hold the link, only one gets in.
  const used = await transactAndMail(services, async (context): Promise<Usable | null> => {
    const { transaction, now } = context;
    const found = await usable(transaction, purpose, services.sha256(token), now);
    if (found) await markUsed(context, found);
    return found;
  });
  if (!used) return err(spent[purpose]);
  const { uid } = used.link;
  await ensureAccount(services, uid, used.membership);
  await services.accounts.setPassword(uid, password);
  await services.accounts.endSessions(uid);
  await countFromNow(services, uid);
  return ok({ email: used.membership.email });
}

async function markUsed(context: MailingContext, { link, membership }: Usable): Promise<void> {
  const { transaction, now, announce, mail } = context;
  const { uid, purpose } = link;
  const { authorityId, email, displayName } = membership;
  const documents = await transaction.load([accountChainPath(uid)]);
  const issuer = await readIssuer(transaction, authorityId);
  const causeId = causeOf(documents, uid);
  const after = membershipOf({ ...membership, active: true, invitation: 'accepted', validSince: now });
  transaction.set(paths.accountLink(uid), { ...link, state: 'used' });
  transaction.set(paths.membership(uid), after);
  const action = purpose === 'invitation' ? 'acceptInvitation' : 'setNewPassword';
  logAccount(
    context,
    documents,
    { uid, authorityId },
    { action, by: { uid, role: '' }, before: membership, after },
  );

  const at = noticeTexts.moment(localTimeOf(now, issuer.zone), formatDate(localDateOf(now, issuer.zone)));
  const said = passwordSetMail({ displayName, ...issuer }, purpose, at);
  mail({
    authorityId,
    movementId: null,
    to: email,
    toName: displayName,
    causeId,
    ...said,
    release: 'atOnce',
  });
  const content = {
    kind: 'passwordSet' as const,
    subject: displayName,
    detail: noticeTexts.passwordSet(at, purpose === 'invitation'),
  };
  announce({
    personal: [{ ...content, uid, causeId }],
    // Of those who decide on awards the supervisors hear it too.
    notices: isGuarded(after.grants, now)
      ? [{ ...content, causeId: `${causeId}~all`, scope: authorityId, to: ['supervisor'] }]
      : [],
  });
}

/** Once more after the password was set: who still had the one before could sign in until then. */
async function countFromNow({ store, now }: Services, uid: string): Promise<void> {
  const path = paths.membership(uid);
  await store.transact(async (transaction) => {
    const membership = (await transaction.load([path])).read(path, membershipSchema);
    if (membership) transaction.set(path, membershipOf({ ...membership, validSince: now() }));
  });
}
