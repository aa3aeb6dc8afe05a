import { paths } from '@thidua/domain/paths';
import { readFile, uploadFile, type FilePlace, type StoredFile } from './stored-files.ts';

export interface ScanRef {
  movementId: string;
  decisionId: string;
  scanId: string;
}

const placeOf = ({ movementId, decisionId, scanId }: ScanRef): FilePlace => ({
  manifest: paths.scan(movementId, decisionId, scanId),
  chunk: (index) => paths.scanChunk(movementId, decisionId, scanId, index),
});

/** Stores the scan of a signed decision. */
export const uploadScan = (
  ref: ScanRef,
  file: StoredFile,
  uid: string,
  onProgress: (share: number) => void,
): Promise<void> => uploadFile(placeOf(ref), file, uid, onProgress);

export const readScan = (ref: ScanRef): Promise<StoredFile | null> => readFile(placeOf(ref));
