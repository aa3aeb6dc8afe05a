import { ActionIcon, Anchor, Checkbox, Menu, Table, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { deadlineOf, type Movement } from '@thidua/domain/movement';
import { submittableStates } from '@thidua/domain/submission-case';
import type { UnitRecord } from '@thidua/domain/unit-record';
import { Link } from 'react-router';
import { PunctualityBadge, StateBadge } from '../../ui/badges.tsx';
import { formatInstant, formatPercent } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { caseStateOf } from './filters.ts';
import { vi } from './texts.ts';

interface UnitRowProps {
  movement: Movement & { id: string };
  caseId: string;
  record: UnitRecord;
  selected: boolean;
  onSelect: ((on: boolean) => void) | null;
}

export function UnitRow({ movement, caseId, record, selected, onSelect }: UnitRowProps) {
  const { unitId, name } = record;
  const facts = record.cases[caseId];
  const deadline = record.deadlines[caseId];
  const extended = deadline !== undefined && deadline !== deadlineOf(movement, { extensions: {} }, caseId);
  const submitted = facts?.firstValidAt ?? facts?.submittedAt ?? null;
  return (
    <Table.Tr bg={selected ? 'blue.0' : 'transparent'}>
      {onSelect && (
        <Table.Td>
          <Checkbox
            aria-label={vi.choose(name)}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td>
        <Anchor component={Link} to={links.case(movement.id, unitId, caseId)} aria-label={vi.openCase(name)}>
          {name}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <StateBadge state={caseStateOf(record, caseId)} />
      </Table.Td>
      <Table.Td>
        <PunctualityBadge punctuality={record.punctuality[caseId] ?? 'notOwed'} />
        {extended && (
          <Text size="xs" c="dimmed">
            {vi.extendedTo(deadline)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{submitted === null ? vi.none : formatInstant(submitted, movement.zone)}</Table.Td>
      <Table.Td ta="right">{record.progress === null ? vi.none : formatPercent(record.progress)}</Table.Td>
      <Table.Td>
        {record.lastMoveAt === null ? vi.neverMoved : formatInstant(record.lastMoveAt, movement.zone)}
      </Table.Td>
      <Table.Td>
        <RowMenu movement={movement} caseId={caseId} record={record} isOffice={onSelect !== null} />
      </Table.Td>
    </Table.Tr>
  );
}

function RowMenu({
  movement,
  caseId,
  record,
  isOffice,
}: Pick<UnitRowProps, 'movement' | 'caseId' | 'record'> & { isOffice: boolean }) {
  const submittable: readonly string[] = submittableStates;
  const { unitId, name } = record;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={vi.unitMenu(name)}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={links.unit(movement.id, unitId)}>
          {vi.unitPage}
        </Menu.Item>
        {isOffice && record.obligation !== 'exempt' && submittable.includes(caseStateOf(record, caseId)) && (
          <Menu.Item component={Link} to={links.paper(movement.id, unitId, caseId)}>
            {vi.paper}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
