import { nomineeIn } from '@thidua/domain/judge-nomination';
import { unitRoles } from '@thidua/domain/membership';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement';
import { caseChainId, paths } from '@thidua/domain/paths';
import {
  caseSchema,
  decideVerdict,
  isOwedCase,
  newCase,
  versionSchema,
  type SubmissionCase,
  type SubmissionVersion,
} from '@thidua/domain/submission-case';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import { nominationJudge, reviewJudge } from '../nominations/judge-awards.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Found, Transaction } from '../store/store.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import type { Bench, CaseJudge, SubmissionRef } from './case-judge.ts';
import { owedJudge } from './judge-owed.ts';
import { notifyUnit, peopleOf, type Cause } from '../telling/notify-unit.ts';
import { contentHash, writeLog } from '../frame/write-log.ts';

interface Judged {
  submission: SubmissionCase;
  unitName: string;
  /** The unit's record; null where the case is none that it counts. */
  record: UnitRecord | null;
  /** Whom a nomination is about; '' of any other case. */
  subject: string;
}

/**
 * Judges version `n` of a case and every earlier one not judged yet, in order: one transaction reads the sources
 * and writes the verdict, the log and what it counts for – the unit's record, or the nomination's. A repeat finds
 * nothing to judge and only makes sure that what follows – parents counted, people notified – was done.
 */
export async function judgeSubmission(services: Services, ref: SubmissionRef, n: number): Promise<void> {
  const [judged, people] = await Promise.all([
    services.store.transact((transaction) => judgeInTransaction(services, transaction, ref, n)),
    peopleOf(services, ref.unitId),
  ]);
  if (!judged) return;
  const { submission, record } = judged;
  await Promise.all([
    record && propagateUnits(services, ref.movementId, [record]),
    submission.latestVersion === n ? notifyVerdict(services, ref, judged, people) : undefined,
  ]);
}

function judgeOf(submission: SubmissionCase, bench: Bench): CaseJudge | Promise<CaseJudge> {
  if (submission.kind === 'review') return reviewJudge(bench);
  return submission.kind === 'nomination' ? nominationJudge(bench) : owedJudge(bench);
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
  const asked = documents.read(at.version, versionSchema);
  // A unit that takes no part has nowhere to be counted; the rules let nobody submit for it.
  if (!settings || !participant || !asked) return null;
  const record = documents.read(at.record, unitRecordSchema);
  let submission = documents.read(at.submission, caseSchema) ?? newCase(unitId, caseId, now);
  const unitName = participant.name;
  const subject = submission.kind === 'nomination' ? nomineeIn(asked.content) : '';
  if (submission.latestVersion >= n) {
    return { submission, unitName, record: isOwedCase(caseId) ? record : null, subject };
  }

  const versions = await readVersions(transaction, documents, ref, submission.latestVersion + 1, n);
  const bench = { services, transaction, ref, settings, participant, record, now };
  const judge = await judgeOf(submission, bench);
  const events = [];
  for (const version of versions) {
    const number = submission.latestVersion + 1;
    const findings = await judge.findingsOf(version, number, submission);
    const verdict = decideVerdict(submission, number, version, findings, settings.zone, now);
    if (!verdict) throw new Error(`Version ${number} of ${at.submission} came out of order`);
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
  const counted = await judge.conclude(submission, { version: n, content: asked.content });
  transaction.set(at.submission, submission);
  const whose = { authorityId: settings.authorityId, movementId, unitId };
  writeLog(transaction, documents, chainId, whose, events, services.sha256);
  return { submission, unitName, record: counted, subject };
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

async function notifyVerdict(
  services: Services,
  { movementId, unitId, caseId }: SubmissionRef,
  { submission, unitName, subject }: Judged,
  people: readonly Found[],
): Promise<void> {
  const valid = submission.validVersions.includes(submission.latestVersion);
  const cause: Cause = {
    causeId: `${caseChainId(movementId, unitId, caseId)}~version~${submission.latestVersion}`,
    to: unitRoles,
    kind: valid ? 'validated' : 'invalid',
    movementId,
    unitId,
    unitName,
    caseId,
    subject,
    detail: '',
  };
  await notifyUnit(services, cause, people);
}
