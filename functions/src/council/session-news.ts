import { awardLabels } from '@thidua/domain/wording/award-labels';
import type { CouncilSession } from '@thidua/domain/council/council';
import type { NomineeMove } from '@thidua/domain/council/closing';
import type { Notice } from '@thidua/domain/mail/news';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import { aboutNominee } from '../awards/award-news.ts';
import type { Announcement } from '../telling/tell-news.ts';
import type { SessionRef } from './session-context.ts';

const causes = { sessionOpened: 'opened', sessionCancelled: 'cancelled', councilResult: 'result' } as const;

/** What a session's members are told of it, and further people of its authority. */
export function sessionNews(
  { movementId, sessionId }: SessionRef,
  { memberUids, authorityId, title, remark }: CouncilSession,
  kind: keyof typeof causes,
  authorityRoles: Notice['to'] = [],
): Announcement {
  const notice = {
    kind,
    causeId: `${sessionChainId(movementId, sessionId)}~${causes[kind]}`,
    movementId,
    subject: title,
    subjectId: sessionId,
    detail: remark,
  };
  return {
    notices: authorityRoles.length === 0 ? [] : [{ ...notice, scope: authorityId, to: authorityRoles }],
    personal: memberUids.map((uid) => ({ ...notice, uid })),
  };
}

/** What a unit is told of its nominee when a vote has ended. */
export function nomineeNews(
  sessionId: string,
  nominee: Nomination,
  { move, reason }: Pick<NomineeMove, 'move' | 'reason'>,
): Announcement {
  const detail = reason === '' ? awardLabels.nominationMove[move] : reason;
  const content = { kind: 'councilResult' as const, subjectId: sessionId, detail };
  return { notices: aboutNominee(nominee, `session~${sessionId}`, content, []) };
}
