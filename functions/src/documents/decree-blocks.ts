import { decisionWords as said } from '@thidua/domain/words/decision';
import { AlignmentType, Paragraph, type IParagraphOptions, type Table, type TextRun } from 'docx';
import { BODY, centred, mm, plain, rule, sideBySide, text, upper } from './word-blocks.ts';

/** The blocks that papers of the issuer share, in the form of Decree 30/2020 (Appendix I). */

export const lowerFirst = (words: string) => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
export const withoutEnd = (words: string) => words.trim().replace(/[.;,]+$/, '');

export const body = (children: TextRun[], more: Partial<IParagraphOptions> = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120, line: 276 },
    children,
    ...more,
  });

/** A decision's type and abstract, and who decides. */
export const decisionTitle = (abstract: string, issuerTitle: string): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 360 },
    children: [text(said.type, BODY, { bold: true })],
  }),
  centred(abstract, BODY, { bold: true }),
  rule(60, 160),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 120 },
    children: [text(upper(issuerTitle), BODY, { bold: true })],
  }),
];

/** Each ends with a semicolon, the last with a full stop. */
export const bases = (legalBases: readonly string[]): Paragraph[] =>
  legalBases.map((base, index) => {
    const end = index === legalBases.length - 1 ? '.' : ';';
    return body([text(`${withoutEnd(base)}${end}`, BODY, { italics: true })]);
  });

export const decides = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 120 },
    children: [text(said.decides, BODY, { bold: true })],
  });

export const article = (number: number, words: string) =>
  body([text(said.articleHead(number), BODY, { bold: true }), text(words, BODY)]);

/** The recipients left, who signs right; '' leaves room for the name. */
export function closing(
  recipients: readonly string[],
  signingForm: readonly string[],
  signer: string,
): Table {
  const list = recipients.map((one, index) => {
    const end = index === recipients.length - 1 ? '.' : ';';
    return plain([text(`- ${withoutEnd(one)}${end}`, 11)]);
  });
  return sideBySide(
    [
      [plain([text(said.recipients, 12, { bold: true, italics: true })]), ...list],
      [
        ...signingForm.map((line) => centred(upper(line), BODY, { bold: true })),
        new Paragraph({ text: '', spacing: { before: mm(28) } }),
        centred(signer, BODY, { bold: true }),
      ],
    ],
    [80, 80],
  );
}

/** The office of who decides, as `CHỦ TỊCH` in `CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5`; null where the body itself decides. */
function officeOf(issuerTitle: string, issuer: string): string | null {
  const [whole, part] = [upper(issuerTitle), upper(issuer)];
  return whole.endsWith(part) ? whole.slice(0, whole.length - part.length).trim() || null : null;
}

/** What stands above the signature of a paper that is not signed yet. */
export const signingFormOf = (issuerTitle: string, issuer: string): string[] => [
  officeOf(issuerTitle, issuer) ?? issuerTitle,
];

/** The issuer within a sentence: `Chủ tịch Ủy ban nhân dân Quận 5`. */
export function issuerInText(issuerTitle: string, issuer: string): string {
  const office = officeOf(issuerTitle, issuer);
  return office === null ? issuer : `${office.charAt(0)}${office.slice(1).toLocaleLowerCase('vi')} ${issuer}`;
}
