import {
  formatNumber as inNotation,
  formatShare as shareInNotation,
  otherReading,
  parseNumber,
} from '@thidua/domain/base/text';
import { language, locale } from './language.ts';

/** A figure as the page's language writes it: `1.234,5`, in English `1,234.5`. Papers, and what goes into fields, are Vietnamese. */
export const formatNumber = (value: number, decimals?: number): string => inNotation(value, decimals, locale);

/** The same of a share of 0…1: `12,3%`, in English `12.3%`. */
export const formatShare = (share: number, decimals?: number): string =>
  shareInNotation(share, decimals, locale);

/** What somebody typed as a figure, to be read: as it was typed, in another language as that writes what is certain of it. */
export function shownFigure(typed: string): string {
  const value = language === 'vi' || otherReading(typed) !== null ? null : parseNumber(typed);
  if (value === null) return typed;
  return `${formatNumber(value)}${typed.trim().endsWith('%') ? '%' : ''}`;
}
