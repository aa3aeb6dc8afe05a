import { certificateWords } from '@thidua/domain/words/certificate';
import { setImmediate } from 'node:timers/promises';
import { printedCheckUrl, showCode, type Certificate } from '@thidua/domain/award/certificate';
import {
  certificateTexts,
  isDrawn,
  layoutFields,
  QR_CODE_LINE_MM,
  type CertificateLayout,
} from '@thidua/domain/award/certificate-layout';
import { create as createQr } from 'qrcode';
import { frameOperators } from './certificate-frame.ts';
import { boxInPoints, drawText } from './draw-text.ts';
import { collect, openPdf, POINTS_PER_MM, stamp, template, type Pdf } from './pdf.ts';

/** Less is not read from a 150-dpi picture or by a telephone in poor light. */
const LEAST_MODULE_MM = 0.46;
const PAGES_PER_TURN = 20;

type Printed = Pick<Certificate, 'content' | 'jws'>;

interface PrintOptions {
  /** Where the check page lives, without a slash at the end: `https://thidua.example.vn`. */
  origin: string;
}

/** Draws the code of the check page as rectangles, its lower left corner in that of the box, and the code below it. */
function drawQr(pdf: Pdf, { content, jws }: Printed, origin: string, layout: CertificateLayout): void {
  const field = layout.fields.qr;
  const box = boxInPoints(field, layout.offset);
  const { plain, digits } = printedCheckUrl(origin, content.code, jws);
  const { modules } = createQr(
    [
      { data: Buffer.from(plain), mode: 'byte' },
      { data: digits, mode: 'numeric' },
    ],
    { errorCorrectionLevel: 'M' },
  );
  const count = modules.size;
  const wanted = Math.max(field.width, count * LEAST_MODULE_MM) * POINTS_PER_MM;
  const line = QR_CODE_LINE_MM * POINTS_PER_MM;
  const side = Math.min(wanted, box.height - line);
  pdf
    .save()
    .translate(box.x, box.y + box.height - line - side)
    .scale(side / count);
  for (let row = 0; row < count; row += 1) {
    for (let from = 0; from < count; from += 1) {
      let to = from;
      while (to < count && modules.get(row, to)) to += 1;
      if (to > from) pdf.rect(from, row, to - from, 1);
      from = to;
    }
  }
  pdf.fill('black').restore();
  const below = { ...field, y: field.y + field.height - QR_CODE_LINE_MM, height: QR_CODE_LINE_MM };
  drawText(pdf, showCode(content.code), { ...below, width: side / POINTS_PER_MM }, layout.offset);
}

/**
 * Certificates as one PDF, a page each, the fonts embedded once. `layout` has passed `certificateLayoutSchema`; its
 * offset moves the texts and the QR code, not the frame, which lies as the printer lays it.
 */
export async function certificatesPdf(
  certificates: readonly Printed[],
  layout: CertificateLayout,
  { origin }: PrintOptions,
): Promise<Buffer> {
  const pdf = openPdf(layout.paper, certificateWords.title);
  const done = collect(pdf);
  const frame =
    layout.background === 'full' ? template(pdf, layout.paper, frameOperators(layout.paper)) : null;
  for (const [index, certificate] of certificates.entries()) {
    if (index % PAGES_PER_TURN === PAGES_PER_TURN - 1) await setImmediate();
    pdf.addPage();
    if (frame) stamp(pdf, frame);
    const texts = certificateTexts(certificate.content);
    for (const field of layoutFields) {
      if (!isDrawn(layout, field)) continue;
      if (field === 'qr') drawQr(pdf, certificate, origin, layout);
      else drawText(pdf, texts[field], layout.fields[field], layout.offset);
    }
  }
  pdf.end();
  return done;
}
