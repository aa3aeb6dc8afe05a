/** Smaller than this nobody reads it; below, lines break inside words instead. Points. */
const LEAST_SIZE = 6;
const STEP = 0.5;
/** Ascent, descent and a little air; times the size. */
export const LEADING = 1.15;

interface Line {
  text: string;
  width: number;
}

export interface FittedText {
  size: number;
  lines: Line[];
}

type Measure = (text: string) => number;

/** Lines no wider than `width`, broken at spaces that may be broken at, and inside a word that alone is wider. */
function wrap(text: string, width: number, measure: Measure): Line[] {
  const space = measure(' ');
  return text.split('\n').flatMap((paragraph) => {
    const lines: Line[] = [];
    let line: Line | null = null;
    const add = (part: string, gap: string) => {
      const partWidth = measure(part);
      const longer: number = line ? line.width + (gap === '' ? 0 : space) + partWidth : partWidth;
      if (line && longer <= width) {
        line.text += gap + part;
        line.width = longer;
      } else {
        line = { text: part, width: partWidth };
        lines.push(line);
      }
    };
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      if (measure(word) <= width) add(word, ' ');
      else Array.from(word).forEach((char, index) => add(char, index === 0 ? ' ' : ''));
    }
    return lines;
  });
}

/** As many lines as `wrap` makes, but of about equal length: no single word is left for the last. */
function wrapEvenly(text: string, width: number, count: number, widest: number, measure: Measure): Line[] {
  let best = wrap(text, width, measure);
  let [low, high] = [width / 2, width];
  while (high - low > width / 200) {
    const middle = (low + high) / 2;
    const tried = wrap(text, middle, measure);
    if (tried.length > count || widest > middle) low = middle;
    else [best, high] = [tried, middle];
  }
  return best;
}

/**
 * The largest setting of `text`, at most `size`, that fits into a box; all in points. A word is not broken while a
 * smaller size can save it. `measure` gives a text's width at a size of 1.
 */
export function fitText(
  text: string,
  box: { width: number; height: number; size: number },
  measure: Measure,
): FittedText {
  const known = new Map<string, number>();
  const measured = (part: string) => {
    const width = known.get(part) ?? measure(part);
    known.set(part, width);
    return width;
  };
  const widest = Math.max(...text.split(/[ \t\n]+/).map(measured));
  for (let { size } = box; ; size -= STEP) {
    const lines = wrap(text, box.width / size, measured);
    const fits = lines.length * size * LEADING <= box.height && widest * size <= box.width;
    if (!fits && size - STEP >= LEAST_SIZE) continue;
    const even =
      lines.length > 1 ? wrapEvenly(text, box.width / size, lines.length, widest, measured) : lines;
    return { size, lines: even.map((line) => ({ text: line.text, width: line.width * size })) };
  }
}
