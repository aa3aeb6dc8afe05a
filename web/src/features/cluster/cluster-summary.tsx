import { formatShare } from '../../language/numbers.ts';
import { SimpleGrid, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { SummaryNode } from '@thidua/domain/summary/node';
import { summaryOf } from '@thidua/domain/summary/tally';
import { elapsedShare, localDateOf } from '@thidua/domain/base/time';
import { useSession } from '../../reading/session.ts';
import { AsOf } from '../../ui/figure/as-of.tsx';
import { FigureCard } from '../../ui/figure/figure-card.tsx';
import { PacedBar } from '../../ui/figure/paced-bar.tsx';
import { meanOfRegistered, ofReportsDue, ofTargets, requiredAndInvited } from '../../ui/figure/bases.ts';
import { belowUnits } from './cluster-view.ts';
import { words } from './texts.ts';

/** The cluster's own sum, from its node. */
export function ClusterSummary({ movement, node }: { movement: Movement; node: SummaryNode }) {
  const { now } = useSession();
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  const summary = summaryOf(node.tally, caseIds, []);
  const { reports, targets, progress } = summary;
  const below = [...belowUnits(node, caseIds).values()].reduce((sum, { units }) => sum + units, 0);
  const elapsed = elapsedShare(movement.period, localDateOf(now(), movement.zone));
  const elapsedText = words.elapsed(formatShare(elapsed));
  return (
    <section aria-labelledby="cluster-summary">
      <Title order={2} size="h4" id="cluster-summary" mb="xs">
        {words.summaryTitle}
      </Title>
      <SimpleGrid cols={{ base: 2, md: 4 }} mb="xs">
        <FigureCard
          label={words.registered}
          value={words.ofAll(summary.requiredRegistered, summary.required)}
          note={[
            requiredAndInvited(summary),
            words.registrationFault({
              late: summary.registeredLate,
              missing: summary.registrationMissing,
              revising: summary.registrationRevising,
              awaited: summary.registrationAwaited,
            }),
          ]
            .filter(Boolean)
            .join('. ')}
        />
        <FigureCard
          label={words.reports}
          value={words.ofAll(reports.in, reports.due)}
          note={[
            ofReportsDue(reports.in, summary),
            words.reportsFault({
              ...reports,
              awaited: reports.due - reports.in - reports.missing - reports.revising,
            }),
          ]
            .filter(Boolean)
            .join('. ')}
        />
        <FigureCard
          label={words.targets}
          value={words.ofAll(targets.met, targets.total)}
          note={`${ofTargets(targets.met, summary)}. ${words.targetsBehind(targets.behind)}`}
        />
        <FigureCard
          label={words.progress}
          value={progress === null ? words.none : formatShare(progress)}
          note={`${meanOfRegistered(summary)}. ${elapsedText}`}
        >
          {progress !== null && (
            <PacedBar
              value={progress}
              expected={elapsed}
              label={`${words.progress} ${formatShare(progress)}, ${elapsedText}`}
            />
          )}
        </FigureCard>
      </SimpleGrid>
      {below > 0 && (
        <Text size="sm" c="dimmed">
          {words.belowToo(summary.units - below, below)}
        </Text>
      )}
      <AsOf at={node.asOf} zone={movement.zone} />
    </section>
  );
}
