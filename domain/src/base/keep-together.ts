import { BEFORE_NUMBERS } from '../words/paper.ts';

const UNBREAKABLE = '\u00a0';
const NAMED_BY_NUMBER = /([\p{L}\p{M}]+) (?=\d{1,3}\p{L}?(?![\p{L}\p{N}]))/gu;

const isName = (word: string) =>
  /^\p{Lu}/u.test(word) || BEFORE_NUMBERS.includes(word.normalize('NFC').toLocaleLowerCase('vi'));

/** Text for a paper: the number in a unit's name stands on one line with the word before it, as in `Khu 2`, `Khu 14A`. */
export const keepTogether = (text: string): string =>
  text.replace(NAMED_BY_NUMBER, (found, word: string) => (isName(word) ? `${word}${UNBREAKABLE}` : found));
