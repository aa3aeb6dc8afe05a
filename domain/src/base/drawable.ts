/**
 * What papers made by the functions can show, as the font that they are set in (Tinos) has it: Latin, Greek and Cyrillic
 * letters, marks, usual signs. From the first character to the last of each range; held to the font by a test.
 */
export const DRAWABLE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x377],
  [0x3a3, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20be],
  [0x2100, 0x214f],
];

/** The first character of a text, in the form in which it is printed, that no paper could show; null where all can be shown. */
export function undrawable(text: string): string | null {
  const found = Array.from(text.normalize('NFC').replace(/\s/g, ' ')).find((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !DRAWABLE.some(([first, last]) => code >= first && code <= last);
  });
  return found ?? null;
}
