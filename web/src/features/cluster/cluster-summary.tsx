import { SimpleGrid, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement';
import type { SummaryNode } from '@thidua/domain/node';
import { summaryOf } from '@thidua/domain/tally';
import { elapsedShare, localDateOf } from '@thidua/domain/time';
import { useSession } from '../../firebase/session.ts';
import { AsOf } from '../../ui/as-of.tsx';
import { FigureCard } from '../../ui/figure-card.tsx';
import { formatPercent } from '../../ui/format.ts';
import { PacedBar } from '../../ui/paced-bar.tsx';
import { vi } from './texts.ts';

/** The cluster's own sum, from its node. */
export function ClusterSummary({ movement, node }: { movement: Movement; node: SummaryNode }) {
  const { now } = useSession();
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  const summary = summaryOf(node.tally, caseIds, []);
  const { reports, targets, progress } = summary;
  const elapsed = elapsedShare(movement.period, localDateOf(now(), movement.zone));
  const elapsedText = vi.elapsed(formatPercent(elapsed));
  return (
    <section aria-labelledby="cluster-summary">
      <Title order={2} size="h4" id="cluster-summary" mb="xs">
        {vi.summaryTitle}
      </Title>
      <SimpleGrid cols={{ base: 2, md: 4 }} mb="xs">
        <FigureCard
          label={vi.registered}
          value={vi.ofAll(summary.requiredRegistered, summary.required)}
          note={vi.registrationFault(summary.registeredLate, summary.registrationMissing)}
        />
        <FigureCard
          label={vi.reports}
          value={vi.ofAll(reports.in, reports.due)}
          note={vi.reportsFault(reports.late, reports.missing)}
        />
        <FigureCard
          label={vi.targets}
          value={vi.ofAll(targets.met, targets.total)}
          note={vi.targetsBehind(targets.behind)}
        />
        <FigureCard
          label={vi.progress}
          value={progress === null ? vi.none : formatPercent(progress)}
          note={elapsedText}
        >
          {progress !== null && (
            <PacedBar
              value={progress}
              expected={elapsed}
              label={`${vi.progress} ${formatPercent(progress)}, ${elapsedText}`}
            />
          )}
        </FigureCard>
      </SimpleGrid>
      <AsOf at={node.asOf} zone={movement.zone} />
    </section>
  );
}
