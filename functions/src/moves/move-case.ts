import { isKnownCase } from '@thidua/domain/movement/known-case';
import { unitRoles, type Role } from '@thidua/domain/people/membership';
import type { Notice } from '@thidua/domain/mail/news';
import type { CaseNotice } from '@thidua/domain/mail/notification';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { decideCaseMove, type CaseMoveName } from '@thidua/domain/submission/case-moves';
import { isOwedCase, type SubmissionCase } from '@thidua/domain/submission/case';
import { type RefusalCode } from '@thidua/domain/base/refusal';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { transactAndTell } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import { followCase, nomineeOf } from '../nominations/follow-case.ts';
import { recordAfterCase } from '../summaries/count-unit.ts';
import type { SubmissionRef } from '../cases/case-judge.ts';
import { readCase } from '../cases/read-case.ts';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';

export interface MoveRequest extends SubmissionRef {
  uid: string;
  move: CaseMoveName;
  reason: string;
  /** What the caller saw; a case that has moved since is not touched. */
  seq: number | undefined;
}

/**
 * One transition that a person asked for, with the log entry and the unit's or the nomination's record, in one transaction.
 * The membership is read in it too, so a revoked role ends at once. Gives the unit's record, whose parents are the caller's
 * to propagate to; null where the case is none that it counts.
 */
export async function moveCase(
  services: Services,
  request: MoveRequest,
): Promise<Result<UnitRecord | null, RefusalCode>> {
  const { movementId, unitId, caseId, uid } = request;
  const chainId = caseChainId(movementId, unitId, caseId);
  const at = {
    submission: paths.case(movementId, unitId, caseId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return transactAndTell<Result<UnitRecord | null, RefusalCode>>(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      ...Object.values(at),
    ]);
    const standing = standingOver(documents, { uid, act: 'moveCases', movementId, unitId, now });
    if (!standing.ok) return standing;
    const { settings, participant, held } = standing.value;
    const { submission } = await readCase(transaction, documents, request, settings.zone, now);
    if (!isKnownCase(settings, caseId)) return err('unknownCase');
    const decided = decideCaseMove(submission, request.move, held, request.reason, now);
    if (!decided.ok) return decided;
    if (request.seq !== undefined && request.seq !== submission.seq) return err('changedMeanwhile');
    const underWay = paths.version(movementId, unitId, caseId, submission.latestVersion + 1);
    if ((await transaction.load([underWay])).has(underWay)) return err('versionUnderWay');

    const { next, event } = decided.value;
    const subject = next.kind === 'nomination' ? await nomineeOf(transaction, request) : '';
    const before = documents.read(at.record, unitRecordSchema);
    const frame = { movementId, settings, participant, now };
    const record = isOwedCase(caseId) ? await recordAfterCase(transaction, frame, before, next, null) : null;
    if (record) transaction.set(at.record, record);
    else {
      const followed = await followCase(services, transaction, {
        ...request,
        before: submission,
        held,
        awards: settings.awards,
        announce,
        now,
      });
      if (!followed.ok) return followed;
    }
    transaction.set(at.submission, next);
    const { reason, version, ...transition } = event;
    writeLog(
      transaction,
      documents,
      chainId,
      { authorityId: settings.authorityId, movementId, unitId },
      [{ ...transition, at: now, uid, detail: { reason, version, contentHash: '' } }],
      services.sha256,
    );
    announce({ notices: noticesOf(request, next, participant.name, subject) });
    return ok(record);
  });
}

const news: Partial<Record<CaseMoveName, { kind: CaseNotice['kind']; to: readonly Role[] }>> = {
  handToHead: { kind: 'handedToHead', to: ['unitHead'] },
  handBack: { kind: 'handedBack', to: ['unitEditor'] },
  receive: { kind: 'received', to: unitRoles },
  return: { kind: 'returned', to: unitRoles },
  reopen: { kind: 'reopened', to: unitRoles },
};

/** What the unit's people are told of a transition that concerns them. */
const noticesOf = (
  { movementId, unitId, caseId, move, reason }: MoveRequest,
  { seq }: SubmissionCase,
  unitName: string,
  subject: string,
): Notice[] => {
  const about = news[move];
  const causeId = `${caseChainId(movementId, unitId, caseId)}~seq~${seq}`;
  const whose = { movementId, unitId, unitName, caseId };
  return about ? [{ ...about, ...whose, causeId, scope: unitId, subject, detail: reason.trim() }] : [];
};
