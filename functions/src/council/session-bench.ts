import {
  ballotBoxSchema,
  emptyBox,
  sessionSchema,
  type BallotBox,
  type CouncilSession,
} from '@thidua/domain/council';
import type { CallableName } from '@thidua/domain/callables';
import { paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, type Result } from '@thidua/domain/result';
import { asRole, entryBy, writeMovementLog, type AwardBench } from '../awards/award-bench.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';

export interface SessionRef {
  movementId: string;
  sessionId: string;
}

/** A transaction over one session of somebody who holds the role it needs. */
export interface SessionBench extends AwardBench {
  sessionId: string;
  session: CouncilSession;
  /** The session and the head of its log. */
  documents: Documents;
}

/** Runs `work` in a transaction on a session, for somebody who may do `act` now. */
export const onSession = <T>(
  services: Services,
  uid: string,
  act: CallableName,
  { movementId, sessionId }: SessionRef,
  work: (bench: SessionBench) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> =>
  asRole(services, uid, act, movementId, async (bench) => {
    const at = paths.session(movementId, sessionId);
    const documents = await bench.transaction.load([at, paths.chain(sessionChainId(movementId, sessionId))]);
    const session = documents.read(at, sessionSchema);
    if (!session) return err('unknownSession');
    return work({ ...bench, sessionId, session, documents });
  });

/** The same for a member of the session, as long as voting has not ended. */
export const asMember = <T>(
  services: Services,
  uid: string,
  act: CallableName,
  ref: SessionRef,
  work: (bench: SessionBench) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> =>
  onSession(services, uid, act, ref, async (bench) => {
    const { session, now } = bench;
    if (!session.memberUids.includes(uid)) return err('notInSession');
    if (session.state !== 'open' || now >= session.closesAt) return err('votingNotOpen');
    return work(bench);
  });

/** The box as this transaction sees it; whoever reads it here waits for a paper being cast, and the other way round. */
export async function readBox({ transaction, movementId, sessionId }: SessionBench): Promise<BallotBox> {
  const path = paths.ballotBox(movementId, sessionId);
  return (await transaction.load([path])).read(path, ballotBoxSchema) ?? emptyBox();
}

/** Writes what the session becomes, with a line of its log. */
export function writeSession(
  bench: Omit<SessionBench, 'session'>,
  before: CouncilSession | null,
  after: CouncilSession,
  action: string,
  reason = '',
  contentHash = '',
): void {
  const { transaction, movementId, sessionId, documents, now } = bench;
  const session = { ...after, seq: (before?.seq ?? 0) + 1, changedAt: now };
  transaction.set(paths.session(movementId, sessionId), session);
  const entry = entryBy(bench, {
    action,
    before: before?.state ?? '',
    after: after.state,
    reason,
    contentHash,
  });
  writeMovementLog(bench, documents, sessionChainId(movementId, sessionId), entry);
}
