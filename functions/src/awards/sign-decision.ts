import type { CallableInput } from '@thidua/domain/contract/callables';
import {
  decisionNumberKey,
  goldenBookSchema,
  isSignedTooEarly,
  numberAndSymbol,
  refuseDrafting,
  refuseSigning,
  takeEffect,
  takenNumberSchema,
  type AwardDecision,
  type Signature,
} from '@thidua/domain/award/decision';
import { decisionInTime, publicTimeOf } from '@thidua/domain/award/public-time';
import { decisionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { readDecision, writeDecision } from './stored-lists.ts';
import { asRole, entryBy, loadNominations, writeMovementLog, type AwardContext } from './award-context.ts';
import { scanArrived } from './scan-arrived.ts';
import { loadPublications, publishOutcomes, type SaidOutcomes } from './publication-outcomes.ts';

type Request = CallableInput<'signDecision'>;

/**
 * Enters what was signed and numbered outside; with that the decision is in force. One transaction takes its number,
 * which is used once per issuer, symbol and year, and its whole block of the golden book, so that decisions signed at
 * the same moment share and skip none. Certificates follow by the trigger of the decision.
 */
export const signDecision = (
  services: Services,
  uid: string,
  request: Request,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'signDecision', request.movementId, (context) => sign(context, request));

async function sign(
  context: AwardContext,
  { decisionId, seq, signature }: Request,
): Promise<Result<null, RefusalCode>> {
  const { services, transaction, movementId, movement, now } = context;
  const { authorityId, zone } = movement;
  const chainId = decisionChainId(movementId, decisionId);
  const at = {
    decision: paths.decision(movementId, decisionId),
    chain: paths.chain(chainId),
    goldenBook: paths.goldenBook(authorityId),
  };
  const documents = await transaction.load(Object.values(at));
  const draft = await readDecision(transaction, documents, movementId, decisionId);
  if (!draft) return err('unknownDecision');
  const refusal = refuseSigning(draft, seq, signature, now, zone);
  if (refusal) return err(refusal);

  const scanHash = await scanArrived(transaction, movementId, decisionId, signature.scanId);
  if (scanHash === null) return err('scanMissing');
  const number = await numberFor(transaction, authorityId, draft.symbol, signature);
  if (number.isTaken) return err('numberTaken');

  const ids = draft.items.map(({ nominationId }) => nominationId);
  const { byId } = await loadNominations(transaction, movementId, ids);
  for (const id of ids) {
    const nomination = byId.get(id);
    if (!nomination || nomination.publicationId === null) return err('notPublished');
    const refused = refuseDrafting(nomination, decisionId);
    if (refused) return err(refused);
  }
  if (isSignedTooEarly(signature, [...byId.values()], zone)) return err('dateTooEarly');
  const lists = await loadPublications(context, [...byId.values()]);

  const last = documents.read(at.goldenBook, goldenBookSchema)?.last ?? 0;
  const effect = takeEffect(draft, signature, last, now);
  const inForce = { ...effect, decision: decisionInTime(effect.decision, publicTimeOf(movement, now)) };
  transaction.set(number.path, { movementId, decisionId, takenAt: now, releasedAt: null });
  transaction.set(at.goldenBook, { last: inForce.last });
  writeDecision(transaction, decisionId, draft, inForce.decision);
  publishOutcomes(context, lists, awardedBy(inForce.decision, byId));
  const transition = { action: 'signDecision', before: 'drafted', after: 'effective' };
  const reason = numberAndSymbol(signature.number, draft.symbol);
  // The scan's hash too, so that it cannot be exchanged unseen.
  const hash = contentHash([inForce.decision, scanHash], services.sha256);
  writeMovementLog(
    context,
    documents,
    chainId,
    entryBy(context, { ...transition, reason, contentHash: hash }),
  );
  return ok(null);
}

/** Where a signature's number is noted, and whether another decision has it. */
export async function numberFor(
  transaction: Transaction,
  authorityId: string,
  symbol: string,
  signature: Signature,
): Promise<{ path: string; isTaken: boolean }> {
  const path = paths.decisionNumber(decisionNumberKey(authorityId, symbol, signature));
  const known = (await transaction.load([path])).read(path, takenNumberSchema);
  return { path, isTaken: known !== null && known.releasedAt === null };
}

function awardedBy(
  { items }: AwardDecision,
  nominations: ReadonlyMap<string, { publicationId: string | null }>,
): Map<string, SaidOutcomes> {
  const byPublication = new Map<string, SaidOutcomes>();
  for (const { nominationId, reason } of items) {
    const publicationId = nominations.get(nominationId)?.publicationId ?? null;
    if (publicationId === null) continue;
    const said: SaidOutcomes = byPublication.get(publicationId) ?? new Map();
    byPublication.set(publicationId, said.set(nominationId, { outcome: 'award', outcomeReason: reason }));
  }
  return byPublication;
}
