import { Stack, Text } from '@mantine/core';
import { clusterSchema, type Movement } from '@thidua/domain/movement';
import { nodeSchema } from '@thidua/domain/node';
import { nodeIds, paths } from '@thidua/domain/paths';
import { useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../ui/live-view.tsx';
import { Page } from '../../ui/page.tsx';
import { ClusterSummary } from './cluster-summary.tsx';
import { ClusterUnits } from './cluster-units.tsx';
import { vi } from './texts.ts';

export default function ClusterPage() {
  const { movementId = '', clusterId = '' } = useParams();
  const { movements } = useSession();
  const movement = movements.find(({ id }) => id === movementId);
  if (!movement) {
    return (
      <Page title={vi.title}>
        <EmptyState title={vi.notThere}>{vi.notThereHint}</EmptyState>
      </Page>
    );
  }
  return <ClusterOf key={clusterId} movement={movement} clusterId={clusterId} />;
}

function ClusterOf({ movement, clusterId }: { movement: Movement & { id: string }; clusterId: string }) {
  const cluster = useLiveDoc(paths.cluster(movement.id, clusterId), clusterSchema);
  const node = useLiveDoc(paths.node(movement.id, nodeIds.cluster(clusterId)), nodeSchema);
  if (cluster.status !== 'ready') {
    return (
      <Page title={vi.title} subtitle={movement.shortTitle}>
        <LiveView live={cluster}>
          {() => <EmptyState title={vi.notThere}>{vi.notThereHint}</EmptyState>}
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
              <Text c="dimmed">{vi.noSummary}</Text>
            ) : (
              <ClusterSummary movement={movement} node={summary} />
            )
          }
        </LiveView>
        <ClusterUnits movement={movement} clusterId={clusterId} leadUnitId={cluster.data.leadUnitId} />
      </Stack>
    </Page>
  );
}
