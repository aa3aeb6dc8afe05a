import { z } from 'zod';

/**
 * Characters that a reader does not see and that change what is read: control and formatting characters (marks of writing
 * direction, zero-width spaces), halves of characters, separators that break a line. A tab is a space; lines end by `\n`.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const HIDDEN_OR_BREAK = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export const hasHidden = (text: string) => HIDDEN.test(text);

/** Text as it is pasted, without what nobody sees: what separates becomes a line's end, the rest goes. */
export const withoutHidden = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(new RegExp(HIDDEN, 'gu'), '');

/** The same in one line. */
export const asOneLine = (text: string): string => withoutHidden(text).replace(/\s*\n\s*/g, ' ');

/**
 * What people type into one line; issues carry finding codes as messages. Lengths are those of JavaScript, not zod's, which
 * counts characters: they are never less than what rules count, so whatever is short enough here is so there.
 */
export const plainLine = (most: number) =>
  z
    .string()
    .refine((text) => text.length <= most, 'tooLong')
    .refine((text) => !HIDDEN_OR_BREAK.test(text), 'hiddenCharacters');

/** The same over several lines. */
export const plainText = (most: number) =>
  z
    .string()
    .refine((text) => text.length <= most, 'tooLong')
    .refine((text) => !HIDDEN.test(text), 'hiddenCharacters');
