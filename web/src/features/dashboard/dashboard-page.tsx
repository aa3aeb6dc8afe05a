import './dashboard.css';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { holdsAny, overseeingRoles } from '@thidua/domain/people/membership';
import type { Movement } from '@thidua/domain/movement/movement';
import { nodeSchema, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { useLiveDoc } from '../../firebase/live.ts';
import { useMovement, useSession } from '../../reading/session.ts';
import { usePrintName } from '../../ui/print-name.ts';
import { AsOf } from '../../ui/figure/as-of.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { ByArea } from './by-area.tsx';
import { ByCluster } from './by-cluster.tsx';
import { ByKind } from './by-kind.tsx';
import { ByPeriod } from './by-period.tsx';
import { Daily } from './daily.tsx';
import { courseOf, summaryFor } from './figures.ts';
import { Headline } from './headline.tsx';
import { words } from './texts.ts';

/** The whole movement at a glance, from one summary document, live. */
export default function DashboardPage() {
  const movement = useMovement();
  usePrintName(words.title, movement.shortTitle);
  const root = useLiveDoc(paths.node(movement.id, nodeIds.unit(movement.authorityId)), nodeSchema);
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      }
    >
      <LiveView live={root}>
        {(node) =>
          node === null ? (
            <EmptyState title={words.noData}>{words.noDataHint}</EmptyState>
          ) : (
            <Figures movement={movement} node={node} />
          )
        }
      </LiveView>
    </Page>
  );
}

function Figures({ movement, node }: { movement: Movement & { id: string }; node: SummaryNode }) {
  const { membership, now } = useSession();
  const today = localDateOf(now(), movement.zone);
  const summary = summaryFor(movement, node.tally);
  const course = courseOf(movement.period, today);
  const mayList = holdsAny(membership, movement.authorityId, overseeingRoles, now());
  if (summary.units === 0) return <EmptyState title={words.noData}>{words.noDataHint}</EmptyState>;
  return (
    <Stack gap="xl" className="dashboard">
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{words.course(course)}</Text>
          <Text size="sm" c="dimmed">
            {words.period(movement.period.from, movement.period.to)}
          </Text>
        </div>
        <AsOf at={node.asOf} zone={movement.zone} />
      </Group>
      {summary.registered === 0 && <Text>{words.nothingYet}</Text>}
      <Headline movementId={movement.id} summary={summary} course={course} mayList={mayList} />
      <ByPeriod movement={movement} summary={summary} mayList={mayList} />
      <Daily movement={movement} summary={summary} today={today} />
      <ByCluster movement={movement} node={node} />
      <ByArea movement={movement} summary={summary} />
      <ByKind movementId={movement.id} summary={summary} mayList={mayList} />
    </Stack>
  );
}
