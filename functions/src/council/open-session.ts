import type { CouncilSession } from '@thidua/domain/council';
import { holds, membershipSchema } from '@thidua/domain/membership';
import { decideNominationMove, type Nomination, type NominationMove } from '@thidua/domain/nomination';
import { notificationSchema } from '@thidua/domain/notification';
import { paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import { loadNominations } from '../awards/award-bench.ts';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';
import { findConflicts } from './save-session.ts';
import { onSession, writeSession, type SessionBench, type SessionRef } from './session-bench.ts';

/** The office opens a session: its nominations are before the council, and its members are called. */
export async function openSession(
  services: Services,
  uid: string,
  ref: SessionRef,
): Promise<Result<Record<string, never>, RefusalCode>> {
  const opened = await onSession(services, uid, ref, ['office'], async (bench) => {
    const { session, transaction, movement, movementId, now } = bench;
    if (session.state !== 'draft') return err('notInThisState');
    if (session.closesAt <= now) return err('sessionTimes');
    const memberships = await transaction.load(session.memberUids.map(paths.membership));
    const isMember = (one: string) =>
      holds(
        memberships.read(paths.membership(one), membershipSchema),
        movement.authorityId,
        'councilMember',
        now,
      );
    if (!session.memberUids.every(isMember)) return err('notCouncilMember');
    const { documents, byId } = await loadNominations(transaction, movementId, session.nominationIds);
    const conflicts = await findConflicts(bench, session.members, byId, session.conflicts);
    const refusal = moveNominees(bench, documents, byId, () => 'present', { sessionId: ref.sessionId });
    if (refusal) return err(refusal);
    const next: CouncilSession = { ...session, state: 'open', conflicts };
    writeSession(bench, session, next, 'openSession');
    return ok(next);
  });
  if (!opened.ok) return opened;
  await callMembers(services, ref, opened.value);
  return ok({});
}

/** Moves every nomination of a session; the reason goes into its log. All or none. */
export function moveNominees(
  { services, transaction, uid, now, session }: SessionBench,
  documents: Documents,
  byId: ReadonlyMap<string, Nomination>,
  moveOf: (nominationId: string) => NominationMove,
  change: Partial<Nomination> | ((nominationId: string) => Partial<Nomination>),
  reason = '',
): RefusalCode | null {
  for (const id of session.nominationIds) {
    const nomination = byId.get(id);
    if (!nomination) return 'unknownNomination';
    const changed = typeof change === 'function' ? change(id) : change;
    const moved = decideNominationMove(nomination, moveOf(id), ['office'], reason, now, changed);
    if (!moved.ok) return moved.error === 'notInThisState' ? 'notAppraised' : moved.error;
    writeNomination(services, transaction, documents, moved.value.next, [
      entryOf(moved.value.event, uid, now),
    ]);
  }
  return null;
}

async function callMembers(
  services: Services,
  { movementId, sessionId }: SessionRef,
  { memberUids, title }: CouncilSession,
): Promise<void> {
  const causeId = `${sessionChainId(movementId, sessionId)}~open`;
  const notification = notificationSchema.parse({
    kind: 'sessionOpened',
    movementId,
    unitId: '',
    unitName: '',
    caseId: '',
    subject: title,
    subjectId: sessionId,
    detail: '',
    createdAt: services.now(),
    readAt: null,
  });
  await services.store.createMany(
    memberUids.map((uid) => ({ path: paths.notification(uid, causeId), data: notification })),
  );
}
