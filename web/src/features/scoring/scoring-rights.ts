import { holds, holdsAny, unitRoles, type Membership } from '@thidua/domain/membership';
import type { Movement } from '@thidua/domain/movement';
import { clusterScope } from '@thidua/domain/paths';
import type { ScoreLayer } from '@thidua/domain/score';
import type { UnitRecord } from '@thidua/domain/unit-record';

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

/** The final report whose self scores everything begins with; null until one counts. */
export function finalReportOf(
  movement: Pick<Movement, 'reportingPeriods'>,
  record: Pick<UnitRecord, 'cases'>,
): { caseId: string; version: number } | null {
  const final = movement.reportingPeriods.find(({ kind }) => kind === 'final');
  const version = final && record.cases[final.id]?.counted;
  return final && version ? { caseId: final.id, version } : null;
}
