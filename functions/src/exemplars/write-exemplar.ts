import {
  publicOf,
  type Exemplar,
  type ExemplarEvent,
  type ExemplarTransition,
} from '@thidua/domain/exemplar/exemplar';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import type { Notice } from '@thidua/domain/mail/news';
import type { exemplarNoticeKinds } from '@thidua/domain/mail/notification';
import { unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Doer } from '../intake/change-record.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

/** What has to be loaded to read and write an exemplar. */
export const exemplarPaths = (movementId: string, exemplarId: string): string[] => [
  paths.exemplar(movementId, exemplarId),
  paths.chain(exemplarChainId(movementId, exemplarId)),
];

/** What is public of an exemplar as it is now; of one that is not published nothing. Goes with every writing of its record. */
export function writeShown(
  transaction: Pick<Transaction, 'set' | 'remove'>,
  exemplarId: string,
  exemplar: Exemplar,
  now: Date,
): void {
  const path = paths.publicExemplar(exemplar.movementId, exemplarId);
  const shown = publicOf(exemplar, now);
  if (shown) transaction.set(path, shown);
  else transaction.remove(path);
}

/**
 * Writes a transition of an exemplar: the record, a new version of its story where there is one, what is public of it, and the
 * log. What is not published any more leaves the public in the same transaction.
 */
export function writeExemplar(
  { sha256 }: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  exemplarId: string,
  { before, next, event }: ExemplarTransition & { before: Exemplar | null },
  { uid, now }: Doer,
): void {
  const { movementId, authorityId, unitId, version, story } = next;
  transaction.set(paths.exemplar(movementId, exemplarId), next);
  const isNew = version !== before?.version;
  if (isNew) {
    const kept = { story, by: uid, role: event.role, at: now };
    transaction.create(paths.exemplarVersion(movementId, exemplarId, version), kept);
  }
  if (next.state === 'published' || before?.state === 'published')
    writeShown(transaction, exemplarId, next, now);
  const { reason, ...transition } = event;
  const detail = { reason, version, contentHash: isNew ? contentHash(story, sha256) : '' };
  const whose = { authorityId, movementId, unitId };
  const chainId = exemplarChainId(movementId, exemplarId);
  writeLog(transaction, documents, chainId, whose, [{ ...transition, at: now, uid, detail }], sha256);
}

interface Told {
  kind: (typeof exemplarNoticeKinds)[number];
  to: 'unit' | 'publicity';
}

/** Whom a transition concerns besides who makes it. */
const toldOf: Partial<Record<ExemplarEvent['action'], Told[]>> = {
  propose: [{ kind: 'exemplarProposed', to: 'publicity' }],
  amend: [{ kind: 'exemplarAmended', to: 'publicity' }],
  askBack: [{ kind: 'exemplarAskedBack', to: 'unit' }],
  decline: [{ kind: 'exemplarDeclined', to: 'unit' }],
  publish: [{ kind: 'exemplarPublished', to: 'unit' }],
  takeDown: [{ kind: 'exemplarTakenDown', to: 'unit' }],
  revokeConsent: [
    { kind: 'exemplarConsent', to: 'unit' },
    { kind: 'exemplarConsent', to: 'publicity' },
  ],
};

/** The notices of a transition, each once however often it is told; none of a consent taken back that stops nothing. */
export function noticesOf(exemplarId: string, { next, event }: ExemplarTransition): Notice[] {
  if (event.action === 'revokeConsent' && event.before === event.after) return [];
  const { movementId, authorityId, unitId, unitName, story, seq } = next;
  return (toldOf[event.action] ?? []).map(({ kind, to }) => ({
    kind,
    causeId: `${exemplarChainId(movementId, exemplarId)}~seq~${seq}`,
    scope: to === 'unit' ? unitId : authorityId,
    to: to === 'unit' ? unitRoles : ['publicity'],
    movementId,
    unitId,
    unitName,
    subject: story.title,
    subjectId: exemplarId,
    detail: event.reason,
  }));
}
