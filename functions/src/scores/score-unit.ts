import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { canonicalJson } from '@thidua/domain/base/hashing';
import type { ChainEvent } from '@thidua/domain/log/chain';
import { holdsAny, unitRoles, type Role } from '@thidua/domain/people/membership';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { scoreChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { selfScoresOf } from '@thidua/domain/submission/report';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { decideScore, scoreSchema, type Score, type ScoreLayer } from '@thidua/domain/award/score';
import { versionSchema } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import { namedLabels } from '@thidua/domain/wording/labels';
import { noticeTexts } from '@thidua/domain/wording/notices';
import { formatNumber } from '@thidua/domain/base/text';
import { readNames } from '../frame/read-authority.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';

const scorerOf = { cluster: 'clusterLead', appraised: 'office' } as const satisfies Record<ScoreLayer, Role>;

/**
 * The cluster's score of a unit, by the lead of its cluster, or the appraised one, by the office; with its log. Nobody
 * who leads a cluster scores a unit of one's own, nor the unit that leads the cluster: the office appraises that one.
 */
export function scoreUnit(
  services: Services,
  uid: string,
  { movementId, unitId, layer, seq, points, reasons }: CallableInput<'scoreUnit'>,
): Promise<Result<CallableResponse<'scoreUnit'>, RefusalCode>> {
  const chainId = scoreChainId(movementId, unitId);
  const at = {
    record: paths.unitRecord(movementId, unitId),
    score: paths.score(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return transactAndTell(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      ...Object.values(at),
    ]);
    const standing = standingOver(documents, { uid, act: 'scoreUnit', movementId, unitId, now });
    if (!standing.ok) return standing;
    const { settings, participant, membership, held } = standing.value;
    const role = scorerOf[layer];
    if (!held.includes(role)) return err('notAllowed');
    const { awards } = settings;
    if (awards === null) return err('noAwards');

    const record = documents.read(at.record, unitRecordSchema);
    const finalReport = settings.reportingPeriods.findLast(({ kind }) => kind === 'final');
    const counted = finalReport && record?.cases[finalReport.id]?.counted;
    if (!finalReport || !counted) return err('noFinalReport');
    const versionPath = paths.version(movementId, unitId, finalReport.id, counted);
    const { clusterId } = participant;
    const clusterPath = clusterId === null ? null : paths.cluster(movementId, clusterId);
    const more = await transaction.load([versionPath, ...(clusterPath === null ? [] : [clusterPath])]);
    const leadUnitId = clusterPath === null ? null : more.read(clusterPath, clusterSchema)?.leadUnitId;
    const isOwn = leadUnitId === unitId || holdsAny(membership, unitId, unitRoles, now);
    if (layer === 'cluster' && isOwn) return err('conflictOfInterest');

    const names = await readNames(transaction, settings.authorityId);
    const before = documents.read(at.score, scoreSchema);
    if ((before?.seq ?? 0) !== seq) return err('changedMeanwhile');
    const content = more.read(versionPath, versionSchema)?.content;
    const self = selfScoresOf(content, settings.criteria.collective);
    const unit = { unitId, unitName: participant.name, clusterId };
    const decided = decideScore(awards, before, { unit, self, layer, points, reasons, uid, now });
    if (!decided.ok) return decided;
    const next = decided.value;
    if (before && isRepeat(before, next, ['seq', 'changedAt', 'changedBy']))
      return ok({ total: before.total });
    transaction.set(at.score, next);
    const whose = { authorityId: settings.authorityId, movementId, unitId };
    const entry = entryOf(before, next, layer, role);
    writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
    const { role: called } = namedLabels(names);
    announce({
      notices: [
        {
          kind: 'scored',
          causeId: `${chainId}~${next.seq}`,
          scope: unitId,
          to: unitRoles,
          movementId,
          unitId,
          unitName: participant.name,
          subject: '',
          subjectId: unitId,
          detail: noticeTexts.scored(called[role], formatNumber(next.total)),
        },
      ],
    });
    return ok({ total: next.total });
  });
}

/** The points before and after, and the reasons, as JSON that can be read. */
function entryOf(before: Score | null, next: Score, layer: ScoreLayer, role: Role): ChainEvent {
  const detail = {
    layer,
    before: before?.[layer] ?? null,
    after: next[layer],
    reasons: next.reasons[layer],
    total: next.total,
  };
  return {
    at: next.changedAt,
    uid: next.changedBy,
    role,
    action: 'score',
    before: before?.layer ?? 'self',
    after: next.layer,
    detail: { reason: canonicalJson(detail), version: null, contentHash: '' },
  };
}
