import { honorifics } from '../words/stored.ts';
import { ADDRESSES, DEGREES, RANKS } from '../words/titles.ts';
import { readLegacy, type LegacyCode } from './legacy-code.ts';
import { fold } from './text.ts';
import { tidyLine } from './tidy-line.ts';

/** What is put before a name: how one is spoken to, what goes on papers, a form of address that goes nowhere. */
type TitleKind = 'honorific' | 'title' | 'address';
interface Title {
  kind: TitleKind;
  /** As papers write it. */
  written: string;
}

const plain = (text: string) => fold(text).replace(/\./g, '').trim();
/** Folded, with both spellings of a last i. */
const spellings = (written: string) => [plain(written), plain(written).replace(/\bsi\b/, 'sy')];
const titlesOf = (kind: TitleKind, written: readonly string[]) =>
  written.flatMap((one) => spellings(one).map((text) => [text, { kind, written: one }] as const));
const TITLES: ReadonlyMap<string, Title> = new Map([
  ...titlesOf('honorific', honorifics),
  ...titlesOf('address', ADDRESSES),
  ...titlesOf('title', [...DEGREES, ...RANKS]),
]);
const MOST_WORDS = 4;
/** Shorter names than this are left as they are: what looks like a title may be half of the name. */
const LEAST_WORDS = 2;

function firstTitle(words: readonly string[]): { title: Title; length: number } | null {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const title = TITLES.get(plain(words.slice(0, length).join(' ')));
    if (title && words.length - length >= LEAST_WORDS) return { title, length };
  }
  return null;
}

/** A person's name, tidied, and the titles that stood in front of it (`PGS.TS. Nguyễn Văn An`; `Đ/c An` keeps its only word). */
function splitTitles(name: string): { titles: Title[]; name: string } {
  let words = tidyLine(name)
    .replace(/\.(?=\S)/g, '. ')
    .split(' ');
  const titles: Title[] = [];
  for (let first = firstTitle(words); first !== null; first = firstTitle(words)) {
    titles.push(first.title);
    words = words.slice(first.length);
  }
  return { titles, name: words.join(' ') };
}

/**
 * A person's name without what was put before it, tidied: what names are compared by, however somebody addressed its
 * bearer.
 */
export const bareName = (name: string): string => splitTitles(name).name;

/** Why a name may not be as it should be printed. */
export const nameDoubts = ['capitals', 'smallLetters', 'noMarks', 'oneWord', 'digits', 'honorific'] as const;
export type NameDoubt = (typeof nameDoubts)[number];

export interface ReadName {
  /** As it is stored and printed. */
  name: string;
  /** What stood before it: `Ông`, `Bà` or nothing; ranks and degrees as papers write them. */
  honorific: string;
  title: string;
  /** The code of before Unicode in which it was typed. */
  code: LegacyCode | null;
  doubts: NameDoubt[];
}

const capitalised = (word: string) =>
  word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
/** A name in capitals or small letters as names are written. */
export const asName = (name: string): string => name.split(' ').map(capitalised).join(' ');

const isLong = (word: string) => word.length > 1 && /^\p{L}+$/u.test(word);

function doubtsOf(name: string, isAmbiguous: boolean): NameDoubt[] {
  const words = name.split(' ').filter(Boolean);
  const long = words.filter(isLong);
  const found: Record<NameDoubt, boolean> = {
    capitals: long.some((word) => word === word.toLocaleUpperCase('vi')),
    smallLetters: words.some((word) => /^\p{Ll}/u.test(word)),
    noMarks: words.length > 1 && fold(name) === name.toLowerCase(),
    oneWord: words.length === 1,
    digits: /\p{N}/u.test(name),
    honorific: isAmbiguous,
  };
  return nameDoubts.filter((doubt) => found[doubt]);
}

/**
 * The one reading of a person's name as somebody typed or pasted it: code, letters, spaces, what stands before it. `Ông` and
 * `Bà` before two words may be the name itself (Ông Ích Khiêm): they stay, and are asked about.
 */
export function readName(typed: string): ReadName {
  const legacy = readLegacy(typed);
  const text = tidyLine(legacy?.text ?? typed);
  const { titles, name: bare } = splitTitles(text);
  const [only] = titles.length === 1 ? titles : [];
  const isAmbiguous = only?.kind === 'honorific' && bare.split(' ').length === LEAST_WORDS;
  const name = isAmbiguous ? text : bare;
  const written = (kind: TitleKind) => titles.filter((one) => one.kind === kind).map((one) => one.written);
  return {
    name,
    honorific: isAmbiguous ? '' : (written('honorific')[0] ?? ''),
    title: written('title').join(', '),
    code: legacy?.code ?? null,
    doubts: name === '' ? [] : doubtsOf(name, isAmbiguous),
  };
}

/** One line that names whoever it may be: a collective or household keeps what stands in front of it. */
export const readLine = (typed: string): string => tidyLine(readLegacy(typed)?.text ?? typed);

/** A person's name where no field beside it takes titles: as papers write them, in front of it; a form of address goes. */
export function writtenName(typed: string): string {
  const { honorific, title, name } = readName(typed);
  return [honorific, title, name].filter(Boolean).join(' ');
}

/** What a field is for: a person alone, a person with titles in front, or whoever it may be. */
export const nameKinds = ['person', 'written', 'named'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A typed name as it is stored. */
export const asStored: Record<NameKind, (typed: string) => string> = {
  person: (typed) => readName(typed).name,
  written: writtenName,
  named: readLine,
};
