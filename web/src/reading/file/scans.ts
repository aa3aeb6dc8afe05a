import { paths } from '@thidua/domain/base/paths';
import type { Result } from '@thidua/domain/base/result';
import type { CallFailure } from '../../firebase/calls.ts';
import { readFile, uploadFile, type FilePlace, type StoredFile } from '../../firebase/stored-files.ts';

export interface ScanRef {
  movementId: string;
  decisionId: string;
  scanId: string;
}

const placeOf = ({ movementId, decisionId, scanId }: ScanRef): FilePlace => ({
  movementId,
  fileId: scanId,
  place: { kind: 'scan', decisionId },
  manifest: paths.scan(movementId, decisionId, scanId),
  chunk: (index) => paths.scanChunk(movementId, decisionId, scanId, index),
});

/** Stores the scan of a signed decision. */
export const uploadScan = (
  ref: ScanRef,
  file: StoredFile,
  onProgress: (share: number) => void,
): Promise<Result<null, CallFailure>> => uploadFile(placeOf(ref), file, onProgress);

export const readScan = (ref: ScanRef): Promise<StoredFile | null> => readFile(placeOf(ref));
