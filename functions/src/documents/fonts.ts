import { VIETNAMESE_LETTERS } from '@thidua/domain/words/letters';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;
export type FontName = keyof typeof files;
export const fontNames: readonly FontName[] = ['regular', 'italic', 'bold', 'boldItalic'];

const FIRST_LIGATURE = 0xfb00;

/**
 * Tells fontkit which letter each glyph is. It remembers of a glyph what it was first asked for as, and the "a" that
 * was first met as a part of "ă" would in all later documents be a letter without a text, lost when copied.
 */
function nameGlyphs(font: Font): void {
  const vietnamese = Array.from(
    VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.toUpperCase(),
    (letter) => letter.codePointAt(0) ?? 0,
  );
  for (const codePoint of [...vietnamese, ...font.characterSet.filter((one) => one < FIRST_LIGATURE)]) {
    font.glyphForCodePoint(codePoint);
  }
}

const parsed = new Map<FontName, Font>();

/**
 * Tinos, which has the widths of Times New Roman and all Vietnamese letters. Parsed once per process: parsing takes
 * longer than a page.
 */
export function tinos(name: FontName): Font {
  const known = parsed.get(name);
  if (known) return known;
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/tinos/${files[name]}`)));
  nameGlyphs(font);
  parsed.set(name, font);
  return font;
}

export const fontName = ({ bold, italic }: { bold: boolean; italic: boolean }): FontName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
