import { noticeTexts } from '@thidua/domain/wording/notices';
import {
  accountProposalSchema,
  proposalStanding,
  type AccountProposal,
} from '@thidua/domain/people/account-proposal';
import { canonicalJson } from '@thidua/domain/base/hashing';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { asKeeper, type AccountContext } from './account-context.ts';
import { carryOut } from './carry-out.ts';
import { afterChange, allow, holderOf } from './change-account.ts';
import { logSettings, settingsChainPath, type SettingsEvent } from './log-account.ts';
import { switchTwoAdmins } from './set-two-admins.ts';

type Answer = CallableInput<'decideProposal'>;

/** What an answer did beside closing the proposal. */
interface Done {
  /** Whose account was changed. */
  uid: string | null;
  events: SettingsEvent[];
}

/**
 * Another administrator agrees to what was proposed, and it is done as it was proposed, or not at all; or refuses it; or
 * who proposed takes it back.
 */
export async function decideProposal(
  services: Services,
  actorUid: string,
  answer: Answer,
): Promise<Result<null, RefusalCode>> {
  const path = paths.accountProposal(answer.proposalId);
  const known = (await services.store.load([path])).read(path, accountProposalSchema);
  if (!known) return err('proposalLapsed');
  const { change, authorityId } = known;
  const newUid = newId(services);
  const taken = change.kind === 'invite' ? await services.accounts.findByEmail(change.email) : null;
  const done = await asKeeper<string | null>(services, actorUid, { authorityId }, async (context) => {
    if (context.by.role !== 'admin') return err('notAllowed');
    const chain = settingsChainPath(authorityId);
    const documents = await context.transaction.load([path, chain]);
    const proposal = documents.read(path, accountProposalSchema);
    if (!proposal || proposalStanding(proposal, context.now) !== 'open') return err('proposalLapsed');
    const refused = refuseAnswer(answer, proposal.by.uid === actorUid);
    if (refused) return err(refused);
    const result: Result<Done, RefusalCode> =
      answer.answer === 'confirm'
        ? await confirm(context, answer.proposalId, proposal, { newUid, taken })
        : ok({ uid: null, events: [] });
    if (!result.ok) return result;
    const { uid, events } = result.value;
    logSettings(context, documents, authorityId, [close(context, proposal, answer), ...events]);
    return ok(uid);
  });
  if (!done.ok) return done;
  if (done.value !== null) await afterChange(services, done.value);
  return ok(null);
}

/** Two administrators are two: who proposed takes back, another one agrees or not. */
function refuseAnswer({ answer, remark }: Answer, isOwn: boolean): RefusalCode | null {
  if (answer === 'withdraw') return isOwn ? null : 'notAllowed';
  if (isOwn) return 'ownProposal';
  return answer === 'refuse' && remark === '' ? 'reasonRequired' : null;
}

const asSeen = (account: AccountProposal['before']) =>
  canonicalJson(
    account && { active: account.active, invitation: account.invitation, grants: account.grants },
  );

/** Does what was proposed, where all is still as it was then. */
async function confirm(
  context: AccountContext,
  proposalId: string,
  { change, by: proposer, before: seen, reason }: AccountProposal,
  { newUid, taken }: { newUid: string; taken: string | null },
): Promise<Result<Done, RefusalCode>> {
  const { transaction, now, authorityId } = context;
  const proposerPath = paths.membership(proposer.uid);
  const proposing = (await transaction.load([proposerPath])).read(proposerPath, membershipSchema);
  // Who is no administrator any more cannot be one of two.
  if (!holds(proposing, authorityId, 'admin', now)) return err('proposalLapsed');
  if (change.kind === 'setTwoAdmins') {
    const causeId = `proposal~${proposalId}~done`;
    return ok({ uid: null, events: [switchTwoAdmins(context, change.on, { causeId, reason, proposer })] });
  }
  const uid = change.kind === 'invite' ? newUid : change.uid;
  const path = paths.membership(uid);
  const before =
    change.kind === 'invite'
      ? await holderOf(context, change.email, taken)
      : (await transaction.load([path])).read(path, membershipSchema);
  if (change.kind !== 'invite' && asSeen(before) !== asSeen(seen)) return err('changedMeanwhile');
  const allowed = await allow(context, { uid, change, before, reason, show: false, proposer });
  if (!allowed.ok) return allowed;
  await carryOut(context, allowed.value);
  return ok({ uid, events: [] });
}

/** Closes a proposal and tells who made it; the entry for the log is the caller's to write. */
function close(
  { transaction, now, announce, by }: AccountContext,
  proposal: AccountProposal,
  { proposalId, answer, remark }: Answer,
): SettingsEvent {
  const state = ({ confirm: 'confirmed', refuse: 'refused', withdraw: 'withdrawn' } as const)[answer];
  const decided = { uid: by.uid, name: by.name, at: now, remark };
  transaction.set(paths.accountProposal(proposalId), { ...proposal, state, decided });
  if (answer !== 'withdraw') {
    announce({
      personal: [
        {
          uid: proposal.by.uid,
          causeId: `proposal~${proposalId}~decided`,
          kind: 'proposalDecided',
          subject: proposal.displayName,
          subjectId: proposalId,
          detail: noticeTexts.proposalDecided(by.name, answer === 'confirm', remark),
        },
      ],
    });
  }
  return {
    action: `${answer}Proposal`,
    by,
    before: 'open',
    after: state,
    reason: proposalId,
    content: proposal.change,
  };
}
