import type { ChainEvent } from '@thidua/domain/log/chain';
import type { Finding } from '@thidua/domain/submission/finding';
import {
  factsFor,
  filesOfNomination,
  judgeNomination,
  judgeReview,
  nominationOf,
} from '@thidua/domain/nomination/judge-nomination';
import {
  decideNominationMove,
  refuseNominationMove,
  type Compared,
} from '@thidua/domain/nomination/nomination';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { localDateOf } from '@thidua/domain/base/time';
import { parseReview } from '@thidua/domain/submission/review';
import type { SubmissionVersion } from '@thidua/domain/submission/case';
import { unreadable, type Bench, type CaseJudge, type Judgement } from '../cases/case-judge.ts';
import { missingFilesOf } from '../cases/missing-files.ts';
import { contentHash } from '../frame/write-log.ts';
import { followReview } from './follow-review.ts';
import { computing } from '../platform/fault.ts';
import type { Documents } from '../store/store.ts';
import { comparisons } from './compare-names.ts';
import { comparedPaths, entryOf, readCompared, writeCompared } from './log-nomination.ts';
import { readOthers, readReview, readSharingKeys } from './read-nominations.ts';

/** Judges the minutes of a unit's review; its dossiers under appraisal learn of those that count from now on. */
export function reviewJudge(bench: Bench): CaseJudge {
  const { settings, participant, now } = bench;
  const { movementId, unitId } = bench.ref;
  const conclude = async () => null;
  return {
    judge: async (version, number) => {
      const findings = computing(() => judgeReview(version, { settings, participant, now }));
      const { awards, zone } = settings;
      const parsed = computing(() => parseReview(version.content, settings, localDateOf(now, zone)));
      if (findings.length > 0 || !parsed.ok || awards === null) return { findings, conclude };
      const change = { movementId, unitId, awards, review: parsed.value, cause: `version-${number}` };
      const follow = await followReview(bench, change);
      return {
        findings,
        conclude: async () => {
          follow();
          return null;
        },
      };
    },
    giveUp: async () => ({ findings: unreadable, conclude }),
  };
}

/** Judges a nomination's dossier and moves its record along, which begins with the first version that validates. */
export function nominationJudge(bench: Bench): CaseJudge {
  const { now } = bench;
  return {
    judge: async (version, number) => {
      const known = await readRecord(bench);
      return judgement(bench, known, await judgeVersion(bench, known.nomination, version, number));
    },
    giveUp: async (number) => {
      const known = await readRecord(bench);
      const taken = known.nomination && withdrawnBy(known.nomination, number, now);
      const events = taken ? [entryOf(taken.event, 'system', now)] : [];
      const nomination = taken?.next ?? known.nomination;
      return judgement(bench, known, { findings: unreadable, nomination, events });
    },
  };
}

interface Known {
  /** With the head of the nomination's chain. */
  documents: Documents;
  nomination: Compared | null;
}

async function readRecord({ transaction, ref }: Bench): Promise<Known> {
  const id = nominationId(ref.unitId, ref.caseId);
  const documents = await transaction.load(comparedPaths(ref.movementId, id));
  return { documents, nomination: readCompared(documents, ref.movementId, id) };
}

interface Judged {
  findings: readonly Finding[];
  /** The record as the verdict leaves it, and what its log gets. */
  nomination: Compared | null;
  events: readonly ChainEvent[];
}

async function judgement(
  bench: Bench,
  { documents, nomination: before }: Known,
  { findings, nomination, events }: Judged,
): Promise<Judgement> {
  const { services, transaction } = bench;
  if (!nomination || events.length === 0) return { findings, conclude: async () => null };
  const tellOthers = await comparisons(bench, before, nomination);
  return {
    findings,
    conclude: async () => {
      writeCompared(services, transaction, documents, nomination, events);
      tellOthers();
      return null;
    },
  };
}

async function judgeVersion(
  bench: Bench,
  before: Compared | null,
  version: SubmissionVersion,
  number: number,
): Promise<Judged> {
  const { services, transaction, ref, settings, participant, record, now } = bench;
  const { movementId, caseId } = ref;
  const review = await readReview(transaction, settings, ref, now);
  const others = await readOthers(services, transaction, movementId, participant, caseId);
  const files = computing(() => filesOfNomination(version.content));
  const missingFiles = await missingFilesOf(transaction, ref, files);
  const { ofUnit } = others;
  const circumstances = { settings, participant, record, review, missingFiles, ofUnit, before, now };
  const parsed = computing(() => judgeNomination(version, circumstances));
  const hash = computing(() => contentHash(version.content, services.sha256));
  if (!parsed.ok || !review || !record) {
    const findings = parsed.ok ? [] : parsed.error;
    const taken = before && withdrawnBy(before, number, now);
    const events = taken ? [entryOf(taken.event, 'system', now, hash)] : [];
    return { findings, nomination: taken?.next ?? before, events };
  }
  const fields = parsed.value;
  const sharingKeys = await readSharingKeys(transaction, movementId, fields.name);
  return computing(() => {
    const facts = factsFor(fields, { settings, record, review, participant, others: others.ofCluster });
    const source = { movementId, caseId, settings, participant, review, fields, facts, sharingKeys, version };
    const change = nominationOf(before, { ...source, number, now });
    const decided = decideNominationMove(before ?? change, 'validate', ['system'], '', now, {
      ...change,
      remark: '',
    });
    if (!decided.ok) throw new Error(`${caseId} of ${participant.unitId} takes no version: ${decided.error}`);
    const { next, event } = decided.value;
    const entry = { ...entryOf(event, 'system', now, hash), before: before?.state ?? '' };
    return { findings: [], nomination: next, events: [entry] };
  });
}

/** What a version that does not validate does to a record that still is with the unit. */
function withdrawnBy(before: Compared, version: number, now: Date) {
  if (refuseNominationMove(before, 'invalidate', ['system']) !== null) return null;
  const decided = decideNominationMove(before, 'invalidate', ['system'], '', now, {});
  return decided.ok ? { ...decided.value, event: { ...decided.value.event, version } } : null;
}
