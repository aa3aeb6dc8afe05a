import { gridOf, GRID_LIMITS, type Grid, type Merge } from '@thidua/domain/sheet/grid';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { strFromU8, unzipSync } from 'fflate';
import { formatOf, shownNumber, type NumberFormat } from './number-format.ts';
import { tagsOf, xmlParts } from './xml.ts';

export interface Sheet {
  name: string;
  grid: Grid;
}

/** `old`: a workbook of before 2007, or one with a password; `other`: no workbook; `broken`: a workbook that cannot be read. */
export type SheetFault = 'old' | 'other' | 'broken';

const PART_BYTES = 40 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Reads the sheets of an Excel workbook (.xlsx) that can be seen, each cell as it is shown, up to `most` rows of each. */
export function readXlsx(bytes: Uint8Array, most: number = GRID_LIMITS.rows): Result<Sheet[], SheetFault> {
  if (begins(bytes, OLE)) return err('old');
  if (!begins(bytes, ZIP)) return err('other');
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(xml|rels)$/i.test(name) && originalSize <= PART_BYTES,
    });
    const part = (path: string) => {
      const file = files[path];
      return file ? strFromU8(file) : null;
    };
    const sheets = sheetsOf(part, most);
    return sheets ? ok(sheets) : err('other');
  } catch {
    return err('broken');
  }
}

type Part = (path: string) => string | null;

interface Relation {
  id: string;
  kind: string;
  path: string;
}

/** What a part points at, by id and by the last word of its kind. */
function relationsOf(part: Part, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = part(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '';
  return tagsOf(xml, 'Relationship').map((tag) => {
    const target = tag.get('Target') ?? '';
    return {
      id: tag.get('Id') ?? '',
      kind: (tag.get('Type') ?? '').replace(/^.*\//, ''),
      path: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
    };
  });
}

function sheetsOf(part: Part, most: number): Sheet[] | null {
  const workbookPath = relationsOf(part, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const workbook = workbookPath === undefined ? null : part(workbookPath);
  if (workbookPath === undefined || workbook === null) return null;
  const relations = relationsOf(part, workbookPath);
  const of = (kind: string) => part(relations.find((relation) => relation.kind === kind)?.path ?? '') ?? '';
  const book: Book = {
    most,
    strings: sharedStrings(of('sharedStrings')),
    formats: formatsOf(of('styles')),
    since1904: ['1', 'true'].includes(tagsOf(workbook, 'workbookPr')[0]?.get('date1904') ?? ''),
  };
  const sheets = tagsOf(workbook, 'sheet').filter((tag) => (tag.get('state') ?? 'visible') === 'visible');
  return sheets.flatMap((tag) => {
    const path = relations.find(({ id, kind }) => id === tag.get('id') && kind === 'worksheet')?.path;
    const xml = part(path ?? '');
    return xml === null ? [] : [{ name: tag.get('name') ?? '', grid: gridOfSheet(xml, book) }];
  });
}

interface Book {
  /** So many rows of a sheet are read. */
  most: number;
  strings: readonly string[];
  formats: readonly NumberFormat[];
  since1904: boolean;
}

/** `_x000D_`: how a workbook writes what XML cannot. */
const unescaped = (text: string) =>
  text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** Texts in parts of different looks are one text; how a word is read aloud (`rPh`) is none. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let aloud = 0;
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (isText && aloud === 0) text += part.text;
    } else if (part.name === 'si') {
      if (part.kind === 'close' || part.isEmpty) strings.push(unescaped(text));
      text = '';
    } else if (part.name === 't') isText = part.kind === 'open' && !part.isEmpty;
    else if (part.name === 'rPh') aloud += part.kind === 'close' ? -1 : part.isEmpty ? 0 : 1;
  }
  return strings;
}

/** What each style shows a number as. */
function formatsOf(xml: string): NumberFormat[] {
  const codes = new Map(tagsOf(xml, 'numFmt').map((tag) => [tag.get('numFmtId'), tag.get('formatCode')]));
  const formats: NumberFormat[] = [];
  let within = false;
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') continue;
    if (part.name === 'cellXfs') within = part.kind === 'open';
    else if (within && part.kind === 'open' && part.name === 'xf') {
      const id = part.attributes.get('numFmtId') ?? '0';
      formats.push(formatOf(Number(id), codes.get(id)));
    }
  }
  return formats;
}

interface Cell {
  type: string;
  style: number;
  value: string;
  formula: string;
}

/** A cell's text as somebody sees it; a formula that was never calculated stands as it is written. */
function shown({ type, style, value, formula }: Cell, { strings, formats, since1904 }: Book): string {
  if (value === '') return formula === '' ? '' : `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10).split('-').toReversed().join('/');
  const number = Number(value);
  if (type === 'e' || !Number.isFinite(number)) return value;
  return shownNumber(number, formats[style] ?? 'general', since1904);
}

/** `B12` as row and column from 0. */
function placeOf(ref: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  if (digits === '') return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function gridOfSheet(xml: string, book: Book): Grid {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const hidden: number[] = [];
  let at = { row: -1, column: -1 };
  let cell: Cell | null = null;
  let within = '';
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (cell && (within === 'v' || within === 't')) cell.value += part.text;
      else if (cell && within === 'f') cell.formula += part.text;
      continue;
    }
    const { name } = part;
    if (part.kind === 'close') {
      within = '';
      if (name === 'c' && cell) {
        if (at.row < book.most) put(rows, at, shown(cell, book));
        cell = null;
      }
    } else if (name === 'row') {
      const row = Number(part.attributes.get('r') ?? at.row + 2) - 1;
      at = { row, column: -1 };
      if (['1', 'true'].includes(part.attributes.get('hidden') ?? '')) hidden.push(row);
    } else if (name === 'c') {
      at = placeOf(part.attributes.get('r') ?? '') ?? { ...at, column: at.column + 1 };
      const { attributes } = part;
      const style = Number(attributes.get('s') ?? 0);
      cell = part.isEmpty ? null : { type: attributes.get('t') ?? 'n', style, value: '', formula: '' };
    } else if (name === 'mergeCell') {
      const [first = '', last = first] = (part.attributes.get('ref') ?? '').split(':');
      const [from, to] = [placeOf(first), placeOf(last)];
      if (from && to) {
        merges.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
      }
    } else within = part.isEmpty ? '' : name;
  }
  return gridOf(rows, merges, hidden, book.most);
}

/** What lies far outside is a stray cell, for which no grid is made. */
function put(rows: string[][], { row, column }: { row: number; column: number }, text: string): void {
  if (text === '' || column >= GRID_LIMITS.columns) return;
  while (rows.length <= row) rows.push([]);
  const line = rows[row];
  if (!line) return;
  while (line.length < column) line.push('');
  line[column] = text;
}
