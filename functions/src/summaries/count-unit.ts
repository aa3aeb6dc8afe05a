import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { contributionOf } from '@thidua/domain/submission/judge';
import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import {
  caseSchema,
  countedVersion,
  isOwedCase,
  versionSchema,
  type SubmissionCase,
} from '@thidua/domain/submission/case';
import { localDateOf } from '@thidua/domain/base/time';
import { countUnit, unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { factsOf, type CaseFacts } from '@thidua/domain/summary/case-facts';
import { computing } from '../platform/fault.ts';
import type { Services } from '../platform/services.ts';
import { z } from 'zod';
import { parseFound, type Documents, type Transaction } from '../store/store.ts';

export interface CountFrame {
  movementId: string;
  settings: MovementSettings;
  participant: Participant;
  now: Date;
}

/** The record after its sources changed: counted anew, one version on. Its day never goes back. */
export function nextRecord(
  { settings, participant, now }: CountFrame,
  record: UnitRecord | null,
  cases: Readonly<Record<string, CaseFacts>>,
): UnitRecord {
  const today = localDateOf(now, settings.zone);
  const day = record && record.day > today ? record.day : today;
  const left = record && record.parentNode !== participant.parentNode ? [record.parentNode] : [];
  return {
    ...countUnit(settings, participant, cases, day),
    formerNodes: [...(record?.formerNodes ?? []), ...left].filter((id) => id !== participant.parentNode),
    version: (record?.version ?? 0) + 1,
    asOf: now,
  };
}

/** The record with one case's new state; the counted content is read only when it is not the one counted already. */
export async function recordAfterCase(
  transaction: Transaction,
  frame: CountFrame,
  record: UnitRecord | null,
  submission: SubmissionCase,
  known: { version: number; content: unknown } | null,
): Promise<UnitRecord> {
  const { movementId, participant } = frame;
  const { caseId } = submission;
  const counted = countedVersion(submission);
  const before = record?.cases[caseId];
  let contribution: Parameters<typeof factsOf>[1] = {};
  if (counted !== null && counted === known?.version) {
    contribution = computing(() => contributionOf(caseId, known.content));
  } else if (counted !== null && before?.counted === counted) {
    contribution = before;
  } else if (counted !== null) {
    const path = paths.version(movementId, participant.unitId, caseId, counted);
    const version = (await transaction.load([path])).read(path, versionSchema);
    contribution = contributionOf(caseId, version?.content);
  }
  const facts = factsOf(submission, contribution);
  return computing(() => nextRecord(frame, record, { ...record?.cases, [caseId]: facts }));
}

/**
 * Recounts one unit wholly from its sources – participant, cases, counted versions – and keeps the result when it
 * differs. `rollDay` judges lateness and pace as of today. Null when the unit takes no part.
 */
export async function recountUnit(
  services: Pick<Services, 'store' | 'now'>,
  movementId: string,
  unitId: string,
  { rollDay }: { rollDay: boolean },
): Promise<{ record: UnitRecord; changed: boolean } | null> {
  const movementPath = paths.movement(movementId);
  const participantPath = paths.participant(movementId, unitId);
  const recordPath = paths.unitRecord(movementId, unitId);
  return services.store.transact(async (transaction) => {
    const documents = await transaction.load([movementPath, participantPath, recordPath]);
    const settings = documents.read(movementPath, movementSettingsSchema);
    const participant = documents.read(participantPath, participantSchema);
    if (!settings || !participant) return null;
    const now = services.now();
    const { record, lostAt } = readRecord(documents, recordPath, now);
    const submissions = parseFound(
      await transaction.find({ collection: paths.cases(movementId, unitId) }),
      caseSchema,
    ).filter(({ caseId }) => isOwedCase(caseId));
    const cases = await readFacts(transaction, movementId, submissions);
    const next = recounted({ movementId, settings, participant, now }, record, cases, rollDay);
    if (lostAt !== null) next.version = lostAt + 1;
    const changed = !record || !sameRecord(record, next);
    if (changed) transaction.set(recordPath, next);
    return { record: changed ? next : record, changed };
  });
}

/** The record as its sources say, counted as of today or of its own day. */
export function recounted(
  frame: CountFrame,
  record: UnitRecord | null,
  cases: Readonly<Record<string, CaseFacts>>,
  rollDay: boolean,
): UnitRecord {
  const next = nextRecord(frame, record, cases);
  if (!record || rollDay) return next;
  return { ...next, ...countUnit(frame.settings, frame.participant, cases, record.day) };
}

const versioned = z.object({ version: z.number().int().nonnegative() });

/**
 * A record is derived, so one that cannot be read is made anew. Its version must not fall behind what nodes have counted:
 * where it is lost too, the clock is ahead of any.
 */
function readRecord(
  documents: Documents,
  path: string,
  now: Date,
): { record: UnitRecord | null; lostAt: number | null } {
  try {
    return { record: documents.read(path, unitRecordSchema), lostAt: null };
  } catch {
    const version = documents.read(path, versioned.catch({ version: now.getTime() }))?.version;
    return { record: null, lostAt: version ?? now.getTime() };
  }
}

/** Where the content lies that a case counts with; null while none counts. */
export function countedPath(movementId: string, submission: SubmissionCase): string | null {
  const counted = countedVersion(submission);
  return counted === null ? null : paths.version(movementId, submission.unitId, submission.caseId, counted);
}

async function readFacts(
  transaction: Transaction,
  movementId: string,
  submissions: readonly SubmissionCase[],
): Promise<Record<string, CaseFacts>> {
  const wanted = submissions.flatMap((one) => countedPath(movementId, one) ?? []);
  return factsIn(await transaction.load(wanted), movementId, submissions);
}

/** What cases contribute, by case id; the versions that count were loaded. */
export function factsIn(
  versions: Documents,
  movementId: string,
  submissions: readonly SubmissionCase[],
): Record<string, CaseFacts> {
  return Object.fromEntries(
    submissions.map((submission) => {
      const path = countedPath(movementId, submission);
      const content = path === null ? null : versions.read(path, versionSchema)?.content;
      const contribution = path === null ? {} : contributionOf(submission.caseId, content);
      return [submission.caseId, factsOf(submission, contribution)];
    }),
  );
}

/** Whether two records say the same, whenever they were counted. */
export function sameRecord(a: UnitRecord, b: UnitRecord): boolean {
  const { version: _a, asOf: _at, ...left } = a;
  const { version: _b, asOf: _bt, ...right } = b;
  return isDeepStrictEqual(left, right) || canonicalJson(left) === canonicalJson(right);
}
