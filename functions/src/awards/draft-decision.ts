import type { CallableInput } from '@thidua/domain/contract/callables';
import { inListOrder, itemOf, refuseDrafting, type AwardDecision } from '@thidua/domain/award/decision';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { decisionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { isListTooLarge } from '@thidua/domain/base/paged';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { contentHash } from '../frame/write-log.ts';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { readDecision, writeDecision } from './stored-lists.ts';
import { asRole, entryBy, loadNominations, writeMovementLog, type AwardContext } from './award-context.ts';

type Request = CallableInput<'draftDecision'>;

/**
 * A decision of nominations that the chairman has ruled to award; a draft is replaced as a whole. While a nomination
 * is in a draft it is in no other, and its ruling stands. Drafted the same again, nothing is done. Without legal bases or recipients those of the movement's
 * settings are taken.
 */
export async function draftDecision(
  services: Services,
  uid: string,
  request: Request,
): Promise<Result<{ decisionId: string }, RefusalCode>> {
  const decisionId = request.decisionId ?? newId(services);
  const drafted = await asRole(services, uid, 'draftDecision', request.movementId, (context) =>
    draft(context, decisionId, request),
  );
  return drafted.ok ? ok({ decisionId }) : drafted;
}

async function draft(
  context: AwardContext,
  decisionId: string,
  request: Request,
): Promise<Result<null, RefusalCode>> {
  const { services, transaction, movementId, movement, awards, now } = context;
  const chainId = decisionChainId(movementId, decisionId);
  const at = { decision: paths.decision(movementId, decisionId), chain: paths.chain(chainId) };
  const documents = await transaction.load(Object.values(at));
  const before = await readDecision(transaction, documents, movementId, decisionId);
  if (request.decisionId !== null && !before) return err('unknownDecision');
  const refusal = before && refuseChange(before);
  if (refusal) return err(refusal);

  const asked = new Set(request.nominationIds);
  const dropped = (before?.items ?? [])
    .map(({ nominationId }) => nominationId)
    .filter((id) => !asked.has(id));
  const { byId } = await loadNominations(transaction, movementId, [...asked, ...dropped]);
  const items = [];
  for (const id of asked) {
    const nomination = byId.get(id);
    if (!nomination) return err('unknownNomination');
    const refused = refuseDrafting(nomination, decisionId);
    if (refused) return err(refused);
    items.push(itemOf(id, nomination));
  }
  if (isListTooLarge(items)) return err('listTooLarge');

  const next: AwardDecision = {
    authorityId: movement.authorityId,
    movementId,
    title: request.title,
    state: 'drafted',
    symbol: awards.decision.symbol,
    issuerTitle: awards.decision.issuerTitle,
    legalBases: request.legalBases.length > 0 ? request.legalBases : awards.decision.legalBases,
    recipients: request.recipients.length > 0 ? request.recipients : awards.decision.recipients,
    items: inListOrder(items),
    more: 0,
    signature: null,
    corrections: [],
    draftedAt: now,
    effectiveAt: null,
    dueAt: null,
    issued: 0,
    seq: (before?.seq ?? 0) + 1,
  };
  if (isRepeat(before, next, ['draftedAt', 'seq'])) return ok(null);
  for (const id of asked) takeUp(context, id, byId, decisionId);
  for (const id of dropped) takeUp(context, id, byId, null);
  writeDecision(transaction, decisionId, before, next);
  const transition = { action: 'draftDecision', before: before?.state ?? '', after: 'drafted' };
  const entry = entryBy(context, { ...transition, contentHash: contentHash(next, services.sha256) });
  writeMovementLog(context, documents, chainId, entry);
  return ok(null);
}

const refuseChange = ({ state }: AwardDecision): RefusalCode | null => {
  if (state === 'effective') return 'decisionInForce';
  return state === 'drafted' ? null : 'notInThisState';
};

/** Notes which decision a nomination is in. */
function takeUp(
  { transaction, movementId }: AwardContext,
  id: string,
  byId: ReadonlyMap<string, Nomination>,
  decisionId: string | null,
): void {
  const nomination = byId.get(id);
  if (nomination) transaction.set(paths.nomination(movementId, id), { ...nomination, decisionId });
}

/** Gives the nominations of a draft back; what was ruled on them stands. */
export const discardDecision = (
  services: Services,
  uid: string,
  { movementId, decisionId, reason }: CallableInput<'discardDecision'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'discardDecision', movementId, async (context) => {
    const { transaction } = context;
    const chainId = decisionChainId(movementId, decisionId);
    const at = { decision: paths.decision(movementId, decisionId), chain: paths.chain(chainId) };
    const documents = await transaction.load(Object.values(at));
    const before = await readDecision(transaction, documents, movementId, decisionId);
    if (!before) return err('unknownDecision');
    const refusal = refuseChange(before);
    if (refusal) return err(refusal);
    const ids = before.items.map(({ nominationId }) => nominationId);
    const { byId } = await loadNominations(transaction, movementId, ids);
    for (const id of ids) takeUp(context, id, byId, null);
    writeDecision(transaction, decisionId, before, { ...before, state: 'discarded', seq: before.seq + 1 });
    const transition = { action: 'discardDecision', before: before.state, after: 'discarded', reason };
    writeMovementLog(context, documents, chainId, entryBy(context, transition));
    return ok(null);
  });
