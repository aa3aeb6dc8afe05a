import type { RecipientKind } from '../movement/award-settings.ts';
import { bareName } from '../base/person-name.ts';
import { searchWords } from '../base/search.ts';
import { fold } from '../base/text.ts';

/** Names longer than this are told apart by their beginning. */
const KEYED = 80;

const joined = (name: string) =>
  fold(bareName(name))
    .replace(/[^a-z0-9]/g, '')
    .slice(0, KEYED);

/**
 * Keys by which near names find each other: two names share one when, folded and without spaces, they are equal, or
 * become equal by leaving out at most one letter on each side, or hold the same words in another order.
 * At most `KEYED` + 2 keys.
 */
export function nameKeys(name: string): string[] {
  const text = joined(name);
  const shortened = Array.from(text, (_letter, at) => text.slice(0, at) + text.slice(at + 1));
  const words = fold(bareName(name))
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .toSorted()
    .join('+');
  return [...new Set([text, ...shortened, `+${words}`])].filter((key) => key.length > 1);
}

/** Equal without regard to case, spacing, titles in front or diacritics as typed (docs/rules.md#rule-4). */
export const isSameName = (a: string, b: string) => joined(a) !== '' && joined(a) === joined(b);

/** Letters, then marks, of each word: where a mark is put (Hoà, Hòa) and how it is encoded make no difference. */
const spelt = (name: string) =>
  bareName(name)
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/\p{M}/gu, '') + (word.match(/\p{M}/gu) ?? []).toSorted().join(''))
    .join(' ');
const isMarked = (name: string) => spelt(name) !== fold(bareName(name));

/**
 * Whether two names are one person's where no human settles it. Diacritics tell people apart (Hùng, Hưng), unless one of
 * the two was typed without any.
 */
export const isPersonsName = (a: string, b: string) =>
  isMarked(a) && isMarked(b) ? spelt(a) === spelt(b) : isSameName(a, b);

/** The same name but for abbreviations that one of the two writes out, in folded words: `thcs mau`, `trung hoc co so mau`. */
function isWrittenOut([word, ...rest]: readonly string[], long: readonly string[]): boolean {
  if (word === undefined) return long.length === 0;
  if (word === long[0] && isWrittenOut(rest, long.slice(1))) return true;
  const initials = long
    .slice(0, word.length)
    .map((one) => one.charAt(0))
    .join('');
  return word.length > 1 && word === initials && isWrittenOut(rest, long.slice(word.length));
}

/**
 * Whether `mended` is the same name without a misspelling: near it, or, of other than persons, an abbreviation written out.
 * Whoever else was meant has not been nominated, voted on or published.
 */
export function isMendedName(kind: RecipientKind, name: string, mended: string): boolean {
  if (isNearName(name, mended)) return true;
  const words = [name, mended].map((one) => fold(one).split(' '));
  const [before = [], after = []] = words;
  return kind !== 'individual' && (isWrittenOut(before, after) || isWrittenOut(after, before));
}

export function isNearName(a: string, b: string): boolean {
  const keys = new Set(nameKeys(a));
  return nameKeys(b).some((key) => keys.has(key));
}

/** What is kept of a nominee's name beside it: to be put in order, compared and searched by. */
export const derivedOfName = (name: string) => ({
  folded: fold(name),
  nameKeys: nameKeys(name),
  words: searchWords(name),
});
