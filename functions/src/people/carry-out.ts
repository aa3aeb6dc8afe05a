import {
  accountStateOf,
  actionOf,
  isGuarded,
  needsTwo,
  type AccountStep,
} from '@thidua/domain/people/account';
import {
  accountLinkSchema,
  isOpenLink,
  newLink,
  withToken,
  type AccountLink,
  type LinkPurpose,
} from '@thidua/domain/people/account-link';
import {
  accountChangedMail,
  changeSaid,
  linkMailShown,
  shownLinkMail,
} from '@thidua/domain/wording/account-mails';
import type { AccountChange } from '@thidua/domain/people/account-proposal';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { AccountContext } from './account-context.ts';
import { rolesInWords } from './grant-scopes.ts';
import { accountChainPath, causeOf, logAccount } from './log-account.ts';

/** A change of one account, found to be allowed. */
export interface Allowed {
  uid: string;
  change: Exclude<AccountChange, { kind: 'setTwoAdmins' }>;
  step: AccountStep;
  identity: Pick<Membership, 'email' | 'displayName'>;
  validSince: Date | undefined;
  reason: string;
  /** Whether the link of an invitation is shown to who acts instead of mailed. */
  show: boolean;
  /** Who proposed it, where a second administrator confirms. */
  proposer: { uid: string; name: string } | null;
}

export type Carried = CallableResponse<'invitePerson'>;

/** Changes an account, in one transaction with its link, the log and what is told of it. */
export async function carryOut(context: AccountContext, allowed: Allowed): Promise<Carried> {
  const { services, transaction, now, authorityId, issuer, by } = context;
  const { uid, change, step, identity, reason, show, proposer } = allowed;
  const linkPath = paths.accountLink(uid);
  const documents = await transaction.load([accountChainPath(uid), linkPath]);
  const held = await rolesInWords(transaction, step.after.grants, issuer.names, now);
  const causeId = causeOf(documents, uid);
  const action = actionOf(change.kind, step);
  const isEnding = action === 'switchOff' || action === 'withdrawInvitation';

  const validSince = isEnding ? now : allowed.validSince;
  transaction.set(
    paths.membership(uid),
    membershipOf({ ...identity, ...step.after, authorityId, ...(validSince && { validSince }) }),
  );
  const holder = { displayName: identity.displayName, ...issuer };
  const to = { authorityId, movementId: null, to: identity.email, toName: identity.displayName, causeId };
  let link: Carried['link'];
  if (step.link !== null && show) {
    const token = services.newToken();
    const shown = withToken(newLink(uid, step.link, null, now), services.sha256(token), now);
    transaction.set(linkPath, shown);
    link = { token, expiresAt: shown.expiresAt.toISOString() };
    context.mail({ ...to, ...shownLinkMail(holder, by.name), release: 'atOnce' });
  } else if (step.link !== null) {
    mailLink(context, uid, step.link, to);
  } else if (isMailOnly(allowed, context) && isShown(documents.read(linkPath, accountLinkSchema), now)) {
    // Who was shown it, before the account was to decide on awards, could still use it.
    mailLink(context, uid, 'invitation', to);
  } else {
    if (isEnding) {
      const purpose = action === 'switchOff' ? 'reset' : 'invitation';
      transaction.set(linkPath, { ...newLink(uid, purpose, null, now), state: 'void' });
    }
    // Who has not accepted has no account to speak of; a new invitation tells the rest.
    if (accountStateOf(step.after) === 'active' || action === 'switchOff') {
      const kind = action === 'switchOff' ? 'off' : action === 'switchOn' ? 'on' : 'grants';
      const changed = accountChangedMail(holder, { kind, held, by: by.name });
      context.mail({ ...to, ...changed, release: 'atOnce' });
    }
  }
  logAccount(
    context,
    documents,
    { uid, authorityId },
    {
      action,
      by,
      before: step.before,
      after: step.after,
      more: {
        why: reason,
        ...(proposer && { proposedBy: proposer.uid }),
        ...(step.link !== null && { linkBy: show ? 'screen' : 'mail' }),
      },
    },
  );
  tell(context, allowed, { causeId, held, action });
  return { uid, ...(link && { link }) };
}

const isShown = (link: AccountLink | null, now: Date): boolean =>
  link !== null && link.mailId === null && isOpenLink(link, now);

/** A link that the task makes which sends it; the one before is void from now on. */
export function mailLink(
  { transaction, now, mail }: Pick<AccountContext, 'transaction' | 'now' | 'mail'>,
  uid: string,
  purpose: LinkPurpose,
  to: { authorityId: string; movementId: null; to: string; toName: string; causeId: string },
): void {
  const mailId = mail({ ...to, ...linkMailShown[purpose], link: { uid, purpose }, release: 'atOnce' });
  transaction.set(paths.accountLink(uid), newLink(uid, purpose, mailId, now));
}

function tell(
  { announce, authorityId, by, now, twoAdmins }: AccountContext,
  { uid, step, identity, reason, proposer, show }: Allowed,
  { causeId, held, action }: { causeId: string; held: string[]; action: ReturnType<typeof actionOf> },
): void {
  if (action === 'setTwoAdmins') return;
  const isAlone = !twoAdmins && needsTwo(step, now);
  const content = {
    kind: step.link === null ? ('accountChanged' as const) : ('accountLinkSent' as const),
    subject: identity.displayName,
    detail: changeSaid({
      action,
      by: proposer?.name ?? by.name,
      confirmedBy: proposer === null ? null : by.name,
      held,
      reason,
      alone: isAlone,
      shown: step.link !== null && show,
    }),
  };
  announce({
    personal: [{ ...content, uid, causeId }],
    notices: [{ ...content, causeId: `${causeId}~all`, scope: authorityId, to: ['supervisor'] }],
  });
}

/** Whether it may only be mailed: whoever saw the link could act as somebody who decides on awards. */
export const isMailOnly = ({ step }: Pick<Allowed, 'step'>, { now, twoAdmins }: AccountContext): boolean =>
  twoAdmins && isGuarded(step.after.grants, now);
