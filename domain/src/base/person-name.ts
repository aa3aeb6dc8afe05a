import { fold } from './text.ts';

/** Text as it is stored: composed letters, Đ where one like it was typed, single spaces. */
export const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    // Letters of other alphabets that look like it and come along when text is pasted.
    .replace(/[\u00d0\u0189]/g, '\u0110')
    .replace(/[\u00f0\u0256]/g, '\u0111')
    .replace(/\s+/g, ' ')
    .trim();

const GRADES = ['thieu', 'trung', 'thuong', 'dai'] as const;
/** What is put before a name and is none, folded: forms of address, degrees, titles of honour, ranks. */
const TITLES: readonly string[] = [
  ...'ong ba d/c dc gs pgs ts tskh ths bs bscki bsckii ks kts cn ls ds ngnd ngut nsnd nsut ttnd ttut'.split(
    ' ',
  ),
  'dong chi',
  ...GRADES.flatMap((grade) => [`${grade} uy`, `${grade} ta`, `${grade} tuong`]),
];
/** Shorter names than this are left as they are: what looks like a title may be half of the name. */
const LEAST_WORDS = 2;

function withoutFirstTitle(words: readonly string[]): readonly string[] {
  for (const length of [2, 1]) {
    const first = fold(words.slice(0, length).join(' ')).replace(/\.$/, '');
    if (TITLES.includes(first) && words.length - length >= LEAST_WORDS) return words.slice(length);
  }
  return words;
}

/**
 * A person's name without what was put before it (`PGS.TS. Nguyễn Văn An`, `Đ/c An` keeps its only word), tidied: what names
 * are compared by, however somebody addressed its bearer.
 */
export function bareName(name: string): string {
  let words: readonly string[] = tidyLine(name)
    .replace(/\.(?=\S)/g, '. ')
    .split(' ');
  for (let left = words.length; left > 0; left -= 1) {
    const rest = withoutFirstTitle(words);
    if (rest === words) break;
    words = rest;
  }
  return words.join(' ');
}
