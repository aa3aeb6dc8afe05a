import { z } from 'zod';
import { asOneLine } from '../base/plain-text.ts';
import { line } from '../base/wire.ts';

export const FILE_LIMITS = {
  /** A file's size, bytes. */
  file: 3 * 1024 * 1024,
  /** One chunk, bytes: a document ends at 1 MiB. */
  chunk: 900 * 1024,
  /** A file's name, characters. */
  name: 200,
} as const;

/** The types of file that are taken, with the name ending of each. */
export const fileTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
} as const;
export type FileType = keyof typeof fileTypes;
export const isFileType = (type: string): type is FileType => Object.hasOwn(fileTypes, type);
const fileTypeSchema = z.string().refine(isFileType);

/** What somebody says of a file before its bytes come. */
export const announcedFileSchema = z.object({
  name: line(FILE_LIMITS.name, 1),
  type: fileTypeSchema,
  size: z.number().int().positive().max(FILE_LIMITS.file),
  /** Lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AnnouncedFile = z.infer<typeof announcedFileSchema>;

/** How long an upload may take. */
const TICKET_MS = 60 * 60_000;

/**
 * `…/evidence/{fileId}`, `…/scans/{fileId}`: the manifest of a file whose bytes are in `chunks/0…chunks/{chunkCount - 1}`.
 * Until it has arrived it is a ticket: its uploader may bring just these chunks, until it ends. Functions write it.
 */
export const manifestSchema = z.object({
  name: z.string().min(1).max(FILE_LIMITS.name),
  type: fileTypeSchema,
  size: announcedFileSchema.shape.size,
  sha256: announcedFileSchema.shape.sha256,
  chunkCount: z
    .number()
    .int()
    .min(1)
    .max(Math.ceil(FILE_LIMITS.file / FILE_LIMITS.chunk)),
  uploadedBy: z.string(),
  uploadedAt: z.date(),
  expiresAt: z.date().default(new Date(0)),
  /** When its bytes were found to be all there, of this hash and this type: only then it counts. */
  arrivedAt: z.date().nullable().default(null),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const chunkCountOf = (size: number): number => Math.ceil(size / FILE_LIMITS.chunk);

export const newManifest = (announced: AnnouncedFile, uploadedBy: string, now: Date): Manifest => ({
  ...announced,
  chunkCount: chunkCountOf(announced.size),
  uploadedBy,
  uploadedAt: now,
  expiresAt: new Date(now.getTime() + TICKET_MS),
  arrivedAt: null,
});

/** Whether its uploader may bring chunks now. */
export const isOpenTicket = (
  { arrivedAt, expiresAt }: Pick<Manifest, 'arrivedAt' | 'expiresAt'>,
  now: Date,
): boolean => arrivedAt === null && now < expiresAt;

/** A name for a file of this type: without what nobody sees, without a path, and with the ending of the type and no other. */
export function safeFileName(name: string, type: FileType): string {
  const ending = fileTypes[type];
  const stem = asOneLine(name)
    .replace(/^.*[/\\]/, '')
    .replace(/[:*?"<>|]/g, '-')
    .replace(/^[.\s]+/, '')
    .replace(/\.[^.]*$/, '')
    .slice(0, FILE_LIMITS.name - 10)
    .trim();
  return `${stem || 'tep'}.${ending}`;
}
