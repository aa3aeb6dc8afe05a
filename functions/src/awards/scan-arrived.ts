import { paths } from '@thidua/domain/base/paths';
import { manifestSchema } from '@thidua/domain/file/stored-file';
import type { Transaction } from '../store/store.ts';
import { wholeFile } from '../uploads/whole-file.ts';

/**
 * The SHA-256 of a decision's scan, in hexadecimal, if it has arrived and its bytes are there still; null otherwise. Nobody can
 * add to it since it arrived.
 */
export async function scanArrived(
  transaction: Transaction,
  movementId: string,
  decisionId: string,
  scanId: string,
): Promise<string | null> {
  const path = paths.scan(movementId, decisionId, scanId);
  const manifest = (await transaction.load([path])).read(path, manifestSchema);
  if (!manifest || manifest.arrivedAt === null) return null;
  const chunk = (index: number) => paths.scanChunk(movementId, decisionId, scanId, index);
  return (await wholeFile(transaction, manifest, chunk)) === null ? null : manifest.sha256;
}
