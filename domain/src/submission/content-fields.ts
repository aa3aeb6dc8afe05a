import { z } from 'zod';
import { plainLine, plainText } from '../base/plain-text.ts';
import { isPercentage, MAX_NUMBER, parseDate, parseNumber } from '../base/text.ts';

/** Sizes that rules, form and validation share. */
export const CONTENT_LIMITS = { line: 300, text: 4000, targets: 40, commitments: 20, weight: 100 } as const;

export const contentLine = plainLine(CONTENT_LIMITS.line);
export const contentText = plainText(CONTENT_LIMITS.text);

export const requiredLine = contentLine.trim().min(1, 'required');
export const requiredText = contentText.trim().min(1, 'required');

/** Text that must be a number as Vietnamese offices write it; gives the number. */
export const numberText = requiredLine.transform((typed, ctx) => {
  const value = parseNumber(typed);
  if (value !== null && Math.abs(value) <= MAX_NUMBER) return value;
  ctx.addIssue(
    value === null
      ? { code: 'custom', message: 'notANumber', params: { typed } }
      : { code: 'custom', message: 'numberTooLarge' },
  );
  return z.NEVER;
});

/** The same of people, votes, papers, none of which is counted in per cent. */
export const wholeNumberText = requiredLine
  .refine((typed) => !isPercentage(typed), 'percentSign')
  .pipe(numberText)
  .refine((value) => Number.isInteger(value) && value >= 0, 'notAWholeNumber');

/** Text that must be a day of the calendar; gives `YYYY-MM-DD`. */
export const dateText = requiredLine.transform((typed, ctx) => {
  const date = parseDate(typed);
  if (date !== null) return date;
  ctx.addIssue({ code: 'custom', message: 'notADate', params: { typed } });
  return z.NEVER;
});
