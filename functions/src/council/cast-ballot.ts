import type { CallableInput } from '@thidua/domain/contract/callables';
import { castInto, receiptText, refuseBallot, type BallotPaper } from '@thidua/domain/council/council';
import { membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { readNominees } from './nominees.ts';
import { onSession, readBox, type SessionContext } from './session-context.ts';
import { findConflicts, unitsOf } from './session-members.ts';

type Cast = Result<{ receipt: string }, RefusalCode>;

/**
 * Casts a ballot paper. The box is the only document that is written: nothing else – no log, no notification, no time –
 * may join the voter to the paper. The same paper asked for again, after a lost answer, is answered the same.
 */
export async function castBallot(
  services: Services,
  uid: string,
  { paper, nonce, ...ref }: CallableInput<'castBallot'>,
): Promise<Cast> {
  const receipt = services.sha256(receiptText(ref.sessionId, nonce, paper));
  const cast = onSession<{ receipt: string }>(services, uid, 'castBallot', ref, async (context) => {
    const { session, transaction, movementId, sessionId, now } = context;
    const box = await readBox(context);
    if (box.voters.includes(uid) && box.receipts.includes(receipt)) return ok({ receipt });
    const refusal = refuseBallot(session, box, uid, paper, now) ?? (await refuseNewConflict(context, paper));
    if (refusal) return err(refusal);
    const next = castInto(box, uid, paper, receipt, session.rules.secret);
    transaction.set(paths.ballotBox(movementId, sessionId), next);
    return ok({ receipt });
  });
  return cast.catch((error: unknown) => {
    throw withoutContent(error);
  });
}

/** A conflict that came about since the session was opened: the member works for another unit now (docs/rules.md#rule-5). */
async function refuseNewConflict(context: SessionContext, paper: BallotPaper): Promise<RefusalCode | null> {
  const { session, transaction, movementId, uid, now } = context;
  const path = paths.membership(uid);
  const membership = (await transaction.load([path])).read(path, membershipSchema);
  const member = session.members.find((one) => one.uid === uid);
  if (!membership || !member) return 'notInSession';
  const unitIds = unitsOf(membership, now).filter((unitId) => !member.unitIds.includes(unitId));
  if (unitIds.length === 0) return null;
  const nominees = await readNominees(transaction, movementId, Object.keys(paper));
  if (!nominees.ok) return nominees.error;
  const found = await findConflicts(context, [{ ...member, unitIds }], nominees.value, session.cleared);
  return Object.values(found).some((barred) => uid in barred) ? 'newConflict' : null;
}

/** An error that a log may keep: a store's or a parser's message can quote the document it was about. */
function withoutContent(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const kind = error instanceof Error ? error.name : 'unknown error';
  return new Error(`The ballot box could not be read or written: ${kind}${code}`);
}
