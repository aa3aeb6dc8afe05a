import { Button, Group } from '@mantine/core';
import type { Summary } from '@thidua/domain/summary/tally';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { countsOf } from './counts.ts';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

interface CountChipsProps {
  summary: Summary;
  caseId: string;
  punctuality: Punctuality | null;
  onChoose: (punctuality: Punctuality | null) => void;
}

/** How many units stand how, from the root's summary; pressing one lists them. */
export function CountChips({ summary, caseId, punctuality, onChoose }: CountChipsProps) {
  return (
    <Group gap="xs" component="section" aria-label={words.counts}>
      {countsOf(summary, caseId).map(({ punctuality: kind, count }) => (
        <Button
          key={kind}
          size="compact-md"
          variant={punctuality === kind ? 'filled' : 'default'}
          aria-pressed={punctuality === kind}
          onClick={() => onChoose(punctuality === kind ? null : kind)}
        >
          {words.count(labels.punctuality[kind], count)}
        </Button>
      ))}
    </Group>
  );
}
