import type { Cluster, Participant } from '@thidua/domain/movement/movement';
import type { Score } from '@thidua/domain/award/score';
import { words } from './texts.ts';

interface Scored {
  participant: Pick<Participant, 'unitId' | 'clusterId' | 'obligation'>;
  /** null where the unit is in none. */
  cluster: Pick<Cluster, 'leadUnitId'> | null;
  hasFinalReport: boolean;
  score: Pick<Score, 'cluster' | 'appraised'> | null;
}

/** Who has scored, and who scores next and when; a lead scores neither an unclustered unit nor the one that leads. */
export function scoreStanding({ participant, cluster, hasFinalReport, score }: Scored): string {
  const { unitId, clusterId, obligation } = participant;
  if (score?.appraised) return words.score.appraised;
  if (score?.cluster) return words.score.byCluster;
  if (!hasFinalReport && obligation === 'exempt') return words.score.exempt;
  const when = hasFinalReport ? words.score.reportIn : words.score.reportAwaited;
  const leads = cluster !== null && cluster.leadUnitId === unitId;
  const who =
    clusterId === null
      ? words.score.officeOnly
      : leads
        ? words.score.leadUnit
        : words.score.clusterThenOffice;
  return `${when} ${who}`;
}
