import type { CallableInput } from '@thidua/domain/callables';
import {
  ballotBoxSchema,
  closingOf,
  emptyBox,
  refuseClosing,
  type CouncilSession,
} from '@thidua/domain/council';
import { unitRoles } from '@thidua/domain/membership';
import type { Nomination } from '@thidua/domain/nomination';
import { paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import { loadNominations } from '../awards/award-bench.ts';
import { notifyPeople } from '../people/notify-people.ts';
import type { Services } from '../platform/services.ts';
import { moveNominees } from './open-session.ts';
import { onSession, writeSession, type SessionRef } from './session-bench.ts';

interface Ended {
  session: CouncilSession;
  nominations: ReadonlyMap<string, Nomination>;
}

/**
 * The office closes the vote. The result is counted here and nowhere before; without quorum the session ends invalid,
 * nothing is counted, and its nominations go back (domain rules 5 and 6).
 */
export async function closeSession(
  services: Services,
  uid: string,
  ref: SessionRef,
): Promise<Result<{ state: 'closed' | 'invalid' }, RefusalCode>> {
  const ended = await onSession<Ended>(services, uid, ref, ['office'], async (bench) => {
    const { session, transaction, movementId, sessionId, now } = bench;
    const boxPath = paths.ballotBox(movementId, sessionId);
    const box = (await transaction.load([boxPath])).read(boxPath, ballotBoxSchema) ?? emptyBox();
    const refusal = refuseClosing(session, box, now);
    if (refusal) return err(refusal);
    const closing = closingOf(session, box);
    const { documents, byId } = await loadNominations(transaction, movementId, session.nominationIds);
    const results = closing.outcome?.results ?? {};
    const refused = moveNominees(
      bench,
      documents,
      byId,
      (id) => {
        const result = results[id];
        if (!result?.quorumMet) return 'giveBack';
        return result.supported ? 'support' : 'notSupport';
      },
      (id) => {
        const result = results[id];
        return result?.quorumMet ? { result } : { sessionId: null, remark: closing.givenBack };
      },
    );
    if (refused) return err(refused);
    const next: CouncilSession = { ...session, ...closing.session };
    writeSession(bench, session, next, 'closeSession', closing.summary);
    return ok({ session: next, nominations: byId });
  });
  if (!ended.ok) return ended;
  await tellResult(services, ref, ended.value);
  return ok({ state: ended.value.session.state === 'closed' ? 'closed' : 'invalid' });
}

/** Draft or open; what was cast stays sealed and is never counted. */
export async function cancelSession(
  services: Services,
  uid: string,
  { reason, ...ref }: CallableInput<'cancelSession'>,
): Promise<Result<Record<string, never>, RefusalCode>> {
  return onSession(services, uid, ref, ['office'], async (bench) => {
    const { session, transaction, movementId } = bench;
    if (session.state !== 'draft' && session.state !== 'open') return err('notInThisState');
    if (session.state === 'open') {
      const { documents, byId } = await loadNominations(transaction, movementId, session.nominationIds);
      const change = { sessionId: null, remark: reason };
      const refused = moveNominees(bench, documents, byId, () => 'giveBack', change, reason);
      if (refused) return err(refused);
    }
    writeSession(bench, session, { ...session, state: 'cancelled', remark: reason }, 'cancelSession', reason);
    return ok({});
  });
}

/** Units hear of their own; members and office that there is a result, or that there is none. */
async function tellResult(
  services: Services,
  { movementId, sessionId }: SessionRef,
  { session, nominations }: Ended,
): Promise<void> {
  const causeId = `${sessionChainId(movementId, sessionId)}~closed`;
  const about = { kind: 'councilResult' as const, movementId, subjectId: sessionId };
  const units = new Map([...nominations.values()].map((one) => [one.unitId, one.unitName]));
  await notifyPeople(services, [
    ...Array.from(units, ([unitId, unitName]) => ({
      ...about,
      causeId,
      scope: unitId,
      to: unitRoles,
      unitId,
      unitName,
      caseId: '',
      subject: session.title,
      detail: session.remark,
    })),
    {
      ...about,
      causeId,
      scope: session.authorityId,
      to: ['office', 'councilMember', 'chairman'],
      unitId: '',
      unitName: '',
      caseId: '',
      subject: session.title,
      detail: session.remark,
    },
  ]);
}
