import type { CouncilSession } from '@thidua/domain/council';
import { paths, sessionChainId } from '@thidua/domain/paths';
import { notifyByUid } from '../people/notify-people.ts';
import type { Services } from '../platform/services.ts';
import type { SessionRef } from './session-bench.ts';

const openedCause = ({ movementId, sessionId }: SessionRef) =>
  `${sessionChainId(movementId, sessionId)}~opened`;

const aboutSession = ({ movementId, sessionId }: SessionRef, { title }: CouncilSession) => ({
  movementId,
  unitId: '',
  unitName: '',
  caseId: '',
  subject: title,
  subjectId: sessionId,
});

/** Calls the members of a session that has opened. */
export const callMembers = (services: Services, ref: SessionRef, session: CouncilSession): Promise<void> =>
  notifyByUid(services, session.memberUids, openedCause(ref), {
    ...aboutSession(ref, session),
    kind: 'sessionOpened',
    detail: '',
  });

/** Tells those members who were called to a session that it is cancelled, and why. */
export async function callOff(services: Services, ref: SessionRef, session: CouncilSession): Promise<void> {
  const callOf = (uid: string) => paths.notification(uid, openedCause(ref));
  const calls = await services.store.load(session.memberUids.map(callOf));
  const called = session.memberUids.filter((uid) => calls.has(callOf(uid)));
  await notifyByUid(services, called, `${sessionChainId(ref.movementId, ref.sessionId)}~cancelled`, {
    ...aboutSession(ref, session),
    kind: 'sessionCancelled',
    detail: session.remark,
  });
}
