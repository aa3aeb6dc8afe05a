import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { scoreSchema } from '@thidua/domain/award/score';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { recordsOfCluster, scoresOfCluster } from '../../reading/score/score-queries.ts';
import { layerOf, scoringDone, type ScoredCluster } from '../../reading/score/scoring-rights.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { words } from './texts.ts';

/** How far the scoring of the cluster is, and the way to it. */
export function ClusterScoring({ movement, cluster }: { movement: OpenMovement; cluster: ScoredCluster }) {
  const { membership, now } = useSession();
  const records = useLiveQuery(recordsOfCluster(movement.id, cluster.id), unitRecordSchema);
  const scores = useLiveQuery(scoresOfCluster(movement.id, cluster.id), scoreSchema);
  const viewer = { membership, now: now() };
  return (
    <section aria-labelledby="cluster-scoring">
      <Title order={2} size="h4" id="cluster-scoring" mb="xs">
        {words.scoringTitle}
      </Title>
      <Paper withBorder px="md" py="sm">
        <LiveView live={records}>
          {(found) => (
            <LiveView live={scores}>
              {(known) => {
                // What somebody may not score (their own unit) is the office's to do, not theirs.
                const units = (found ?? [])
                  .filter(({ unitId }) => layerOf(viewer, movement, cluster, unitId) !== 'ownUnit')
                  .map((record) => ({
                    record,
                    score: known?.find(({ unitId }) => unitId === record.unitId) ?? null,
                  }));
                const { scored, all } = scoringDone(movement, units);
                return (
                  <Group justify="space-between" gap="sm">
                    <Text style={{ flex: '1 1 16rem' }}>{words.scoringLine(scored, all)}</Text>
                    <Button
                      component={Link}
                      to={links.scores(movement.id, cluster.id)}
                      variant={scored < all ? 'filled' : 'light'}
                    >
                      {words.scoringOpen}
                    </Button>
                  </Group>
                );
              }}
            </LiveView>
          )}
        </LiveView>
      </Paper>
    </section>
  );
}
