import { fold } from './text.ts';

/** Longer words are told apart by their beginning. */
const LONGEST_WORD = 20;
const LONGEST_INITIALS = 5;
const MOST_KEPT = 400;
/** So many typed words of a person's name are asked for. */
const MOST_ASKED = 5;

const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Folded words: letters and digits, numbers without zeros in front. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^0+(?=\d)/, '').replace(/(?<=\p{L})0+(?=\d)/u, ''))
    .filter(Boolean);

/** What tells that two names are one, however they are typed: `PHUONG 01` is Phường 1. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

const beginnings = (word: string): string[] =>
  Array.from({ length: Math.min(word.length, LONGEST_WORD) }, (_, at) => word.slice(0, at + 1));

/** The initials of the words from each one on, up to the next number: `kp` of Khu phố, `thcs` of Trung học cơ sở. */
function initialsIn(words: readonly string[]): string[] {
  return words.flatMap((_, from) => {
    const rest = words.slice(from, from + LONGEST_INITIALS);
    const end = rest.findIndex(isNumber);
    const run = end < 0 ? rest : rest.slice(0, end);
    return run.length > 1 ? [run.map((word) => word.charAt(0)).join('')] : [];
  });
}

/** What a number is called together with the words before it: `p1`, `phuong1` of Phường 1; `kp3` of Khu phố 3. */
function numberedIn(words: readonly string[]): { before: string[]; number: string }[] {
  return words.flatMap((number, at) => {
    const word = words[at - 1];
    if (!isNumber(number) || word === undefined || isNumber(word)) return [];
    const ahead = words.slice(Math.max(0, at - LONGEST_INITIALS), at);
    const run = ahead.slice(ahead.findLastIndex(isNumber) + 1).map((one) => one.charAt(0));
    const initials = run.map((_, from) => run.slice(from).join(''));
    return [{ before: [...new Set([...beginnings(word), ...initials])], number }];
  });
}

/**
 * What a name is found by, kept with its record: each of its words, from the first letter on, and what people write for
 * some of them – initials, a number with the word before it.
 */
export function searchWords(name: string): string[] {
  const words = wordsOf(name);
  const found = new Set(
    [
      ...words.flatMap(beginnings),
      ...numberedIn(words).flatMap(({ before, number }) =>
        before.flatMap((one) => beginnings(number).map((some) => one + some)),
      ),
      ...initialsIn(words).flatMap(beginnings),
    ].map((word) => word.slice(0, LONGEST_WORD)),
  );
  return [...found].slice(0, MOST_KEPT);
}

/** The folded words of a text, each once. */
export const wholeWords = (text: string): string[] => [
  ...new Set(wordsOf(text).map((word) => word.slice(0, LONGEST_WORD))),
];

const typedWords = (typed: string) => wordsOf(typed).map((word) => word.slice(0, LONGEST_WORD));

/** Whether every typed word begins one of the words that `searchWords` kept. */
export const isFound = (kept: readonly string[], typed: string): boolean =>
  typedWords(typed).every((word) => kept.includes(word));

/** The same of a name that nothing was kept of. */
export const findsName = (name: string, typed: string): boolean =>
  typedWords(typed).length === 0 || isFound(searchWords(name), typed);

/** The same of several lines that belong together, such as somebody's name and unit. */
export function findsText(lines: readonly string[], typed: string): boolean {
  const words = typedWords(typed);
  if (words.length === 0) return true;
  const folded = lines.map((line) => ` ${wordsOf(line).join(' ')}`);
  return words.every(
    (word) =>
      folded.some((line) => line.includes(` ${word}`)) ||
      lines.some((line) => searchWords(line).includes(word)),
  );
}

/**
 * The words to ask the store by, each for a page of its own, the rest is filtered: the longest one, before others a
 * number; and a word with the number behind it, which few names hold. None where nothing was typed.
 */
export function askedWords(typed: string): string[] {
  const words = typedWords(typed);
  const [longest] = words.toSorted(
    (a, b) => b.length - a.length || Number(isNumber(b)) - Number(isNumber(a)),
  );
  if (longest === undefined) return [];
  const numbered = words.flatMap((number, at) => {
    const word = words[at - 1];
    return isNumber(number) && word !== undefined && !isNumber(word) ? [word + number] : [];
  });
  return [...new Set([longest, ...numbered.slice(0, 1)])];
}

/** The words of a person's name to ask the store by, each for a page of its own: each typed once, the longest first. */
export const askedOfPeople = (typed: string): string[] =>
  [...new Set(typedWords(typed))].toSorted((a, b) => b.length - a.length).slice(0, MOST_ASKED);

/** Typed words with each number joined to the word before it, as `numberedIn` has them. */
function joinedWords(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (isNumber(word)) return at > 0 && !isNumber(words[at - 1] ?? '') ? [] : [word];
    return next !== undefined && isNumber(next) ? [word + next] : [word];
  });
}

/** What the beginning of a name is called, up to its first number: `p1`, `phuong1` of Phường 1, Quận 5. */
function firstCalled(words: readonly string[]): string[] {
  const at = words.findIndex(isNumber);
  const [first] = numberedIn(words.slice(0, at + 1));
  if (!first) return [];
  const initials = words.slice(0, at).map((one) => one.charAt(0));
  const before = at === 1 ? first.before : [initials.join('')];
  return before.map((one) => one + first.number);
}

/**
 * How near a name is to what was typed, once it is found: 0 where it begins so, 1 where its numbers are just those, 2 where
 * they only begin so. `p 1` is Phường 1 before its Khu phố 2, and both before Phường 10.
 */
export function nearness(name: string, typed: string): 0 | 1 | 2 {
  const words = wordsOf(name);
  const wanted = joinedWords(typedWords(typed));
  const whole = new Set([
    ...words,
    ...numberedIn(words).flatMap(({ before, number }) => before.map((one) => one + number)),
  ]);
  if (!wanted.every((word) => !/\p{N}/u.test(word) || whole.has(word))) return 2;
  const [first = ''] = wanted;
  return (words[0] ?? '').startsWith(first) || firstCalled(words).includes(first) ? 0 : 1;
}
