import {
  ballotBoxSchema,
  emptyBox,
  sessionSchema,
  type BallotBox,
  type CouncilSession,
} from '@thidua/domain/council/council';
import type { CallableName } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, type Result } from '@thidua/domain/base/result';
import { asRole, entryBy, writeMovementLog, type AwardContext } from '../awards/award-context.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';

export interface SessionRef {
  movementId: string;
  sessionId: string;
}

/** A transaction over one session of somebody who holds the role it needs. */
export interface SessionContext extends AwardContext {
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
  work: (context: SessionContext) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> =>
  asRole(services, uid, act, movementId, async (context) => {
    const at = paths.session(movementId, sessionId);
    const documents = await context.transaction.load([
      at,
      paths.chain(sessionChainId(movementId, sessionId)),
    ]);
    const session = documents.read(at, sessionSchema);
    if (!session) return err('unknownSession');
    return work({ ...context, sessionId, session, documents });
  });

/** The same for a member of the session, as long as voting has not ended. */
export const asMember = <T>(
  services: Services,
  uid: string,
  act: CallableName,
  ref: SessionRef,
  work: (context: SessionContext) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> =>
  onSession(services, uid, act, ref, async (context) => {
    const { session, now } = context;
    if (!session.memberUids.includes(uid)) return err('notInSession');
    if (session.state !== 'open' || now >= session.closesAt) return err('votingNotOpen');
    return work(context);
  });

/** The box as this transaction sees it; whoever reads it here waits for a paper being cast, and the other way round. */
export async function readBox({ transaction, movementId, sessionId }: SessionContext): Promise<BallotBox> {
  const path = paths.ballotBox(movementId, sessionId);
  return (await transaction.load([path])).read(path, ballotBoxSchema) ?? emptyBox();
}

/** Writes what the session becomes, with a line of its log. */
export function writeSession(
  context: Omit<SessionContext, 'session'>,
  before: CouncilSession | null,
  after: CouncilSession,
  action: string,
  reason = '',
  contentHash = '',
): void {
  const { transaction, movementId, sessionId, documents, now } = context;
  const session = { ...after, seq: (before?.seq ?? 0) + 1, changedAt: now };
  transaction.set(paths.session(movementId, sessionId), session);
  const entry = entryBy(context, {
    action,
    before: before?.state ?? '',
    after: after.state,
    reason,
    contentHash,
  });
  writeMovementLog(context, documents, sessionChainId(movementId, sessionId), entry);
}
