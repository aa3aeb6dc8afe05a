import { ballotBoxSchema, emptyBox, type CouncilSession } from '@thidua/domain/council';
import { closingOf, figuresOf, moveAfter, refuseClosing } from '@thidua/domain/council-closing';
import { awardLabels } from '@thidua/domain/award-labels';
import type { Nomination } from '@thidua/domain/nomination';
import { nominationId, paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import { aboutNominee } from '../awards/award-news.ts';
import { contentHash } from '../cases/write-log.ts';
import { notifyByUid, notifyPeople } from '../people/notify-people.ts';
import type { Services } from '../platform/services.ts';
import { releaseNominees } from './nominees.ts';
import { onSession, writeSession, type SessionRef } from './session-bench.ts';

type EndState = 'closed' | 'invalid';

/**
 * The office closes the vote. The result is counted here and nowhere before, in one transaction; without quorum the
 * session ends invalid and nothing is counted (domain rules 5 and 6). Nominations then move some at a time: a repeat
 * finishes what a crash left, and counts nothing anew.
 */
export async function closeSession(
  services: Services,
  uid: string,
  ref: SessionRef,
): Promise<Result<{ state: EndState }, RefusalCode>> {
  const ended = await onSession(services, uid, ref, ['office'], async (bench) => {
    const { session, transaction, movementId, sessionId, now } = bench;
    const isOver = endStateOf(session);
    if (isOver) return ok({ session, state: isOver });
    const boxPath = paths.ballotBox(movementId, sessionId);
    const box = (await transaction.load([boxPath])).read(boxPath, ballotBoxSchema) ?? emptyBox();
    const refusal = refuseClosing(session, box, now);
    if (refusal) return err(refusal);
    const next: CouncilSession = { ...session, ...closingOf(session, box) };
    const state = endStateOf(next);
    if (!state) return err('notInThisState');
    const hash = next.outcome ? contentHash(next.outcome, services.sha256) : '';
    writeSession(bench, session, next, 'closeSession', figuresOf(next), hash);
    return ok({ session: next, state });
  });
  if (!ended.ok) return ended;
  const { session, state } = ended.value;
  const released = await releaseNominees(services, uid, ref, session);
  if (!released.ok) return released;
  await tellResult(services, ref, session, released.value);
  return ok({ state });
}

const endStateOf = ({ state }: CouncilSession): EndState | null =>
  state === 'closed' || state === 'invalid' ? state : null;

/** Units hear of their own nominees; members and office that there is a result, or that there is none. */
async function tellResult(
  services: Services,
  { movementId, sessionId }: SessionRef,
  session: CouncilSession,
  nominees: readonly Nomination[],
): Promise<void> {
  const causeId = `${sessionChainId(movementId, sessionId)}~result`;
  const about = { kind: 'councilResult' as const, subjectId: sessionId };
  const ofSession = {
    ...about,
    movementId,
    unitId: '',
    unitName: '',
    caseId: '',
    subject: session.title,
    detail: session.remark,
  };
  const toUnits = nominees.flatMap((nominee) => {
    const { move, reason } = moveAfter(session, nominationId(nominee.unitId, nominee.caseId));
    const detail = reason === '' ? awardLabels.nominationMove[move] : reason;
    return aboutNominee(nominee, `session~${sessionId}`, { ...about, detail }, []);
  });
  await notifyPeople(services, [
    ...toUnits,
    { ...ofSession, causeId, scope: session.authorityId, to: ['office', 'chairman'] },
  ]);
  await notifyByUid(services, session.memberUids, causeId, ofSession);
}
