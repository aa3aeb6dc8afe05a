import type { LocalDate } from './time.ts';

/** Lower case, no diacritics, single spaces: what names are searched and compared by. NFC or NFD input alike. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** No figure of a plan is larger: a million billions. Whoever needs more counts in millions. */
export const MAX_NUMBER = 1e15;

/**
 * Reads a number the way Vietnamese offices type it: `1.234,5`, `1234,5`, `1 234`, `75%`, `-3`; also `1,234.5`.
 * A single dot followed by exactly three digits groups thousands (`1.234` is 1234), otherwise it is a decimal point.
 * Returns null when the text is not a number.
 */
export function parseNumber(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/%$/, '');
  const match = /^([+-]?)([\d.,]+)$/.exec(text);
  const digits = match?.[2];
  if (!digits || !/\d/.test(digits)) return null;
  const sign = match[1] === '-' ? -1 : 1;

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

/** Vietnamese notation with at most `decimals` digits after the comma: `1.234,5`. */
export function formatNumber(value: number, decimals = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(value);
}

/** A number with its unit of measure: `67 hộ`, but `91%`, as everywhere else in the product. */
export function withUnit(value: string, unit: string): string {
  return unit.trim().startsWith('%') ? `${value}${unit.trim()}` : `${value} ${unit}`;
}

/** Reads `24/11/2021`, `24-11-2021`, `24.11.21` or `2021-11-24`; null when it is no day of the calendar. */
export function parseDate(typed: string): LocalDate | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

/** `2021-11-24` → `24/11/2021`. */
export function formatDate(date: LocalDate): string {
  return date.split('-').toReversed().join('/');
}
