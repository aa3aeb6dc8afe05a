import { formatShare } from '../../../language/numbers.ts';
import { Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { elapsedShare, type LocalDate } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { useLiveDoc } from '../../../firebase/live.ts';
import { PacedBar } from '../../../ui/figure/paced-bar.tsx';
import { figuresOf, placeIn } from './standing.ts';
import { words } from './texts.ts';

interface UnitStandingProps {
  movement: Movement & { id: string };
  record: UnitRecord;
  today: LocalDate;
}

/** How far the unit is, its place in the cluster, and the figures that explain both. */
export function UnitStanding({ movement, record, today }: UnitStandingProps) {
  const elapsed = elapsedShare(movement.period, today);
  const progress = record.progress ?? 0;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="standing">
      <Stack gap="xs">
        <Title order={2} size="h4" id="standing">
          {words.standingTitle}
        </Title>
        <Group justify="space-between">
          <Text>
            {words.progress}: <b>{record.progress === null ? words.none : formatShare(progress)}</b>
          </Text>
          <Text c="dimmed">{words.elapsed(elapsed)}</Text>
        </Group>
        <PacedBar
          value={progress}
          expected={elapsed}
          size="xl"
          label={`${words.progress}: ${formatShare(progress)}. ${words.elapsed(elapsed)}.`}
        />
        {record.progress === null && <Text>{words.noPlace}</Text>}
        {record.progress !== null && record.clusterId !== null && (
          <PlaceLine movementId={movement.id} clusterId={record.clusterId} unitId={record.unitId} />
        )}
        <List size="sm">
          {words.reasons(figuresOf(record, movement)).map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      </Stack>
    </Paper>
  );
}

function PlaceLine({
  movementId,
  clusterId,
  unitId,
}: {
  movementId: string;
  clusterId: string;
  unitId: string;
}) {
  const live = useLiveDoc(paths.node(movementId, nodeIds.cluster(clusterId)), nodeSchema);
  if (live.status !== 'ready') return null;
  const place = placeIn(live.data, unitId);
  if (place === null) return null;
  return (
    <div>
      <Text>{words.place(place, live.data.name)}</Text>
      <Text size="sm" c="dimmed">
        {words.placeHow}
      </Text>
    </div>
  );
}
