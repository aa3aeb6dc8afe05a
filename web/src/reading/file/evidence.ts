import { paths } from '@thidua/domain/base/paths';
import type { CaseRef } from '../../firebase/drafts.ts';
import type { Result } from '@thidua/domain/base/result';
import { type Measure } from '@thidua/domain/movement/measure';
import { emptyUploads, roomFor, uploadRecordSchema, type Amount } from '@thidua/domain/file/upload';
import type { CallFailure } from '../../firebase/calls.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { readFile, uploadFile, type FilePlace, type StoredFile } from '../../firebase/stored-files.ts';

export interface EvidenceFileRef extends CaseRef {
  fileId: string;
}
export type EvidenceFile = StoredFile;

const placeOf = ({ movementId, unitId, caseId, fileId }: EvidenceFileRef): FilePlace => ({
  movementId,
  fileId,
  place: { kind: 'evidence', unitId, caseId },
  manifest: paths.evidence(movementId, unitId, caseId, fileId),
  chunk: (index) => paths.evidenceChunk(movementId, unitId, caseId, fileId, index),
});

/** Stores a piece of evidence; `onProgress` gets the share that the server has. */
export const uploadEvidence = (
  ref: EvidenceFileRef,
  file: EvidenceFile,
  onProgress: (share: number) => void,
): Promise<Result<null, CallFailure>> => uploadFile(placeOf(ref), file, onProgress);

/** What a case still takes, as it is now; null until it is known. */
export function useEvidenceRoom({ movementId, unitId, caseId }: CaseRef, measure: Measure): Amount | null {
  const record = useLiveDoc(paths.uploadRecord(movementId, unitId), uploadRecordSchema);
  if (record.status === 'ready') return roomFor(record.data, caseId, measure);
  return record.status === 'missing' ? roomFor(emptyUploads, caseId, measure) : null;
}

/** A piece of evidence; null when it or a part of it is missing. */
export const readEvidence = (ref: EvidenceFileRef): Promise<EvidenceFile | null> => readFile(placeOf(ref));
