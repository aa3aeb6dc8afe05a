import { createHash } from 'node:crypto';
import { paths } from '@thidua/domain/paths';
import { evidenceManifestSchema } from '@thidua/domain/report';
import { z } from 'zod';
import type { Transaction } from '../store/store.ts';

const chunkSchema = z.object({ data: z.instanceof(Uint8Array) });

/**
 * The SHA-256 of a decision's scan, in hexadecimal, if its bytes are all there as its manifest says; null otherwise. Nobody
 * can add to it once the decision is in force.
 */
export async function scanArrived(
  transaction: Transaction,
  movementId: string,
  decisionId: string,
  scanId: string,
): Promise<string | null> {
  const path = paths.scan(movementId, decisionId, scanId);
  const manifest = (await transaction.load([path])).read(path, evidenceManifestSchema);
  if (!manifest) return null;
  const chunkPaths = Array.from({ length: manifest.chunkCount }, (_, index) =>
    paths.scanChunk(movementId, decisionId, scanId, index),
  );
  const chunks = await transaction.load(chunkPaths);
  const bytes = Buffer.concat(
    chunkPaths.map((one) => chunks.read(one, chunkSchema)?.data ?? new Uint8Array()),
  );
  const hash = createHash('sha256').update(bytes).digest('hex');
  return bytes.length === manifest.size && hash === manifest.sha256 ? hash : null;
}
