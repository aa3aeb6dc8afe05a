import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;
export type FontName = keyof typeof files;
export const fontNames: readonly FontName[] = ['regular', 'italic', 'bold', 'boldItalic'];

const read = new Map<FontName, Buffer>();

/** A TrueType file of Tinos, which has the widths of Times New Roman and all Vietnamese letters; read once. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name);
  if (known) return known;
  const file = readFileSync(require.resolve(`@expo-google-fonts/tinos/${files[name]}`));
  read.set(name, file);
  return file;
}

export const fontName = ({ bold, italic }: { bold: boolean; italic: boolean }): FontName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
