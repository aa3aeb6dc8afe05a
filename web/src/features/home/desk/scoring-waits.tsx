import { Anchor, List } from '@mantine/core';
import { scoreSchema } from '@thidua/domain/award/score';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../../firebase/live.ts';
import { recordsOfCluster, scoresOfCluster } from '../../../reading/score/score-queries.ts';
import { layerOf, scoringDone } from '../../../reading/score/scoring-rights.ts';
import { useSession, type OpenMovement } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { words } from './texts.ts';

/** How many of the cluster's units their lead has scored. */
export default function ScoringWaits({ movement, clusterId }: { movement: OpenMovement; clusterId: string }) {
  const { membership, now } = useSession();
  const cluster = useLiveDoc(paths.cluster(movement.id, clusterId), clusterSchema);
  const records = useLiveQuery(recordsOfCluster(movement.id, clusterId), unitRecordSchema);
  const scores = useLiveQuery(scoresOfCluster(movement.id, clusterId), scoreSchema);
  if (cluster.status !== 'ready' || records.status !== 'ready' || scores.status !== 'ready') return null;
  const scored = { id: clusterId, leadUnitId: cluster.data.leadUnitId };
  const viewer = { membership, now: now() };
  const units = records.data
    .filter(({ unitId }) => layerOf(viewer, movement, scored, unitId) !== 'ownUnit')
    .map((record) => ({
      record,
      score: scores.data.find(({ unitId }) => unitId === record.unitId) ?? null,
    }));
  const done = scoringDone(movement, units);
  return (
    <List.Item>
      <Anchor component={Link} to={links.scores(movement.id, clusterId)} size="sm">
        {words.clusterScoring(done.scored, done.all)}
      </Anchor>
    </List.Item>
  );
}
