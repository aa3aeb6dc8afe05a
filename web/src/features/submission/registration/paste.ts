import type { Direction, Movement } from '@thidua/domain/movement/movement';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { findHeadings, isOrdinalHeading, type Mapping, type SheetForm } from '@thidua/domain/sheet/headings';
import { rowsOf, type SheetRow } from '@thidua/domain/sheet/rows';
import type { Finding } from '@thidua/domain/submission/finding';
import { fold, parseNumber } from '@thidua/domain/base/text';
import type { Grid } from '@thidua/domain/sheet/grid';
import {
  emptyRegistration,
  emptyTarget,
  parseRegistration,
  type DraftTarget,
} from '@thidua/domain/submission/registration';
import { areaOf } from './areas.ts';

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

const said = (headings: string) => headings.split(' | ');

const targetForm: SheetForm<PasteColumn> = {
  columns: pasteColumns,
  key: 'name',
  carried: ['contentArea'],
  headings: {
    contentArea: said('noi dung thi dua | noi dung | linh vuc | nhom noi dung | mang cong tac'),
    name: said(
      'ten chi tieu | chi tieu | chi tieu cu the | chi tieu thi dua | chi tieu dang ky | cong viec | ten chi tieu thi dua' +
        ' | noi dung chi tieu | ten chi tieu dang ky | nhiem vu',
    ),
    unitOfMeasure: said('don vi tinh | dvt | don vi do'),
    direction: said('chieu | huong | xu huong | chieu huong'),
    baseline: said(
      'hien tai | muc hien tai | ban dau | xuat phat | dau ky | hien trang | thuc trang' +
        ' | thuc hien nam truoc | so dau ky | muc ban dau',
    ),
    goal: said(
      'phan dau | muc phan dau | muc tieu | ke hoach | muc chi tieu | can dat | muc dang ky' +
        ' | chi tieu phan dau | so dang ky | muc tieu phan dau',
    ),
    dueDate: said(
      'han | thoi han | thoi gian hoan thanh | han hoan thanh | ngay hoan thanh | thoi gian | thoi han hoan thanh' +
        ' | hoan thanh truoc ngay | thoi diem hoan thanh',
    ),
    weight: said('trong so | he so | ty trong'),
    personInCharge: said(
      'phu trach | nguoi phu trach | can bo phu trach | nguoi thuc hien | phan cong | chiu trach nhiem | nguoi chiu trach nhiem' +
        ' | dau moi',
    ),
  },
};

export interface PastedTable {
  /** The headings, one a column; null where there are none. */
  headings: readonly string[] | null;
  /** The first row below them. */
  from: number;
  rows: SheetRow[];
  mapping: Mapping<PasteColumn>;
}

type Frame = Pick<Movement, 'contentAreas'>;

/** Reads a sheet of targets: what each column means by its headings, else by the order of the form. */
export function readPaste(grid: Grid, { contentAreas }: Frame): PastedTable {
  const found = findHeadings(grid, targetForm);
  if (!found) return readUnheaded(grid, contentAreas);
  const table = withMapping(grid, { headings: found.texts, from: found.after }, found.mapping);
  const area = table.mapping.indexOf('contentArea');
  const isKnown = (row: SheetRow) => areaOf(row.cells[area] ?? '', contentAreas) !== null;
  // A heading such as "Nội dung" is the targets' own where the sheet has no other name for them.
  if (area === -1 || table.mapping.includes('name') || table.rows.some(isKnown)) return table;
  return withMapping(grid, table, remap(table.mapping, area, 'name'));
}

/**
 * Without headings that a target has, columns are in the order of the form; under headings of something else, as of a list of
 * people, none means anything until somebody says so.
 */
function readUnheaded(grid: Grid, contentAreas: Frame['contentAreas']): PastedTable {
  const counted = grid.rows.findIndex((row) => isOrdinalHeading(row[0] ?? ''));
  const headings = grid.rows[counted];
  if (!headings)
    return withMapping(grid, { headings: null, from: 0 }, mappingByOrder(grid.rows, contentAreas));
  return withMapping(
    grid,
    { headings, from: counted + 1 },
    headings.map(() => null),
  );
}

/** The same sheet with these meanings of its columns. */
export function withMapping(
  grid: Grid,
  { headings, from }: Pick<PastedTable, 'headings' | 'from'>,
  mapping: Mapping<PasteColumn>,
): PastedTable {
  const titled = headings?.findIndex(isOrdinalHeading) ?? -1;
  const counts = mapping[0] === null && grid.rows.slice(from).every((row, at) => isOrdinal(row[0] ?? '', at));
  const ordinal = titled === -1 && counts ? 0 : titled;
  const rows = rowsOf(grid, { from, mapping, ordinal, headings: headings ?? [] }, targetForm);
  return { headings, from, mapping, rows };
}

const isOrdinal = (cell: string, index: number) =>
  /^\d+[.)]?$/.test(cell) && Number.parseInt(cell, 10) === index + 1;

function mappingByOrder(
  rows: readonly string[][],
  contentAreas: Frame['contentAreas'],
): Mapping<PasteColumn> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counted = rows.length > 0 && rows.every((row, index) => isOrdinal(row[0] ?? '', index));
  const start = counted && width > 1 ? 1 : 0;
  const known = rows.filter((row) => areaOf(row[start] ?? '', contentAreas) !== null).length;
  const order = width - start === 1 || known * 2 < rows.length ? pasteColumns.slice(1) : pasteColumns;
  return Array.from({ length: width }, (_, index) => (index < start ? null : (order[index - start] ?? null)));
}

/** Gives a column another meaning; the column that had it loses it. */
export function remap(
  mapping: Mapping<PasteColumn>,
  index: number,
  column: PasteColumn | null,
): Mapping<PasteColumn> {
  return mapping.map((old, at) => (at === index ? column : column !== null && old === column ? null : old));
}

export function directionOf(typed: string): Direction | null {
  const text = fold(typed);
  if (text === '') return null;
  if (/^(co|chua|khong)\b/.test(text) || text.includes('hoan thanh')) return 'yesNo';
  if (text.includes('tang') || text === '↑') return 'up';
  if (text.includes('giam') || text === '↓') return 'down';
  return text.includes('giu') || text.includes('duy tri') ? 'maintain' : null;
}

/** A goal below what there is can only mean less of it, and the same one that it is kept. */
function directionByFigures(baseline: string, goal: string): Direction | null {
  const [from, to] = [parseNumber(baseline), parseNumber(goal)];
  if (from === null || to === null || to > from) return null;
  return to < from ? 'down' : 'maintain';
}

/** Rows of a sheet as targets. What is not understood stays empty and is asked for in the form. */
export function targetsOfPaste(
  rows: readonly SheetRow[],
  mapping: Mapping<PasteColumn>,
  { contentAreas }: Frame,
  idOf: (row: SheetRow) => string,
): DraftTarget[] {
  return rows.map((row) => {
    const { cells, group } = row;
    const cell = (column: PasteColumn) => {
      const index = mapping.indexOf(column);
      return index === -1 ? '' : asOneLine(cells[index] ?? '');
    };
    const target = emptyTarget(idOf(row));
    const [baseline, goal] = [cell('baseline'), cell('goal')];
    const inPercent = baseline.endsWith('%') && goal.endsWith('%');
    return {
      ...target,
      contentArea: areaOf(cell('contentArea'), contentAreas) ?? areaOf(group, contentAreas) ?? '',
      name: cell('name'),
      unitOfMeasure: cell('unitOfMeasure') || (inPercent ? '%' : ''),
      direction: directionOf(cell('direction')) ?? directionByFigures(baseline, goal) ?? target.direction,
      baseline,
      goal,
      dueDate: cell('dueDate'),
      weight: cell('weight') || target.weight,
      personInCharge: cell('personInCharge'),
    };
  });
}

const isColumn = (field: string): field is PasteColumn => pasteColumns.some((column) => column === field);

/**
 * What is wrong in the cells that are taken over, by the form's own schema: for each target, column by column. A column that the
 * sheet does not have is the form's to ask for, except for the name.
 */
export function marksOf(
  targets: readonly DraftTarget[],
  mapping: Mapping<PasteColumn>,
  movement: Pick<Movement, 'period' | 'contentAreas' | 'unitsOfMeasure'>,
): ReadonlyMap<string, ReadonlyMap<PasteColumn, Finding>> {
  const marks = new Map(targets.map(({ id }) => [id, new Map<PasteColumn, Finding>()]));
  for (const some of inParts(targets)) {
    const parsed = parseRegistration({ ...emptyRegistration(), targets: some }, movement);
    for (const finding of parsed.ok ? [] : parsed.error) {
      const [list, id = '', field = ''] = finding.path.split('.');
      const own = marks.get(id);
      if (list !== 'targets' || !own || !isColumn(field) || !mapping.includes(field)) continue;
      if (!own.has(field)) own.set(field, finding);
    }
  }
  return marks;
}

/** A registration takes so many targets, and its findings are limited: a longer sheet is looked at in parts. */
function inParts(targets: readonly DraftTarget[]): DraftTarget[][] {
  const size = Math.min(10, CONTENT_LIMITS.targets);
  return Array.from({ length: Math.ceil(targets.length / size) }, (_, part) =>
    targets.slice(part * size, (part + 1) * size),
  );
}
