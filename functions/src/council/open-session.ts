import { sessionSchema, type CouncilSession } from '@thidua/domain/council/council';
import { setupOf, setupText } from '@thidua/domain/wording/session-setup';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { issuedMovementFor } from '../frame/issued-movement.ts';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { presentNominees, readNominees, refuseNominee, releaseNominees } from './nominees.ts';
import { onSession, writeSession, type SessionContext, type SessionRef } from './session-context.ts';
import { findConflicts, readMembers } from './session-members.ts';
import { sessionNews } from './session-news.ts';

type Done = Result<Record<string, never>, RefusalCode>;

/**
 * The office opens a session. Its nominations come before the council first, and only when all are there does voting
 * open and are the members called; where one cannot, all go back. A repeat finishes what a crash left.
 */
export async function openSession(services: Services, uid: string, ref: SessionRef): Promise<Done> {
  const allowed = await issuedMovementFor(services, uid, 'openSession', ref.movementId);
  if (!allowed.ok) return allowed;
  const at = paths.session(ref.movementId, ref.sessionId);
  const session = (await services.store.load([at])).read(at, sessionSchema);
  if (!session) return err('unknownSession');
  if (session.state === 'open') return ok({});
  const opened = await presentAndOpen(services, uid, ref, session);
  if (opened.ok) return ok({});
  await releaseNominees(services, uid, ref, session);
  return opened;
}

async function presentAndOpen(
  services: Services,
  uid: string,
  ref: SessionRef,
  seen: CouncilSession,
): Promise<Result<unknown, RefusalCode>> {
  const check = (context: SessionContext) => checkBeforeOpening(context, seen);
  const ready = await onSession(services, uid, 'openSession', ref, check);
  if (!ready.ok) return ready;
  const presented = await presentNominees(services, uid, ref, seen);
  if (!presented.ok) return presented;
  return onSession(services, uid, 'openSession', ref, async (context) => {
    const checked = await checkBeforeOpening(context, seen);
    if (!checked.ok) return checked;
    if (!checked.value.allPresented) return err('notInThisState');
    const { members, conflicts } = checked.value;
    const { session } = context;
    const open: CouncilSession = { ...session, state: 'open', members, conflicts };
    const hash = contentHash(setupOf(open), services.sha256);
    writeSession(context, session, open, 'openSession', setupText(open), hash);
    context.announce(sessionNews(ref, open, 'sessionOpened'));
    return ok(null);
  });
}

/** Members, their units and the nominees as they are now; conflicts are found anew. */
async function checkBeforeOpening(context: SessionContext, seen: CouncilSession) {
  const { session, sessionId, transaction, movementId, now } = context;
  if (session.state !== 'draft') return err('notInThisState' as const);
  if (session.seq !== seen.seq) return err('changedMeanwhile' as const);
  if (session.closesAt <= now) return err('sessionTimes' as const);
  const members = await readMembers(context, session.members);
  if (!members.ok) return members;
  const nominees = await readNominees(transaction, movementId, session.nominationIds);
  if (!nominees.ok) return nominees;
  for (const nominee of nominees.value.values()) {
    const refusal = refuseNominee(nominee, sessionId);
    if (refusal) return err(refusal);
  }
  const conflicts = await findConflicts(context, members.value, nominees.value, session.cleared);
  const allPresented = [...nominees.value.values()].every(({ state }) => state === 'inSession');
  return ok({ members: members.value, conflicts, allPresented });
}
