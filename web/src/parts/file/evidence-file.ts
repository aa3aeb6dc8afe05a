import { FILE_LIMITS, fileTypes, isFileType, type FileType } from '@thidua/domain/file/stored-file';

/** The longer side of a photograph, pixels: enough to read a page, small enough for a slow line. */
export const PHOTO_SIDE = 2000;
/** Photographs over this many bytes are scaled down. */
const PHOTO_BYTES = 700 * 1024;

const allTypes = Object.keys(fileTypes).filter(isFileType);

/** The allowed type of a file, by what the browser says and else by its ending (Windows without Office knows no docx). */
export function fileTypeOf({ name, type }: { name: string; type: string }): FileType | null {
  const ending = (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase().replace('jpeg', 'jpg');
  if (isFileType(type)) return type;
  const untold = type === '' || type === 'application/octet-stream';
  return untold ? (allTypes.find((known) => fileTypes[known] === ending) ?? null) : null;
}

export type FileFault = 'type' | 'size' | 'empty' | 'content';

/** What keeps a file from being taken; photographs are judged after they were scaled. */
export function faultOf(type: FileType | null, size: number): FileFault | null {
  if (type === null) return 'type';
  if (size === 0) return 'empty';
  return size > FILE_LIMITS.file ? 'size' : null;
}

export const isPhoto = (type: FileType | null) => type?.startsWith('image/') ?? false;

/** The size a photograph is scaled to, or null where it stays as it is. */
export function scaledSize(
  width: number,
  height: number,
  bytes: number,
): { width: number; height: number } | null {
  const share = Math.min(1, PHOTO_SIDE / Math.max(width, height));
  if (share === 1 && bytes <= PHOTO_BYTES) return null;
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
