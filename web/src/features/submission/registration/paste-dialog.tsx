import { Alert, Button, Group, Modal, NativeSelect, Stack, Table, Text, Textarea } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import type { DraftTarget } from '@thidua/domain/submission/registration';
import { useState } from 'react';
import { words } from './texts.ts';
import { pasteColumns, readPaste, remap, targetsOfPaste, type PastedTable } from './paste.ts';
import { labels } from '../../../language/labels.ts';
import { newId } from '../../../browser/new-id.ts';

interface Props {
  opened: boolean;
  movement: Pick<Movement, 'contentAreas'>;
  /** Targets that are there already. */
  taken: number;
  onClose: () => void;
  onAdd: (targets: DraftTarget[]) => void;
}

/** Rows from Excel: paste, check what each column means, add. */
export function PasteDialog({ opened, movement, taken, onClose, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [table, setTable] = useState<PastedTable | null>(null);
  const close = () => {
    setTyped('');
    setTable(null);
    onClose();
  };
  const read = (text: string) => {
    setTyped(text);
    setTable(text.trim() === '' ? null : readPaste(text, movement.contentAreas));
  };
  const rows = table?.rows.length ?? 0;
  const tooMany = taken + rows > CONTENT_LIMITS.targets;
  const hasName = table?.mapping.includes('name') ?? false;
  return (
    <Modal opened={opened} onClose={close} title={words.pasteTitle} size="xl">
      <Stack gap="sm">
        <Text size="sm">{words.pasteHint}</Text>
        <Textarea
          label={words.pasteBox}
          value={typed}
          onChange={(event) => read(event.currentTarget.value)}
          minRows={4}
          maxRows={8}
          autosize
          data-autofocus
          styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
        />
        {table && <Preview table={table} movement={movement} onChange={setTable} />}
        {table && !hasName && <Alert color="orange">{words.pasteNoName}</Alert>}
        {tooMany && <Alert color="orange">{words.pasteTooMany(CONTENT_LIMITS.targets)}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            disabled={!table || rows === 0 || !hasName || tooMany}
            onClick={() => {
              if (table) onAdd(targetsOfPaste(table, movement.contentAreas, newId));
              close();
            }}
          >
            {words.pasteAdd(rows)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface PreviewProps {
  table: PastedTable;
  movement: Pick<Movement, 'contentAreas'>;
  onChange: (table: PastedTable) => void;
}

function Preview({ table, movement, onChange }: PreviewProps) {
  const choices = [
    { value: '', label: words.pasteSkip },
    ...pasteColumns.map((value) => ({ value, label: words.pasteColumns[value] })),
  ];
  const read = targetsOfPaste(table, movement.contentAreas, () => '');
  const titles = new Map(movement.contentAreas.map(({ id, title }) => [id, title]));
  const shown = (row: number, column: number) => {
    const raw = table.rows[row]?.[column] ?? '';
    const meaning = table.mapping[column];
    if (meaning === 'contentArea') return titles.get(read[row]?.contentArea ?? '') ?? raw;
    return meaning === 'direction' ? labels.direction[read[row]?.direction ?? 'up'] : raw;
  };
  return (
    <>
      <Text size="sm" fw={600} component="output">
        {words.pastePreview(table.rows.length)}
      </Text>
      <Table.ScrollContainer minWidth={table.mapping.length * 150} mah={320}>
        <Table withTableBorder withColumnBorders fz="sm">
          <Table.Thead>
            <Table.Tr>
              {table.mapping.map((column, index) => (
                <Table.Th key={`column-${index}`}>
                  <NativeSelect
                    size="xs"
                    aria-label={words.pasteColumn(index + 1)}
                    data={choices}
                    value={column ?? ''}
                    onChange={(event) => {
                      const meaning = pasteColumns.find((name) => name === event.currentTarget.value) ?? null;
                      onChange({ ...table, mapping: remap(table.mapping, index, meaning) });
                    }}
                  />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map((row, rowIndex) => (
              <Table.Tr key={`${rowIndex} ${row.join(' ')}`}>
                {table.mapping.map((column, index) => (
                  <Table.Td key={`cell-${index}`} c={column ? undefined : 'dimmed'}>
                    {shown(rowIndex, index)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
