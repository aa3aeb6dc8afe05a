import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';

export interface FigureCell {
  text: string;
  to?: string | undefined;
  warn?: boolean;
}

interface FigureTableProps {
  caption: string;
  /** The first names the rows, the others are figures. */
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly FigureCell[] }[];
  /** The sum of the rows, where they have one. */
  total?: readonly FigureCell[] | undefined;
}

/** Figures in rows: the text of every chart, and the way to the units behind a figure. */
export function FigureTable({ caption, columns, rows, total }: FigureTableProps) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={6} striped aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column} ta={index === 0 ? 'left' : 'right'}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              <Cells columns={columns} cells={cells} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        {total && (
          <Table.Tfoot>
            <Table.Tr fw={600}>
              <Cells columns={columns} cells={total} />
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}

const Cells = ({ columns, cells }: { columns: readonly string[]; cells: readonly FigureCell[] }) =>
  cells.map((cell, index) => (
    <Table.Td
      key={columns[index] ?? index}
      ta={index === 0 ? 'left' : 'right'}
      c={cell.warn ? 'red.8' : 'inherit'}
      {...(cell.warn ? { fw: 600 } : {})}
    >
      <Cell {...cell} />
    </Table.Td>
  ));

function Cell({ text, to }: FigureCell) {
  if (to === undefined) return text;
  return (
    <Anchor component={Link} to={to} c="inherit" td="underline" size="sm">
      {text}
    </Anchor>
  );
}
