import { Stack, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Summary } from '@thidua/domain/summary/tally';
import { formatDate } from '@thidua/domain/base/text';
import { formatShare } from '../../language/numbers.ts';
import type { LocalDate } from '@thidua/domain/base/time';
import { Chart } from '../../ui/figure/chart.tsx';
import { dailySeries } from '../../ui/figure/daily-series.ts';
import { FigurePair } from './figure-pair.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { words } from './texts.ts';

interface DailyProps {
  movement: Movement;
  summary: Summary;
  today: LocalDate;
}

/** Day by day: registrations and reports in, and progress against the time elapsed. */
export function Daily({ movement, summary, today }: DailyProps) {
  const points = dailySeries(summary.series, movement.period, today);
  if (points.length === 0) {
    return (
      <Section title={words.daily}>
        <Text c="dimmed">{words.dailyNone}</Text>
      </Section>
    );
  }
  const data = points.map(({ day, registered, reports, progress, elapsed }) => ({
    day: formatDate(day).slice(0, 5),
    registered,
    reports,
    progress: progress * 100,
    elapsed: elapsed * 100,
  }));
  return (
    <Section title={words.daily}>
      <Stack gap="md">
        <FigurePair
          even
          chart={
            <Chart
              kind="lines"
              label={words.dailyCounts}
              height={240}
              axis="day"
              data={data}
              series={[
                { name: 'registered', label: words.dailyRegistered, color: 'blue.6' },
                { name: 'reports', label: words.dailyReports, color: 'orange.6' },
              ]}
            />
          }
          table={
            <Chart
              kind="lines"
              label={words.dailyShares}
              height={240}
              axis="day"
              unit="%"
              max={100}
              data={data}
              series={[
                { name: 'progress', label: words.dailyProgress, color: 'teal.7' },
                { name: 'elapsed', label: words.dailyElapsed, color: 'gray.5', dashed: true },
              ]}
            />
          }
        />
        <details>
          <summary>{words.showTable}</summary>
          <FigureTable
            caption={words.daily}
            columns={[
              words.columnDay,
              words.dailyRegistered,
              words.dailyReports,
              words.dailyProgress,
              words.dailyElapsed,
            ]}
            rows={points.map(({ day, registered, reports, progress, elapsed }) => ({
              key: day,
              cells: [
                { text: formatDate(day) },
                { text: words.number(registered) },
                { text: words.number(reports) },
                { text: formatShare(progress) },
                { text: formatShare(elapsed) },
              ],
            }))}
          />
        </details>
      </Stack>
    </Section>
  );
}
