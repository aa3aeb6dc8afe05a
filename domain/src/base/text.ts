import { WRITTEN_DATE } from '../words/dates.ts';
import type { LocalDate } from './time.ts';

/** Lower case, no diacritics, single spaces: what names are searched and compared by. NFC or NFD input alike. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110\u00f0\u00d0\u0256\u0189]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** No figure of a plan is larger: a million billions. Whoever needs more counts in millions. */
export const MAX_NUMBER = 1e15;

const DIGITS = /^([+-]?)([\d.,]+)$/;
const GROUPED_OR_DECIMAL = /^[1-9]\d{0,2},\d{3}$/;

/** Without spaces and per cent sign; a real minus, a dash and an accountant's brackets are a minus. */
function signAndDigits(typed: string): { sign: 1 | -1; digits: string } | null {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/%$/, '');
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = DIGITS.exec(bracketed ?? text.replace(/^[−–]/, '-'));
  const digits = match?.[2];
  if (!digits || !/\d/.test(digits)) return null;
  if (bracketed !== undefined && match[1] !== '') return null;
  return { sign: bracketed !== undefined || match[1] === '-' ? -1 : 1, digits };
}

/**
 * Reads a number the way Vietnamese offices type it: `1.234,5`, `1234,5`, `1 234`, `75%`, `-3`, `−3`, `(3)`; also `1,234.5`.
 * A single dot followed by exactly three digits groups thousands (`1.234` is 1234), otherwise it is a decimal point.
 * Returns null when the text is not a number. What an English sheet would have meant otherwise: see `otherReading`.
 */
export function parseNumber(typed: string): number | null {
  const parts = signAndDigits(typed);
  if (!parts) return null;
  const { sign, digits } = parts;

  const forms: [RegExp, (s: string) => string][] = [
    [/^\d+$/, (s) => s],
    [/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, (s) => s.replaceAll('.', '').replace(',', '.')],
    [/^\d+,\d+$/, (s) => s.replace(',', '.')],
    [/^\d+\.\d+$/, (s) => s],
    [/^[1-9]\d{0,2}(,\d{3})+(\.\d+)$/, (s) => s.replaceAll(',', '')],
    [/^[1-9]\d{0,2}(,\d{3}){2,}$/, (s) => s.replaceAll(',', '')],
  ];
  const form = forms.find(([pattern]) => pattern.test(digits));
  if (!form) return null;
  const value = Number(form[1](digits));
  return Number.isFinite(value) ? sign * value || 0 : null;
}

/** Whether a number was typed with a per cent sign. */
export const isPercentage = (typed: string): boolean => /%\s*$/.test(typed) && parseNumber(typed) !== null;

/** The larger figure that `1,234` is in an English sheet, where a Vietnamese one means the smaller; null where there is one reading. */
export function otherReading(typed: string): number | null {
  const parts = signAndDigits(typed);
  if (!parts || !GROUPED_OR_DECIMAL.test(parts.digits)) return null;
  return parts.sign * Number(parts.digits.replace(',', ''));
}

/** Text that `parseNumber` reads as this number and nobody otherwise: a fraction of three digits gets a fourth. */
export function plainNumber(value: number): string {
  const text = formatNumber(value);
  return otherReading(text) === null ? text : `${text}0`;
}

/** How papers and the authority's language write figures. */
const VIETNAMESE = 'vi-VN';

/**
 * Vietnamese notation unless another is asked for: `1.234,5`. A figure is written as it is, to the tenth decimal, unless
 * `decimals` says that it is a mean or a share that may be rounded.
 */
export function formatNumber(value: number, decimals = 10, notation = VIETNAMESE): string {
  return new Intl.NumberFormat(notation, { maximumFractionDigits: decimals }).format(value);
}

/**
 * A share of 0…1 as a percentage: `12,3%`. Never rounded up to the whole: 0.9996 is 99,9%, not 100%, and what is more
 * than nothing is not 0%.
 */
export function formatShare(share: number, decimals = 1, notation = VIETNAMESE): string {
  const step = 10 ** -decimals;
  const percent = share * 100;
  const inside = share > 0 && share < 1 ? Math.min(Math.max(percent, step), 100 - step) : percent;
  return `${formatNumber(inside, decimals, notation)}%`;
}

/** A number with its unit of measure: `67 hộ`, but `91%`, as everywhere else in the product. */
export function withUnit(value: string, unit: string): string {
  return unit.trim().startsWith('%') ? `${value}${unit.trim()}` : `${value} ${unit}`;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day as somebody wrote them, in each of the forms that leave no doubt. */
const dateForms: [RegExp, (parts: readonly string[]) => [year: string, month: string, day: string]][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([, year = '', month = '', day = '']) => [year, month, day]],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/,
    ([, day = '', month = '', year = '']) => [year, month, day],
  ],
  [WRITTEN_DATE, ([, day = '', month = '', year = '']) => [year, month, day]],
  // As an English sheet shows a day.
  [
    /^(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2})$/i,
    ([, day = '', month = '', year = '']) => [
      year,
      String(ENGLISH_MONTHS.indexOf(month.toLowerCase()) + 1),
      day,
    ],
  ],
];

function calendarDay(year: string, month: string, day: string): LocalDate | null {
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

/**
 * Reads `24/11/2021`, `24-11-2021`, `24.11.21`, `2021-11-24`, `24-Nov-21`, `24112021`, `ngày 24 tháng 11 năm 2021`; null when
 * it is no day of the calendar, or one of two.
 */
export function parseDate(typed: string): LocalDate | null {
  const text = typed.normalize('NFC').trim();
  for (const [form, read] of dateForms) {
    const match = form.exec(text);
    if (match) return calendarDay(...read(match));
  }
  if (!/^\d{8}$/.test(text)) return null;
  const dayFirst = calendarDay(text.slice(4), text.slice(2, 4), text.slice(0, 2));
  const yearFirst = calendarDay(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const plausible = [dayFirst, yearFirst].filter((date) => date !== null && date >= '1900' && date < '2200');
  return plausible.length === 1 ? (plausible[0] ?? null) : null;
}

/** The day of `from`…`to` that `24/11` is, a year left out; null where there is none or more than one. */
export function dayWithoutYear(
  typed: string,
  { from, to }: { from: LocalDate; to: LocalDate },
): LocalDate | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(typed.trim());
  if (!match) return null;
  const [, day = '', month = ''] = match;
  const days: LocalDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const date = calendarDay(String(year), month, day);
    if (date !== null && date >= from && date <= to) days.push(date);
  }
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** `2021-11-24` → `24/11/2021`. */
export function formatDate(date: LocalDate): string {
  return date.split('-').toReversed().join('/');
}
