import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { summaryOf, type Summary } from '@thidua/domain/summary/tally';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { missingByCase } from './desk/desk-lines.ts';
import { words as deskWords } from './desk/texts.ts';
import { Deadline } from './unit/next-step.tsx';
import { sectionsOf, viewerOf } from './sections.ts';
import { words } from './texts.ts';
import { words as unitWords } from './unit/texts.ts';
import { agendaOf } from './unit/unit-agenda.ts';
import { useAwardTasks } from './unit/use-award-tasks.ts';

const AwardsDesk = lazy(() => import('./desk/awards-desk.tsx'));

/** What waits for this person in the open movements beside the one they look at; nothing where nothing does. */
export default function Elsewhere() {
  const { movements, movement } = useSession();
  const others = movements.filter(({ id, status }) => id !== movement?.id && status === 'open');
  return others.map((other) => <WaitingIn key={other.id} movement={other} />);
}

function WaitingIn({ movement }: { movement: OpenMovement }) {
  const { membership, now } = useSession();
  const { unitIds, clusterIds, oversight } = sectionsOf(membership, movement, now());
  const root = nodeIds.unit(movement.authorityId);
  return (
    <>
      {unitIds.map((unitId) => (
        <OfUnit key={unitId} movement={movement} unitId={unitId} />
      ))}
      {clusterIds.map((clusterId) => (
        <OfNode
          key={clusterId}
          movement={movement}
          nodeId={nodeIds.cluster(clusterId)}
          to={links.cluster(movement.id, clusterId)}
          received={false}
        />
      ))}
      {oversight.includes('office') && (
        <OfNode movement={movement} nodeId={root} to={links.homeOf(movement.id)} received />
      )}
      {oversight.length > 0 && movement.awards !== null && (
        <Suspense>
          <AwardsDesk movement={movement} oversight={oversight} elsewhere />
        </Suspense>
      )}
    </>
  );
}

/** One thing that waits in another movement, and the way to it. */
function Waits({
  movement,
  to,
  action,
  children,
}: {
  movement: OpenMovement;
  to: string;
  action: string;
  children: ReactNode;
}) {
  return (
    <Paper withBorder p="md" component="section" aria-label={deskWords.elsewhere(movement.shortTitle)}>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Text size="sm" c="dimmed">
            {deskWords.elsewhere(movement.shortTitle)}
          </Text>
          {children}
        </Stack>
        <Button component={Link} to={to} variant="light">
          {action}
        </Button>
      </Group>
    </Paper>
  );
}

function OfUnit({ movement, unitId }: { movement: OpenMovement; unitId: string }) {
  const live = useLiveDoc(paths.unitRecord(movement.id, unitId), unitRecordSchema);
  return live.status === 'ready' ? <UnitLine movement={movement} record={live.data} /> : null;
}

function UnitLine({ movement, record }: { movement: OpenMovement; record: UnitRecord }) {
  const { membership, now } = useSession();
  const viewer = viewerOf(membership, record.unitId, now());
  const tasks = useAwardTasks(movement, record.unitId, viewer);
  const owesNothing = record.obligation === 'exempt' || !record.active;
  const { first } = agendaOf(movement, record, viewer, localDateOf(now(), movement.zone));
  const unitTasks = unitWords.unitAwardTasks(tasks);
  if (first === null || owesNothing) {
    return unitTasks === '' ? null : (
      <Waits
        movement={movement}
        to={links.awards(movement.id, record.unitId)}
        action={unitWords.unitAwardsOpen}
      >
        <Text fw={600}>{words.ofUnit(record.name, unitWords.unitAwardsTitle)}</Text>
        <Text>{unitTasks}</Text>
      </Waits>
    );
  }
  return (
    <Waits
      movement={movement}
      to={links.case(movement.id, record.unitId, first.caseId)}
      action={unitWords.action(first.step, viewer)}
    >
      <Text fw={600}>{words.ofUnit(record.name, first.title)}</Text>
      <Text>{unitWords.step(first.step, viewer)}</Text>
      <Deadline line={first} />
      {unitTasks !== '' && <Text size="sm">{unitTasks}</Text>}
    </Waits>
  );
}

interface OfNodeProps {
  movement: OpenMovement;
  nodeId: string;
  to: string;
  /** Whether what is to be received waits for the viewer, too. */
  received: boolean;
}

function OfNode({ movement, nodeId, to, received }: OfNodeProps) {
  const live = useLiveDoc(paths.node(movement.id, nodeId), nodeSchema);
  if (live.status !== 'ready') return null;
  const summary: Summary = summaryOf(
    live.data.tally,
    movement.reportingPeriods.map(({ id }) => id),
    [],
  );
  const missing = missingByCase(movement, summary);
  const awaiting = received ? summary.awaitingOffice : 0;
  if (awaiting === 0 && missing.length === 0) return null;
  return (
    <Waits movement={movement} to={to} action={words.openElsewhere}>
      <Text fw={600}>{received ? deskWords.officeTitle : live.data.name}</Text>
      {awaiting > 0 && <Text>{deskWords.officeWaiting(awaiting)}</Text>}
      {missing.map(({ caseId, title, count }) => (
        <Text key={caseId}>{deskWords.officeMissing(title, count)}</Text>
      ))}
    </Waits>
  );
}
