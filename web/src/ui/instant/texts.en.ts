import type { Words } from './texts.ts';

export const en: Words = {
  zoneHint: 'Date and time of the authority.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  done: 'Done',
};
