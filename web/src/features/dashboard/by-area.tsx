import { Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement';
import type { Summary } from '@thidua/domain/tally';
import { Chart } from '../../ui/chart.tsx';
import { formatPercent } from '../../ui/format.ts';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { vi } from './texts.ts';

/** The plan's content areas: how many units took them up, and how their targets stand. */
export function ByArea({ movement, summary }: { movement: Movement; summary: Summary }) {
  const titleOf = (areaId: string) => movement.contentAreas.find(({ id }) => id === areaId)?.title ?? areaId;
  return (
    <Section title={vi.byArea}>
      {summary.targets.total === 0 ? (
        <Text c="dimmed">{vi.targetsNone}</Text>
      ) : (
        <>
          <Chart
            kind="stackedBars"
            label={vi.byArea}
            height={60 + 40 * summary.byArea.length}
            axis="name"
            data={summary.byArea.map(({ areaId, met, onPace, behind }) => ({
              name: titleOf(areaId),
              met,
              onPace,
              behind,
            }))}
            series={[
              { name: 'met', label: vi.met, color: 'teal.6' },
              { name: 'onPace', label: vi.onPace, color: 'blue.4' },
              { name: 'behind', label: vi.behind, color: 'orange.5' },
            ]}
          />
          <FigureTable
            caption={vi.byArea}
            columns={[
              vi.area,
              vi.columnUnits,
              vi.columnTargets,
              vi.met,
              vi.onPace,
              vi.behind,
              vi.columnProgress,
            ]}
            rows={summary.byArea.map(({ areaId, units, targets, met, onPace, behind, progress }) => ({
              key: areaId,
              cells: [
                { text: titleOf(areaId) },
                { text: vi.number(units) },
                { text: vi.number(targets) },
                { text: vi.number(met) },
                { text: vi.number(onPace) },
                { text: vi.number(behind), warn: behind > 0 },
                { text: progress === null ? vi.none : formatPercent(progress) },
              ],
            }))}
          />
        </>
      )}
    </Section>
  );
}
