import type { ChainEvent } from '@thidua/domain/log/chain';
import { unitRoles } from '@thidua/domain/people/membership';
import type { Notice } from '@thidua/domain/mail/news';
import type { Comparison } from '@thidua/domain/nomination/matches';
import {
  apart,
  comparisonSchema,
  nominationSchema,
  type Compared,
  type Nomination,
  type NominationEvent,
} from '@thidua/domain/nomination/nomination';
import { comparisonChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
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

/** The same of a nomination that was compared, with whom beside it; `reasons` of that stand in a chain that no unit reads. */
export function writeCompared(
  services: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  compared: Compared,
  events: readonly ChainEvent[],
  reasons: readonly ChainEvent[] = [],
): void {
  const { nomination, comparison } = apart(compared);
  const { movementId, authorityId, unitId, caseId } = nomination;
  const id = nominationId(unitId, caseId);
  writeNomination(services, transaction, documents, nomination, events);
  transaction.set(paths.comparison(movementId, id), comparison);
  if (reasons.length === 0) return;
  const whose = { authorityId, movementId, unitId: null };
  writeLog(transaction, documents, comparisonChainId(movementId, id), whose, reasons, services.sha256);
}

/** What has to be loaded to read and write a nomination with whom it is compared. */
export const comparedPaths = (movementId: string, id: string): string[] => [
  paths.nomination(movementId, id),
  paths.comparison(movementId, id),
  paths.chain(nominationChainId(movementId, id)),
  paths.chain(comparisonChainId(movementId, id)),
];

/** A nomination with whom it shares its name; both were loaded. */
export function readCompared(documents: Documents, movementId: string, id: string): Compared | null {
  const nomination = documents.read(paths.nomination(movementId, id), nominationSchema);
  return nomination && withComparison(documents, nomination);
}

/** The same of a nomination that a query found. */
export function withComparison(documents: Documents, nomination: Nomination): Compared {
  const { movementId, unitId, caseId } = nomination;
  const path = paths.comparison(movementId, nominationId(unitId, caseId));
  const { matches = [], settled = {} } = documents.read(path, comparisonSchema) ?? {};
  return { ...nomination, matches, settled };
}

/**
 * Writes that another dossier has come or gone which one that waits for its appraisal is compared with: a line in its log,
 * which `seq` counts; who it is stands in the chain beside it.
 */
export function writeComparison(
  services: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  compared: Compared,
  action: Comparison,
  about: string,
  at: Date,
): Compared {
  const { state, version } = compared;
  const next = { ...compared, seq: compared.seq + 1 };
  const entry = { at, uid: 'system', role: 'system', action, before: state, after: state };
  const saying = (reason: string) => ({ ...entry, detail: { reason, version, contentHash: '' } });
  writeCompared(services, transaction, documents, next, [saying('')], [saying(about)]);
  return next;
}

/**
 * Writes what another dossier, or the minutes of the review, have changed in one that waits for its appraisal: no transition,
 * but a line in its log, which `seq` counts. Gives the nomination as written.
 */
export function writeChange(
  services: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  nomination: Nomination,
  action: 'figuresChanged' | 'reviewOpened' | 'reviewChanged',
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
export function noticesOfChange(
  nomination: Nomination,
  { office, unit }: { office: string; unit: string },
): Notice[] {
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
  };
  return [
    { ...notice, scope: authorityId, to: ['office'], detail: office },
    { ...notice, scope: unitId, to: unitRoles, detail: unit },
  ];
}
