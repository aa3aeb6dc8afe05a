import { z } from 'zod';
import type { Measure } from '../movement/measure.ts';
import type { RefusalCode } from '../base/refusal.ts';

const MEGABYTE = 1024 * 1024;

const amountSchema = z.object({
  files: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
});
export type Amount = z.infer<typeof amountSchema>;
const NONE: Amount = { files: 0, bytes: 0 };

/** What of an upload is not in the manifest: where it is counted, until when it may take. */
const openUploadSchema = z.object({ caseId: z.string(), bytes: z.number().int(), expiresAt: z.date() });
export type OpenUpload = z.infer<typeof openUploadSchema>;

/**
 * `movements/{m}/uploads/{ownerId}`: what a unit, or a decision's scans, take of the store. An upload counts from its ticket;
 * of one that does not arrive in time the room is given back. `hasOpen` is for finding those.
 */
export const uploadRecordSchema = z.object({
  total: amountSchema,
  /** By case; a decision has none. */
  cases: z.record(z.string(), amountSchema),
  /** `caseId~fileId` → an upload that has not arrived. */
  open: z.record(z.string(), openUploadSchema),
  hasOpen: z.boolean(),
});
export type UploadRecord = z.infer<typeof uploadRecordSchema>;

export const emptyUploads: UploadRecord = { total: NONE, cases: {}, open: {}, hasOpen: false };

/** The owner of a decision's scans; a unit is its own. */
export const scansOf = (decisionId: string): string => `decision~${decisionId}`;
/** The decision whose scans an owner stands for; null where it is a unit. */
export const decisionOf = (ownerId: string): string | null =>
  /^decision~(?<id>.+)$/.exec(ownerId)?.groups?.['id'] ?? null;
/** In the place of a case, where there is none. */
export const NO_CASE = '';

export const openKey = (caseId: string, fileId: string): string => `${caseId}~${fileId}`;
export const fileIdOf = (key: string): string => key.slice(key.indexOf('~') + 1);

const plus = (a: Amount, b: Amount): Amount => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });
const minus = (a: Amount, b: Amount): Amount => ({
  files: Math.max(0, a.files - b.files),
  bytes: Math.max(0, a.bytes - b.bytes),
});
const ofSize = (bytes: number): Amount => ({ files: 1, bytes });
const isOver = (held: Amount, files: number, megabytes: number) =>
  held.files > files || held.bytes > megabytes * MEGABYTE;

/** Whether a movement takes one more file of this size; `caseId` is `NO_CASE` of a decision's scan. */
export function refuseUpload(
  { total, cases }: Pick<UploadRecord, 'total' | 'cases'>,
  caseId: string,
  size: number,
  byPerson: Amount,
  measure: Measure,
): RefusalCode | null {
  const one = ofSize(size);
  if (isOver(plus(byPerson, one), measure.filesPerPersonAndHour, measure.megabytesPerPersonAndHour)) {
    return 'uploadsPerHour';
  }
  if (caseId === NO_CASE) return total.files >= measure.filesPerDecision ? 'scansFull' : null;
  if (isOver(plus(cases[caseId] ?? NONE, one), measure.filesPerCase, measure.megabytesPerCase)) {
    return 'caseFilesFull';
  }
  return isOver(plus(total, one), measure.filesPerUnit, measure.megabytesPerUnit) ? 'unitFilesFull' : null;
}

const withOpen = (record: UploadRecord, open: UploadRecord['open']): UploadRecord => ({
  ...record,
  open,
  hasOpen: Object.keys(open).length > 0,
});

/** An upload that begins takes its room at once. */
export function withUpload(record: UploadRecord, fileId: string, upload: OpenUpload): UploadRecord {
  const { caseId, bytes } = upload;
  const one = ofSize(bytes);
  const cases =
    caseId === NO_CASE
      ? record.cases
      : { ...record.cases, [caseId]: plus(record.cases[caseId] ?? NONE, one) };
  return withOpen(
    { ...record, total: plus(record.total, one), cases },
    { ...record.open, [openKey(caseId, fileId)]: upload },
  );
}

const openWithout = ({ open }: UploadRecord, key: string) =>
  Object.fromEntries(Object.entries(open).filter(([other]) => other !== key));

/** A file that has arrived keeps its room. */
export const withArrived = (record: UploadRecord, key: string): UploadRecord =>
  withOpen(record, openWithout(record, key));

/** An upload that came out wrong need not be waited for. */
export function withEnded(record: UploadRecord, key: string, now: Date): UploadRecord {
  const upload = record.open[key];
  return upload ? withOpen(record, { ...record.open, [key]: { ...upload, expiresAt: now } }) : record;
}

/** A file that goes with its dossier is as an upload that came to nothing: its room is given back once it is removed. */
export const withGone = (record: UploadRecord, fileId: string, upload: OpenUpload): UploadRecord =>
  withOpen(record, { ...record.open, [openKey(upload.caseId, fileId)]: upload });

/** The room of an upload that came to nothing is given back, once. */
export function withoutUpload(record: UploadRecord, key: string): UploadRecord {
  const upload = record.open[key];
  if (!upload) return record;
  const one = ofSize(upload.bytes);
  const held = record.cases[upload.caseId];
  const cases = held ? { ...record.cases, [upload.caseId]: minus(held, one) } : record.cases;
  return withOpen({ ...record, total: minus(record.total, one), cases }, openWithout(record, key));
}

/** How many more files a case takes, and how many bytes they may have together. */
export function roomFor(record: UploadRecord, caseId: string, measure: Measure): Amount {
  const own = record.cases[caseId] ?? NONE;
  const left = (files: number, megabytes: number, held: Amount) =>
    minus({ files, bytes: megabytes * MEGABYTE }, held);
  const ofCase = left(measure.filesPerCase, measure.megabytesPerCase, own);
  const ofUnit = left(measure.filesPerUnit, measure.megabytesPerUnit, record.total);
  return { files: Math.min(ofCase.files, ofUnit.files), bytes: Math.min(ofCase.bytes, ofUnit.bytes) };
}
