import { chunkCountOf, FILE_LIMITS, manifestSchema, type Manifest } from '@thidua/domain/file/stored-file';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { UploadPlace } from '@thidua/domain/contract/upload-callables';
import { Bytes, doc, getDoc, setDoc } from 'firebase/firestore';
import { z } from 'zod';
import { inTime } from '../browser/unanswered.ts';
import { db } from './app.ts';
import { call, type CallFailure } from './calls.ts';

/** Where a file lies: its manifest, and the chunks of its bytes. */
export interface FilePlace {
  movementId: string;
  place: UploadPlace;
  fileId: string;
  manifest: string;
  chunk: (index: number) => string;
}

export interface StoredFile extends Pick<Manifest, 'name' | 'type' | 'sha256'> {
  bytes: Uint8Array;
}

/** A chunk of a large file takes this long on the slowest line that is of use; milliseconds. */
const CHUNK_PATIENCE = 90_000;

const chunkSchema = z.object({ data: z.custom<Bytes>((value) => value instanceof Bytes) });

/** Nobody is locked in while a file goes up: a slow answer is waited for as long as a chunk. */
async function answered(asked: Promise<Result<unknown, CallFailure>>): Promise<Result<unknown, CallFailure>> {
  const soon = await asked;
  if (soon.ok || soon.error.later === null) return soon;
  const late = await inTime(soon.error.later, CHUNK_PATIENCE);
  return late?.value ?? soon;
}

/**
 * Stores a file: a ticket first, then its bytes in chunks, then the word that it is whole, upon which it is checked and counts;
 * `onProgress` gets the share that the server has. What is refused comes back as a sentence; a network that fails throws.
 */
export async function uploadFile(
  { movementId, place, fileId, chunk }: FilePlace,
  { bytes, name, type, sha256 }: StoredFile,
  onProgress: (share: number) => void,
): Promise<Result<null, CallFailure>> {
  const file = { name, type, size: bytes.length, sha256 };
  const ticket = await answered(call('openUpload', { movementId, place, fileId, file }));
  if (!ticket.ok) return err(ticket.error);
  const chunkCount = chunkCountOf(bytes.length);
  for (let index = 0; index < chunkCount; index++) {
    onProgress(index / chunkCount);
    const part = bytes.slice(index * FILE_LIMITS.chunk, (index + 1) * FILE_LIMITS.chunk);
    const stored = setDoc(doc(db, chunk(index)), { data: Bytes.fromUint8Array(part) });
    if (!(await inTime(stored, CHUNK_PATIENCE))) throw new Error('The server does not take the file');
  }
  onProgress(1);
  const whole = await answered(call('closeUpload', { movementId, place, fileId }));
  return whole.ok ? ok(null) : err(whole.error);
}

/** A stored file, put together again; null when it or a part of it is missing. */
export async function readFile(place: FilePlace): Promise<StoredFile | null> {
  const stored = await getDoc(doc(db, place.manifest));
  if (!stored.exists()) return null;
  const manifest = manifestSchema.parse(timestampsToDates(stored.data()));
  const chunks = await Promise.all(
    Array.from({ length: manifest.chunkCount }, (_, index) => getDoc(doc(db, place.chunk(index)))),
  );
  if (chunks.some((chunk) => !chunk.exists())) return null;
  const parts = chunks.map((chunk) => chunkSchema.parse(chunk.data()).data.toUint8Array());
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const { name, type, sha256 } = manifest;
  return { name, type, sha256, bytes };
}
