import type { ChainEvent } from '@thidua/domain/chain';
import type { Finding } from '@thidua/domain/finding';
import {
  factsFor,
  filesOfNomination,
  judgeNomination,
  judgeReview,
  nominationOf,
} from '@thidua/domain/judge-nomination';
import { withMatch } from '@thidua/domain/nomination-matches';
import {
  decideNominationMove,
  isLive,
  nominationSchema,
  refuseNominationMove,
  type Nomination,
} from '@thidua/domain/nomination';
import { nominationChainId, nominationId, paths } from '@thidua/domain/paths';
import type { SubmissionVersion } from '@thidua/domain/submission-case';
import type { Bench, CaseJudge } from '../cases/case-judge.ts';
import { missingFilesOf } from '../cases/missing-files.ts';
import { contentHash } from '../frame/write-log.ts';
import { entryOf, writeNomination } from './log-nomination.ts';
import { readOthers, readReview, readSharingKeys, unmatchedFrom } from './read-nominations.ts';

/** Judges the minutes of a unit's review. */
export function reviewJudge({ settings, participant, now }: Bench): CaseJudge {
  return {
    findingsOf: async (version) => judgeReview(version, { settings, participant, now }),
    conclude: async () => null,
  };
}

/** Judges a nomination's dossier and moves its record along, which begins with the first version that validates. */
export async function nominationJudge(bench: Bench): Promise<CaseJudge> {
  const { transaction, ref, services } = bench;
  const id = nominationId(ref.unitId, ref.caseId);
  const at = {
    nomination: paths.nomination(ref.movementId, id),
    chain: paths.chain(nominationChainId(ref.movementId, id)),
  };
  const documents = await transaction.load(Object.values(at));
  const original = documents.read(at.nomination, nominationSchema);
  let nomination = original;
  let sharingKeys: readonly Nomination[] = [];
  let unmatched: Awaited<ReturnType<typeof unmatchedFrom>> = [];
  const events: ChainEvent[] = [];
  return {
    findingsOf: async (version, number) => {
      const judged = await judgeVersion(bench, nomination, version, number);
      nomination = judged.nomination;
      sharingKeys = judged.sharingKeys;
      events.push(...judged.events);
      const stands = nomination && isLive(nomination.state) && nomination.name === original?.name;
      unmatched = original && !stands ? await unmatchedFrom(transaction, original) : [];
      return judged.findings;
    },
    conclude: async () => {
      if (!nomination || events.length === 0) return null;
      writeNomination(services, transaction, documents, nomination, events);
      for (const [path, other] of unmatched) transaction.set(path, other);
      for (const other of othersToTell(nomination, sharingKeys)) {
        transaction.set(paths.nomination(other.movementId, nominationId(other.unitId, other.caseId)), other);
      }
      return null;
    },
  };
}

interface Judged {
  findings: Finding[];
  nomination: Nomination | null;
  events: ChainEvent[];
  sharingKeys: readonly Nomination[];
}

async function judgeVersion(
  bench: Bench,
  before: Nomination | null,
  version: SubmissionVersion,
  number: number,
): Promise<Judged> {
  const { services, transaction, ref, settings, participant, record, now } = bench;
  const { movementId, caseId } = ref;
  const review = await readReview(transaction, settings, ref, now);
  const others = await readOthers(services, transaction, movementId, participant, caseId);
  const missingFiles = await missingFilesOf(transaction, ref, filesOfNomination(version.content));
  const { ofUnit } = others;
  const parsed = judgeNomination(version, {
    settings,
    participant,
    record,
    review,
    missingFiles,
    ofUnit,
    before,
    now,
  });
  const hash = contentHash(version.content, services.sha256);
  if (!parsed.ok || !review || !record) {
    const findings = parsed.ok ? [] : parsed.error;
    const taken = before && withdrawnBy(before, number, now);
    return {
      findings,
      nomination: taken?.next ?? before,
      events: taken ? [entryOf(taken.event, 'system', now, hash)] : [],
      sharingKeys: [],
    };
  }
  const fields = parsed.value;
  const sharingKeys = await readSharingKeys(transaction, movementId, fields.name);
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
  return { findings: [], nomination: next, events: [entry], sharingKeys };
}

/** What a version that does not validate does to a record that still is with the unit. */
function withdrawnBy(before: Nomination, version: number, now: Date) {
  if (refuseNominationMove(before, 'invalidate', ['system']) !== null) return null;
  const decided = decideNominationMove(before, 'invalidate', ['system'], '', now, {});
  return decided.ok ? { ...decided.value, event: { ...decided.value.event, version } } : null;
}

/** Dossiers that wait for their appraisal learn of a new one by the same or nearly the same name. */
function othersToTell(nomination: Nomination, sharingKeys: readonly Nomination[]): Nomination[] {
  if (nomination.state !== 'validated') return [];
  const matched = new Set(nomination.matches.map(({ nominationId: id }) => id));
  return sharingKeys
    .filter((other) => other.state === 'validated' && matched.has(nominationId(other.unitId, other.caseId)))
    .map((other) => withMatch(other, nomination));
}
