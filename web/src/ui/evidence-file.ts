import { asOneLine } from '@thidua/domain/plain-text';
import { EVIDENCE_LIMITS, evidenceTypes } from '@thidua/domain/report';

export type EvidenceType = keyof typeof evidenceTypes;

/** The longer side of a photograph, pixels: enough to read a page, small enough for a slow line. */
export const PHOTO_SIDE = 2000;
/** Photographs over this many bytes are scaled down. */
const PHOTO_BYTES = 700 * 1024;

const isEvidenceType = (type: string): type is EvidenceType => Object.hasOwn(evidenceTypes, type);
const allTypes = Object.keys(evidenceTypes).filter(isEvidenceType);

/** The allowed type of a file, by what the browser says and else by its ending (Windows without Office knows no docx). */
export function evidenceTypeOf({ name, type }: { name: string; type: string }): EvidenceType | null {
  const ending = (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase().replace('jpeg', 'jpg');
  if (isEvidenceType(type)) return type;
  const untold = type === '' || type === 'application/octet-stream';
  return untold ? (allTypes.find((known) => evidenceTypes[known] === ending) ?? null) : null;
}

export type FileFault = 'type' | 'size' | 'empty';

/** What keeps a file from being taken; photographs are judged after they were scaled. */
export function faultOf(type: EvidenceType | null, size: number): FileFault | null {
  if (type === null) return 'type';
  if (size === 0) return 'empty';
  return size > EVIDENCE_LIMITS.file ? 'size' : null;
}

export const isPhoto = (type: EvidenceType | null) => type?.startsWith('image/') ?? false;

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

/** The name with the ending of its new type, cut to what the manifest takes. */
export function fileName(name: string, type: EvidenceType): string {
  const ending = evidenceTypes[type];
  // Copied into what is submitted, which holds nothing unseen.
  const stem = asOneLine(name.replace(/\.[^.]*$/, '').slice(0, 190)) || 'tep';
  return `${stem}.${ending}`;
}
