import { err, ok, type Result } from '@thidua/domain/base/result';
import {
  endingOf,
  foreignContentOf,
  typeOfContent,
  type ForeignContent,
} from '@thidua/domain/file/file-content';
import { FILE_LIMITS, fileTypes, type FileType } from '@thidua/domain/file/stored-file';

/** The longer side of a photograph, pixels: enough to read a page, small enough for a slow line. */
export const PHOTO_SIDE = 2000;
/** Photographs over this many bytes are scaled down. */
const PHOTO_BYTES = 700 * 1024;
/** No photograph of a telephone is larger. */
export const READ_BYTES = 40 * 1024 * 1024;

/** `type`: an ending that is not taken; `content`: none of what its ending says. */
export type FileFault = 'type' | 'size' | 'empty' | 'content' | 'notAScan' | ForeignContent;

const endings: readonly string[] = Object.values(fileTypes);
const MACRO_ENDINGS = ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb'];

/**
 * The type of a picked file by its content and its ending. What the browser calls it is not asked: WPS, old browsers and a
 * Windows without Office name the same files in many ways, or not at all.
 */
export function typeOfFile(name: string, bytes: Uint8Array): Result<FileType, FileFault> {
  const ending = endingOf(name);
  if (bytes.length === 0) return err('empty');
  const type = typeOfContent(bytes, ending);
  if (type === null) {
    const isKnown = ending === '' || endings.includes(ending);
    return err(foreignContentOf(bytes) ?? (isKnown ? 'content' : 'type'));
  }
  if (MACRO_ENDINGS.includes(ending)) return err('macros');
  return ending === '' || endings.includes(ending) ? ok(type) : err('type');
}

export const isPhoto = (type: FileType) => type.startsWith('image/');
export const isTooLarge = (size: number) => size > FILE_LIMITS.file;

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
