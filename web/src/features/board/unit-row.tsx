import { Anchor, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { depthOf } from '@thidua/domain/base/order';
import { deadlineOf, type Movement } from '@thidua/domain/movement/movement';
import { submittableStates } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { formatShare } from '../../language/numbers.ts';
import { localDateOf } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { memo } from 'react';
import { Link } from 'react-router';
import { PunctualityBadge, StateBadge } from '../../ui/badges.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { caseStateOf } from '@thidua/domain/summary/board-filter';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

interface UnitRowProps {
  movement: Movement & { id: string };
  caseId: string;
  record: UnitRecord;
  selected: boolean;
  onSelect: ((record: UnitRecord, on: boolean) => void) | null;
}

/** Renders again only when its own unit changes: a page has a hundred of them. */
export const UnitRow = memo(function UnitRow({ movement, caseId, record, selected, onSelect }: UnitRowProps) {
  const { unitId, name } = record;
  const facts = record.cases[caseId];
  const deadline = record.deadlines[caseId];
  const extended = deadline !== undefined && deadline !== deadlineOf(movement, { extensions: {} }, caseId);
  const submitted = facts?.firstValidAt ?? facts?.submittedAt ?? null;
  const state = (
    <Group gap={4}>
      <StateBadge state={caseStateOf(record, caseId)} />
      {record.unusual.includes(caseId) && <Tag colour="orange">{words.unusualMark}</Tag>}
    </Group>
  );
  const due = (
    <>
      <PunctualityBadge punctuality={record.punctuality[caseId] ?? 'notOwed'} />
      {extended && (
        <Text size="xs" c="dimmed">
          {words.extendedTo(deadline)}
        </Text>
      )}
    </>
  );
  return (
    <Table.Tr bg={selected ? 'blue.0' : 'transparent'}>
      {onSelect && (
        <Table.Td>
          <Checkbox
            aria-label={words.choose(name)}
            checked={selected}
            onChange={(event) => onSelect(record, event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td pl={`calc(var(--table-horizontal-spacing) + ${depthOf(record.order)}rem)`}>
        <Anchor
          component={Link}
          size="sm"
          to={links.case(movement.id, unitId, caseId)}
          aria-label={words.openCase(name)}
        >
          {name}
        </Anchor>
        <Stack hiddenFrom="sm" gap={4} mt={4} align="flex-start">
          {state}
          {due}
        </Stack>
      </Table.Td>
      <Table.Td visibleFrom="sm">{state}</Table.Td>
      <Table.Td visibleFrom="sm">{due}</Table.Td>
      <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
        {submitted === null ? words.none : formatInstant(submitted, movement.zone)}
      </Table.Td>
      <Table.Td visibleFrom="sm" ta="right">
        {record.progress === null ? words.none : formatShare(record.progress)}
      </Table.Td>
      <Table.Td visibleFrom="xl">
        {record.lastMoveAt === null
          ? words.neverMoved
          : formatDate(localDateOf(record.lastMoveAt, movement.zone))}
      </Table.Td>
      <Table.Td>
        <RowLinks movement={movement} caseId={caseId} record={record} isOffice={onSelect !== null} />
      </Table.Td>
    </Table.Tr>
  );
});

function RowLinks({
  movement,
  caseId,
  record,
  isOffice,
}: Pick<UnitRowProps, 'movement' | 'caseId' | 'record'> & { isOffice: boolean }) {
  const submittable: readonly string[] = submittableStates;
  const { unitId, name } = record;
  const fromPaper =
    isOffice &&
    movement.status === 'open' &&
    record.active &&
    record.obligation !== 'exempt' &&
    submittable.includes(caseStateOf(record, caseId));
  return (
    <Stack gap={2} align="flex-end" style={{ whiteSpace: 'nowrap' }}>
      <Anchor
        component={Link}
        size="xs"
        to={links.unit(movement.id, unitId)}
        aria-label={words.unitPageOf(name)}
      >
        {words.unitPage}
      </Anchor>
      {fromPaper && (
        <Anchor
          component={Link}
          size="xs"
          to={links.paper(movement.id, unitId, caseId)}
          aria-label={words.paperOf(name)}
        >
          {words.paper}
        </Anchor>
      )}
    </Stack>
  );
}
