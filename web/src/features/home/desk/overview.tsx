import { formatShare } from '../../../language/numbers.ts';
import { Button, Group, SimpleGrid, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { summaryOf } from '@thidua/domain/summary/tally';
import { elapsedShare, localDateOf } from '@thidua/domain/base/time';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { AsOf } from '../../../ui/figure/as-of.tsx';
import { FigureCard } from '../../../ui/figure/figure-card.tsx';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { meanOfRegistered, ofReportsDue, ofTargets, requiredAndInvited } from '../../../ui/figure/bases.ts';
import { words as unitWords } from '../unit/texts.ts';
import { words } from './texts.ts';

/** The movement's headline figures, and the way to the dashboard. */
export default function Overview({ movement }: { movement: Movement & { id: string } }) {
  const { now } = useSession();
  const root = useLiveDoc(paths.node(movement.id, nodeIds.unit(movement.authorityId)), nodeSchema);
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  const elapsed = elapsedShare(movement.period, localDateOf(now(), movement.zone));
  return (
    <section aria-labelledby="overview">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="overview">
          {words.overviewTitle}
        </Title>
        <Button component={Link} to={links.dashboard(movement.id)} variant="light">
          {words.openDashboard}
        </Button>
      </Group>
      <LiveView live={root}>
        {(node) => {
          const summary = summaryOf(node?.tally ?? {}, caseIds, []);
          const { requiredRegistered, required, reports, targets, progress } = summary;
          return (
            <>
              <SimpleGrid cols={{ base: 2, md: 4 }} mb="xs">
                <FigureCard
                  label={words.figureRegistered}
                  value={words.ofAll(requiredRegistered, required)}
                  note={requiredAndInvited(summary)}
                />
                <FigureCard
                  label={words.figureReports}
                  value={words.ofAll(reports.in, reports.due)}
                  note={ofReportsDue(reports.in, summary)}
                />
                <FigureCard
                  label={words.figureTargets}
                  value={words.ofAll(targets.met, targets.total)}
                  note={ofTargets(targets.met, summary)}
                />
                <FigureCard
                  label={words.figureProgress}
                  value={progress === null ? unitWords.none : formatShare(progress)}
                  note={`${meanOfRegistered(summary)}. ${unitWords.elapsed(elapsed)}`}
                />
              </SimpleGrid>
              {node && node.version > 0 && <AsOf at={node.asOf} zone={movement.zone} />}
            </>
          );
        }}
      </LiveView>
    </section>
  );
}
