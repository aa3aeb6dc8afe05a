import type { LocalDate } from '@thidua/domain/base/time';
import { locale } from './language.ts';

const inFull = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Thứ Tư, 24/11/2021` */
export const dayWithWeekday = (day: LocalDate): string => inFull.format(new Date(`${day}T00:00:00Z`));
