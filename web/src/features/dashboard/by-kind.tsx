import { formatShare } from '@thidua/domain/base/text';
import type { Summary } from '@thidua/domain/summary/tally';
import { links } from '../../ui/links.ts';
import { FigureTable } from './figure-table.tsx';
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
  return (
    <Section title={words.byKind}>
      <FigureTable
        caption={words.byKind}
        columns={[
          words.kind,
          words.required,
          words.columnRegistered,
          words.columnLate,
          words.columnMissing,
          words.columnProgress,
        ]}
        rows={summary.byKind.map(({ kind, required, registered, late, missing, progress }) => ({
          key: kind,
          cells: [
            { text: labels.unitKind[kind], to: list({ kind }) },
            { text: words.number(required) },
            { text: words.number(registered) },
            { text: words.number(late), to: list({ kind, punctuality: 'late' }) },
            { text: words.number(missing), to: list({ kind, punctuality: 'missing' }), warn: missing > 0 },
            { text: progress === null ? words.none : formatShare(progress) },
          ],
        }))}
      />
    </Section>
  );
}
