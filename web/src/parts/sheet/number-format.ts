import { formatDate, formatNumber, plainNumber } from '@thidua/domain/base/text';

export type NumberFormat = 'general' | 'grouped' | 'percent' | 'date' | 'time';

/** What Excel's built-in formats are; those that a language of the East puts between are dates too. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return id === 3 || id === 4 || (id >= 37 && id <= 44) ? 'grouped' : 'general';
}

/** What a cell's format shows a number as, by the code of the format where it is one of the workbook's own. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id);
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (/[dy]/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  if (/m/.test(bare)) return 'date';
  if (bare.includes('%')) return 'percent';
  return bare.includes(',') ? 'grouped' : 'general';
}

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars that a workbook can count in. */
const EPOCH = { false: Date.UTC(1899, 11, 30), true: Date.UTC(1904, 0, 1) };

/** A number of a cell as it is shown there, in Vietnamese notation: a figure of one reading, a day as `15/01/2022`. */
export function shownNumber(value: number, format: NumberFormat, since1904: boolean): string {
  if (format === 'percent') return `${formatNumber(value * 100)}%`;
  if (format === 'date' && value >= 1) {
    const day = new Date(EPOCH[`${since1904}`] + Math.floor(value) * DAY_MS);
    return Number.isNaN(day.getTime()) ? String(value) : formatDate(day.toISOString().slice(0, 10));
  }
  if (format === 'general' && Number.isSafeInteger(value)) return String(value);
  return plainNumber(value);
}
