import { otherReading, plainNumber } from '@thidua/domain/base/text';
import { GRID_LIMITS, gridOfSpans, type Grid, type SpannedCell } from '@thidua/domain/sheet/grid';

/**
 * A cell's text as it was shown. Where it could be read in two ways and the sheet says the number behind it (LibreOffice and
 * older Excel do), it is that number.
 */
function shownIn(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith(' ');
  const text = (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const told = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  const value = told === null || told === '' ? Number.NaN : Number(told);
  return otherReading(text) !== null && Number.isFinite(value) ? plainNumber(value) : text;
}

/** The table that a spreadsheet puts on the clipboard as a web page, with its merged cells; null where there is none. */
export function gridOfHtml(html: string, most: number = GRID_LIMITS.rows): Grid | null {
  if (!/<table/i.test(html)) return null;
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  const [table] = [...tables].toSorted((a, b) => b.rows.length - a.rows.length);
  if (!table) return null;
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell): SpannedCell => ({
      text: shownIn(cell),
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    })),
  );
  return gridOfSpans(rows, most);
}
