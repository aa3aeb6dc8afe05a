import type { EvidenceFile } from '../../reading/file/evidence.ts';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fitsType, isFileType, safeFileName } from '@thidua/domain/file/stored-file';
import { faultOf, fileTypeOf, isPhoto, scaledSize, type FileFault } from './evidence-file.ts';

async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A photograph drawn smaller as JPEG; the file itself where it cannot be drawn or would not shrink. */
async function shrink(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const size = scaledSize(bitmap.width, bitmap.height, file.size);
  if (!size) return file;
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) return file;
  context.fillStyle = 'white';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
  return drawn.size < file.size ? drawn : file;
}

/** A picked file ready to be stored: allowed, small enough, hashed. */
export async function prepareFile(file: File): Promise<Result<EvidenceFile, FileFault>> {
  const picked = fileTypeOf(file);
  const body = isPhoto(picked) ? await shrink(file) : file;
  const type = body === file ? picked : 'image/jpeg';
  const fault = faultOf(type, body.size);
  if (fault !== null || type === null) return err(fault ?? 'type');
  const bytes = new Uint8Array(await body.arrayBuffer());
  if (!fitsType(bytes, type)) return err('content');
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
