import type { ChainEvent } from '@thidua/domain/log/chain';
import { unitRoles } from '@thidua/domain/people/membership';
import type { Notice } from '@thidua/domain/mail/news';
import type { Comparison } from '@thidua/domain/nomination/matches';
import type { Nomination, NominationEvent } from '@thidua/domain/nomination/nomination';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
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

/**
 * Writes what another dossier has changed in one that waits for its appraisal: no transition, but a line in its log, which
 * `seq` counts. Gives the nomination as written.
 */
export function writeChange(
  services: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  nomination: Nomination,
  action: Comparison | 'figuresChanged',
  reason: string,
  at: Date,
): Nomination {
  const { state, version } = nomination;
  const next = { ...nomination, seq: nomination.seq + 1 };
  const detail = { reason, version, contentHash: '' };
  const entry = { at, uid: 'system', role: 'system', action, before: state, after: state, detail };
  writeNomination(services, transaction, documents, next, [entry]);
  return next;
}

/** Who is told of such a change, once: the office, which appraises, and the unit. */
export function noticesOfChange(nomination: Nomination, detail: string): Notice[] {
  const { movementId, authorityId, unitId, unitName, caseId, name, seq } = nomination;
  const subjectId = nominationId(unitId, caseId);
  const notice = {
    causeId: `${nominationChainId(movementId, subjectId)}~seq~${seq}`,
    kind: 'comparisonChanged' as const,
    movementId,
    unitId,
    unitName,
    caseId,
    subject: name,
    subjectId,
    detail,
  };
  return [
    { ...notice, scope: authorityId, to: ['office'] },
    { ...notice, scope: unitId, to: unitRoles },
  ];
}
