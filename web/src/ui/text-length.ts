import { words } from './typing-texts.ts';

/** From this share of its limit on, a text says how long it is. */
const NEAR = 0.8;

/** What is to be said of a text's length; null where that does not matter. */
export type LengthNote = { isTooLong: boolean; text: string } | null;

/** `line`: which of several lines it is, counted from 1. */
export function lengthNote({ length }: string, limit: number, line: number | null = null): LengthNote {
  if (length < limit * NEAR) return null;
  const isTooLong = length > limit;
  const note = isTooLong ? words.tooLong(length, limit) : words.lengthOf(length, limit);
  return { isTooLong, text: line === null ? note : words.ofLine(line, note) };
}

/** The longest of the lines, which counts from 1; without its margins, as lines are sent. */
export function longestLine(text: string): { line: number; text: string } {
  return text
    .split('\n')
    .map((one, index) => ({ line: index + 1, text: one.trim() }))
    .reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
}
