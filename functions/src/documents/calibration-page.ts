import { calibrationWords } from '@thidua/domain/words/calibration';
import {
  isDrawn,
  layoutFields,
  type CertificateLayout,
  type FieldLayout,
} from '@thidua/domain/award/certificate-layout';
import { layoutFieldLabels } from '@thidua/domain/wording/layout-labels';
import { formatNumber } from '@thidua/domain/base/text';
import { drawText } from './draw-text.ts';
import { collect, openPdf, POINTS_PER_MM, type Pdf } from './pdf.ts';

/** The marks to measure lie so far from two edges of the paper; millimetres. */
const MARK_MM = 20;
/** Where the rulers lie: farther in than the border that printers leave empty; millimetres. */
const RULER_MM = 8;
const CROSS_MM = 2;
const GREY = '#777777';

const mm = (value: number) => `${formatNumber(value, 1)} mm`;

const instructions = ({ offset }: CertificateLayout) =>
  calibrationWords.instructions(MARK_MM, { x: mm(offset.x), y: mm(offset.y) });

type Box = Pick<FieldLayout, 'x' | 'y' | 'width' | 'height'>;

function line(pdf: Pdf, from: readonly [number, number], to: readonly [number, number]): void {
  const [[x1, y1], [x2, y2]] = [from, to];
  pdf.moveTo(x1 * POINTS_PER_MM, y1 * POINTS_PER_MM).lineTo(x2 * POINTS_PER_MM, y2 * POINTS_PER_MM);
}

function cross(pdf: Pdf, x: number, y: number, arm: number): void {
  line(pdf, [x - arm, y], [x + arm, y]);
  line(pdf, [x, y - arm], [x, y + arm]);
}

const label = (box: Box, changes: Partial<FieldLayout> = {}): FieldLayout => ({
  ...box,
  shown: true,
  size: 7,
  bold: false,
  italic: false,
  caps: false,
  align: 'left',
  colour: 'black',
  ...changes,
});

/** Ticks at every millimetre from the paper's left and upper edge, numbered at every tenth. */
function rulers(pdf: Pdf, { paper, offset }: CertificateLayout): void {
  const length = (at: number) => (at % 10 === 0 ? 4 : at % 5 === 0 ? 3 : 1.8);
  for (let x = RULER_MM; x <= paper.width - RULER_MM; x += 1) {
    line(pdf, [x + offset.x, RULER_MM + offset.y], [x + offset.x, RULER_MM + length(x) + offset.y]);
  }
  for (let y = RULER_MM; y <= paper.height - RULER_MM; y += 1) {
    line(pdf, [RULER_MM + offset.x, y + offset.y], [RULER_MM + length(y) + offset.x, y + offset.y]);
  }
  pdf.lineWidth(0.3).stroke(GREY);
  const number = (value: number, x: number, y: number) => {
    drawText(pdf, String(value), label({ x, y, width: 8, height: 3 }, { size: 6, align: 'center' }), offset);
  };
  for (let x = MARK_MM; x <= paper.width - 10; x += 10) number(x, x - 4, RULER_MM + 4);
  for (let y = MARK_MM + 10; y <= paper.height - 10; y += 10) number(y, RULER_MM + 3, y - 1.5);
}

function marks(pdf: Pdf, { paper, offset }: CertificateLayout): void {
  const places = [
    { name: 'A', x: MARK_MM, y: MARK_MM },
    { name: 'B', x: paper.width - MARK_MM, y: paper.height - MARK_MM },
  ];
  for (const { name, x, y } of places) {
    cross(pdf, x + offset.x, y + offset.y, 5);
    pdf.circle((x + offset.x) * POINTS_PER_MM, (y + offset.y) * POINTS_PER_MM, 2.5 * POINTS_PER_MM);
    pdf.lineWidth(0.5).stroke('black');
    const box = { x: x + 1, y: y + 2.2, width: 6, height: 5 };
    drawText(pdf, name, label(box, { size: 10, bold: true, align: 'center' }), offset);
  }
}

function fieldBoxes(pdf: Pdf, layout: CertificateLayout): void {
  const { offset } = layout;
  for (const name of layoutFields) {
    if (!isDrawn(layout, name)) continue;
    const { x, y, width, height } = layout.fields[name];
    const [left, top, right, bottom] = [
      x + offset.x,
      y + offset.y,
      x + width + offset.x,
      y + height + offset.y,
    ];
    pdf
      .rect(left * POINTS_PER_MM, top * POINTS_PER_MM, width * POINTS_PER_MM, height * POINTS_PER_MM)
      .lineWidth(0.3)
      .dash(1.5, {})
      .stroke(GREY)
      .undash();
    for (const [cx, cy] of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const) {
      cross(pdf, cx, cy, CROSS_MM);
    }
    pdf.lineWidth(0.4).stroke('black');
    const text = `${layoutFieldLabels[name]} (${formatNumber(x, 1)}; ${formatNumber(y, 1)})`;
    const box = { x: x + 1.5, y: y + 0.7, width: width - 3, height: Math.min(height - 1, 8) };
    drawText(pdf, text, label(box), offset);
  }
}

/** Room around the instructions; millimetres. */
const AIR_MM = 3;
const isNear = (a: Box, b: Box) =>
  a.x - AIR_MM < b.x + b.width &&
  b.x < a.x + a.width + AIR_MM &&
  a.y - AIR_MM < b.y + b.height &&
  b.y < a.y + a.height + AIR_MM;

/** The first place among the fields, from above, where the instructions stand free; the middle when there is none. */
function freePlace(layout: CertificateLayout): Box {
  const { paper } = layout;
  const taken = layoutFields.filter((name) => isDrawn(layout, name)).map((name) => layout.fields[name]);
  for (const [width, height] of [
    [140, 36],
    [85, 32],
    [70, 30],
  ] as const) {
    for (let y = 30; y + height < paper.height - 28; y += 2) {
      for (let x = 22; x + width < paper.width - 20; x += 2) {
        const box = { x, y, width, height };
        if (!taken.some((field) => isNear(box, field))) return box;
      }
    }
  }
  return { x: paper.width / 2 - 70, y: paper.height / 2 - 18, width: 140, height: 36 };
}

/**
 * A page to be printed on a blank and measured: rulers, two marks, a dashed box with crosses for each field. It is
 * drawn with the layout's offset, so that a page that measures right needs no further one.
 */
export async function calibrationPage(layout: CertificateLayout): Promise<Buffer> {
  const pdf = openPdf(layout.paper, calibrationWords.title);
  const done = collect(pdf);
  pdf.addPage();
  rulers(pdf, layout);
  fieldBoxes(pdf, layout);
  marks(pdf, layout);
  drawText(pdf, instructions(layout), label(freePlace(layout), { size: 9 }), layout.offset);
  pdf.end();
  return done;
}
