import type { ContentArea, Direction } from '@thidua/domain/movement/movement';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { emptyTarget, type DraftTarget } from '@thidua/domain/submission/registration';
import { fold } from '@thidua/domain/base/text';

export const pasteColumns = [
  'contentArea',
  'name',
  'unitOfMeasure',
  'direction',
  'baseline',
  'goal',
  'dueDate',
  'weight',
  'personInCharge',
] as const;
export type PasteColumn = (typeof pasteColumns)[number];

/** What a pasted column means; null is left out. */
export type Mapping = (PasteColumn | null)[];

export interface PastedTable {
  /** Cells of the first row where it holds headings. */
  headings: string[] | null;
  rows: string[][];
  mapping: Mapping;
}

/** Reads cells as Excel puts them on the clipboard: tabs, lines, and quotes around cells that hold either. */
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
    if (row.some((part) => part !== '')) rows.push(row);
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
  return rows;
}

/** A name such as `"Ba không" trong trường học` begins with a quote too: a quoted cell ends at a tab or a line. */
function isQuotedCell(text: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(text.slice(at));
}

const headingWords: Record<PasteColumn, readonly string[]> = {
  contentArea: ['noi dung thi dua', 'noi dung', 'linh vuc'],
  name: ['ten chi tieu', 'chi tieu', 'chi tieu cu the', 'chi tieu thi dua', 'cong viec'],
  unitOfMeasure: ['don vi tinh', 'dvt', 'don vi do'],
  direction: ['chieu', 'huong', 'xu huong', 'chieu huong'],
  baseline: ['hien tai', 'muc hien tai', 'ban dau', 'xuat phat', 'dau ky', 'hien trang'],
  goal: ['phan dau', 'muc phan dau', 'muc tieu', 'ke hoach', 'muc chi tieu', 'can dat'],
  dueDate: ['han', 'thoi han', 'thoi gian hoan thanh', 'han hoan thanh', 'ngay hoan thanh', 'thoi gian'],
  weight: ['trong so', 'he so', 'ty trong'],
  personInCharge: ['phu trach', 'nguoi phu trach', 'can bo phu trach', 'nguoi thuc hien', 'phan cong'],
};
const ordinalWords = ['stt', 'tt', 'so tt', 'so thu tu'];

function columnOfHeading(heading: string): PasteColumn | null {
  const folded = fold(heading.replaceAll(/\(.*?\)|[%:*]/g, ' '));
  return pasteColumns.find((column) => headingWords[column].includes(folded)) ?? null;
}

const isOrdinal = (cell: string, index: number) =>
  /^\d+[.)]?$/.test(cell) && Number.parseInt(cell, 10) === index + 1;

/** Guesses what each column means: by headings where two or more are known, else by the order of the form. */
export function readPaste(text: string, contentAreas: readonly ContentArea[]): PastedTable {
  const cells = splitCells(text);
  const first = cells[0] ?? [];
  const headed = first.map(columnOfHeading);
  if (headed.filter((column) => column !== null).length >= 2) {
    return { headings: first, rows: cells.slice(1), mapping: onceEach(headed) };
  }
  const hasTitle = ordinalWords.includes(fold(first[0] ?? ''));
  const rows = hasTitle ? cells.slice(1) : cells;
  return { headings: hasTitle ? first : null, rows, mapping: mappingByOrder(rows, contentAreas) };
}

const onceEach = (mapping: Mapping): Mapping =>
  mapping.map((column, index) => (mapping.indexOf(column) === index ? column : null));

function mappingByOrder(rows: readonly string[][], contentAreas: readonly ContentArea[]): Mapping {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counted = rows.length > 0 && rows.every((row, index) => isOrdinal(row[0] ?? '', index));
  const start = counted && width > 1 ? 1 : 0;
  const known = rows.filter((row) => areaOf(row[start] ?? '', contentAreas) !== null).length;
  const order = width - start === 1 || known * 2 < rows.length ? pasteColumns.slice(1) : pasteColumns;
  return Array.from({ length: width }, (_, index) => (index < start ? null : (order[index - start] ?? null)));
}

/** Gives a column another meaning; the column that had it loses it. */
export function remap(mapping: Mapping, index: number, column: PasteColumn | null): Mapping {
  return mapping.map((old, at) => (at === index ? column : column !== null && old === column ? null : old));
}

/** A content area by its number (`2.4`, `4`), its short title or the beginning of the plan's wording. */
export function areaOf(typed: string, contentAreas: readonly ContentArea[]): string | null {
  const text = fold(typed).replace(/[.:)]$/, '');
  if (text === '') return null;
  const number = /^(?:noi dung\s*)?(\d+(?:\.\d+)*)\b/.exec(text)?.[1];
  const byNumber = contentAreas.find(
    (area, index) =>
      area.id === number ||
      area.id.endsWith(`.${number}`) ||
      (text === number && String(index + 1) === number),
  );
  if (byNumber) return byNumber.id;
  const byTitle = contentAreas.find((area) => fold(area.title) === text);
  if (byTitle) return byTitle.id;
  if (text.length < 4) return null;
  const close = contentAreas.filter(
    (area) => fold(area.title).includes(text) || text.includes(fold(area.title)),
  );
  const [only] = close.length === 1 ? close : contentAreas.filter((area) => fold(area.text).startsWith(text));
  return only?.id ?? null;
}

export function directionOf(typed: string): Direction | null {
  const text = fold(typed);
  if (text === '') return null;
  if (/^(co|chua|khong)\b/.test(text) || text.includes('hoan thanh')) return 'yesNo';
  if (text.includes('tang') || text === '↑') return 'up';
  if (text.includes('giam') || text === '↓') return 'down';
  return text.includes('giu') || text.includes('duy tri') ? 'maintain' : null;
}

/** The pasted rows as targets. What is not understood stays empty and is asked for in the form. */
export function targetsOfPaste(
  { rows, mapping }: PastedTable,
  contentAreas: readonly ContentArea[],
  newId: () => string,
): DraftTarget[] {
  return rows.map((row) => {
    const cell = (column: PasteColumn) => {
      const index = mapping.indexOf(column);
      return index === -1 ? '' : asOneLine(row[index] ?? '');
    };
    const target = emptyTarget(newId());
    return {
      ...target,
      contentArea: areaOf(cell('contentArea'), contentAreas) ?? '',
      name: cell('name'),
      unitOfMeasure: cell('unitOfMeasure'),
      direction: directionOf(cell('direction')) ?? target.direction,
      baseline: cell('baseline'),
      goal: cell('goal'),
      dueDate: cell('dueDate'),
      weight: cell('weight') || target.weight,
      personInCharge: cell('personInCharge'),
    };
  });
}
