import { err, ok, type Result } from '../base/result.ts';
import { fold } from '../base/text.ts';
import type { Grid } from '../sheet/grid.ts';
import { findHeadings, isOrdinalHeading, type SheetForm } from '../sheet/headings.ts';
import { rowsOf } from '../sheet/rows.ts';
import { UNIT_LIMITS } from './unit-change.ts';

export const unitColumns = [
  'code',
  'name',
  'kind',
  'parent',
  'person',
  'email',
  'role',
  'from',
  'to',
] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** Rows of a sheet that are looked at: the most units and people, and what stands above and between. */
export const UNIT_SHEET_ROWS = UNIT_LIMITS.units + UNIT_LIMITS.people + 100;

const said = (headings: string) => headings.split(' | ');

export const unitForm: SheetForm<UnitColumn> = {
  columns: unitColumns,
  key: 'name',
  carried: [],
  headings: {
    code: said('ma don vi | ma | ma so | ma dinh danh | ky hieu | ma co quan'),
    name: said(
      'ten don vi | don vi | ten co quan don vi | ten co quan | co quan | co quan don vi | ten co quan, don vi' +
        ' | don vi cong tac | ten',
    ),
    kind: said('loai | loai don vi | loai hinh | phan loai | nhom | loai hinh don vi | khoi loai'),
    parent: said(
      'don vi cap tren | cap tren | truc thuoc | don vi chu quan | co quan chu quan | thuoc | thuoc don vi | don vi truc thuoc' +
        ' | co quan cap tren',
    ),
    person: said(
      'nguoi phu trach | ho va ten | ho ten | ten nguoi dung | nguoi dung | ho va ten nguoi dung | can bo phu trach | ten can bo' +
        ' | can bo | dau moi',
    ),
    email: said(
      'thu dien tu | email | e-mail | dia chi thu | dia chi thu dien tu | dia chi email | hop thu | mail | hop thu dien tu',
    ),
    role: said('vai tro | quyen | chuc vu | chuc danh | vai tro trong he thong'),
    from: said('tu ngay | tu | bat dau | hieu luc tu | ngay bat dau'),
    to: said('den ngay | den het ngay | den | ket thuc | hieu luc den | ngay ket thuc'),
  },
};

/** A row as it was typed; '' where a cell is empty. */
export type UnitLine = Readonly<Record<UnitColumn, string>> & {
  /** The row's number in the sheet. */
  readonly line: number;
};

export interface UnitSheet {
  lines: UnitLine[];
  /** Headings of columns that are not taken over. */
  unused: string[];
  /** Rows that a filter hides, which are left out. */
  hidden: number;
}

export type UnitSheetFault = 'noHeadings' | 'noRows' | 'tooManyRows';

/** The units and people of a sheet, row by row. A row without a unit's name belongs to the unit above it. */
export function readUnitSheet(grid: Grid): Result<UnitSheet, UnitSheetFault> {
  if (grid.rows.length > UNIT_SHEET_ROWS) return err('tooManyRows');
  const found = findHeadings(grid, unitForm);
  if (!found?.mapping.includes('name')) return err('noHeadings');
  const { mapping, texts, after } = found;
  const ordinal = texts.findIndex(isOrdinalHeading);
  const at = { from: after, mapping, ordinal, headings: texts };
  let hidden = 0;
  const lines: UnitLine[] = [];
  for (const { line, kind, cells } of rowsOf(grid, at, unitForm)) {
    if (kind === 'hidden') hidden += 1;
    if (kind !== 'record') continue;
    const cell = (column: UnitColumn) => {
      const index = mapping.indexOf(column);
      return index === -1 ? '' : (cells[index] ?? '').trim();
    };
    const own: UnitLine = {
      line,
      code: cell('code'),
      name: cell('name'),
      kind: cell('kind'),
      parent: cell('parent'),
      person: cell('person'),
      email: cell('email'),
      role: cell('role'),
      from: cell('from'),
      to: cell('to'),
    };
    lines.push(withUnit(own, lines.at(-1)));
  }
  const unused = texts.filter(
    (text, index) => text !== '' && mapping[index] === null && !isOrdinalHeading(text) && fold(text) !== '',
  );
  return lines.length === 0 ? err('noRows') : ok({ lines, unused, hidden });
}

/** A person's row that names no unit is of the one above. */
function withUnit(own: UnitLine, above: UnitLine | undefined): UnitLine {
  if (!above || own.name !== '' || own.code !== '' || own.person + own.email === '') return own;
  const { code, name, kind, parent } = above;
  return { ...own, code, name, kind, parent };
}
