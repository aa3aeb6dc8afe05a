import { EVIDENCE_LIMITS, evidenceManifestSchema, type EvidenceManifest } from '@thidua/domain/report';
import { withDates } from '@thidua/domain/stored';
import { Bytes, doc, getDoc, serverTimestamp, setDoc } from 'firebase/firestore';
import { z } from 'zod';
import { db } from './app.ts';

/** Where a file lies: its manifest, and the chunks of its bytes. */
export interface FilePlace {
  manifest: string;
  chunk: (index: number) => string;
}

export interface StoredFile extends Pick<EvidenceManifest, 'name' | 'type' | 'sha256'> {
  bytes: Uint8Array;
}

const chunkSchema = z.object({ data: z.custom<Bytes>((value) => value instanceof Bytes) });

/** Stores a file: its manifest first, then its bytes in chunks; `onProgress` gets the share that the server has. */
export async function uploadFile(
  place: FilePlace,
  { bytes, name, type, sha256 }: StoredFile,
  uid: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const chunkCount = Math.ceil(bytes.length / EVIDENCE_LIMITS.chunk);
  await setDoc(doc(db, place.manifest), {
    name,
    type,
    size: bytes.length,
    sha256,
    chunkCount,
    uploadedBy: uid,
    uploadedAt: serverTimestamp(),
  });
  for (let index = 0; index < chunkCount; index++) {
    onProgress(index / chunkCount);
    const part = bytes.slice(index * EVIDENCE_LIMITS.chunk, (index + 1) * EVIDENCE_LIMITS.chunk);
    await setDoc(doc(db, place.chunk(index)), { data: Bytes.fromUint8Array(part) });
  }
  onProgress(1);
}

/** A stored file, put together again; null when it or a part of it is missing. */
export async function readFile(place: FilePlace): Promise<StoredFile | null> {
  const stored = await getDoc(doc(db, place.manifest));
  if (!stored.exists()) return null;
  const manifest = evidenceManifestSchema.parse(withDates(stored.data()));
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
