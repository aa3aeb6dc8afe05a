/** Millimetres from the upper left corner; `1 0 0 RG`-like colours as three shares. */
type Colour = readonly [number, number, number];

const GOLD: Colour = [0.72, 0.53, 0.16];
const RED: Colour = [0.74, 0.11, 0.11];
const PALE: Colour = [0.965, 0.925, 0.83];

const n = (value: number) => String(Math.round(value * 1000) / 1000);
const stroke = (colour: Colour, width: number) => `${colour.map(n).join(' ')} RG ${n(width)} w`;
const fill = (colour: Colour) => `${colour.map(n).join(' ')} rg`;
const rect = (x: number, y: number, width: number, height: number) =>
  `${[x, y, width, height].map(n).join(' ')} re`;
const inset = (paper: Paper, by: number) => rect(by, by, paper.width - 2 * by, paper.height - 2 * by);

interface Paper {
  width: number;
  height: number;
}
type Point = readonly [number, number];

const path = (points: readonly Point[]) =>
  points.map(([x, y], index) => `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');

/** How far a Bézier handle stands off to draw a quarter of a unit circle. */
const KAPPA = 0.5523;

function circle(x: number, y: number, r: number): string {
  const k = r * KAPPA;
  const curve = (...values: number[]) => `${values.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h',
  ].join(' ');
}

const polar = (x: number, y: number, r: number, turn: number): Point => [
  x + r * Math.sin(turn * 2 * Math.PI),
  y - r * Math.cos(turn * 2 * Math.PI),
];

const star = (x: number, y: number, outer: number, inner: number, points: number) =>
  `${path(
    Array.from({ length: points * 2 }, (_, index) =>
      polar(x, y, index % 2 === 0 ? outer : inner, index / (points * 2)),
    ),
  )} h`;

/** One turn of a meander ("hồi văn") in a square of side 1, so that turns side by side are one line. */
const MEANDER: readonly Point[] = [
  [0, 0.9],
  [0.12, 0.9],
  [0.12, 0.1],
  [0.88, 0.1],
  [0.88, 0.7],
  [0.36, 0.7],
  [0.36, 0.38],
  [0.62, 0.38],
  [0.62, 0.52],
];
const MEANDER_FOOT: readonly Point[] = [
  [0.12, 0.9],
  [1, 0.9],
];

const BAND = { from: 9.4, to: 14.6 };

/** A run of meanders along one side; `place` turns along and across into the side's own directions. */
function meanders(length: number, place: (along: number, across: number) => Point): string {
  const side = BAND.to - BAND.from;
  const count = Math.round(length / side);
  const step = length / count;
  return Array.from({ length: count }, (_, index) =>
    [MEANDER, MEANDER_FOOT]
      .map((line) => path(line.map(([x, y]) => place((index + x) * step, (0.1 + y * 0.8) * side))))
      .join(' '),
  ).join(' ');
}

function band({ width, height }: Paper): string {
  const { from, to } = BAND;
  const [right, bottom] = [width - to, height - to];
  return [
    meanders(width - 2 * to, (along, across) => [to + along, from + across]),
    meanders(width - 2 * to, (along, across) => [right - along, height - from - across]),
    meanders(height - 2 * to, (along, across) => [width - from - across, to + along]),
    meanders(height - 2 * to, (along, across) => [from + across, bottom - along]),
  ].join(' ');
}

function corners({ width, height }: Paper): string {
  const middle = (BAND.from + BAND.to) / 2;
  const side = BAND.to - BAND.from;
  return [
    [middle, middle],
    [width - middle, middle],
    [middle, height - middle],
    [width - middle, height - middle],
  ]
    .map(([x = 0, y = 0]) =>
      [
        `${stroke(GOLD, 0.3)} ${rect(x - side / 2, y - side / 2, side, side)} S`,
        `${fill(RED)} ${star(x, y, side * 0.42, side * 0.2, 8)} f`,
        `${fill([1, 1, 1])} ${circle(x, y, side * 0.1)} f`,
      ].join('\n'),
    )
    .join('\n');
}

/** A thin line inside the frame whose corners are cut in as quarter circles. */
function innerLine({ width, height }: Paper): string {
  const [a, r] = [17.2, 9];
  const [right, bottom] = [width - a, height - a];
  const k = r * (1 - KAPPA);
  const to = (x: number, y: number) => `${n(x)} ${n(y)} l`;
  const curve = (...values: number[]) => `${values.map(n).join(' ')} c`;
  return [
    `${n(a + r)} ${n(a)} m`,
    to(right - r, a),
    curve(right - r, a + r - k, right - k, a + r, right, a + r),
    to(right, bottom - r),
    curve(right - k, bottom - r, right - r, bottom - k, right - r, bottom),
    to(a + r, bottom),
    curve(a + r, bottom - k, a + k, bottom - r, a, bottom - r),
    to(a, a + r),
    curve(a + k, a + r, a + r, a + k, a + r, a),
    'h',
  ].join(' ');
}

/** The face of a bronze drum, pale, behind the text. */
function drum(paper: Paper): string {
  const [x, y] = [paper.width / 2, paper.height / 2];
  const radius = paper.height * 0.31;
  const rings = [0.24, 0.27, 0.36, 0.39, 0.47, 0.5, 0.66, 0.69, 0.8, 0.83, 0.93, 0.97, 1];
  const dots = (at: number, size: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const [cx, cy] = polar(x, y, radius * at, index / count);
      return `${circle(cx, cy, radius * size)} ${circle(cx, cy, radius * size * 0.35)}`;
    }).join(' ');
  const teeth = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      path([
        polar(x, y, radius * from, (index - 0.5) / count),
        polar(x, y, radius * to, index / count),
        polar(x, y, radius * from, (index + 0.5) / count),
      ]),
    ).join(' ');
  const hatches = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      path([polar(x, y, radius * from, index / count), polar(x, y, radius * to, index / count)]),
    ).join(' ');
  return [
    `${fill(PALE)} ${star(x, y, radius * 0.22, radius * 0.075, 14)} f`,
    `${stroke(PALE, 0.35)} ${rings.map((ring) => circle(x, y, radius * ring)).join(' ')} S`,
    `${stroke(PALE, 0.3)} ${dots(0.315, 0.03, 28)} ${dots(0.745, 0.04, 56)} S`,
    `${hatches(0.39, 0.47, 84)} ${hatches(0.83, 0.93, 160)} S`,
    `${teeth(0.5, 0.57, 42)} ${teeth(0.66, 0.59, 42)} S`,
  ].join('\n');
}

/** Page description of the printed frame; in millimetres, y downwards. */
export function frameOperators(paper: Paper): string {
  return [
    'q 1 J 1 j',
    drum(paper),
    `${stroke(RED, 1.1)} ${inset(paper, 7)} S`,
    `${stroke(GOLD, 0.3)} ${inset(paper, 8.4)} S ${inset(paper, BAND.from)} S ${inset(paper, BAND.to)} S`,
    `${stroke(GOLD, 0.42)} ${band(paper)} S`,
    corners(paper),
    `${stroke(GOLD, 0.9)} ${inset(paper, 15.6)} S`,
    `${stroke(GOLD, 0.35)} ${innerLine(paper)} S`,
    'Q',
  ].join('\n');
}
