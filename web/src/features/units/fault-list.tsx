import { Button, Group, NativeSelect, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import type { LineFault, LineFaultCode } from '@thidua/domain/unit-change/match-lines';
import type { UnitFaultCode } from '@thidua/domain/unit-change/plan-units';
import { ownUnitKinds } from '@thidua/domain/unit-change/unit-change';
import type { UnitColumn, UnitLine } from '@thidua/domain/unit-change/unit-sheet';
import { unitRoles } from '@thidua/domain/people/membership';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { labels } from '../../language/labels.ts';
import { unitsInOrder } from '../../reading/unit-order.ts';
import { foundOptions } from '../../ui/found-options.ts';
import { mended, withoutPerson, withoutRow, type OpenSheet } from './import-state.ts';
import { kindSaid, roleSaid } from './said.ts';
import { words } from './texts.ts';
import type { ListedUnit } from './unit-list.tsx';

const SHOWN = 30;
const ofPerson: readonly UnitColumn[] = ['person', 'email', 'role', 'from', 'to'];

const isUnitFault = (code: LineFaultCode): code is UnitFaultCode => code in words.fault;
const textOf = ({ code, about }: LineFault): string =>
  isUnitFault(code) ? words.fault[code] : words.lineFault[code](about);

interface Props {
  faults: readonly LineFault[];
  sheet: OpenSheet;
  units: readonly ListedUnit[];
  onChange: (sheet: OpenSheet) => void;
}

/** Every faulty row with its reason, and a field to mend it in. */
export function FaultList({ faults, sheet, units, onChange }: Props) {
  const rows = useMemo(() => {
    const byLine = new Map<number, LineFault[]>();
    for (const fault of faults) byLine.set(fault.line, [...(byLine.get(fault.line) ?? []), fault]);
    return [...byLine].toSorted(([a], [b]) => a - b);
  }, [faults]);
  const lineOf = useMemo(() => new Map(sheet.lines.map((line) => [line.line, line])), [sheet]);
  const parents = useMemo(
    () =>
      unitsInOrder(units)
        .filter(({ active }) => active)
        .map(({ id, name }) => ({ value: id, label: name })),
    [units],
  );
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={words.faulty(faults.length)}>
      <Title order={2} size="h4" c="red.9">
        {words.faulty(faults.length)}
      </Title>
      <Text size="sm">{words.faultyHint}</Text>
      {rows.slice(0, SHOWN).map(([at, own]) => {
        const line = lineOf.get(at);
        return line ? (
          <FaultyRow key={at} line={line} faults={own} parents={parents} sheet={sheet} onChange={onChange} />
        ) : null;
      })}
      {rows.length > SHOWN && <Text size="sm">{words.moreFaults(rows.length - SHOWN)}</Text>}
    </Stack>
  );
}

interface RowProps {
  line: UnitLine;
  faults: readonly LineFault[];
  parents: { value: string; label: string }[];
  sheet: OpenSheet;
  onChange: Props['onChange'];
}

function FaultyRow({ line, faults, parents, sheet, onChange }: RowProps) {
  const at = line.line;
  const isOfPerson = faults.some(({ column }) => ofPerson.includes(column));
  const said = [line.code, line.name, line.person, line.email].filter(Boolean).join(' · ');
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={18} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {words.row(at)}: {said}
          </Text>
        </Group>
        {faults.map((fault) => (
          <MendField
            key={`${fault.column} ${fault.code}`}
            line={line}
            fault={fault}
            parents={parents}
            onMend={(text) => onChange(mended(sheet, at, fault.column, text))}
          />
        ))}
        <Group gap="sm">
          {isOfPerson && (
            <Button
              variant="default"
              size="xs"
              aria-label={words.leavePersonOf(at)}
              onClick={() => onChange(withoutPerson(sheet, at))}
            >
              {words.leavePerson}
            </Button>
          )}
          <Button
            variant="default"
            size="xs"
            aria-label={words.leaveRowOf(at)}
            onClick={() => onChange(withoutRow(sheet, at))}
          >
            {words.leaveRow}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface FieldProps {
  line: UnitLine;
  fault: LineFault;
  parents: RowProps['parents'];
  onMend: (text: string) => void;
}

function MendField({ line, fault, parents, onMend }: FieldProps) {
  const { column } = fault;
  const [typed, setTyped] = useState(line[column]);
  const common = { label: words.mend(words.columns[column], line.line), error: textOf(fault), maw: 460 };
  if (column === 'parent') {
    return (
      <Select
        {...common}
        data={parents}
        value={null}
        placeholder={line.parent || words.choose}
        searchable
        limit={50}
        filter={foundOptions}
        onChange={(value) => value !== null && onMend(value)}
      />
    );
  }
  if (column === 'kind' || column === 'role') {
    const data =
      column === 'kind'
        ? ownUnitKinds.map((kind) => ({ value: kindSaid[kind], label: labels.unitKind[kind] }))
        : unitRoles.map((role) => ({ value: roleSaid[role], label: labels.role[role] }));
    return (
      <NativeSelect
        {...common}
        data={[{ value: '', label: words.choose }, ...data]}
        value=""
        onChange={(event) => event.currentTarget.value !== '' && onMend(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed !== line[column] && onMend(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== line[column]) onMend(typed);
      }}
    />
  );
}
