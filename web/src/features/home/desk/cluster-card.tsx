import { Button, Group, List, Paper, Text } from '@mantine/core';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { summaryOf, type Summary } from '@thidua/domain/summary/tally';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import type { OpenMovement } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { missingByCase } from './desk-lines.ts';
import { words } from './texts.ts';

// Asked for once final reports are in.
const ScoringWaits = lazy(() => import('./scoring-waits.tsx'));

interface ClusterCardProps {
  movement: OpenMovement;
  clusterId: string;
}

/** A cluster that somebody leads: how it stands, and what waits for its lead. */
export default function ClusterCard({ movement, clusterId }: ClusterCardProps) {
  const live = useLiveDoc(paths.node(movement.id, nodeIds.cluster(clusterId)), nodeSchema);
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  return (
    <Paper withBorder p="md">
      <LiveView live={live}>
        {(node) => {
          const summary = summaryOf(node?.tally ?? {}, caseIds, []);
          const { requiredRegistered, required, registrationMissing } = summary;
          return (
            <Group justify="space-between">
              <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
                <Text fw={600}>{node?.name ?? clusterId}</Text>
                <Text size="sm">{words.clusterLine(requiredRegistered, required, registrationMissing)}</Text>
                <Waiting movement={movement} clusterId={clusterId} summary={summary} />
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

function Waiting({ movement, clusterId, summary }: ClusterCardProps & { summary: Summary }) {
  const missing = missingByCase(movement, summary);
  const final = movement.reportingPeriods.findLast(({ kind }) => kind === 'final');
  const finalIn = summary.byPeriod.find(({ caseId }) => caseId === final?.id)?.in ?? 0;
  const scores = movement.awards !== null && finalIn > 0;
  if (missing.length === 0 && !scores) return <Text size="sm">{words.clusterNothing}</Text>;
  return (
    <List size="sm">
      {missing.map(({ caseId, title, count }) => (
        <List.Item key={caseId}>{words.clusterMissing(title, count)}</List.Item>
      ))}
      {scores && (
        <Suspense>
          <ScoringWaits movement={movement} clusterId={clusterId} />
        </Suspense>
      )}
    </List>
  );
}
