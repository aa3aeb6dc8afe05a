import { Box, Checkbox, List, NativeSelect, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Movement } from '@thidua/domain/movement/movement';
import type { SheetRow } from '@thidua/domain/sheet/rows';
import type { Finding } from '@thidua/domain/submission/finding';
import type { Mapping } from '@thidua/domain/sheet/headings';
import { findingText } from '../../../language/findings.ts';
import { labels } from '../../../language/labels.ts';
import { marksOf, pasteColumns, remap, targetsOfPaste, type PasteColumn, type PastedTable } from './paste.ts';
import { words } from './texts.ts';

interface Props {
  table: PastedTable;
  movement: Movement;
  /** Lines of the sheet that are taken over. */
  chosen: ReadonlySet<number>;
  onChoose: (line: number, take: boolean) => void;
  onMap: (mapping: Mapping<PasteColumn>) => void;
}

/** Wide enough to be read, and no wider for a long word. */
const widths: Partial<Record<PasteColumn, number>> = { contentArea: 200, name: 260, personInCharge: 150 };
const WIDTH = 130;
const LINE_WIDTH = 120;
const LISTED = 8;
/** Of one cell; the rest is shown in the form. */
const LINES = 6;

const idOf = ({ line }: SheetRow) => `line-${line}`;

/** The sheet as it is understood: what each column means, which rows are taken, and every cell that cannot be. */
export function PastePreview({ table, movement, chosen, onChoose, onMap }: Props) {
  const { mapping, rows } = table;
  const taken = rows.filter(({ line }) => chosen.has(line));
  const targets = new Map(targetsOfPaste(rows, mapping, movement, idOf).map((target) => [target.id, target]));
  const marks = marksOf(
    taken.flatMap((row) => targets.get(idOf(row)) ?? []),
    mapping,
    movement,
  );
  const titles = new Map(movement.contentAreas.map(({ id, title }) => [id, title]));
  const textOf = (row: SheetRow, column: number) => {
    const typed = row.cells[column] ?? '';
    const meaning = mapping[column];
    const target = targets.get(idOf(row));
    if (!chosen.has(row.line) || !target) return typed;
    if (meaning === 'contentArea') return titles.get(target.contentArea) ?? typed;
    return meaning === 'direction' ? labels.direction[target.direction] : typed;
  };
  const saying = (row: SheetRow, column: PasteColumn, finding: Finding) => {
    const typed = row.cells[mapping.indexOf(column)] ?? '';
    return column === 'contentArea' && typed !== '' ? words.pasteUnknownArea(typed) : findingText(finding);
  };
  const marked = taken.flatMap((row) =>
    [...(marks.get(idOf(row)) ?? [])].map(([column, finding]) => ({
      key: `${row.line} ${column}`,
      text: words.pasteMark(row.line, words.pasteColumns[column], saying(row, column, finding)),
    })),
  );
  const choices = [
    { value: '', label: words.pasteSkip },
    ...pasteColumns.map((value) => ({ value, label: words.pasteColumns[value] })),
  ];
  const wide = mapping.map((meaning) => (meaning && widths[meaning]) ?? WIDTH);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} component="output">
        {words.pastePreview(taken.length, rows.length - taken.length)}
      </Text>
      <Text size="sm">{words.pasteCheck}</Text>
      <Table.ScrollContainer minWidth={wide.reduce((sum, width) => sum + width, LINE_WIDTH)} mah={360}>
        <Table withTableBorder withColumnBorders fz="sm" layout="fixed" stickyHeader>
          <colgroup>
            <col style={{ width: LINE_WIDTH }} />
            {wide.map((width, index) => (
              <col key={`width-${index}`} style={{ width }} />
            ))}
          </colgroup>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.pasteLines}</Table.Th>
              {mapping.map((column, index) => (
                <Table.Th key={`column-${index}`} scope="col" style={{ verticalAlign: 'bottom' }}>
                  <Text size="xs" c="dimmed" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
                    {table.headings?.[index]}
                  </Text>
                  <NativeSelect
                    size="xs"
                    aria-label={words.pasteColumn(index + 1)}
                    data={choices}
                    value={column ?? ''}
                    onChange={(event) => {
                      const meaning = pasteColumns.find((name) => name === event.currentTarget.value) ?? null;
                      onMap(remap(mapping, index, meaning));
                    }}
                  />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.line} c={chosen.has(row.line) ? undefined : 'dimmed'}>
                <Table.Td style={{ verticalAlign: 'top' }}>
                  <Checkbox
                    size="sm"
                    label={row.line}
                    aria-label={words.pasteLine(row.line)}
                    description={words.pasteRowKinds[row.kind] || undefined}
                    checked={chosen.has(row.line)}
                    onChange={(event) => onChoose(row.line, event.currentTarget.checked)}
                  />
                </Table.Td>
                {mapping.map((column, index) => {
                  const finding = column ? marks.get(idOf(row))?.get(column) : undefined;
                  return (
                    <Table.Td
                      key={`cell-${index}`}
                      c={column ? undefined : 'dimmed'}
                      bg={finding ? 'orange.1' : undefined}
                      title={column && finding ? saying(row, column, finding) : undefined}
                      style={{ overflowWrap: 'anywhere', verticalAlign: 'top' }}
                    >
                      <Text inherit lineClamp={LINES}>
                        {finding && column && (
                          <>
                            <Box component="span" c="orange.9" mr={4}>
                              <IconAlertTriangle size={14} aria-hidden />
                            </Box>
                            <VisuallyHidden>{saying(row, column, finding)}</VisuallyHidden>
                          </>
                        )}
                        {textOf(row, index)}
                      </Text>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {marked.length > 0 && (
        <Box c="orange.9">
          <Text size="sm" fw={600}>
            {words.pasteMarks(marked.length)}
          </Text>
          <List size="sm" withPadding>
            {marked.slice(0, LISTED).map(({ key, text }) => (
              <List.Item key={key} style={{ overflowWrap: 'anywhere' }}>
                {text}
              </List.Item>
            ))}
          </List>
          {marked.length > LISTED && <Text size="sm">{words.pasteMoreMarks(marked.length - LISTED)}</Text>}
        </Box>
      )}
    </Stack>
  );
}
