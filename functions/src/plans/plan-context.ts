import type { CallableName } from '@thidua/domain/contract/callables';
import { planChainId } from '@thidua/domain/log/chain-ids';
import { movementDraftSchema, type MovementDraft } from '@thidua/domain/plan/plan-draft';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standsInAuthority } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

export interface DraftRef {
  uid: string;
  act: CallableName;
  authorityId: string;
  draftId: string;
}

/** A draft of the authority in which somebody holds the role of the act now. */
export async function readDraft(
  loader: Pick<Transaction, 'load'>,
  { uid, act, authorityId, draftId }: DraftRef,
  now: Date,
): Promise<Result<MovementDraft, RefusalCode>> {
  if (!(await standsInAuthority(loader, { uid, act, authorityId, now }))) return err('notAllowed');
  const path = paths.movementDraft(draftId);
  const draft = (await loader.load([path])).read(path, movementDraftSchema);
  return draft?.authorityId === authorityId ? ok(draft) : err('unknownDraft');
}

/** Appends to the log of a plan, whose chain was loaded. */
export function logPlan(
  { sha256 }: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  { uid, authorityId, draftId }: DraftRef,
  entry: { action: string; before: string; after: string; at: Date; reason?: string; contentHash?: string },
): void {
  const { at, action, before, after, reason = '', contentHash = '' } = entry;
  const whose = { authorityId, movementId: draftId, unitId: null };
  const detail = { reason, version: null, contentHash };
  const event = { at, uid, role: 'office', action, before, after, detail };
  writeLog(transaction, documents, planChainId(draftId), whose, [event], sha256);
}
