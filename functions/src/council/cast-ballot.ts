import type { CallableInput } from '@thidua/domain/callables';
import { castInto, receiptText, refuseBallot } from '@thidua/domain/council';
import { paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import type { Services } from '../platform/services.ts';
import { onSession } from './session-bench.ts';
import { readBox } from './take-part.ts';

/**
 * Casts a ballot paper. The box is the only document that is written: nothing else – no log, no notification, no time –
 * may join the voter to the paper. The same paper asked for again, after a lost answer, is answered the same.
 */
export const castBallot = (
  services: Services,
  uid: string,
  { paper, nonce, ...ref }: CallableInput<'castBallot'>,
): Promise<Result<{ receipt: string }, RefusalCode>> =>
  onSession(services, uid, ref, ['councilMember'], async (bench) => {
    const { session, transaction, movementId, sessionId, now } = bench;
    const box = await readBox(bench);
    const receipt = services.sha256(receiptText(sessionId, nonce, paper));
    if (box.voters.includes(uid) && box.receipts.includes(receipt)) return ok({ receipt });
    const refusal = refuseBallot(session, box, uid, paper, now);
    if (refusal) return err(refusal);
    const next = castInto(box, uid, paper, receipt, session.rules.secret);
    transaction.set(paths.ballotBox(movementId, sessionId), next);
    return ok({ receipt });
  });
