import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from './read-xlsx.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const relations = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`;

interface Book {
  cells: string;
  merges?: string;
  strings?: string;
  sheets?: string;
  workbook?: string;
}

/** A workbook as other programs than Excel write it: with prefixes, without what may be left out. */
function bookOf({ cells, merges = '', strings = '', sheets, workbook = '' }: Book): Uint8Array {
  const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData>${cells}</x:sheetData>${merges}</x:worksheet>`;
  const named = sheets ?? '<sheet name="Đăng ký" sheetId="1" r:id="r1"/>';
  const files = {
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${workbook}<sheets>${named}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'worksheet', '/xl/worksheets/sheet1.xml'),
      relation('s', 'styles', 'styles.xml'),
      relation('t', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.0&quot; ngày&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const rowsOf = (book: Book) => {
  const read = readXlsx(bookOf(book));
  return read.ok ? read.value[0]?.grid.rows : read.error;
};
const row = (...cells: string[]) => `<x:row>${cells.join('')}</x:row>`;

describe('readXlsx', () => {
  it('shows each cell as the sheet shows it', () => {
    const cells = row(
      '<x:c t="s"><x:v>0</x:v></x:c>',
      '<x:c s="1"><x:v>44576.75</x:v></x:c>',
      '<x:c s="2"><x:v>0.07</x:v></x:c>',
      '<x:c s="3"><x:v>1234.5</x:v></x:c>',
      '<x:c><x:v>900000002</x:v></x:c>',
      '<x:c><x:v>1.125</x:v></x:c>',
      '<x:c t="e"><x:f>A1/0</x:f><x:v>#DIV/0!</x:v></x:c>',
      '<x:c><x:f>SUM(A1:A2)</x:f></x:c>',
      '<x:c t="inlineStr"><x:is><x:t>Tốt &amp; gọn &#7853;</x:t></x:is></x:c>',
      '<x:c t="d"><x:v>2022-01-30T00:00:00</x:v></x:c>',
    );
    const strings = '<si><r><t>Hộ </t></r><r><t>nghèo</t></r><rPh><t>x</t></rPh></si>';
    const text = ['Hộ nghèo', '15/01/2022', '7%', '1.234,5', '900000002', '1,1250', '#DIV/0!', '=SUM(A1:A2)'];
    expect(rowsOf({ cells, strings })).toEqual([[...text, 'Tốt & gọn ậ', '30/01/2022']]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const cells = row('<x:c s="1"><x:v>43114</x:v></x:c>');
    expect(rowsOf({ cells, workbook: '<workbookPr date1904="1"/>' })).toEqual([['15/01/2022']]);
  });

  it('puts cells where their address says, and keeps merges and hidden rows', () => {
    const cells =
      '<x:row r="2" hidden="1"><x:c r="B2"><x:v>1</x:v></x:c><x:c r="D2"><x:v>2</x:v></x:c></x:row>' +
      '<x:row r="3"><x:c r="C3"><x:v>3</x:v></x:c></x:row>';
    const merges = '<x:mergeCells><x:mergeCell ref="B2:B3"/></x:mergeCells>';
    const read = readXlsx(bookOf({ cells, merges }));
    expect(read.ok && read.value[0]?.grid).toEqual({
      rows: [
        ['', '', ''],
        ['1', '', '2'],
        ['', '3', ''],
      ],
      merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      hidden: [1],
    });
  });

  it('shows the sheets that can be seen, in their order', () => {
    const sheets =
      '<sheet name="Ẩn" state="hidden" r:id="r1"/><sheet name="Một" r:id="r2"/><sheet name="Hai" r:id="r1"/>';
    const read = readXlsx(bookOf({ cells: '', sheets }));
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  });

  it('makes no grid for a stray cell far below', () => {
    const cells = '<x:row r="1048576"><x:c r="A1048576"><x:v>1</x:v></x:c></x:row>';
    expect(rowsOf({ cells })).toEqual([]);
  });

  it.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old'],
    ['a text', [0x61, 0x62], 'other'],
    ['an archive cut off', [0x50, 0x4b, 3, 4, 20], 'broken'],
    ['nothing', [], 'other'],
  ])('says what %s is', (_, bytes, error) => {
    expect(readXlsx(new Uint8Array(bytes))).toEqual({ ok: false, error });
  });

  it('knows an archive of something else', () => {
    expect(readXlsx(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual({
      ok: false,
      error: 'other',
    });
  });
});
