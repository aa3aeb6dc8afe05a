import { holds, holdsAny, unitRoles, type Membership } from '@thidua/domain/people/membership';
import type { Movement } from '@thidua/domain/movement/movement';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import type { Score, ScoreLayer } from '@thidua/domain/award/score';

interface Viewer {
  membership: Membership;
  now: Date;
}

/** A cluster as far as scoring asks: no lead scores the unit that leads it, nor a unit of one's own. */
export interface ScoredCluster {
  id: string;
  leadUnitId: string | null;
}

/** The layer somebody may score in: the office appraises, a lead scores the cluster but not the lead's own unit. */
export function layerOf(
  { membership, now }: Viewer,
  movement: Pick<Movement, 'authorityId'> & { id: string },
  { id, leadUnitId }: ScoredCluster,
  unitId: string,
): ScoreLayer | 'ownUnit' | null {
  if (holds(membership, movement.authorityId, 'office', now)) return 'appraised';
  if (!holds(membership, clusterScope(movement.id, id), 'clusterLead', now)) return null;
  const own = unitId === leadUnitId || holdsAny(membership, unitId, unitRoles, now);
  return own ? 'ownUnit' : 'cluster';
}

/** The layer somebody may write now: once the office has appraised, the cluster's is closed. */
export function writableLayer(
  layer: ReturnType<typeof layerOf>,
  score: Pick<Score, 'appraised'> | null,
): ScoreLayer | null {
  if (layer === 'cluster') return score?.appraised ? null : layer;
  return layer === 'ownUnit' ? null : layer;
}

/** The final report whose self scores everything begins with; null until one counts. */
export function finalReportOf(
  movement: Pick<Movement, 'reportingPeriods'>,
  record: { cases: Readonly<Record<string, { counted: number | null }>> },
): { caseId: string; version: number } | null {
  const final = movement.reportingPeriods.findLast(({ kind }) => kind === 'final');
  const version = final && record.cases[final.id]?.counted;
  return final && version ? { caseId: final.id, version } : null;
}

interface ScoredRecord {
  record: { active: boolean; cases: Readonly<Record<string, { counted: number | null }>> };
  score: Pick<Score, 'cluster' | 'appraised'> | null;
}

/** How far a lead has come with the units that have a final report: of how many are scored, or were without the lead. */
export function scoringDone(
  movement: Pick<Movement, 'reportingPeriods'>,
  units: readonly ScoredRecord[],
): { scored: number; all: number } {
  const ready = units.filter(({ record }) => record.active && finalReportOf(movement, record) !== null);
  return {
    scored: ready.filter(({ score }) => score?.cluster || score?.appraised).length,
    all: ready.length,
  };
}
