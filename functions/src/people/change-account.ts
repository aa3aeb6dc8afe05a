import { needsTwo, planChange, refuseStep } from '@thidua/domain/people/account';
import {
  PROPOSAL_MS,
  type AccountChange,
  type AccountProposal,
} from '@thidua/domain/people/account-proposal';
import { isErasedAccount } from '@thidua/domain/erasure/erasure';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { asKeeper, type AccountContext } from './account-context.ts';
import { carryOut, isMailOnly, type Allowed } from './carry-out.ts';
import { ensureAccount } from './ensure-account.ts';
import { refuseScopes } from './grant-scopes.ts';
import { logSettings, settingsChainPath } from './log-account.ts';

type OneAccount = Exclude<AccountChange, { kind: 'setTwoAdmins' }>;

interface Asked {
  change: OneAccount;
  reason: string;
  delivery: 'mail' | 'screen';
  /** The authority that an invitation is for; null where an account says it. */
  authorityId: string | null;
}

/**
 * Somebody asks for a change of an account. It is made at once, or waits for a second administrator where it concerns the
 * council, the chairman or an administrator.
 */
export async function changeAccount(
  services: Services,
  actorUid: string,
  { change, reason, delivery, authorityId }: Asked,
): Promise<Result<CallableResponse<'invitePerson'>, RefusalCode>> {
  const newUid = newId(services);
  const uid = change.kind === 'invite' ? newUid : change.uid;
  const taken = change.kind === 'invite' ? await services.accounts.findByEmail(change.email) : null;
  const target = authorityId === null ? { of: uid } : { authorityId };
  const done = await asKeeper<CallableResponse<'invitePerson'>>(
    services,
    actorUid,
    target,
    async (context, subject) => {
      const holder = change.kind === 'invite' ? await holderOf(context, change.email, taken) : subject;
      const show = delivery === 'screen';
      const asked = { uid, change, before: holder, reason, show, proposer: null };
      const allowed = await allow(context, asked);
      if (!allowed.ok) return allowed;
      const isGuarded = needsTwo(allowed.value.step, context.now);
      if (isGuarded && reason === '') return err('reasonRequired');
      if (!isGuarded || !context.twoAdmins) return ok(await carryOut(context, allowed.value));
      const { displayName } = allowed.value.identity;
      return ok(await propose(context, { change, before: holder, displayName, reason }));
    },
  );
  if (done.ok && done.value.proposalId === undefined) await afterChange(services, uid);
  return done;
}

/** Who has this address already, or a self-made account's membership: nobody, of an account that nobody invited. */
export async function holderOf(
  { transaction }: Pick<AccountContext, 'transaction'>,
  email: string,
  taken: string | null,
): Promise<Membership | null> {
  const found = await transaction.find({
    collection: paths.memberships(),
    where: [['email', '==', email]],
    limit: 1,
  });
  const uid = found[0]?.id ?? taken;
  if (uid === null) return null;
  const path = paths.membership(uid);
  return (await transaction.load([path])).read(path, membershipSchema);
}

/** Whether a change may be made by who asks, whatever number of administrators it takes. */
export async function allow(
  context: AccountContext,
  asked: Pick<Allowed, 'uid' | 'change' | 'reason' | 'show' | 'proposer'> & { before: Membership | null },
): Promise<Result<Allowed, RefusalCode>> {
  const { transaction, now, authorityId, by } = context;
  const { before, change, ...rest } = asked;
  if (rest.uid === by.uid || rest.uid === rest.proposer?.uid) return err('ownRoles');
  if (before && isErasedAccount(before)) return err('unknownAccount');
  const planned = planChange(before, change);
  if (!planned.ok) {
    const isElsewhere = planned.error === 'alreadyMember' && before?.authorityId !== authorityId;
    return isElsewhere ? err('emailTaken') : planned;
  }
  const step = planned.value;
  const refused = refuseStep(by.role, step, now);
  if (refused) return err(refused);
  if (change.kind === 'invite' || change.kind === 'setGrants') {
    const scopes = await refuseScopes(transaction, authorityId, change.grants);
    if (!scopes.ok) return scopes;
  }
  const identity = change.kind === 'invite' ? change : before;
  if (!identity) return err('unknownAccount');
  const { email, displayName } = identity;
  const allowed: Allowed = {
    ...rest,
    change,
    step,
    identity: { email, displayName },
    validSince: before?.validSince,
  };
  return allowed.show && isMailOnly(allowed, context) ? err('linkByMailOnly') : ok(allowed);
}

/** Keeps what is proposed until another administrator agrees, and tells them. */
export async function propose(
  context: AccountContext,
  {
    change,
    before,
    displayName,
    reason,
  }: { change: AccountChange; before: Membership | null; displayName: string; reason: string },
): Promise<{ proposalId: string }> {
  const { services, transaction, now, announce, authorityId, by } = context;
  const proposalId = newId(services);
  const documents = await transaction.load([settingsChainPath(authorityId)]);
  const proposal: AccountProposal = {
    authorityId,
    change,
    displayName,
    before: before && { active: before.active, invitation: before.invitation, grants: before.grants },
    reason,
    by: { uid: by.uid, name: by.name },
    at: now,
    expiresAt: new Date(now.getTime() + PROPOSAL_MS),
    state: 'open',
    decided: null,
  };
  transaction.create(paths.accountProposal(proposalId), proposal);
  const event = { action: 'propose', by, before: '', after: 'open', reason: proposalId, content: change };
  logSettings(context, documents, authorityId, [event]);
  announce({
    notices: [
      {
        causeId: `proposal~${proposalId}`,
        kind: 'accountProposed',
        scope: authorityId,
        to: ['admin'],
        subject: displayName,
        subjectId: proposalId,
        detail: `${by.name}: ${reason}`,
      },
    ],
  });
  return { proposalId };
}

/** What an account needs beside its membership, once that is written; repeated where a process died before it. */
export async function afterChange(services: Services, uid: string): Promise<void> {
  const path = paths.membership(uid);
  const membership = (await services.store.load([path])).read(path, membershipSchema);
  if (!membership) return;
  if (membership.active) return;
  if (membership.invitation === 'accepted') await services.accounts.endSessions(uid);
  else await ensureAccount(services, uid, membership);
}
