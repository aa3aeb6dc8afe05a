import { formatShare } from '../../language/numbers.ts';
import { Anchor, Box, Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Summary } from '@thidua/domain/summary/tally';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { PunctualityBadge, StateBadge } from '../../ui/badges.tsx';
import { links } from '../../ui/links.ts';
import { PacedBar } from '../../ui/figure/paced-bar.tsx';
import { isOutstanding, reportsOf } from './cluster-view.ts';
import { words } from './texts.ts';

interface UnitTableProps {
  movement: Movement & { id: string };
  records: readonly UnitRecord[];
  below: ReadonlyMap<string, Summary>;
  caseId: string;
  selected: ReadonlySet<string>;
  /** null where the viewer may only look. */
  onSelect: ((selected: ReadonlySet<string>) => void) | null;
  onRemind: (record: UnitRecord) => void;
}

export function UnitTable(props: UnitTableProps) {
  const { records, below, caseId, onSelect } = props;
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            {onSelect && <Table.Th w={40} />}
            <Table.Th>{words.columnUnit}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columnCase}</Table.Th>
            {caseId !== REGISTRATION_CASE && <Table.Th visibleFrom="sm">{words.columnRegistration}</Table.Th>}
            <Table.Th visibleFrom="sm">{words.columnReports}</Table.Th>
            <Table.Th visibleFrom="md">{words.columnTargets}</Table.Th>
            <Table.Th visibleFrom="sm" miw={70}>
              {words.columnProgress}
            </Table.Th>
            {onSelect && <Table.Th />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record) => (
            <Fragment key={record.unitId}>
              <UnitRow {...props} record={record} />
              <BelowRow summary={below.get(record.unitId)} caseId={caseId} selects={onSelect !== null} />
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function UnitRow(props: UnitTableProps & { record: UnitRecord }) {
  const { movement, record, caseId, selected, onSelect, onRemind } = props;
  const outstanding = isOutstanding(record.punctuality[caseId]);
  const toggle = () => {
    const next = new Set(selected);
    if (!next.delete(record.unitId)) next.add(record.unitId);
    onSelect?.(next);
  };
  const standing = <CaseCell record={record} caseId={caseId} />;
  return (
    <Table.Tr>
      {onSelect && (
        <Table.Td>
          {outstanding && (
            <Checkbox
              aria-label={words.choose(record.name)}
              checked={selected.has(record.unitId)}
              onChange={toggle}
            />
          )}
        </Table.Td>
      )}
      <Table.Td>
        <Anchor component={Link} size="sm" to={links.unit(movement.id, record.unitId)}>
          {record.name}
        </Anchor>
        <Box hiddenFrom="sm" mt={4}>
          {standing}
        </Box>
      </Table.Td>
      <Table.Td visibleFrom="sm">{standing}</Table.Td>
      {caseId !== REGISTRATION_CASE && (
        <Table.Td visibleFrom="sm">
          <PunctualityBadge punctuality={record.punctuality[REGISTRATION_CASE] ?? 'notOwed'} />
        </Table.Td>
      )}
      <Table.Td visibleFrom="sm">
        <Reports record={record} movement={movement} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        {record.targets.total > 0 ? words.ofAll(record.targets.met, record.targets.total) : words.none}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {record.progress === null ? (
          words.none
        ) : (
          <>
            <Text size="sm">{formatShare(record.progress)}</Text>
            <PacedBar value={record.progress} size="sm" label={formatShare(record.progress)} />
          </>
        )}
      </Table.Td>
      {onSelect && (
        <Table.Td>
          {outstanding && (
            <Button
              size="compact-sm"
              variant="light"
              aria-label={words.remindUnit(record.name)}
              onClick={() => onRemind(record)}
            >
              {words.remind}
            </Button>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** The units below a unit, in one line: with it the rows add up to the cluster's sum. */
function BelowRow({
  summary,
  caseId,
  selects,
}: {
  summary: Summary | undefined;
  caseId: string;
  selects: boolean;
}) {
  if (!summary) return null;
  const { reports, targets, progress, registered } = summary;
  const standing = <Text size="sm">{words.belowRegistered(registered)}</Text>;
  return (
    <Table.Tr c="dimmed">
      {selects && <Table.Td />}
      <Table.Td pl="lg">
        {words.below(summary.units)}
        <Box hiddenFrom="sm">{standing}</Box>
      </Table.Td>
      <Table.Td visibleFrom="sm">{caseId === REGISTRATION_CASE && standing}</Table.Td>
      {caseId !== REGISTRATION_CASE && <Table.Td visibleFrom="sm">{standing}</Table.Td>}
      <Table.Td visibleFrom="sm">
        <ReportsLine {...reports} awaited={reports.due - reports.in - reports.missing - reports.revising} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        {targets.total > 0 ? words.ofAll(targets.met, targets.total) : words.none}
      </Table.Td>
      <Table.Td visibleFrom="sm">{progress === null ? words.none : formatShare(progress)}</Table.Td>
      {selects && <Table.Td />}
    </Table.Tr>
  );
}

function CaseCell({ record, caseId }: { record: UnitRecord; caseId: string }) {
  const state = record.cases[caseId]?.state ?? 'draft';
  const deadline = record.deadlines[caseId];
  const isIn = record.cases[caseId]?.firstValidAt !== null && state !== 'draft';
  return (
    <>
      <Group gap={4}>
        <PunctualityBadge punctuality={record.punctuality[caseId] ?? 'notOwed'} />
        {state !== 'draft' && <StateBadge state={state} />}
      </Group>
      {!isIn && deadline !== undefined && (
        <Text size="sm" c="dimmed">
          {words.due(deadline)}
        </Text>
      )}
    </>
  );
}

function Reports({ record, movement }: { record: UnitRecord; movement: Movement }) {
  return <ReportsLine {...reportsOf(record, movement)} />;
}

function ReportsLine({ due, in: isIn, ...faults }: ReturnType<typeof reportsOf>) {
  const { late, missing, revising } = faults;
  if (due === 0) return <Text size="sm">{words.reportsNone}</Text>;
  return (
    <>
      <Text size="sm">{words.reportsLine(isIn, due)}</Text>
      {words.reportsFault(faults) !== '' && (
        <Text size="sm" c={late + missing + revising > 0 ? 'red.8' : 'dimmed'}>
          {words.reportsFault(faults)}
        </Text>
      )}
    </>
  );
}
