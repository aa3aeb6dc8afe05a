import { gridOf, GRID_LIMITS, type Grid } from './grid.ts';

/**
 * Reads cells as a spreadsheet puts them on the clipboard as text: tabs, lines, and quotes around cells that hold either.
 * Empty lines stay, but for those at the end, so that a line's number is that of the sheet's row.
 */
export function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.replaceAll(/\s+/g, ' ').trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  const chars = text.replaceAll(/\r\n?/g, '\n');
  for (let at = 0; at < chars.length; at++) {
    const char = chars.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (chars.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '' && isQuotedCell(chars, at)) quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') endRow();
    else cell += char;
  }
  endRow();
  const last = rows.findLastIndex((parts) => parts.some((part) => part !== ''));
  return rows.slice(0, last + 1);
}

/** A name such as `"Ba không" trong trường học` begins with a quote too: a quoted cell ends at a tab or a line. */
function isQuotedCell(text: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(text.slice(at));
}

export const gridOfText = (text: string, most: number = GRID_LIMITS.rows): Grid =>
  gridOf(splitCells(text), [], [], most);
