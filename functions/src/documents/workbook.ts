import writeExcel, { type Cell } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A list for the desk and for the printer: what it is and as of when, the heads of its columns, its rows. */
export interface ListSheet {
  name: string;
  title: string;
  /** Below the title: of which movement, as of when, what it was narrowed to. */
  lines: readonly string[];
  columns: readonly { head: string; width: number }[];
  rows: readonly (readonly Cell[])[];
}

export const text = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' });
export const number = (value: number): Cell => ({ value, type: Number, alignVertical: 'top' });
export const share = (value: number): Cell => ({ value, type: Number, format: '0.0%', alignVertical: 'top' });
/** A day of the calendar, `YYYY-MM-DD`, which Excel sorts and filters as one; null for none. */
export const day = (date: string | null): Cell =>
  date === null
    ? null
    : { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' };

const headRow = ({ lines }: ListSheet) => lines.length + 2;
const lastRow = (sheet: ListSheet) => headRow(sheet) + sheet.rows.length;
const addressOf = (row: number, column: number) => getCellAddress(row - 1, column);
/** `$A$4`, as a name of the workbook writes it. */
const fixed = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

const SHEET = 'xl/worksheets/sheet{id}.xml';

function insert(xml: string, file: typeof SHEET | 'xl/workbook.xml', root: string, markup: string): string {
  const order = getOrderOfSiblings(file, root);
  if (!order) throw new Error(`${file} has no known order`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, root);
}

/** Filters on the heads; A4 across, as wide as the page, each page numbered and with the heads on top. */
function printed(sheets: readonly ListSheet[]) {
  const filterOf = (sheet: ListSheet) =>
    [addressOf(headRow(sheet), 0), addressOf(lastRow(sheet), sheet.columns.length - 1)] as const;
  const names = sheets.flatMap((sheet, index) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!`;
    const [from, to] = filterOf(sheet);
    const row = headRow(sheet);
    const name = (called: string, rest: string, of: string) =>
      `<definedName name="${called}" localSheetId="${index}"${rest}>${sanitizeTextContent(of)}</definedName>`;
    return [
      name('_xlnm._FilterDatabase', ' hidden="1"', `${place}${fixed(from)}:${fixed(to)}`),
      name('_xlnm.Print_Titles', '', `${place}$${row}:$${row}`),
    ];
  });
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const filter = `<autoFilter ref="${sanitizeAttributeValue(filterOf(sheet).join(':'))}"/>`;
            const fitted = xml.replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" ');
            return [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              filter,
              '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
            ].reduce((made, markup) => insert(made, SHEET, 'worksheet', markup), fitted);
          },
        },
        'xl/workbook.xml': {
          transform: (xml: string) => {
            const markup = `<definedNames>${names.join('')}</definedNames>`;
            return insert(
              xml.replace(/<definedNames\s*(\/>|><\/definedNames>)/, ''),
              'xl/workbook.xml',
              'workbook',
              markup,
            );
          },
        },
      },
    },
  };
}

/** The lists as an Excel file, a sheet each. */
export function workbookOf(sheets: readonly ListSheet[]): Promise<Buffer> {
  const made = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: [
      [{ value: sheet.title, type: String, fontWeight: 'bold' as const, fontSize: 14 }],
      ...sheet.lines.map((line) => [{ value: line, type: String }]),
      sheet.columns.map(({ head }) => ({
        value: head,
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
        alignVertical: 'center' as const,
        backgroundColor: '#E7EDF3',
      })),
      ...sheet.rows.map((row) => [...row]),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRow(sheet),
    orientation: 'landscape' as const,
  }));
  return writeExcel(made, { features: [printed(sheets)] }).toBuffer();
}
