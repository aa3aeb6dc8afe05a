import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { withUnit } from '@thidua/domain/base/text';
import { formatNumber, formatShare } from '../../../language/numbers.ts';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { StandingBadge } from '../../../ui/badges.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PacedBar } from '../../../ui/figure/paced-bar.tsx';
import { pacedTargets, type PacedTarget } from './standing.ts';
import { words } from './texts.ts';

interface UnitTargetsProps {
  movement: Movement;
  record: UnitRecord;
}

/** Target by target: what was aimed at, what was reached, what should be by now. */
export function UnitTargets({ movement, record }: UnitTargetsProps) {
  const { targets, doubtfulTargets, paceDay } = pacedTargets(record, movement);
  return (
    <section aria-labelledby="targets">
      <Title order={2} size="h4" id="targets">
        {words.targetsTitle}
      </Title>
      {doubtfulTargets.length > 0 && (
        <Alert color="orange" mb="xs">
          {words.doubtfulTargets(doubtfulTargets.map(({ name }) => name))}
        </Alert>
      )}
      {targets.length === 0 ? (
        <EmptyState title={words.noTargets}>{words.noTargetsHint}</EmptyState>
      ) : (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {paceDay === null ? words.noPaceDay : words.paceDay(paceDay)}
          </Text>
          {targets.map((line) => (
            <TargetRow key={line.target.id} line={line} areas={movement.contentAreas} />
          ))}
        </Stack>
      )}
    </section>
  );
}

function TargetRow({ line, areas }: { line: PacedTarget; areas: Movement['contentAreas'] }) {
  const { target, progress, expected, standing } = line;
  const shown = target.direction === 'maintain' || target.direction === 'yesNo' ? null : expected;
  const label = `${words.columnProgress} ${formatShare(progress)}${shown === null ? '' : `, ${words.expected(shown)}`}`;
  return (
    <Paper withBorder px="md" py="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Text fw={600}>{target.name}</Text>
          <Text size="sm" c="dimmed">
            {areas.find(({ id }) => id === target.contentArea)?.title ?? target.contentArea}
          </Text>
          <Text size="sm">
            {aimOf(line)}. {words.columnActual}: <b>{actualOf(line)}</b>
          </Text>
          {line.doubtful !== undefined && (
            <Text size="sm" c="orange.9">
              {words.doubtfulActual(withUnit(formatNumber(line.doubtful), target.unitOfMeasure))}
            </Text>
          )}
        </div>
        <Stack gap={6} style={{ flex: '0 1 14rem', minWidth: '12rem' }}>
          <Group justify="space-between" gap="xs">
            <Text size="sm">{formatShare(progress)}</Text>
            <StandingBadge standing={standing} />
          </Group>
          <PacedBar value={progress} expected={shown} label={label} />
        </Stack>
      </Group>
    </Paper>
  );
}

const aimOf = ({ target }: PacedTarget) =>
  target.direction === 'yesNo'
    ? words.goalYesNo
    : words.goal(formatNumber(target.baseline), formatNumber(target.goal), target.unitOfMeasure);

function actualOf({ target, actual }: PacedTarget): string {
  if (actual === undefined) return words.noActual;
  if (target.direction === 'yesNo') return actual === 1 ? words.yes : words.no;
  return withUnit(formatNumber(actual), target.unitOfMeasure);
}
