import Pdfkit from 'pdfkit';
import { fontNames, tinos } from './fonts.ts';

export type Pdf = PDFKit.PDFDocument;
type Template = PDFKit.PDFKitReference;

export const POINTS_PER_MM = 72 / 25.4;

/** A document of pages of one size in millimetres, without margins, that knows Tinos by the names of `fonts.ts`. */
export function openPdf(paper: { width: number; height: number }, title: string): Pdf {
  const pdf = new Pdfkit({
    size: [paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM],
    margin: 0,
    autoFirstPage: false,
    font: '',
    lang: 'vi-VN',
    info: { Title: title },
    displayTitle: true,
  });
  for (const name of fontNames) pdf.registerFont(name, tinos(name));
  return pdf;
}

/** The whole document, once it has ended. */
export function collect(pdf: Pdf): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => {
    resolve(Buffer.concat(chunks));
  });
  pdf.on('error', reject);
  return promise;
}

/** A drawing that is stored once and stamped on many pages. `operators` are in millimetres, y downwards. */
export function template(pdf: Pdf, paper: { width: number; height: number }, operators: string): Template {
  const drawing = pdf.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, paper.width, paper.height],
    Matrix: [POINTS_PER_MM, 0, 0, POINTS_PER_MM, 0, 0],
    Resources: {},
  });
  drawing.end(operators);
  return drawing;
}

export function stamp(pdf: Pdf, drawing: Template): void {
  const page: { xobjects: Record<string, unknown> } = pdf.page;
  page.xobjects['Drawing'] = drawing;
  pdf.addContent('/Drawing Do');
}
