import { fold } from '../base/text.ts';
import type { Mapping, SheetForm } from './headings.ts';
import { mergeAt, type Grid } from './grid.ts';

/** What a row is: something to take over, or what stands between and below. */
export const rowKinds = ['record', 'group', 'total', 'heading', 'hidden'] as const;
export type RowKind = (typeof rowKinds)[number];

export interface SheetRow {
  /** The row's number in the sheet, from 1. */
  line: number;
  kind: RowKind;
  /** A cell of a merge over rows says what its first cell says. */
  cells: string[];
  /** The title of the group that the row stands in; '' where there is none. */
  group: string;
}

export interface RowsOf<C extends string> {
  /** The first row below the headings. */
  from: number;
  mapping: Mapping<C>;
  /** The column that counts; -1 where there is none. */
  ordinal: number;
  /** The headings again, as on each printed page, are no record. */
  headings: readonly string[];
}

const TOTAL = /^(tong|cong)( cong| so| chung)?( chi tieu)?$/;
const isTotal = (text: string) =>
  TOTAL.test(
    fold(text)
      .replace(/:.*$/, '')
      .replaceAll(/[\s.:,\d-]+$/g, ''),
  );

/** `I`, `II.`, `A`, `b)`: what groups are numbered by. */
const isGroupOrdinal = (text: string) => /^([IVX]{1,5}|\p{L})[.):]?$/u.test(text.trim());
const numberOf = (text: string) => /^(\d+(?:\.\d+)*)[.)]?$/.exec(text.trim())?.[1] ?? null;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The rows below the headings. A row is a record where its key column says something and it is not the title of a group: a
 * total, a group's title or a line with a signature would be no record. Nothing is left out: each row says what it is.
 */
export function rowsOf<C extends string>(grid: Grid, at: RowsOf<C>, form: SheetForm<C>): SheetRow[] {
  const key = at.mapping.indexOf(form.key);
  const carried = at.mapping.map((column) => column !== null && form.carried.includes(column));
  const isMeasure = (column: number) =>
    column !== key && at.mapping[column] !== null && carried[column] !== true;
  const seen = grid.rows
    .map((own, row) => ({ own, row, cells: own.map((_, column) => textAt(grid, at.from, row, column)) }))
    .slice(at.from)
    .filter(({ own }) => own.some((text) => text !== ''));
  const measures = (own: readonly string[]) =>
    own.filter((text, column) => text !== '' && isMeasure(column)).length;
  const usual = median(
    seen
      .filter(({ own }) => key !== -1 && own[key] !== '' && measures(own) > 0)
      .map(({ own }) => measures(own)),
  );
  const ordinalOf = (index: number) => seen[index]?.own[at.ordinal] ?? '';
  const numbered = seen.filter((_, index) => numberOf(ordinalOf(index)) !== null).length;

  const kindOf = (index: number): RowKind => {
    const { own, row, cells } = seen[index] ?? { own: [], row: 0, cells: [] };
    if (grid.hidden.includes(row)) return 'hidden';
    if (at.headings.length > 0 && repeatsHeadings(own, at.headings)) return 'heading';
    const first = own.find((text, column) => text !== '' && column !== at.ordinal) ?? ordinalOf(index);
    if (isTotal(first) || isTotal(ordinalOf(index))) return 'total';
    if (key === -1) return 'record';
    const said = measures(own);
    const number = numberOf(ordinalOf(index));
    if (cells[key] === '') return said >= 2 ? 'record' : 'group';
    // Where rows are numbered, one without a number and hardly a figure is a title, a note or a line of signatures.
    if (number === null && numbered > 0 && said < 2 && usual >= 2) return 'group';
    if (own.some((text, column) => text !== '' && column !== key && at.mapping[column] !== null))
      return 'record';
    if (number !== null) {
      return numberOf(ordinalOf(index + 1))?.startsWith(`${number}.`) === true ? 'group' : 'record';
    }
    return usual >= 2 || (numbered > 0 && isGroupOrdinal(ordinalOf(index))) ? 'group' : 'record';
  };

  let group = '';
  const above = new Map<number, string>();
  return seen.map(({ own, row, cells }, index) => {
    const kind = kindOf(index);
    if (kind === 'group' || kind === 'total') {
      group = kind === 'total' ? '' : own.filter((text, c) => text !== '' && c !== at.ordinal).join(' ');
      above.clear();
    }
    if (kind !== 'record') return { line: row + 1, kind, cells, group: '' };
    const full = cells.map((text, column) => {
      if (carried[column] !== true) return text;
      if (text !== '') above.set(column, text);
      return text === '' ? (above.get(column) ?? '') : text;
    });
    return { line: row + 1, kind, cells: full, group };
  });
}

/** What a cell says; a merge over rows says it in each of them, one over columns in its first. */
function textAt(grid: Grid, from: number, row: number, column: number): string {
  const own = grid.rows[row]?.[column] ?? '';
  const merge = mergeAt(grid, row, column);
  if (own !== '' || !merge || merge.row < from || merge.column !== column) return own;
  return grid.rows[merge.row]?.[column] ?? '';
}

function repeatsHeadings(own: readonly string[], headings: readonly string[]): boolean {
  const texts = own.map((text, column) => [fold(text), fold(headings[column] ?? '')] as const);
  const said = texts.filter(([text]) => text !== '');
  return (
    said.length > 1 && said.every(([text, heading]) => heading === text || heading.startsWith(`${text} – `))
  );
}
