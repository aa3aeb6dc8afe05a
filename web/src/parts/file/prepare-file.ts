import type { EvidenceFile } from '../../reading/file/evidence.ts';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fitsType } from '@thidua/domain/file/file-content';
import { isFileType, safeFileName, type FileType } from '@thidua/domain/file/stored-file';
import { sha256Hex } from '../../browser/sha256.ts';
import { isPhoto, isTooLarge, READ_BYTES, scaledSize, typeOfFile, type FileFault } from './evidence-file.ts';

interface Body {
  blob: Blob;
  type: FileType;
}

/**
 * A picture drawn as JPEG, in the size that it is kept in; null where this browser cannot draw it, or `asIs` it is small enough. On
 * a canvas of the page: Safari 16.0 knows none apart from it.
 */
async function drawn(file: File, asIs: boolean): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const { width, height } = bitmap;
  const size = scaledSize(width, height, file.size) ?? (asIs ? null : { width, height });
  if (!size) return null;
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  return new Promise((done) => {
    canvas.toBlob(done, 'image/jpeg', 0.82);
  });
}

/** What is stored of a file: a photograph scaled down, one of an iPhone as JPEG where this browser can read it (Safari can). */
async function bodyOf(file: File): Promise<Result<Body, FileFault>> {
  const type = typeOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!type.ok) {
    const jpeg = type.error === 'heic' ? await drawn(file, false) : null;
    return jpeg ? ok({ blob: jpeg, type: 'image/jpeg' }) : type;
  }
  const smaller = isPhoto(type.value) ? await drawn(file, true) : null;
  const isBetter = smaller !== null && smaller.size < file.size;
  return ok(isBetter ? { blob: smaller, type: 'image/jpeg' } : { blob: file, type: type.value });
}

/** Any file that is taken, or a paper that was scanned or photographed. */
export type Wanted = 'any' | 'scan';
const isScan = (type: FileType) => type === 'application/pdf' || isPhoto(type);

/** A picked file ready to be stored: allowed by its content, small enough, hashed. */
export async function prepareFile(file: File, wanted: Wanted): Promise<Result<EvidenceFile, FileFault>> {
  if (file.size > READ_BYTES) return err('size');
  const body = await bodyOf(file);
  if (!body.ok) return body;
  const { blob, type } = body.value;
  if (wanted === 'scan' && !isScan(type)) return err('notAScan');
  if (isTooLarge(blob.size)) return err('size');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return ok({ name: safeFileName(file.name, type), type, bytes, sha256: await sha256Hex(bytes) });
}

/** Whether a stored file is what its manifest says: of this hash, and of a type that is taken. */
export const isAsAnnounced = async ({ bytes, type, sha256 }: EvidenceFile): Promise<boolean> =>
  isFileType(type) && fitsType(bytes, type) && (await sha256Hex(bytes)) === sha256;

/**
 * Hands a file to the browser's downloads, under a name with the ending of its type; never as something that a browser would
 * show or run.
 */
export function download({ name, type, bytes }: Pick<EvidenceFile, 'name' | 'type' | 'bytes'>): void {
  const blob = new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name, type);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
