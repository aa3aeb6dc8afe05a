import { formatShare } from '../../language/numbers.ts';
import { Select, Stack, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Summary } from '@thidua/domain/summary/tally';
import { nodeSchema, type SummaryNode } from '@thidua/domain/summary/node';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { useLiveDoc } from '../../firebase/live.ts';
import { Chart } from '../../ui/figure/chart.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { partsOf, type PartLine } from './figures.ts';
import { registrationColumns } from './registration-columns.ts';
import { registrationCounts, totalOf } from './registration-counts.ts';
import { FigurePair } from './figure-pair.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { words } from './texts.ts';

interface ByClusterProps {
  movement: Movement & { id: string };
  node: Pick<SummaryNode, 'children'>;
}

/** Cluster by cluster, all from the root's own document. */
export function ByCluster({ movement, node }: ByClusterProps) {
  const { parts, wide } = partsOf(movement, node);
  return (
    <Section title={words.byCluster} onSecondPage>
      {parts.length > 0 && <Parts movementId={movement.id} parts={parts} />}
      {wide.length > 0 && <Wide movement={movement} shards={wide} />}
      {parts.length === 0 && wide.length === 0 && <Text c="dimmed">{words.noParts}</Text>}
    </Section>
  );
}

/** More clusters than one document holds: they are read in groups, one at a time. */
function Wide({ movement, shards }: { movement: Movement & { id: string }; shards: readonly string[] }) {
  const [shard, setShard] = useState(shards[0] ?? null);
  const live = useLiveDoc(shard === null ? null : paths.node(movement.id, shard), nodeSchema);
  return (
    <Stack gap="xs">
      <Select
        label={words.wide}
        data={shards.map((id, index) => ({ value: id, label: words.group(index + 1) }))}
        value={shard}
        allowDeselect={false}
        onChange={setShard}
        maw={480}
      />
      <LiveView live={live}>
        {(node) => {
          if (node === null) return null;
          const { parts, wide } = partsOf(movement, node);
          return wide.length > 0 ? (
            <Wide movement={movement} shards={wide} />
          ) : (
            <Parts movementId={movement.id} parts={parts} />
          );
        }}
      </LiveView>
    </Stack>
  );
}

function Parts({ movementId, parts }: { movementId: string; parts: readonly PartLine[] }) {
  const total = totalOf(parts.map(({ summary }) => registrationCounts(summary)));
  const registration = registrationColumns(total);
  const sum = (of: (summary: Summary) => number) =>
    parts.reduce((before, { summary }) => before + of(summary), 0);
  const [reportsIn, reportsDue] = [sum(({ reports }) => reports.in), sum(({ reports }) => reports.due)];
  const [met, targets] = [sum((one) => one.targets.met), sum((one) => one.targets.total)];
  const some = (part: number, whole: number) => (whole === 0 ? words.none : words.ofAll(part, whole));
  return (
    <>
      <FigurePair
        chart={
          <Chart
            kind="stackedBars"
            label={words.byClusterRegistration}
            height={110 + 36 * parts.length}
            axis="name"
            data={parts.map(({ name, summary }) => ({
              name,
              onTime: summary.registeredOnTime,
              late: summary.registeredLate,
              missing: summary.registrationMissing,
              revising: summary.registrationRevising,
              awaited: summary.registrationAwaited,
            }))}
            series={[
              { name: 'onTime', label: words.registeredOnTime, color: 'teal.6' },
              { name: 'late', label: words.registeredLate, color: 'orange.5' },
              { name: 'missing', label: words.registrationMissing, color: 'red.6' },
              ...(total.revising > 0
                ? [{ name: 'revising', label: words.registrationRevising, color: 'yellow.5' }]
                : []),
              { name: 'awaited', label: words.registrationAwaited, color: 'gray.4' },
            ]}
          />
        }
        table={
          <FigureTable
            caption={words.byCluster}
            columns={[
              words.cluster,
              ...registration.titles,
              words.columnReports,
              words.columnTargets,
              words.columnProgress,
            ]}
            rows={parts.map(({ id, clusterId, name, summary }) => {
              const { reports, targets: own, progress } = summary;
              return {
                key: id,
                cells: [
                  { text: name, to: clusterId === null ? undefined : links.cluster(movementId, clusterId) },
                  ...registration.cells(registrationCounts(summary), () => undefined),
                  { text: some(reports.in, reports.due) },
                  { text: some(own.met, own.total) },
                  { text: progress === null ? words.none : formatShare(progress) },
                ],
              };
            })}
            total={[
              { text: words.total },
              ...registration.cells(total, () => undefined),
              { text: some(reportsIn, reportsDue) },
              { text: some(met, targets) },
              { text: '' },
            ]}
          />
        }
      />
      <Text size="sm" c="dimmed">
        {words.clusterHow}
      </Text>
    </>
  );
}
