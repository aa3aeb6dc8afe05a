import type { ChainEvent } from '@thidua/domain/chain';
import type { Nomination, NominationEvent } from '@thidua/domain/nomination';
import { nominationChainId, nominationId, paths } from '@thidua/domain/paths';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

/** How a transition of a nomination stands in its chain; `contentHash` is that of a version that was judged. */
export function entryOf(
  { reason, version, ...transition }: NominationEvent,
  uid: string,
  at: Date,
  contentHash = '',
): ChainEvent {
  return { ...transition, at, uid, detail: { reason, version, contentHash } };
}

/** Writes a nomination with its log, whose head was loaded in this transaction. */
export function writeNomination(
  { sha256 }: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  nomination: Nomination,
  events: readonly ChainEvent[],
): void {
  const { movementId, authorityId, unitId, caseId } = nomination;
  const id = nominationId(unitId, caseId);
  transaction.set(paths.nomination(movementId, id), nomination);
  const whose = { authorityId, movementId, unitId };
  writeLog(transaction, documents, nominationChainId(movementId, id), whose, events, sha256);
}
