import { newDeadLetter } from '@thidua/domain/log/dead-letter';
import { isKnownCase } from '@thidua/domain/movement/known-case';
import { nomineeIn } from '@thidua/domain/nomination/judge-nomination';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement/movement';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { decideVerdict } from '@thidua/domain/submission/case-moves';
import {
  isOwedCase,
  versionSchema,
  type SubmissionCase,
  type SubmissionVersion,
} from '@thidua/domain/submission/case';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { logger } from 'firebase-functions';
import { nominationJudge, reviewJudge } from '../nominations/judge-awards.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';
import { computing, ComputingFault, messageOf } from '../platform/fault.ts';
import type { Services } from '../platform/services.ts';
import { Unstorable, type Documents, type Transaction } from '../store/store.ts';
import type { Bench, CaseJudge, Judgement } from '../cases/case-judge.ts';
import { owedJudge } from './judge-owed.ts';
import { readCase } from '../cases/read-case.ts';
import type { Outlook, Step } from '../cases/unjudged.ts';
import { contentHash, writeLog } from '../frame/write-log.ts';

export interface Judged {
  submission: SubmissionCase;
  unitName: string;
  /** The unit's record; null where the case is none that it counts. */
  record: UnitRecord | null;
  /** Whom a nomination is about; '' of any other case. */
  subject: string;
  /** Whether a newer version lies there already, whose verdict is what the unit waits for. */
  isOutdated: boolean;
}

/**
 * Gives a version its verdict, where the one before has its own: one transaction reads the sources and writes the verdict,
 * the log and what it counts for – the unit's record, or the nomination's. A version that the judge fails on, or whose
 * verdict the store refuses for good, does not validate; the failure is kept for the office to see, and the next version is
 * judged. What may pass – the store out of reach, a neighbour's document unreadable – is thrown, to be tried again.
 * Null where there is nothing to judge: no such version, no such case, a unit that takes no part. With an `outlook` that is
 * not clear nothing is done either: others go first.
 */
export async function giveVerdict(
  services: Services,
  step: Step,
  outlook: Outlook | null = null,
): Promise<Judged | 'othersFirst' | null> {
  const attempt = (fault: unknown) =>
    transactAndTell(services, (transaction, announce) =>
      judgeInTransaction(services, transaction, announce, step, outlook, fault),
    );
  try {
    return await attempt(null);
  } catch (error) {
    if (!(error instanceof ComputingFault) && !(error instanceof Unstorable)) throw error;
    const { ref, n } = step;
    logger.error('A version could not be judged', { ...ref, version: n, error });
    return attempt(error);
  }
}

function judgeOf(submission: SubmissionCase, bench: Bench): CaseJudge {
  if (submission.kind === 'review') return reviewJudge(bench);
  return submission.kind === 'nomination' ? nominationJudge(bench) : owedJudge(bench);
}

/** `fault`: why the version was given up in an attempt before. */
async function judgeInTransaction(
  services: Services,
  transaction: Transaction,
  announce: Announce,
  { ref, n, until }: Step,
  outlook: Outlook | null,
  fault: unknown,
): Promise<Judged | 'othersFirst' | null> {
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
    newer: paths.version(movementId, unitId, caseId, n + 1),
  };
  const wanted = new Set([...Object.values(at), ...(outlook?.paths ?? [])]);
  const documents = await transaction.load([...wanted]);
  const settings = documents.read(at.movement, movementSettingsSchema);
  const participant = documents.read(at.participant, participantSchema);
  // A unit that takes no part has nowhere to be counted; the rules let nobody submit for it.
  if (!settings || !participant) return null;
  if (!isKnownCase(settings, caseId)) {
    logger.warn('A version of a case that the movement does not know is left alone', { ...ref, version: n });
    return null;
  }
  if (outlook?.isClear(documents, n) === false) return 'othersFirst';
  if (!documents.has(at.version) && n >= until) return null;
  const record = documents.read(at.record, unitRecordSchema);
  const { submission: before, isMended } = await readCase(transaction, documents, ref, settings.zone, now);
  const asked = readVersion(documents, at.version, now);
  const { version } = asked;
  const told = {
    unitName: participant.name,
    isOutdated: documents.has(at.newer),
    subject: before.kind === 'nomination' ? computingOr('', () => nomineeIn(version.content)) : '',
  };
  if (before.latestVersion >= n) {
    if (isMended) transaction.set(at.submission, before);
    return { ...told, submission: before, record: isOwedCase(caseId) ? record : null };
  }

  const judge = judgeOf(before, { services, transaction, announce, ref, settings, participant, record, now });
  const reason = asked.fault ?? fault;
  const judgement: Judgement = await (reason === null ? judge.judge(version, n, before) : judge.giveUp(n));
  const verdict = decideVerdict(before, n, version, judgement.findings, settings.zone, now);
  if (!verdict) throw new Error(`Version ${n} of ${at.submission} came out of order`);
  const submission = verdict.next;
  const counted = await judgement.conclude(submission);

  transaction.set(at.submission, submission);
  const hash = computingOr('', () => contentHash(version.content, services.sha256));
  const detail = { reason: '', version: n, contentHash: hash };
  const events = verdict.events.map(({ action, role, before, after }) => {
    const bySystem = role === 'system';
    const uid = bySystem ? 'system' : version.submittedBy;
    return { at: bySystem ? now : version.submittedAt, uid, role, action, before, after, detail };
  });
  const whose = { authorityId: settings.authorityId, movementId, unitId };
  writeLog(transaction, documents, chainId, whose, events, services.sha256);
  if (reason !== null) {
    const subject = { kind: 'unreadable', ...whose, caseId, version: n } as const;
    const id = services.sha256(`${chainId}~${n}`).slice(0, 40);
    transaction.set(paths.deadLetter(id), newDeadLetter(subject, messageOf(reason), now));
  }
  return { ...told, submission, record: counted };
}

/** A version as stored; in the place of one that cannot be read or is gone, one that says nothing. */
function readVersion(
  documents: Documents,
  path: string,
  now: Date,
): { version: SubmissionVersion; fault: unknown } {
  const nothing: SubmissionVersion = {
    content: null,
    submittedBy: 'system',
    submittedAt: now,
    channel: 'web',
    paperReceivedOn: null,
  };
  try {
    const version = documents.read(path, versionSchema);
    return version
      ? { version, fault: null }
      : { version: nothing, fault: new Error(`${path} is missing although a later version exists`) };
  } catch (error) {
    return { version: nothing, fault: error };
  }
}

/** Of what the verdict does not rest on. */
function computingOr<T>(fallback: T, work: () => T): T {
  try {
    return computing(work);
  } catch {
    return fallback;
  }
}
