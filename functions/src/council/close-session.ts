import { ballotBoxSchema, emptyBox, type CouncilSession } from '@thidua/domain/council/council';
import { closingOf, figuresOf, refuseClosing } from '@thidua/domain/council/closing';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { releaseNominees } from './nominees.ts';
import { onSession, writeSession, type SessionRef } from './session-context.ts';
import { sessionNews } from './session-news.ts';

type EndState = 'closed' | 'invalid';

/**
 * The office closes the vote. The result is counted here and nowhere before, in one transaction; without quorum the
 * session ends invalid and nothing is counted (docs/rules.md#rule-5, docs/rules.md#rule-6). Nominations then move some
 * at a time: a repeat finishes what a crash left, and counts nothing anew.
 */
export async function closeSession(
  services: Services,
  uid: string,
  ref: SessionRef,
): Promise<Result<{ state: EndState }, RefusalCode>> {
  const ended = await onSession(services, uid, 'closeSession', ref, async (context) => {
    const { session, transaction, movementId, sessionId, now } = context;
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
    writeSession(context, session, next, 'closeSession', figuresOf(next), hash);
    context.announce(sessionNews(ref, next, 'councilResult', ['office', 'chairman']));
    return ok({ session: next, state });
  });
  if (!ended.ok) return ended;
  const { session, state } = ended.value;
  const released = await releaseNominees(services, uid, ref, session);
  return released.ok ? ok({ state }) : released;
}

const endStateOf = ({ state }: CouncilSession): EndState | null =>
  state === 'closed' || state === 'invalid' ? state : null;
