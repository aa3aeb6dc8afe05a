import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { refuseReminding } from '@thidua/domain/council/council';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { noticeTexts } from '@thidua/domain/wording/notices';
import { voteReminderSaid } from '@thidua/domain/wording/reminder-mails';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { formatDate } from '@thidua/domain/base/text';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { localDateOf, localTimeOf } from '@thidua/domain/base/time';
import type { Services } from '../platform/services.ts';
import { readAuthority } from '../frame/read-authority.ts';
import { gatherDigest } from '../telling/gather-digest.ts';
import { onSession, writeSession, type SessionContext, type SessionRef } from './session-context.ts';

/** An answer that was lost is asked for again within this time; nothing is sent then. */
const ASKED_AGAIN_MS = 600_000;

/**
 * By the office, while votes are taken: reminds every member of the session alike, in the application at once and in the
 * one mail of reminders that each of them gets a day. The ballot box is not even read, so
 * that neither whom it reaches nor what is kept of it depends on who has voted (docs/rules.md#rule-5).
 */
export async function remindMembers(
  services: Services,
  uid: string,
  ref: CallableInput<'remindMembers'>,
): Promise<Result<CallableResponse<'remindMembers'>, RefusalCode>> {
  const reminded = await onSession(services, uid, 'remindMembers', ref, (context) => remind(context, ref));
  if (!reminded.ok) return reminded;
  const { members, causeId, until, session, movement } = reminded.value;
  const authority = await readAuthority(services.store, movement.authorityId);
  const text = voteReminderSaid({
    sessionTitle: session.title,
    movementTitle: movement.title,
    until,
    address: `${services.siteOrigin()}${inApp(appPages.session(ref.movementId, ref.sessionId))}`,
  });
  const mail = {
    authorityId: movement.authorityId,
    movementId: ref.movementId,
    issuer: authority?.name ?? movement.issuer,
    zone: movement.zone,
    entry: { causeId, text },
  };
  const goes: Date[] = [];
  for (const { membership, uid: reader } of members) {
    if (!membership) continue;
    const at = await gatherDigest(services, { uid: reader, ...membership }, mail);
    if (at) goes.push(at);
  }
  const [first] = goes.toSorted((a, b) => a.getTime() - b.getTime());
  return ok({
    members: members.map(({ name, membership }) => ({ name, reached: membership !== null })),
    mailAt: first?.toISOString() ?? null,
  });
}

/** The reminder in the application, once; asked for again after a lost answer, what it was. */
async function remind(
  { session, now, transaction, movement, announce, ...context }: SessionContext,
  { movementId, sessionId }: SessionRef,
) {
  const documents = await transaction.load(session.memberUids.map(paths.membership));
  const members = session.members.map(({ uid, name }) => {
    const membership = documents.read(paths.membership(uid), membershipSchema);
    const isOfCouncil = membership && holds(membership, movement.authorityId, 'councilMember', now);
    return { uid, name, membership: isOfCouncil ? membership : null };
  });
  const isAskedAgain =
    session.remindedAt !== null && now.getTime() - session.remindedAt.getTime() < ASKED_AGAIN_MS;
  const refusal = refuseReminding(session, now);
  if (refusal !== null && !(refusal === 'remindedLately' && isAskedAgain)) return err(refusal);
  const at = (isAskedAgain && session.remindedAt) || now;
  const { closesAt } = session;
  const { zone } = movement;
  const moment = noticeTexts.moment(localTimeOf(closesAt, zone), formatDate(localDateOf(closesAt, zone)));
  const until = noticeTexts.voteUntil(moment);
  const causeId = `${sessionChainId(movementId, sessionId)}~remind~${at.getTime()}`;
  const done = ok({ members, causeId, until, session, movement });
  if (refusal !== null) return done;
  const whole = { ...context, session, now, transaction, movement, announce };
  writeSession(whole, session, { ...session, remindedAt: now }, 'remindMembers');
  const notice = {
    kind: 'sessionReminder' as const,
    causeId,
    movementId,
    subject: session.title,
    subjectId: sessionId,
    detail: until,
  };
  announce({
    personal: members.flatMap(({ uid, membership }) => (membership ? [{ ...notice, uid }] : [])),
  });
  return done;
}
