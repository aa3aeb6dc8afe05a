import { labels } from '@thidua/domain/labels';
import type { Summary } from '@thidua/domain/tally';
import { formatPercent } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';
import { vi } from './texts.ts';

interface ByKindProps {
  movementId: string;
  summary: Summary;
  mayList: boolean;
}

export function ByKind({ movementId, summary, mayList }: ByKindProps) {
  const list = (params: Record<string, string>) => (mayList ? links.board(movementId, params) : undefined);
  if (summary.byKind.length === 0) return null;
  return (
    <Section title={vi.byKind}>
      <FigureTable
        caption={vi.byKind}
        columns={[
          vi.kind,
          vi.required,
          vi.columnRegistered,
          vi.columnLate,
          vi.columnMissing,
          vi.columnProgress,
        ]}
        rows={summary.byKind.map(({ kind, required, registered, late, missing, progress }) => ({
          key: kind,
          cells: [
            { text: labels.unitKind[kind], to: list({ kind }) },
            { text: vi.number(required) },
            { text: vi.number(registered) },
            { text: vi.number(late), to: list({ kind, punctuality: 'late' }) },
            { text: vi.number(missing), to: list({ kind, punctuality: 'missing' }), warn: missing > 0 },
            { text: progress === null ? vi.none : formatPercent(progress) },
          ],
        }))}
      />
    </Section>
  );
}
