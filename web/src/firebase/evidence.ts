import { paths } from '@thidua/domain/paths';
import type { CaseRef } from './drafts.ts';
import { readFile, uploadFile, type FilePlace, type StoredFile } from './stored-files.ts';

export interface EvidenceFileRef extends CaseRef {
  fileId: string;
}
export type EvidenceFile = StoredFile;

const placeOf = ({ movementId, unitId, caseId, fileId }: EvidenceFileRef): FilePlace => ({
  manifest: paths.evidence(movementId, unitId, caseId, fileId),
  chunk: (index) => paths.evidenceChunk(movementId, unitId, caseId, fileId, index),
});

/** Stores a piece of evidence; `onProgress` gets the share that the server has. */
export const uploadEvidence = (
  ref: EvidenceFileRef,
  file: EvidenceFile,
  uid: string,
  onProgress: (share: number) => void,
): Promise<void> => uploadFile(placeOf(ref), file, uid, onProgress);

/** A piece of evidence; null when it or a part of it is missing. */
export const readEvidence = (ref: EvidenceFileRef): Promise<EvidenceFile | null> => readFile(placeOf(ref));
