import { mayUse } from '@thidua/domain/people/account-link';
import { bucketId, bucketSchema, STRANGERS } from '@thidua/domain/contract/bucket';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { mailIdOf } from '@thidua/domain/mail/mail';
import { membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { countOne } from '../frame/admit.ts';
import type { Services } from '../platform/services.ts';
import { transactAndMail } from './account-context.ts';
import { mailLink } from './carry-out.ts';
import { accountChainPath, logAccount } from './log-account.ts';

const ACT = 'requestPasswordReset';
/** Within an hour: for one address, and for all together, so that nobody floods people, or the queue. */
export const RESETS_PER_ADDRESS = 3;
export const RESETS_IN_ALL = 600;
/** One mail at most for an account, however many ask at once. */
const WINDOW_MS = 300_000;
const HASH_LENGTH = 32;

/**
 * Somebody asks for a new password. Known or not, the address is only counted and queued here: neither the answer nor
 * the time it takes tells whether there is such an account.
 */
export async function requestPasswordReset(
  services: Services,
  _uid: string,
  { email }: CallableInput<'requestPasswordReset'>,
): Promise<Result<null, 'tooManyRequests'>> {
  const { store, sha256 } = services;
  const now = services.now();
  const ofAddress = `address-${sha256(email).slice(0, HASH_LENGTH)}`;
  const at = [ofAddress, STRANGERS].map((whose) => paths.bucket(bucketId(whose, now)));
  const documents = await store.load(at);
  const [own = 0, all = 0] = at.map((path) => documents.read(path, bucketSchema)?.counts[ACT] ?? 0);
  if (own >= RESETS_PER_ADDRESS || all >= RESETS_IN_ALL) return err('tooManyRequests');
  await countOne(services, ofAddress, ACT, now);
  await countOne(services, STRANGERS, ACT, now);
  await services.enqueueReset(email);
  return ok(null);
}

/** The task behind it: a link for whoever has an account here that is on; nothing for everybody else. */
export async function mailReset(services: Services, email: string): Promise<void> {
  const uid = await services.accounts.findByEmail(email);
  if (uid === null) return;
  const path = paths.membership(uid);
  await transactAndMail(services, async (context) => {
    const { transaction, now } = context;
    const causeId = `reset~${uid}~${Math.floor(now.getTime() / WINDOW_MS)}`;
    const documents = await transaction.load([path, accountChainPath(uid)]);
    const membership = documents.read(path, membershipSchema);
    if (!membership || !mayUse('reset', membership)) return;
    const { authorityId, displayName } = membership;
    const mailPath = paths.mail(mailIdOf(causeId, membership.email, services.sha256));
    if ((await transaction.load([mailPath])).has(mailPath)) return;
    mailLink(context, uid, 'reset', {
      authorityId,
      movementId: null,
      to: membership.email,
      toName: displayName,
      causeId,
    });
    const by = { uid: 'system', role: '' };
    logAccount(
      context,
      documents,
      { uid, authorityId },
      { action: ACT, by, before: membership, after: membership },
    );
  });
}
