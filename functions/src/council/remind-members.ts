import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { nextReminderAt, refuseReminding } from '@thidua/domain/council/council';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { noticeTexts } from '@thidua/domain/wording/notices';
import { formatDate } from '@thidua/domain/base/text';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { localDateOf, localTimeOf } from '@thidua/domain/base/time';
import type { Services } from '../platform/services.ts';
import { onSession, writeSession } from './session-context.ts';

/** An answer that was lost is asked for again within this time; nothing is sent then. */
const ASKED_AGAIN_MS = 600_000;

/**
 * By the office, while votes are taken: reminds every member of the session alike. The ballot box is not even read, so
 * that neither whom it reaches nor what is kept of it depends on who has voted (docs/rules.md#rule-5).
 */
export const remindMembers = (
  services: Services,
  uid: string,
  ref: CallableInput<'remindMembers'>,
): Promise<Result<CallableResponse<'remindMembers'>, RefusalCode>> =>
  onSession(services, uid, 'remindMembers', ref, async (context) => {
    const { session, now, transaction, movement } = context;
    const documents = await transaction.load(session.memberUids.map(paths.membership));
    const told = session.members.map((member) => {
      const membership = documents.read(paths.membership(member.uid), membershipSchema);
      const reached =
        membership !== undefined && holds(membership, movement.authorityId, 'councilMember', now);
      return { ...member, reached };
    });
    const answer = ok({ members: told.map(({ name, reached }) => ({ name, reached })) });
    const refusal = refuseReminding(session, now);
    const isAskedAgain =
      nextReminderAt(session, now) !== null &&
      session.remindedAt !== null &&
      now.getTime() - session.remindedAt.getTime() < ASKED_AGAIN_MS;
    if (refusal !== null) return refusal === 'remindedLately' && isAskedAgain ? answer : err(refusal);
    writeSession(context, session, { ...session, remindedAt: now }, 'remindMembers');
    const { closesAt } = session;
    const { zone } = movement;
    const until = noticeTexts.moment(localTimeOf(closesAt, zone), formatDate(localDateOf(closesAt, zone)));
    const notice = {
      kind: 'sessionReminder' as const,
      causeId: `${sessionChainId(ref.movementId, ref.sessionId)}~remind~${now.getTime()}`,
      movementId: ref.movementId,
      subject: session.title,
      subjectId: ref.sessionId,
      detail: noticeTexts.voteUntil(until),
    };
    context.announce({
      personal: told.filter(({ reached }) => reached).map((member) => ({ ...notice, uid: member.uid })),
    });
    return answer;
  });
