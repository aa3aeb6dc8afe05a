import { NUCLEI, TCVN3, VNI_LETTERS, VNI_MARKS } from '../words/legacy-codes.ts';
import { VIETNAMESE_LETTERS } from '../words/letters.ts';
import { fold } from './text.ts';

/** Codes in which Vietnamese was typed before Unicode; a paper would print them as other letters. */
export type LegacyCode = 'TCVN3' | 'VNI';

const SYLLABLE = new RegExp(
  `^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:${NUCLEI.replaceAll(' ', '|')})(?:ch?|m|ngh?|nh?|p|t)?$`,
);
const LETTERS = new Set(VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.toUpperCase());

/** Whether every word that is no plain ASCII could be a Vietnamese one: letters, vowels, no capital within small letters. */
const isVietnamese = (text: string): boolean =>
  text
    .normalize('NFC')
    // Letters of other alphabets that are taken for it are another matter.
    .replace(/\u00d0/g, '\u0110')
    .replace(/\u00f0/g, '\u0111')
    .split(/[\s\-–,.()/]+/)
    .filter((word) => /[^!-~]/.test(word))
    .every(
      (word) =>
        Array.from(word).every((letter) => LETTERS.has(letter)) &&
        !/\p{Ll}\p{Lu}/u.test(word) &&
        SYLLABLE.test(fold(word)),
    );

const letters = Array.from(TCVN3);
const tcvn3 = new Map(
  letters.flatMap((shown, at) => {
    const meant = letters[at + 1];
    return at % 2 === 0 && meant !== undefined ? [[shown, meant] as const] : [];
  }),
);

const fromTcvn3 = (text: string): string =>
  Array.from(text, (letter) => tcvn3.get(letter) ?? letter).join('');

function fromVni(text: string): string {
  let read = '';
  for (const shown of Array.from(text)) {
    const last = Array.from(read).at(-1) ?? '';
    const joined = withMark(last, shown);
    if (joined === null) read += single(shown);
    else read = read.slice(0, read.length - last.length) + joined;
  }
  return read;
}

const single = (shown: string): string => {
  const meant = VNI_LETTERS[shown.toLowerCase()];
  if (meant === undefined) return shown;
  return shown === shown.toLowerCase() ? meant : meant.toUpperCase();
};

function withMark(letter: string, shown: string): string | null {
  const marks = VNI_MARKS[shown.toLowerCase()];
  if (marks === undefined || letter === '') return null;
  const joined = (letter + marks).normalize('NFC');
  return Array.from(joined).length === 1 && LETTERS.has(joined) ? joined : null;
}

/**
 * What was typed in a code of before Unicode, in Unicode; null where it was not: only what is no Vietnamese as it stands and
 * is so once it is read.
 */
export function readLegacy(typed: string): { code: LegacyCode; text: string } | null {
  if (/^[\s!-~]*$/.test(typed) || isVietnamese(typed)) return null;
  const readings = [
    { code: 'TCVN3', text: fromTcvn3(typed) },
    { code: 'VNI', text: fromVni(typed) },
  ] as const;
  return readings.find(({ text }) => isVietnamese(text)) ?? null;
}
