import { keepTogether } from '@thidua/domain/base/keep-together';
import { MOTTO, NATION } from '@thidua/domain/words/paper';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/** Of the text of a paper, in points (Decree 30/2020, Appendix I). */
export const BODY = 14;

/** Millimetres as twips, which Word measures by. */
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Size in points. */
export const text = (words: string, size: number, more: Pick<IRunOptions, 'bold' | 'italics'> = {}) =>
  new TextRun({ text: keepTogether(words), size: 2 * size, ...more });

export const plain = (children: TextRun[], more: Partial<IParagraphOptions> = {}) =>
  new Paragraph({ children, ...more });

export const centred = (words: string, size: number, more: Parameters<typeof text>[2] = {}) =>
  plain([text(words, size, more)], { alignment: AlignmentType.CENTER });

export const upper = (words: string) => words.toLocaleUpperCase('vi');

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });

/** A Word file in the form of Decree 30/2020 (Appendix I): A4, its margins, pages numbered from the second on. */
export function letter(title: string, children: (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    title,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 2 * BODY, language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10) },
          },
        },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: pageNumber() },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The head of a paper: who issues it and its number, the nation, place and date. */
export const letterHeading = (issuer: string, number: string, placeAndDate: string): Table =>
  sideBySide(
    [
      [centred(upper(issuer), 13, { bold: true }), rule(26, 66), centred(number, 13)],
      [
        centred(NATION, 12, { bold: true }),
        centred(MOTTO, 13, { bold: true }),
        rule(58, 94),
        centred(placeAndDate, 13, { italics: true }),
      ],
    ],
    [66, 94],
  );

/** A line of `length` in the middle of a column of `width`, both in millimetres. */
export function rule(length: number, width: number): Paragraph {
  const side = mm((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 60, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two blocks beside each other without borders; widths in millimetres. */
export function sideBySide(
  [left, right]: readonly [Paragraph[], Paragraph[]],
  [leftWidth, rightWidth]: readonly [number, number],
): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      children,
      borders: noBorders,
      margins: { left: 0, right: 0 },
      width: { size: mm(width), type: WidthType.DXA },
    });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell(left, leftWidth), cell(right, rightWidth)] })],
    columnWidths: [mm(leftWidth), mm(rightWidth)],
    width: { size: mm(leftWidth + rightWidth), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  });
}

/** A table with a head that repeats on each page; widths in millimetres, the first column centred. */
export function ruledTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (words, column) =>
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            width: { size: mm(widths[column] ?? 0), type: WidthType.DXA },
            children: [
              plain([text(words, 12, { bold: isHead })], {
                alignment: isHead || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
              }),
            ],
          }),
      ),
    });
  return new Table({
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
    columnWidths: widths.map(mm),
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
