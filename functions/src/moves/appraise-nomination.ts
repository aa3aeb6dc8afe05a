import type { CallableInput } from '@thidua/domain/contract/callables';
import { fitsReview, missingBasis, refreshNomination } from '@thidua/domain/nomination/judge-nomination';
import { unitRoles } from '@thidua/domain/people/membership';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement/movement';
import {
  apart,
  decideNominationMove,
  openMatches,
  refuseNominationMove,
  type Compared,
  type Nomination,
} from '@thidua/domain/nomination/nomination';
import type { Notice } from '@thidua/domain/mail/news';
import { caseChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { decideCaseMove, type CaseMoveName } from '@thidua/domain/submission/case-moves';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import type { Bench } from '../cases/case-judge.ts';
import { standingIn, standingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import { afterWaiting } from '../judging/after-waiting.ts';
import { readCase } from '../cases/read-case.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { comparisons } from '../nominations/compare-names.ts';
import { comparedPaths, entryOf, readCompared, writeCompared } from '../nominations/log-nomination.ts';
import { readOthers, readReview, readSharingKeys } from '../nominations/read-nominations.ts';
import { refreshFigures } from '../nominations/refresh-figures.ts';

type Appraisal = CallableInput<'appraiseNomination'>;
type Outcome = Appraisal['outcome'];

/**
 * The office's word on a dossier: case and record move together, each with its log. Passed on, its figures and matches
 * are those of this moment; while a match is open it is refused, and the record shows the matches as they are now.
 */
export async function appraiseNomination(
  services: Services,
  uid: string,
  input: Appraisal,
): Promise<Result<Nomination, RefusalCode>> {
  const { movementId, nominationId } = input;
  const { unitId, caseId } = nominationRef(nominationId);
  const attempt = () =>
    transactAndTell(services, async (transaction, announce) => {
      const appraised = await appraiseInTransaction(services, transaction, announce, uid, input);
      if (appraised.ok) announce({ notices: [toUnit(input, appraised.value)] });
      return appraised;
    });
  const appraised = await afterWaiting(services, { movementId, unitId, caseId }, attempt);
  if (appraised.ok) await refreshFigures(services, movementId, unitId);
  return appraised;
}

async function appraiseInTransaction(
  services: Services,
  transaction: Transaction,
  announce: Announce,
  uid: string,
  { movementId, nominationId, outcome, seq, checklist, remark }: Appraisal,
): Promise<Result<Nomination, RefusalCode>> {
  const now = services.now();
  const { unitId, caseId } = nominationRef(nominationId);
  const caseChain = caseChainId(movementId, unitId, caseId);
  const known = await transaction.load([
    ...standingPaths(uid, movementId),
    ...comparedPaths(movementId, nominationId),
  ]);
  const asked = { uid, act: 'appraiseNomination', movementId, now } as const;
  const standing = standingIn(known, asked, movementSettingsSchema);
  if (!standing.ok) return standing;
  const { movement: settings } = standing.value;
  const { awards, authorityId } = settings;
  if (awards === null) return err('noAwards');
  const nomination = readCompared(known, movementId, nominationId);
  if (!nomination) return err('unknownNomination');
  const refusal = refuseNominationMove(nomination, outcome, ['office']);
  if (refusal) return err(refusal);
  if (seq !== nomination.seq) return err('changedMeanwhile');

  const casePath = paths.case(movementId, unitId, caseId);
  const participantPath = paths.participant(movementId, unitId);
  const recordPath = paths.unitRecord(movementId, unitId);
  const underWay = paths.version(movementId, unitId, caseId, nomination.version + 1);
  const documents = await transaction.load([
    casePath,
    participantPath,
    recordPath,
    underWay,
    paths.chain(caseChain),
    paths.chain(nominationChainId(movementId, nominationId)),
  ]);
  if (documents.has(underWay)) return err('versionUnderWay');
  const participant = documents.read(participantPath, participantSchema);
  if (!documents.has(casePath) || !participant) return err('unknownCase');
  const ref = { movementId, unitId, caseId };
  const { submission } = await readCase(transaction, documents, ref, settings.zone, now);

  const ticked = Object.fromEntries(awards.checklist.map(({ id }) => [id, checklist[id] === true]));
  let current = nomination;
  if (outcome === 'appraise') {
    if (Object.values(ticked).includes(false)) return err('checklistIncomplete');
    const record = documents.read(recordPath, unitRecordSchema);
    const bench = { services, transaction, announce, ref, settings, participant, record, now };
    const fresh = await asOfNow(bench, nomination);
    if (!fresh.ok) return fresh;
    current = fresh.value;
    if (openMatches(current).length > 0) {
      const { nomination: record, comparison } = apart(current);
      transaction.set(paths.nomination(movementId, nominationId), record);
      transaction.set(paths.comparison(movementId, nominationId), comparison);
      return err('matchesOpen');
    }
  }
  const decided = decideNominationMove(current, outcome, ['office'], remark, now, {
    ...current,
    checklist: ticked,
  });
  if (!decided.ok) return decided;
  const { next, event } = decided.value;
  const tellOthers = await comparisons({ services, transaction, announce, now }, nomination, next);
  const move = caseMoveOf(outcome, nomination);
  if (move) {
    const moved = decideCaseMove(submission, move, ['office'], remark, now, 'appraisal');
    if (!moved.ok) return moved;
    transaction.set(casePath, moved.value.next);
    const { reason, version, ...transition } = moved.value.event;
    const entry = { ...transition, at: now, uid, detail: { reason, version, contentHash: '' } };
    const whose = { authorityId, movementId, unitId };
    writeLog(transaction, documents, caseChain, whose, [entry], services.sha256);
  }
  writeCompared(services, transaction, documents, next, [entryOf(event, uid, now)]);
  tellOthers();
  return ok(next);
}

/**
 * What becomes of the case. A rejected dossier's is received like one passed on: nobody can submit for it or recall it,
 * and only a return of an appraised one opens it again.
 */
function caseMoveOf(outcome: Outcome, { state }: Pick<Nomination, 'state'>): CaseMoveName | null {
  if (state === 'validated') return outcome === 'return' ? 'return' : 'receive';
  return outcome === 'return' ? 'reopen' : null;
}

/** The record with the figures and matches of this moment; refused when what it rests on does not stand. */
async function asOfNow(bench: Bench, nomination: Compared): Promise<Result<Compared, RefusalCode>> {
  const { services, transaction, ref, settings, participant, record, now } = bench;
  if (!record || missingBasis(bench, record).length > 0) return err('noFinalReport');
  const review = await readReview(transaction, settings, ref, now);
  if (!review || !fitsReview(nomination, review)) return err('reviewNotValid');
  const { movementId, caseId } = ref;
  const { ofCluster: others } = await readOthers(services, transaction, movementId, participant, caseId);
  const sharingKeys = await readSharingKeys(transaction, movementId, nomination.name);
  return ok(refreshNomination(nomination, { settings, participant, record, review, others }, sharingKeys));
}

const news = { appraise: 'nominationAppraised', reject: 'nominationRejected' } as const;

const toUnit = (
  { movementId, nominationId, outcome }: Appraisal,
  { unitId, unitName, caseId, name, remark, seq }: Nomination,
): Notice => {
  const notice = {
    causeId: `${nominationChainId(movementId, nominationId)}~seq~${seq}`,
    scope: unitId,
    to: unitRoles,
    movementId,
    unitId,
    unitName,
    caseId,
    subject: name,
    detail: remark,
  };
  return outcome === 'return'
    ? { ...notice, kind: 'returned' }
    : { ...notice, kind: news[outcome], subjectId: nominationId };
};
