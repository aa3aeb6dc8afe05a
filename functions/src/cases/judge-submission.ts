import { filesNamedIn, judgeVersion } from '@thidua/domain/judge';
import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement';
import { unitRoles } from '@thidua/domain/membership';
import { caseChainId, paths, REGISTRATION_CASE } from '@thidua/domain/paths';
import { evidenceManifestSchema } from '@thidua/domain/report';
import {
  caseSchema,
  decideVerdict,
  newCase,
  versionSchema,
  type SubmissionCase,
  type SubmissionVersion,
} from '@thidua/domain/submission-case';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import type { Services } from '../platform/services.ts';
import type { Documents, Found, Transaction } from '../store/store.ts';
import { recordAfterCase } from '../summaries/count-unit.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { notifyUnit, peopleOf, type Cause } from './notify.ts';
import { contentHash, writeLog } from './write-log.ts';

export interface SubmissionRef {
  movementId: string;
  unitId: string;
  caseId: string;
}

interface Judged {
  submission: SubmissionCase;
  record: UnitRecord;
}

/**
 * Judges version `n` of a case and every earlier one not judged yet, in order: one transaction reads the sources
 * and writes the verdict, the log and the unit's record. A repeat finds nothing to judge and only makes sure that
 * what follows – parents counted, people notified – was done.
 */
export async function judgeSubmission(services: Services, ref: SubmissionRef, n: number): Promise<void> {
  const [judged, people] = await Promise.all([
    services.store.transact((transaction) => judgeInTransaction(services, transaction, ref, n)),
    peopleOf(services, ref.unitId),
  ]);
  if (!judged) return;
  const { submission, record } = judged;
  await Promise.all([
    propagateUnits(services, ref.movementId, [record]),
    submission.latestVersion === n ? notifyVerdict(services, ref, judged, people) : undefined,
  ]);
}

async function judgeInTransaction(
  services: Services,
  transaction: Transaction,
  ref: SubmissionRef,
  n: number,
): Promise<Judged | null> {
  const { movementId, unitId, caseId } = ref;
  const now = services.now();
  const chainId = caseChainId(movementId, unitId, caseId);
  const at = {
    movement: paths.movement(movementId),
    participant: paths.participant(movementId, unitId),
    submission: paths.case(movementId, unitId, caseId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
    version: paths.version(movementId, unitId, caseId, n),
  };
  const documents = await transaction.load(Object.values(at));
  const settings = documents.read(at.movement, movementSettingsSchema);
  const participant = documents.read(at.participant, participantSchema);
  // A unit that takes no part has nowhere to be counted; the rules let nobody submit for it.
  if (!settings || !participant || !documents.has(at.version)) return null;
  const record = documents.read(at.record, unitRecordSchema);
  let submission = documents.read(at.submission, caseSchema) ?? newCase(unitId, caseId, now);
  if (submission.latestVersion >= n) return record && { submission, record };

  const versions = await readVersions(transaction, documents, ref, submission.latestVersion + 1, n);
  const events = [];
  for (const [index, version] of versions.entries()) {
    const number = submission.latestVersion + 1;
    const { firstValidAt } = submission;
    const known = { settings, participant, record, version, firstValidAt, now };
    const frame = await judgeFrame(transaction, ref, known);
    const findings = judgeVersion(caseId, version, frame);
    const verdict = decideVerdict(submission, number, version, findings, settings.zone, now);
    if (!verdict) throw new Error(`Version ${index} of ${at.submission} came out of order`);
    submission = verdict.next;
    const detail = {
      reason: '',
      version: number,
      contentHash: contentHash(version.content, services.sha256),
    };
    for (const event of verdict.events) {
      const { action, role, before, after } = event;
      const bySystem = role === 'system';
      const uid = bySystem ? 'system' : version.submittedBy;
      events.push({ at: bySystem ? now : version.submittedAt, uid, role, action, before, after, detail });
    }
  }
  const newest = versions.at(-1);
  const counting = newest ? { version: n, content: newest.content } : null;
  const counted = await recordAfterCase(
    transaction,
    { movementId, settings, participant, now },
    record,
    submission,
    counting,
  );
  transaction.set(at.submission, submission);
  transaction.set(at.record, counted);
  const whose = { authorityId: settings.authorityId, movementId, unitId };
  writeLog(transaction, documents, chainId, whose, events, services.sha256);
  return { submission, record: counted };
}

async function readVersions(
  transaction: Transaction,
  documents: Documents,
  { movementId, unitId, caseId }: SubmissionRef,
  first: number,
  last: number,
): Promise<SubmissionVersion[]> {
  const path = (n: number) => paths.version(movementId, unitId, caseId, n);
  const earlierPaths = Array.from({ length: last - first }, (_, index) => path(first + index));
  const earlier = await transaction.load(earlierPaths);
  const all = [
    ...earlierPaths.map((at) => earlier.read(at, versionSchema)),
    documents.read(path(last), versionSchema),
  ];
  return all.map((version, index) => {
    if (!version) throw new Error(`${path(first + index)} is missing although a later version exists`);
    return version;
  });
}

async function judgeFrame(
  transaction: Transaction,
  { movementId, unitId, caseId }: SubmissionRef,
  known: {
    settings: MovementSettings;
    participant: Participant;
    record: UnitRecord | null;
    version: SubmissionVersion;
    firstValidAt: Date | null;
    now: Date;
  },
) {
  const { settings, participant, record, version, firstValidAt, now } = known;
  const registration = record?.cases[REGISTRATION_CASE];
  const files = filesNamedIn(version.content);
  const manifestPath = (fileId: string) => paths.evidence(movementId, unitId, caseId, fileId);
  const manifests = await transaction.load(files.map(manifestPath));
  const lastChunks = files.flatMap((fileId) => {
    const manifest = manifests.read(manifestPath(fileId), evidenceManifestSchema);
    return manifest
      ? [{ fileId, path: paths.evidenceChunk(movementId, unitId, caseId, fileId, manifest.chunkCount - 1) }]
      : [];
  });
  const chunks = await transaction.load(lastChunks.map(({ path }) => path));
  const arrived = new Set(lastChunks.filter(({ path }) => chunks.has(path)).map(({ fileId }) => fileId));
  return {
    settings,
    participant,
    registeredTargets: registration && registration.counted !== null ? registration.targets : null,
    firstValidAt,
    missingFiles: new Set(files.filter((fileId) => !arrived.has(fileId))),
    now,
  };
}

async function notifyVerdict(
  services: Services,
  { movementId, unitId, caseId }: SubmissionRef,
  { submission, record }: Judged,
  people: readonly Found[],
): Promise<void> {
  const valid = submission.validVersions.includes(submission.latestVersion);
  const cause: Cause = {
    causeId: `${caseChainId(movementId, unitId, caseId)}~version~${submission.latestVersion}`,
    to: unitRoles,
    kind: valid ? 'validated' : 'invalid',
    movementId,
    unitId,
    unitName: record.name,
    caseId,
    detail: '',
  };
  await notifyUnit(services, cause, people);
}
