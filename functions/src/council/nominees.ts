import { sessionSchema, type CouncilSession } from '@thidua/domain/council/council';
import { moveAfter, type NomineeMove } from '@thidua/domain/council/closing';
import {
  decideNominationMove,
  nominationSchema,
  type Nomination,
} from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { loadNominations } from '../awards/award-context.ts';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import type { SessionRef } from './session-context.ts';
import { nomineeNews } from './session-news.ts';

/** Nominations that are moved in one transaction; each writes itself, the head of its log and an entry. */
const PER_TRANSACTION = 100;

export async function readNominees(
  transaction: Transaction,
  movementId: string,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Nomination>, RefusalCode>> {
  const documents = await transaction.load(ids.map((id) => paths.nomination(movementId, id)));
  const nominees = new Map<string, Nomination>();
  for (const id of ids) {
    const nominee = documents.read(paths.nomination(movementId, id), nominationSchema);
    if (!nominee) return err('unknownNomination');
    nominees.set(id, nominee);
  }
  return ok(nominees);
}

/** Why a nomination cannot come before the session `own`, or before a new one; null when it can, or is there already. */
export function refuseNominee(
  { state, sessionId }: Pick<Nomination, 'state' | 'sessionId'>,
  own: string | null,
): RefusalCode | null {
  if (state === 'appraised') return null;
  if (state !== 'inSession') return 'notAppraised';
  return own !== null && sessionId === own ? null : 'inAnotherSession';
}

/** What is to become of one nomination of a session as it stands; null where nothing is left to do. */
type Plan = (
  session: CouncilSession,
  id: string,
  nominee: Nomination,
) => Result<NomineeMove | null, RefusalCode>;

/**
 * Moves a session's nominations, some at a time, each by what the session says in the same transaction: so a cancelled
 * session cannot be filled any more, and a repeat finishes what a crash left.
 */
async function moveNominees(
  services: Services,
  uid: string,
  { movementId, sessionId }: SessionRef,
  ids: readonly string[],
  plan: Plan,
): Promise<Result<null, RefusalCode>> {
  for (let first = 0; first < ids.length; first += PER_TRANSACTION) {
    const some = ids.slice(first, first + PER_TRANSACTION);
    const moved = await transactAndTell(services, (transaction, announce) =>
      moveSome({ services, transaction, announce, movementId, sessionId, uid }, some, plan),
    );
    if (!moved.ok) return moved;
  }
  return ok(null);
}

interface Moving extends SessionRef {
  services: Services;
  transaction: Transaction;
  announce: Announce;
  uid: string;
}

async function moveSome(
  { services, transaction, announce, movementId, sessionId, uid }: Moving,
  ids: readonly string[],
  plan: Plan,
): Promise<Result<null, RefusalCode>> {
  const now = services.now();
  const at = paths.session(movementId, sessionId);
  const session = (await transaction.load([at])).read(at, sessionSchema);
  if (!session) return err('unknownSession');
  const { documents, byId } = await loadNominations(transaction, movementId, ids);
  for (const id of ids) {
    const nominee = byId.get(id);
    if (!nominee) return err('unknownNomination');
    const planned = plan(session, id, nominee);
    if (!planned.ok) return planned;
    if (!planned.value) continue;
    const { move, reason, change } = planned.value;
    const decided = decideNominationMove(nominee, move, ['office'], reason, now, change);
    if (!decided.ok) return decided;
    const { next, event } = decided.value;
    writeNomination(services, transaction, documents, next, [entryOf(event, uid, now)]);
    // A unit hears how a vote ended, not of a session that was called off.
    if (session.state === 'closed' || session.state === 'invalid') {
      announce(nomineeNews(sessionId, next, planned.value));
    }
  }
  return ok(null);
}

/** Brings the nominations of a draft before the council, as long as it is the draft that was looked at. */
export const presentNominees = (
  services: Services,
  uid: string,
  ref: SessionRef,
  { seq, nominationIds }: CouncilSession,
): Promise<Result<null, RefusalCode>> =>
  moveNominees(services, uid, ref, nominationIds, (session, _id, nominee) => {
    if (session.state !== 'draft') return err('notInThisState');
    if (session.seq !== seq) return err('changedMeanwhile');
    const refusal = refuseNominee(nominee, ref.sessionId);
    if (refusal) return err(refusal);
    const { sessionId } = ref;
    return ok(nominee.state === 'inSession' ? null : { move: 'present', reason: '', change: { sessionId } });
  });

/** Moves on what the session still holds: by its result, or back to appraised. Nothing while it is open. */
export const releaseNominees = (
  services: Services,
  uid: string,
  ref: SessionRef,
  { nominationIds }: CouncilSession,
): Promise<Result<null, RefusalCode>> =>
  moveNominees(services, uid, ref, nominationIds, (session, id, nominee) => {
    const isHeld = nominee.state === 'inSession' && nominee.sessionId === ref.sessionId;
    return ok(isHeld && session.state !== 'open' ? moveAfter(session, id) : null);
  });
