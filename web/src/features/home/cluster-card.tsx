import { Button, Group, Paper, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { summaryOf } from '@thidua/domain/summary/tally';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { words } from './texts.ts';

interface ClusterCardProps {
  movement: Movement & { id: string };
  clusterId: string;
}

/** A cluster that somebody leads, in one line. */
export function ClusterCard({ movement, clusterId }: ClusterCardProps) {
  const live = useLiveDoc(paths.node(movement.id, nodeIds.cluster(clusterId)), nodeSchema);
  return (
    <Paper withBorder p="md">
      <LiveView live={live}>
        {(node) => {
          const summary = summaryOf(node?.tally ?? {}, [], []);
          const { requiredRegistered, required, registrationMissing } = summary;
          return (
            <Group justify="space-between">
              <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
                <Text fw={600}>{node?.name ?? clusterId}</Text>
                <Text size="sm">{words.clusterLine(requiredRegistered, required, registrationMissing)}</Text>
              </div>
              <Button component={Link} to={links.cluster(movement.id, clusterId)} variant="light">
                {words.openCluster}
              </Button>
            </Group>
          );
        }}
      </LiveView>
    </Paper>
  );
}
