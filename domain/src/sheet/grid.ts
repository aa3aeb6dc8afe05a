/** Cells merged into one; their text stands in the first. Rows and columns from 0. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What somebody sees in a sheet: the text of each cell, as shown there. Every row has the same number of cells. */
export interface Grid {
  rows: string[][];
  merges: Merge[];
  /** Rows that the sheet hides, as a filter does. */
  hidden: readonly number[];
}

/** A cell as a table of a web page has it. */
export interface SpannedCell {
  text: string;
  rowSpan: number;
  colSpan: number;
}

/** More than a sheet of a unit has; a span of a whole sheet is cut here. Who expects more rows says how many. */
export const GRID_LIMITS = { rows: 2000, columns: 60 } as const;

const oneLine = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** A grid of rows that may be of unequal length: what lies beyond the limits, `most` rows among them, is cut, a merge with it. */
export function gridOf(
  cells: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
  hidden: readonly number[] = [],
  most: number = GRID_LIMITS.rows,
): Grid {
  const kept = cells.slice(0, most);
  const width = Math.min(GRID_LIMITS.columns, Math.max(0, ...kept.map((row) => row.length)));
  const rows = kept.map((row) => Array.from({ length: width }, (_, column) => oneLine(row[column] ?? '')));
  const inside = merges
    .filter(({ row, column }) => row < rows.length && column < width)
    .map((merge) => ({
      ...merge,
      rows: Math.min(merge.rows, rows.length - merge.row),
      columns: Math.min(merge.columns, width - merge.column),
    }));
  return withoutEmptyColumns({
    rows,
    merges: inside.filter((merge) => merge.rows > 1 || merge.columns > 1),
    hidden,
  });
}

/** The grid of a table in which a cell reaches over rows and columns, as HTML has it. */
export function gridOfSpans(
  table: readonly (readonly SpannedCell[])[],
  most: number = GRID_LIMITS.rows,
): Grid {
  const rows: string[][] = table.slice(0, most).map(() => []);
  const merges: Merge[] = [];
  const taken = new Set<string>();
  for (const [row, cells] of table.slice(0, most).entries()) {
    let column = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      if (column >= GRID_LIMITS.columns) break;
      const merge = {
        row,
        column,
        rows: Math.min(Math.max(1, rowSpan), rows.length - row),
        columns: Math.min(Math.max(1, colSpan), GRID_LIMITS.columns - column),
      };
      for (let down = 0; down < merge.rows; down += 1) {
        for (let right = 0; right < merge.columns; right += 1) taken.add(`${row + down},${column + right}`);
      }
      const line = rows[row];
      if (line) {
        while (line.length < column) line.push('');
        line.push(text);
      }
      merges.push(merge);
      column += merge.columns;
    }
  }
  return gridOf(rows, merges, [], most);
}

/** An empty column at the margin, or one that only a merge reaches over, would be a column that nobody sees. */
function withoutEmptyColumns({ rows, merges, hidden }: Grid): Grid {
  const width = rows[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => row[column] !== ''),
  );
  return {
    rows: rows.map((row) => kept.map((column) => row[column] ?? '')),
    merges: merges.flatMap((merge) => {
      const columns = kept.filter(
        (column) => column >= merge.column && column < merge.column + merge.columns,
      );
      const [first] = columns;
      if (first === undefined || (columns.length === 1 && merge.rows === 1)) return [];
      return [{ ...merge, column: kept.indexOf(first), columns: columns.length }];
    }),
    hidden,
  };
}

/** The merge that covers a cell, if one does. */
export const mergeAt = ({ merges }: Pick<Grid, 'merges'>, row: number, column: number): Merge | null =>
  merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  ) ?? null;
