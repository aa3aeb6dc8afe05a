import { type CertificateLayout, type FieldLayout } from '@thidua/domain/award/certificate-layout';
import { keepTogether } from '@thidua/domain/base/keep-together';
import { MOTTO } from '@thidua/domain/words/paper';
import { fitText, LEADING } from './fit-text.ts';
import { fontName } from './fonts.ts';
import { POINTS_PER_MM, type Pdf } from './pdf.ts';

/** Above the baseline, of Tinos; times the size. */
const ASCENT = 0.891;
const DESCENT = 0.216;
const RED = '#b01414';

type Offset = CertificateLayout['offset'];

/** Where a field is drawn, in points. */
export const boxInPoints = (field: Pick<FieldLayout, 'x' | 'y' | 'width' | 'height'>, offset: Offset) => ({
  x: (field.x + offset.x) * POINTS_PER_MM,
  y: (field.y + offset.y) * POINTS_PER_MM,
  width: field.width * POINTS_PER_MM,
  height: field.height * POINTS_PER_MM,
});

/** Sets a text into its box, in the middle of its height; a text that is too long wraps and shrinks. */
export function drawText(pdf: Pdf, text: string, field: FieldLayout, offset: Offset): void {
  const box = boxInPoints(field, offset);
  pdf.font(fontName(field)).fillColor(field.colour === 'red' ? RED : 'black');
  const shown = keepTogether((field.caps ? text.toLocaleUpperCase('vi') : text).normalize('NFC'));
  pdf.fontSize(1000);
  const { size, lines } = fitText(
    shown,
    { width: box.width, height: box.height, size: field.size },
    (part) => pdf.widthOfString(part) / 1000,
  );
  pdf.fontSize(size);
  const height = (lines.length - 1) * size * LEADING + size * (ASCENT + DESCENT);
  let baseline = box.y + (box.height - height) / 2 + size * ASCENT;
  for (const line of lines) {
    const room = box.width - line.width;
    const x = box.x + (field.align === 'left' ? 0 : field.align === 'right' ? room : room / 2);
    pdf.text(line.text, x, baseline - size * ASCENT, { lineBreak: false });
    if (line.text === MOTTO) {
      const y = baseline + size * 0.36;
      pdf
        .moveTo(x, y)
        .lineTo(x + line.width, y)
        .lineWidth(0.8)
        .stroke('black');
    }
    baseline += size * LEADING;
  }
}
