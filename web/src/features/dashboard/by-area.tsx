import { formatShare } from '../../language/numbers.ts';
import { Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Summary } from '@thidua/domain/summary/tally';
import { Chart } from '../../ui/figure/chart.tsx';
import { FigurePair } from './figure-pair.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { words } from './texts.ts';

/** The plan's content areas: how many units took them up, and how their targets stand. */
export function ByArea({ movement, summary }: { movement: Movement; summary: Summary }) {
  const titleOf = (areaId: string) => movement.contentAreas.find(({ id }) => id === areaId)?.title ?? areaId;
  return (
    <Section title={words.byArea}>
      {summary.targets.total === 0 ? (
        <Text c="dimmed">{words.targetsNone}</Text>
      ) : (
        <>
          <FigurePair
            chart={
              <Chart
                kind="stackedBars"
                label={words.byArea}
                height={70 + 42 * summary.byArea.length}
                axis="name"
                data={summary.byArea.map(({ areaId, met, onPace, behind }) => ({
                  name: titleOf(areaId),
                  met,
                  onPace,
                  behind,
                }))}
                series={[
                  { name: 'met', label: words.met, color: 'teal.6' },
                  { name: 'onPace', label: words.onPace, color: 'blue.4' },
                  { name: 'behind', label: words.behind, color: 'orange.5' },
                ]}
              />
            }
            table={
              <FigureTable
                caption={words.byArea}
                columns={[
                  words.area,
                  words.columnUnits,
                  words.columnTargets,
                  words.met,
                  words.onPace,
                  words.behind,
                  words.columnProgress,
                ]}
                rows={summary.byArea.map(({ areaId, units, targets, met, onPace, behind, progress }) => ({
                  key: areaId,
                  cells: [
                    { text: titleOf(areaId) },
                    { text: words.number(units) },
                    { text: words.number(targets) },
                    { text: words.number(met) },
                    { text: words.number(onPace) },
                    { text: words.number(behind), warn: behind > 0 },
                    { text: progress === null ? words.none : formatShare(progress) },
                  ],
                }))}
              />
            }
          />
          <Text size="sm" c="dimmed">
            {words.areaHow}
          </Text>
        </>
      )}
    </Section>
  );
}
