import { Button, Group, Paper, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { Deadline } from './next-step.tsx';
import { viewerOf } from '../sections.ts';
import { words } from './texts.ts';
import { agendaOf } from './unit-agenda.ts';
import { useAwardTasks } from './use-award-tasks.ts';

interface UnitCardProps {
  movement: Movement & { id: string };
  unitId: string;
}

/** One of several units, with the next thing to do there. */
export function UnitCard({ movement, unitId }: UnitCardProps) {
  const live = useLiveDoc(paths.unitRecord(movement.id, unitId), unitRecordSchema);
  return (
    <Paper withBorder p="md">
      <LiveView live={live}>
        {(record) =>
          record === null ? (
            <Text>{words.unitNotThere}</Text>
          ) : (
            <UnitLine movement={movement} record={record} />
          )
        }
      </LiveView>
    </Paper>
  );
}

function UnitLine({ movement, record }: { movement: Movement & { id: string }; record: UnitRecord }) {
  const { membership, now } = useSession();
  const viewer = viewerOf(membership, record.unitId, now());
  const tasks = useAwardTasks(movement, record.unitId, viewer);
  const waits = words.unitAwardTasks(tasks);
  const { first } = agendaOf(movement, record, viewer, localDateOf(now(), movement.zone));
  return (
    <Group justify="space-between">
      <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Text fw={600}>{record.name}</Text>
        {first === null ? (
          <Text size="sm">{waits || words.nothingToDo}</Text>
        ) : (
          <>
            <Text size="sm">
              {first.title}: {words.step(first.step, viewer)}
            </Text>
            <Deadline line={first} />
          </>
        )}
      </div>
      <Button
        component={Link}
        to={links.unit(movement.id, record.unitId)}
        variant={first || waits ? 'filled' : 'light'}
      >
        {words.openUnit}
      </Button>
    </Group>
  );
}
