import type { CallableInput } from '@thidua/domain/contract/callables';
import {
  correctSignature,
  decisionNumberKey,
  isSignedTooEarly,
  numberAndSymbol,
} from '@thidua/domain/award/decision';
import { decisionChainId } from '@thidua/domain/log/chain-ids';
import type { Notice } from '@thidua/domain/mail/news';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { formatDate } from '@thidua/domain/base/text';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, loadNominations, writeMovementLog } from './award-context.ts';
import { scanArrived } from './scan-arrived.ts';
import { numberFor } from './sign-decision.ts';
import { readDecision, writeDecision } from './stored-lists.ts';

/**
 * Mends what was entered of a decision in force: what was wrong stays with it, with the reason. A number entered by mistake
 * is free for the paper that has it. Certificates that say otherwise follow by the trigger of the decision.
 */
export const correctDecision = (
  services: Services,
  uid: string,
  { movementId, decisionId, ...asked }: CallableInput<'correctDecision'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'correctDecision', movementId, async (context) => {
    const { transaction, movement, now } = context;
    const { authorityId, zone } = movement;
    const chainId = decisionChainId(movementId, decisionId);
    const at = { decision: paths.decision(movementId, decisionId), chain: paths.chain(chainId) };
    const documents = await transaction.load(Object.values(at));
    const before = await readDecision(transaction, documents, movementId, decisionId);
    if (!before) return err('unknownDecision');
    const corrected = correctSignature(before, asked, now, zone);
    if (!corrected.ok) return corrected;
    const { signature, reason } = asked;
    const scanHash = await scanArrived(transaction, movementId, decisionId, signature.scanId);
    if (scanHash === null) return err('scanMissing');
    const ids = before.items.map(({ nominationId }) => nominationId);
    const { byId } = await loadNominations(transaction, movementId, ids);
    if (isSignedTooEarly(signature, [...byId.values()], zone)) return err('dateTooEarly');

    const { symbol, signature: old } = before;
    const number = await numberFor(transaction, authorityId, symbol, signature);
    const former = old && paths.decisionNumber(decisionNumberKey(authorityId, symbol, old));
    if (number.path !== former) {
      if (number.isTaken) return err('numberTaken');
      transaction.set(number.path, { movementId, decisionId, takenAt: now, releasedAt: null });
      if (former) transaction.set(former, { movementId, decisionId, takenAt: now, releasedAt: now });
    }
    writeDecision(transaction, decisionId, before, corrected.value);
    const said = [old, signature].flatMap((one) =>
      one ? [`${numberAndSymbol(one.number, symbol)}, ${formatDate(one.date)}, ${one.signer}`] : [],
    );
    const transition = { action: 'correctDecision', before: 'effective', after: 'effective' };
    const hash = contentHash([corrected.value, scanHash], context.services.sha256);
    const why = `${said.join(' → ')}: ${reason}`;
    const entry = entryBy(context, { ...transition, reason: why, contentHash: hash });
    writeMovementLog(context, documents, chainId, entry);
    const told: Notice = {
      causeId: `${chainId}~corrected~${corrected.value.seq}`,
      scope: authorityId,
      to: ['office', 'publicity', 'chairman', 'supervisor'],
      kind: 'decisionCorrected',
      movementId,
      subject: numberAndSymbol(signature.number, symbol),
      subjectId: decisionId,
      detail: why,
    };
    context.announce({ notices: [told] });
    return ok(null);
  });
