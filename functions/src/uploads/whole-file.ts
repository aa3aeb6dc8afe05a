import { createHash } from 'node:crypto';
import type { Manifest } from '@thidua/domain/file/stored-file';
import { z } from 'zod';
import type { Transaction } from '../store/store.ts';

const chunkSchema = z.object({ data: z.instanceof(Uint8Array) });

/** The bytes of a file, if they are all there, of the size and the hash that its manifest says; null otherwise. */
export async function wholeFile(
  loader: Pick<Transaction, 'load'>,
  { chunkCount, size, sha256 }: Pick<Manifest, 'chunkCount' | 'size' | 'sha256'>,
  chunk: (index: number) => string,
): Promise<Uint8Array | null> {
  const chunkPaths = Array.from({ length: chunkCount }, (_, index) => chunk(index));
  const documents = await loader.load(chunkPaths);
  const parts = chunkPaths.map((path) => documents.read(path, chunkSchema)?.data ?? new Uint8Array());
  const bytes = Buffer.concat(parts);
  const isWhole = bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256;
  return isWhole ? bytes : null;
}
