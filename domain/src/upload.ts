import { z } from 'zod';
import type { RefusalCode } from './refusal.ts';

const MEGABYTE = 1024 * 1024;
const most = (byDefault: number) => z.number().int().positive().default(byDefault);

/**
 * How much a movement takes: settings, so that an office can raise what turns out too small. A report of forty targets with two
 * or three files each stays below; what a program could send in a loop does not.
 */
export const measureSchema = z.object({
  filesPerCase: most(100),
  megabytesPerCase: most(150),
  filesPerUnit: most(500),
  megabytesPerUnit: most(750),
  filesPerPersonAndHour: most(120),
  megabytesPerPersonAndHour: most(200),
  filesPerDecision: most(20),
  /** Submitted versions of one case within 24 hours; the rules of the store keep it. */
  versionsPerDay: most(20),
});
export type Measure = z.infer<typeof measureSchema>;
export const defaultMeasure: Measure = measureSchema.parse({});

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

const DAY_MS = 24 * 60 * 60_000;

/**
 * How many more versions of a case are taken now, by when the ones before were submitted, and from when on one is taken again
 * (null while one is). The rules of the store keep the same.
 */
export function versionRoom(
  submittedAt: readonly Date[],
  { versionsPerDay }: Pick<Measure, 'versionsPerDay'>,
  now: Date,
): { left: number; from: Date | null } {
  const ends = submittedAt.map((at) => at.getTime() + DAY_MS).filter((end) => end >= now.getTime());
  const left = Math.max(0, versionsPerDay - ends.length);
  const next = ends.toSorted((a, b) => b - a)[versionsPerDay - 1];
  return { left, from: next === undefined ? null : new Date(next) };
}
