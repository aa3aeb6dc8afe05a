import { fold, parseDate, parseNumber } from '../base/text.ts';
import { mergeAt, type Grid } from './grid.ts';

/** What somebody wants out of a sheet. `C` names what a column can mean; what is listed first wins where a heading says both. */
export interface SheetForm<C extends string> {
  /** For each meaning the headings that say it, folded (`fold`). */
  headings: Readonly<Record<C, readonly string[]>>;
  columns: readonly C[];
  /** The column without which a row is no record. */
  key: C;
  /** Columns written once for several rows: an empty cell means what stands above it. */
  carried: readonly C[];
}

/** What each column means; null is left out. */
export type Mapping<C extends string> = (C | null)[];

export interface Headings<C extends string> {
  /** The row after the headings. */
  after: number;
  /** The heading of each column, upper row first. */
  texts: string[];
  mapping: Mapping<C>;
}

const ORDINAL_HEADINGS = ['stt', 'tt', 'so tt', 'so thu tu', 'no', 'no.'];
/** Rows above the headings: names of bodies, a title, what it belongs to. */
const SEARCHED = 40;
const DEEPEST = 3;

export const isOrdinalHeading = (text: string) => ORDINAL_HEADINGS.includes(fold(text));

/** A heading without what stands in brackets: `Muc tieu (den 30/01)` is a goal. */
const bare = (text: string) =>
  fold(text.replaceAll(/\(.*?\)|[%:*]/g, ' ')).replaceAll(/^[\s.,;/-]+|[\s.,;/-]+$/g, '');

const isFigure = (text: string) => parseNumber(text) !== null || parseDate(text) !== null;

const EXACT = 1000;

/** How plainly a heading says a meaning; 0 where it does not. */
function strength(heading: string, said: readonly string[]): number {
  if (said.includes(heading)) return EXACT + heading.length;
  const padded = ` ${heading.replaceAll(/[^a-z0-9]+/g, ' ').trim()} `;
  const within = said.filter((word) => padded.includes(` ${word} `)).map((word) => word.length);
  return heading.length > 80 ? 0 : Math.max(0, ...within);
}

/** The heading texts over one column, upper row first; a merged cell once. */
function textsOver(grid: Grid, first: number, last: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const merge = mergeAt(grid, row, column);
    if (merge && (merge.row < first || (merge.row < row && row > first))) continue;
    const text = grid.rows[merge?.row ?? row]?.[merge?.column ?? column] ?? '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The lowest row says it, or it together with what stands above; what spans several columns says it for none of them alone. */
function strengthOf(texts: readonly string[], said: readonly string[]): number {
  const parts = texts.map(bare).filter((text) => text !== '');
  const lowest = parts.at(-1);
  if (lowest === undefined) return 0;
  const own = strength(lowest, said);
  if (own >= EXACT || parts.length === 1) return own;
  const whole = strength(parts.join(' '), said);
  return whole >= EXACT ? whole : own;
}

interface Found<C extends string> {
  mapping: Mapping<C>;
  exact: number;
  known: number;
  /** One of them is that of the rows' numbers, which stands nowhere but in headings. */
  isCounted: boolean;
}

/** Gives each meaning to the column that says it most plainly. */
function meaningsOf<C extends string>(columns: readonly string[][], form: SheetForm<C>): Found<C> {
  const claims = columns
    .flatMap((texts, column) =>
      form.columns.map((meaning) => ({
        column,
        meaning,
        strength: strengthOf(texts, form.headings[meaning]),
      })),
    )
    .filter((claim) => claim.strength > 0)
    .toSorted((a, b) => b.strength - a.strength || a.column - b.column);
  const mapping: Mapping<C> = columns.map(() => null);
  let exact = 0;
  for (const { column, meaning, strength: plain } of claims) {
    if (mapping[column] !== null || mapping.includes(meaning)) continue;
    mapping[column] = meaning;
    if (plain >= EXACT) exact += 1;
  }
  const isCounted = columns.some((texts) => texts.some(isOrdinalHeading));
  return { mapping, exact, known: mapping.filter((c) => c !== null).length, isCounted };
}

/** Cells with text of their own in a row. */
const ownTexts = (grid: Grid, row: number) => (grid.rows[row] ?? []).filter((text) => text !== '');

/** Figures in a row say that it is none of headings; a year may stand in one. */
const hasFigures = (grid: Grid, row: number) =>
  ownTexts(grid, row).some((text) => isFigure(text) && !/^(19|20)\d\d$/.test(text));

/** As `(1) (2) (3)` or `A B 1 2 3` below the headings. */
function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = ownTexts(grid, row).map((text) => text.replaceAll(/[()[\].]/g, '').replace(/=.*$/, ''));
  if (texts.length < 3 || !texts.every((text) => /^(\d{1,2}|[A-Za-z])$/.test(text))) return false;
  const numbers = texts.filter((text) => /\d/.test(text)).map(Number);
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
}

/**
 * Finds the headings, in one row or several, below whatever titles stand above; null where no row says at least two of the
 * meanings plainly.
 */
export function findHeadings<C extends string>(grid: Grid, form: SheetForm<C>): Headings<C> | null {
  let best: (Found<C> & { first: number; last: number }) | null = null;
  const width = grid.rows[0]?.length ?? 0;
  for (let first = 0; first < Math.min(SEARCHED, grid.rows.length); first += 1) {
    if (ownTexts(grid, first).length < 2 || hasFigures(grid, first)) continue;
    for (let last = first; last < Math.min(first + DEEPEST, grid.rows.length); last += 1) {
      if (last > first && (ownTexts(grid, last).length === 0 || hasFigures(grid, last))) break;
      const columns = Array.from({ length: width }, (_, column) => textsOver(grid, first, last, column));
      const found = meaningsOf(columns, form);
      const plain = found.exact >= 2 || found.isCounted || (found.exact === 1 && found.known >= 3);
      if (plain && found.known >= 1 && (!best || found.known > best.known)) best = { ...found, first, last };
    }
  }
  if (!best) return null;
  const { first } = best;
  const ends = grid.merges
    .filter(({ row }) => row >= first && row <= (best?.last ?? first))
    .map(({ row, rows }) => row + rows - 1);
  const last = Math.max(best.last, ...ends);
  const texts = Array.from({ length: width }, (_, column) => textsOver(grid, first, last, column));
  let after = last + 1;
  if (isColumnNumbers(grid, after)) after += 1;
  return { after, texts: texts.map((parts) => parts.join(' – ')), mapping: best.mapping };
}
