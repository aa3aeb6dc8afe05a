import { formatShare } from '../../language/numbers.ts';
import { Text } from '@mantine/core';
import type { Summary } from '@thidua/domain/summary/tally';
import { links } from '../../ui/links.ts';
import { FigureTable } from './figure-table.tsx';
import { registrationColumns } from './registration-columns.ts';
import { registrationCountsOfKind, totalOf } from './registration-counts.ts';
import { Section } from './section.tsx';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

interface ByKindProps {
  movementId: string;
  summary: Summary;
  mayList: boolean;
}

export function ByKind({ movementId, summary, mayList }: ByKindProps) {
  const list = (params: Record<string, string>) => (mayList ? links.board(movementId, params) : undefined);
  if (summary.byKind.length === 0) return null;
  const total = totalOf(summary.byKind.map(registrationCountsOfKind));
  const registration = registrationColumns(total);
  return (
    <Section title={words.byKind}>
      <FigureTable
        caption={words.byKind}
        columns={[words.kind, ...registration.titles, words.columnProgress]}
        rows={summary.byKind.map((row) => ({
          key: row.kind,
          cells: [
            { text: labels.unitKind[row.kind], to: list({ kind: row.kind }) },
            ...registration.cells(registrationCountsOfKind(row), (punctuality) =>
              list({ kind: row.kind, punctuality }),
            ),
            { text: row.progress === null ? words.none : formatShare(row.progress) },
          ],
        }))}
        total={[{ text: words.total }, ...registration.cells(total, () => undefined), { text: '' }]}
      />
      <Text size="sm" c="dimmed">
        {words.clusterHow}
      </Text>
    </Section>
  );
}
