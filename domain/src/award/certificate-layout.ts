import { z } from 'zod';
import type { CertificateContent } from './certificate.ts';
import { certificateWords } from '../words/certificate.ts';
import { longDate, MOTTO, NATION } from '../words/paper.ts';

export const layoutFields = [
  'nation',
  'issuerTitle',
  'gives',
  'formTitle',
  'name',
  'position',
  'citation',
  'decision',
  'goldenBook',
  'placeDate',
  'signingForm',
  'signer',
  'qr',
] as const;
export type LayoutField = (typeof layoutFields)[number];

/** What stands on a pre-printed blank already. */
const preprinted: readonly LayoutField[] = ['nation', 'issuerTitle', 'gives', 'formTitle'];

/** The most that can be printed on or measured; millimetres. */
const mm = z.number().min(0).max(1000);

/**
 * Where a field lies: its box in millimetres from the paper's upper left corner. A text stands in the middle of the
 * box's height; too long for it, it wraps and shrinks. The QR code stands in the lower left corner of its box, as wide
 * as `width` where its content lets it, at most as the box is high, with its code below it.
 */
export const fieldLayoutSchema = z.object({
  shown: z.boolean(),
  x: mm,
  y: mm,
  width: mm,
  height: mm,
  /** Points; a text that is too long is set smaller. */
  size: z.number().min(6).max(96),
  bold: z.boolean(),
  italic: z.boolean(),
  caps: z.boolean(),
  align: z.enum(['left', 'center', 'right']),
  colour: z.enum(['black', 'red']),
});
export type FieldLayout = z.infer<typeof fieldLayoutSchema>;

/** The least side of a QR code: with less, the usual content is no longer read from a print. Millimetres. */
export const QR_LEAST_MM = 40;
/** Room for the code below the QR code; millimetres. */
export const QR_CODE_LINE_MM = 6;
/** How far a printer can be out and still be corrected; millimetres. */
export const OFFSET_MOST_MM = 30;

/** The sides that a paper may have; millimetres. */
export const PAPER_SIDE_MM = { least: 100, most: 1000 } as const;
export const isPaperSide = (side: number) => side >= PAPER_SIDE_MM.least && side <= PAPER_SIDE_MM.most;
const paperSide = z.number().min(PAPER_SIDE_MM.least).max(PAPER_SIDE_MM.most);
const paperSchema = z.object({ width: paperSide, height: paperSide });

const layoutShape = z.object({
  paper: paperSchema,
  /** `full` prints the frame and the headings too; `blank` only what a pre-printed blank lacks. */
  background: z.enum(['full', 'blank']),
  /** Added to every place, for a printer that is out; found with the calibration page. Millimetres. */
  offset: z.object({
    x: z.number().min(-OFFSET_MOST_MM).max(OFFSET_MOST_MM),
    y: z.number().min(-OFFSET_MOST_MM).max(OFFSET_MOST_MM),
  }),
  fields: z.record(z.enum(layoutFields), fieldLayoutSchema),
});
export type CertificateLayout = z.infer<typeof layoutShape>;

export const isDrawn = (layout: Pick<CertificateLayout, 'background' | 'fields'>, field: LayoutField) =>
  layout.fields[field].shown && !(layout.background === 'blank' && preprinted.includes(field));

export const layoutCodes = ['notOnPaper', 'lineTooHigh', 'qrTooSmall', 'coversQr'] as const;
export type LayoutCode = (typeof layoutCodes)[number];
export interface LayoutFinding {
  field: LayoutField;
  code: LayoutCode;
}

/** Height of one line; millimetres. Tinos has ascent and descent of 1.107 of its size together. */
const lineHeight = (size: number) => (size * 1.107 * 25.4) / 72;

type Box = Pick<FieldLayout, 'x' | 'y' | 'width' | 'height'>;
/** As wide as the QR code of the longest content grows. */
const qrBox = (qr: FieldLayout): FieldLayout => ({
  ...qr,
  width: Math.max(qr.width, qr.height - QR_CODE_LINE_MM),
});
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What has to be mended before a layout can be printed by, field by field. */
export function layoutFindings(layout: CertificateLayout): LayoutFinding[] {
  const findings: LayoutFinding[] = [];
  const qr = qrBox(layout.fields.qr);
  const drawn = layoutFields.filter((field) => isDrawn(layout, field));
  for (const field of drawn) {
    const box = field === 'qr' ? qr : layout.fields[field];
    if (box.x + box.width > layout.paper.width || box.y + box.height > layout.paper.height) {
      findings.push({ field, code: 'notOnPaper' });
    }
    if (field === 'qr') {
      if (layout.fields.qr.width < QR_LEAST_MM || box.height < QR_LEAST_MM + QR_CODE_LINE_MM) {
        findings.push({ field, code: 'qrTooSmall' });
      }
    } else {
      if (box.height < lineHeight(box.size)) findings.push({ field, code: 'lineTooHigh' });
      if (drawn.includes('qr') && overlap(box, qr)) findings.push({ field, code: 'coversQr' });
    }
  }
  return findings;
}

/** `certificateLayouts/{authorityId}`; each message is a `LayoutCode`. */
export const certificateLayoutSchema = layoutShape.superRefine((layout, context) => {
  for (const { field, code } of layoutFindings(layout)) {
    context.addIssue({ code: 'custom', message: code, path: ['fields', field] });
  }
});

export const paperSizes = {
  a4: { width: 297, height: 210 },
  blank300: { width: 300, height: 210 },
  a3: { width: 420, height: 297 },
} as const;

const field = (x: number, y: number, width: number, height: number, size: number): FieldLayout => ({
  shown: true,
  x,
  y,
  width,
  height,
  size,
  bold: false,
  italic: false,
  caps: false,
  align: 'center',
  colour: 'black',
});

/** A4 across, on plain paper. */
const a4Full: CertificateLayout = {
  paper: paperSizes.a4,
  background: 'full',
  offset: { x: 0, y: 0 },
  fields: {
    nation: { ...field(73.5, 22, 150, 15, 14), bold: true },
    issuerTitle: { ...field(38.5, 43, 220, 9, 18), bold: true, caps: true, colour: 'red' },
    gives: field(38.5, 52, 220, 8, 17),
    formTitle: { ...field(38.5, 60, 220, 19, 46), bold: true, caps: true, colour: 'red' },
    name: { ...field(33.5, 80, 230, 13, 27), bold: true },
    position: field(38.5, 93.5, 220, 9, 16),
    citation: field(38.5, 104, 220, 22, 17),
    decision: { ...field(79, 164, 78, 13, 13), align: 'left' },
    goldenBook: { ...field(79, 177.5, 78, 6, 13), align: 'left' },
    placeDate: { ...field(166, 130, 104, 8, 14), italic: true },
    signingForm: { ...field(166, 138.5, 104, 14, 14), bold: true, caps: true },
    signer: { ...field(166, 179, 104, 8, 15), bold: true },
    qr: field(25, 133, 42, 55, 10),
  },
};

/** The usual pre-printed blank of 300 × 210 mm, whose frame and headings take the upper 80 mm. */
const blank300: CertificateLayout = {
  paper: paperSizes.blank300,
  background: 'blank',
  offset: { x: 0, y: 0 },
  fields: {
    ...a4Full.fields,
    nation: { ...a4Full.fields.nation, x: 75 },
    issuerTitle: { ...a4Full.fields.issuerTitle, x: 40 },
    gives: { ...a4Full.fields.gives, x: 40 },
    formTitle: { ...a4Full.fields.formTitle, x: 40 },
    name: { ...field(35, 82, 230, 13, 26), bold: true },
    position: field(40, 95.5, 220, 9, 16),
    citation: field(40, 106, 220, 21, 16),
    placeDate: { ...a4Full.fields.placeDate, x: 168, y: 131 },
    signingForm: { ...a4Full.fields.signingForm, x: 168, y: 139.5 },
    signer: { ...a4Full.fields.signer, x: 168, y: 178 },
  },
};

export const defaultLayouts = { a4Full, blank300 } as const;

/** What each text field says; `caps` and the wrapping are the layout's. */
export function certificateTexts(content: CertificateContent): Record<Exclude<LayoutField, 'qr'>, string> {
  return {
    nation: `${NATION}\n${MOTTO}`,
    issuerTitle: content.issuerTitle,
    gives: certificateWords.gives,
    formTitle: content.formTitle,
    name: [content.honorific, content.name].filter(Boolean).join(' '),
    position: content.position,
    citation: content.citation,
    decision: certificateWords.decision(content.decisionNumber, content.decisionDate),
    goldenBook: certificateWords.goldenBook(content.goldenBookNo, content.issue),
    placeDate: `${content.placeName}, ${longDate(content.issuedOn)}`,
    signingForm: content.signingForm.join('\n'),
    signer: content.signer,
  };
}
