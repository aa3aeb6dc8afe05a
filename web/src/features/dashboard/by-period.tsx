import type { Movement } from '@thidua/domain/movement/movement';
import type { Summary } from '@thidua/domain/summary/tally';
import { formatDate } from '@thidua/domain/base/text';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { Chart } from '../../ui/figure/chart.tsx';
import { links } from '../../ui/links.ts';
import { FigurePair } from './figure-pair.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';

interface ByPeriodProps {
  movement: Movement & { id: string };
  summary: Summary;
  mayList: boolean;
}

/** The reports of each reporting period, and who is behind each figure. */
export function ByPeriod({ movement, summary, mayList }: ByPeriodProps) {
  const list = (tab: string, punctuality?: Punctuality) =>
    mayList ? links.board(movement.id, { tab, ...(punctuality ? { punctuality } : {}) }) : undefined;
  const due = (caseId: string) => movement.reportingPeriods.find(({ id }) => id === caseId)?.due;
  if (summary.byPeriod.length === 0) return null;
  const revises = summary.byPeriod.some(({ revising }) => revising > 0);
  const started = summary.byPeriod.filter((period) => period.due > 0);
  return (
    <Section title={words.byPeriod}>
      <FigurePair
        chart={
          started.length > 0 && (
            <Chart
              kind="stackedBars"
              label={words.byPeriod}
              height={110 + 44 * started.length}
              axis="name"
              data={started.map((period) => ({
                name: caseTitle(movement, period.caseId),
                onTime: period.onTime,
                late: period.late,
                missing: period.missing,
                awaited: period.due - period.in - period.missing - period.revising,
                revising: period.revising,
              }))}
              series={[
                { name: 'onTime', label: words.columnOnTime, color: 'teal.6' },
                { name: 'late', label: words.columnLate, color: 'orange.5' },
                { name: 'missing', label: words.columnMissing, color: 'red.6' },
                ...(revises ? [{ name: 'revising', label: words.columnRevising, color: 'yellow.5' }] : []),
                { name: 'awaited', label: words.columnAwaited, color: 'gray.4' },
              ]}
            />
          )
        }
        table={
          <FigureTable
            caption={words.byPeriod}
            columns={[
              words.reportingPeriod,
              words.columnDue,
              words.columnOwed,
              words.columnIn,
              words.columnOnTime,
              words.columnLate,
              words.columnMissing,
              ...(revises ? [words.columnRevising] : []),
              words.columnNotDue,
            ]}
            rows={summary.byPeriod.map((period) => {
              const { caseId, owed, in: isIn, onTime, late, missing, revising } = period;
              const deadline = due(caseId);
              return {
                key: caseId,
                cells: [
                  { text: caseTitle(movement, caseId), to: list(caseId) },
                  { text: deadline === undefined ? words.none : formatDate(deadline) },
                  { text: words.number(owed) },
                  { text: words.number(isIn) },
                  { text: words.number(onTime), to: list(caseId, 'onTime') },
                  { text: words.number(late), to: list(caseId, 'late') },
                  { text: words.number(missing), to: list(caseId, 'missing'), warn: missing > 0 },
                  ...(revises ? [{ text: words.number(revising), to: list(caseId, 'revising') }] : []),
                  { text: words.number(owed - isIn - missing - revising) },
                ],
              };
            })}
          />
        }
      />
    </Section>
  );
}
