import { Table, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { summaryOf } from '@thidua/domain/summary/tally';
import { formatDate } from '@thidua/domain/base/text';
import { formatShare } from '../../../language/numbers.ts';
import type { LocalDate } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Chart } from '../../../ui/figure/chart.tsx';
import { dailySeries } from '../../../ui/figure/daily-series.ts';
import { words } from './texts.ts';

interface UnitSeriesProps {
  movement: Movement;
  record: UnitRecord;
  today: LocalDate;
}

/** The unit's progress day by day against the time elapsed. */
export default function UnitSeries({ movement, record, today }: UnitSeriesProps) {
  const { series } = summaryOf(record.tally, [], []);
  const points = dailySeries(series, movement.period, today);
  const hasReports = series.some(({ reports }) => reports > 0);
  return (
    <section aria-labelledby="series">
      <Title order={2} size="h4" id="series">
        {words.seriesTitle}
      </Title>
      {!hasReports ? (
        <Text c="dimmed">{words.seriesNone}</Text>
      ) : (
        <>
          <Chart
            kind="lines"
            label={words.seriesTitle}
            height={220}
            axis="day"
            unit="%"
            max={100}
            data={points.map(({ day, progress, elapsed }) => ({
              day: formatDate(day).slice(0, 5),
              progress: progress * 100,
              elapsed: elapsed * 100,
            }))}
            series={[
              { name: 'progress', label: words.seriesProgress, color: 'teal.7' },
              { name: 'elapsed', label: words.seriesElapsed, color: 'gray.5', dashed: true },
            ]}
          />
          <details>
            <summary>{words.showTable}</summary>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.seriesDay}</Table.Th>
                  <Table.Th ta="right">{words.seriesProgress}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {series.map(({ day, progress }) => (
                  <Table.Tr key={day}>
                    <Table.Td>{formatDate(day)}</Table.Td>
                    <Table.Td ta="right">{formatShare(progress)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </details>
        </>
      )}
    </section>
  );
}
