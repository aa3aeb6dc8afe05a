import { Stack, Text } from '@mantine/core';
import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { belowUnits } from './cluster-view.ts';
import { ClusterScoring } from './cluster-scoring.tsx';
import { ClusterSummary } from './cluster-summary.tsx';
import { ClusterUnits } from './cluster-units.tsx';
import { words } from './texts.ts';

const noneBelow: ReturnType<typeof belowUnits> = new Map();

export default function ClusterPage() {
  const { clusterId = '' } = useParams();
  return <ClusterOf key={clusterId} movement={useMovement()} clusterId={clusterId} />;
}

function ClusterOf({ movement, clusterId }: { movement: OpenMovement; clusterId: string }) {
  const { membership, now } = useSession();
  const cluster = useLiveDoc(paths.cluster(movement.id, clusterId), clusterSchema);
  const node = useLiveDoc(paths.node(movement.id, nodeIds.cluster(clusterId)), nodeSchema);
  const seesScores =
    holds(membership, clusterScope(movement.id, clusterId), 'clusterLead', now()) ||
    overseeingRoles.some((role) => holds(membership, movement.authorityId, role, now()));
  if (cluster.status !== 'ready') {
    return (
      <Page title={words.title} subtitle={movement.shortTitle}>
        <LiveView live={cluster}>
          {() => <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>}
        </LiveView>
      </Page>
    );
  }
  return (
    <Page title={cluster.data.name} subtitle={movement.shortTitle}>
      <Stack gap="lg">
        <LiveView live={node}>
          {(summary) =>
            summary === null || summary.version === 0 ? (
              <Text c="dimmed">{words.noSummary}</Text>
            ) : (
              <ClusterSummary movement={movement} node={summary} />
            )
          }
        </LiveView>
        {movement.awards !== null && seesScores && (
          <ClusterScoring
            movement={movement}
            cluster={{ id: clusterId, leadUnitId: cluster.data.leadUnitId }}
          />
        )}
        <ClusterUnits
          movement={movement}
          clusterId={clusterId}
          leadUnitId={cluster.data.leadUnitId}
          below={
            node.status === 'ready'
              ? belowUnits(
                  node.data,
                  movement.reportingPeriods.map(({ id }) => id),
                )
              : noneBelow
          }
        />
      </Stack>
    </Page>
  );
}
