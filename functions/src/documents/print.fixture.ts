import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readQr from 'jsqr';
import { PNG } from 'pngjs';

/** Runs a program of Poppler on a PDF; throws where the program is missing. */
function withFile<T>(pdf: Buffer, look: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'print.pdf');
    writeFileSync(file, pdf);
    return look(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each page as a picture, as a scanner of `dpi` dots per inch would see it. */
export const picturesOf = (pdf: Buffer, dpi: number): PNG[] =>
  withFile(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-png', '-r', String(dpi), file, join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.toSorted().map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  });

/** What the QR code in a picture says; null when none is read. */
export const qrIn = ({ data, width, height }: PNG): string | null =>
  readQr(new Uint8ClampedArray(data), width, height)?.data ?? null;

export const textOf = (pdf: Buffer): string =>
  withFile(pdf, (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));

/** The words of each page, with how far right and down each reaches, in points. */
export const wordsOf = (pdf: Buffer): { text: string; right: number; bottom: number }[][] =>
  withFile(pdf, (file) => execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }))
    .split('<page ')
    .slice(1)
    .map((page) =>
      Array.from(
        page.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g),
        ([, right = '', bottom = '', text = '']) => ({ text, right: Number(right), bottom: Number(bottom) }),
      ),
    );

/** Poppler's list of the fonts in a PDF, without its headings. */
export const fontsOf = (pdf: Buffer) =>
  withFile(pdf, (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }))
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [name = '', ...rest] = line.split(/ +/);
      const [embedded, subset, unicode] = rest.slice(-5, -2);
      return { name, embedded, subset, unicode };
    });

/** How dark the darkest dot within a quarter of a millimetre is: 0 for white, 1 for black. */
export function darkness(picture: PNG, x: number, y: number, dpi: number): number {
  const at = (mm: number) => Math.round((mm / 25.4) * dpi);
  let least = 255;
  for (let row = at(y - 0.25); row <= at(y + 0.25); row += 1) {
    for (let column = at(x - 0.25); column <= at(x + 0.25); column += 1) {
      least = Math.min(least, picture.data[(row * picture.width + column) * 4 + 1] ?? 255);
    }
  }
  return 1 - least / 255;
}

/** The box of everything that is not white, in millimetres. */
export function inkOf(picture: PNG, dpi: number) {
  const toMm = (pixels: number) => (pixels / dpi) * 25.4;
  let [left, top, right, bottom] = [picture.width, picture.height, 0, 0];
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if ((picture.data[(y * picture.width + x) * 4 + 1] ?? 255) > 200) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return { left: toMm(left), top: toMm(top), right: toMm(right), bottom: toMm(bottom) };
}
