import type { CallableName } from '@thidua/domain/contract/callables';
import { decisionSchema } from '@thidua/domain/award/decision';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { movementSettingsSchema, type MovementSettings } from '@thidua/domain/movement/movement';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { refusePreparing } from '@thidua/domain/submission/preparing';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { NO_CASE, scansOf } from '@thidua/domain/file/upload';
import type { UploadPlace } from '@thidua/domain/contract/upload-callables';
import { readCase } from '../cases/read-case.ts';
import { standingOver, standingPaths, unitStandingPaths } from '../frame/standing.ts';
import type { Transaction } from '../store/store.ts';

/** Where one file lies, and where it is counted. */
export interface FilePaths {
  manifest: string;
  chunk: (index: number) => string;
  ownerId: string;
  caseId: string;
}

export function pathsOf(movementId: string, place: UploadPlace, fileId: string): FilePaths {
  if (place.kind === 'scan') {
    const { decisionId } = place;
    return {
      manifest: paths.scan(movementId, decisionId, fileId),
      chunk: (index) => paths.scanChunk(movementId, decisionId, fileId, index),
      ownerId: scansOf(decisionId),
      caseId: NO_CASE,
    };
  }
  const { unitId, caseId } = place;
  return {
    manifest: paths.evidence(movementId, unitId, caseId, fileId),
    chunk: (index) => paths.evidenceChunk(movementId, unitId, caseId, fileId, index),
    ownerId: unitId,
    caseId,
  };
}

interface Asked {
  uid: string;
  act: CallableName;
  movementId: string;
  now: Date;
}

/** The movement for somebody who may bring files to this place now. */
export function mayUpload(
  transaction: Transaction,
  asked: Asked,
  place: UploadPlace,
): Promise<Result<MovementSettings, RefusalCode>> {
  return place.kind === 'scan'
    ? mayScan(transaction, asked, place.decisionId)
    : mayProve(transaction, asked, place);
}

async function mayScan(
  transaction: Transaction,
  { uid, movementId, now }: Asked,
  decisionId: string,
): Promise<Result<MovementSettings, RefusalCode>> {
  const path = paths.decision(movementId, decisionId);
  const documents = await transaction.load([...standingPaths(uid, movementId), path]);
  const settings = documents.read(paths.movement(movementId), movementSettingsSchema);
  const membership = documents.read(paths.membership(uid), membershipSchema);
  if (!settings || !holds(membership, settings.authorityId, 'office', now)) return err('notAllowed');
  const decision = documents.read(path, decisionSchema);
  if (!decision) return err('unknownDecision');
  // Of one in force, the scan may have to be exchanged in a correction.
  return decision.state === 'discarded' ? err('notInThisState') : ok(settings);
}

async function mayProve(
  transaction: Transaction,
  { uid, act, movementId, now }: Asked,
  { unitId, caseId }: Extract<UploadPlace, { kind: 'evidence' }>,
): Promise<Result<MovementSettings, RefusalCode>> {
  const documents = await transaction.load([
    ...unitStandingPaths(uid, movementId, unitId),
    paths.case(movementId, unitId, caseId),
    paths.chain(caseChainId(movementId, unitId, caseId)),
  ]);
  const standing = standingOver(documents, { uid, act, movementId, unitId, now });
  if (!standing.ok) return standing;
  const { settings, participant, held } = standing.value;
  const ref = { movementId, unitId, caseId };
  const { submission } = await readCase(transaction, documents, ref, settings.zone, now);
  const refusal = refusePreparing(settings, participant, submission, held);
  return refusal ? err(refusal) : ok(settings);
}
