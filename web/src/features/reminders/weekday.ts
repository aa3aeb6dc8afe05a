import { formatDate } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import { locale } from '../../language/language.ts';

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** `24/11/2021, Thứ Tư` */
export const dayWithWeekday = (day: LocalDate): string =>
  `${formatDate(day)}, ${weekday.format(new Date(`${day}T00:00:00Z`))}`;
