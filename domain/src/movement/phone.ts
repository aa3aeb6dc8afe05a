import { z } from 'zod';
import { tidyLine } from '../base/tidy-line.ts';

/** A number as people write it, with an extension after `x` or `#`. */
const NUMBER = /^\+?\(?\d[\d\s().-]*\d(?:\s?[x#]\s?\d{1,5})?$/i;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
const MOST_NUMBERS = 2;
export const PHONE_LIMIT = 40;

function isNumber(text: string): boolean {
  const [main = ''] = text.split(/[x#]/i);
  const digits = main.replace(/\D/g, '').length;
  return NUMBER.test(text) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}

/** Whether this is a telephone number or two (`028 3855 1234; 0903 000 001`), or nothing. */
export function isPhone(typed: string): boolean {
  const text = tidyLine(typed);
  if (text === '') return true;
  const numbers = text.split(/\s*[;,/]\s*/);
  return text.length <= PHONE_LIMIT && numbers.length <= MOST_NUMBERS && numbers.every(isNumber);
}

/** Where a unit is called, as it is stored; '' where that is not known. */
export const phoneSchema = z.string().max(200).transform(tidyLine).refine(isPhone, 'notAPhone');
