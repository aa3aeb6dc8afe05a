import { z } from 'zod';
import { addDays, localDateSchema, type LocalDate } from '../base/time.ts';

/** Public holidays of Vietnam that stand in the solar calendar (Labour Code 2019, article 112). */
const FIXED = { newYear: '01-01', reunification: '04-30', labourDay: '05-01', nationalDay: '09-02' } as const;
/** Days off for the lunar new year: its eve and the four days from it on (article 112, five days in all). */
const TET_DAYS = 5;

/** The first day of the lunar year and the tenth of its third month, by year, as month and day of the solar one. */
const LUNAR: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2021: ['02-12', '04-21'],
  2022: ['02-01', '04-10'],
  2023: ['01-22', '04-29'],
  2024: ['02-10', '04-18'],
  2025: ['01-29', '04-07'],
  2026: ['02-17', '04-26'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
  2031: ['01-23', '04-01'],
  2032: ['02-11', '04-19'],
  2033: ['01-31', '04-09'],
  2034: ['02-19', '04-28'],
  2035: ['02-08', '04-17'],
  2036: ['01-28', '04-06'],
  2037: ['02-15', '04-24'],
  2038: ['02-04', '04-13'],
  2039: ['01-24', '04-03'],
  2040: ['02-12', '04-20'],
};

export const holidayNames = [
  'newYear',
  'lunarNewYear',
  'hungKings',
  'reunification',
  'labourDay',
  'nationalDay',
  'inLieu',
  'other',
] as const;
export const holidaySchema = z.object({ day: localDateSchema, name: z.enum(holidayNames) });
export type HolidayName = (typeof holidayNames)[number];
export type Holiday = z.infer<typeof holidaySchema>;

export const MAX_DAYS_OFF = 60;
/** One year of an authority's calendar: the days off besides Saturdays and Sundays, and such as are worked all the same. */
export const workYearSchema = z.object({
  daysOff: z.array(holidaySchema).max(MAX_DAYS_OFF),
  workedWeekends: z.array(localDateSchema).max(MAX_DAYS_OFF),
});
export type WorkYear = z.infer<typeof workYearSchema>;

/** `workCalendars/{authorityId}`: the years that its office has set; any other is as the law has it. */
export const workCalendarSchema = z.object({ years: z.record(z.string().regex(/^\d{4}$/), workYearSchema) });
export type WorkCalendar = z.infer<typeof workCalendarSchema>;
export const noWorkCalendar: WorkCalendar = { years: {} };

const SATURDAY = 6;
const weekday = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: LocalDate): boolean => weekday(day) % SATURDAY === 0;
const yearOf = (day: LocalDate): string => day.slice(0, 4);

/**
 * A year's days off by the law: the Labour Code's holidays, and for each that falls on a weekend the next working day
 * (articles 111.3 and 112). What the government decides from year to year – the second day of the National Day, days
 * swapped – is the office's to enter. Lunar days are known from 2021 to 2040.
 */
export function workYearByLaw(year: number): WorkYear {
  const at = (monthAndDay: string): LocalDate => `${year}-${monthAndDay}`;
  const lunar = LUNAR[year];
  const holidays: Holiday[] = [
    { day: at(FIXED.newYear), name: 'newYear' },
    ...(lunar
      ? Array.from({ length: TET_DAYS }, (_, n): Holiday => ({
          day: addDays(at(lunar[0]), n - 1),
          name: 'lunarNewYear',
        }))
      : []),
    ...(lunar ? [{ day: at(lunar[1]), name: 'hungKings' } as const] : []),
    { day: at(FIXED.reunification), name: 'reunification' },
    { day: at(FIXED.labourDay), name: 'labourDay' },
    { day: at(FIXED.nationalDay), name: 'nationalDay' },
  ];
  const daysOff = [...new Map(holidays.map((holiday) => [holiday.day, holiday])).values()];
  const isOff = (day: LocalDate) => isWeekend(day) || daysOff.some((off) => off.day === day);
  for (const { day } of daysOff.filter((holiday) => isWeekend(holiday.day))) {
    let instead = addDays(day, 1);
    while (isOff(instead)) instead = addDays(instead, 1);
    daysOff.push({ day: instead, name: 'inLieu' });
  }
  return { daysOff: daysOff.toSorted((a, b) => (a.day < b.day ? -1 : 1)), workedWeekends: [] };
}

/** A year as the office has set it, or as the law has it. */
export const workYearOf = (calendar: WorkCalendar, year: string): WorkYear =>
  calendar.years[year] ?? workYearByLaw(Number(year));

export function isWorkingDay(calendar: WorkCalendar, day: LocalDate): boolean {
  const year = workYearOf(calendar, yearOf(day));
  if (year.daysOff.some((off) => off.day === day)) return false;
  return !isWeekend(day) || year.workedWeekends.includes(day);
}

export const dayFaults = ['dayOfOtherYear', 'dayKnown', 'dayWeekend', 'dayWeekday'] as const;

/** Why a day cannot be added to a year, off or worked; null where it can. A weekend is off, a weekday worked, by itself. */
export function faultOfDay(
  { daysOff, workedWeekends }: WorkYear,
  year: string,
  day: LocalDate,
  kind: 'off' | 'worked',
): (typeof dayFaults)[number] | null {
  if (yearOf(day) !== year) return 'dayOfOtherYear';
  if (workedWeekends.includes(day) || daysOff.some((off) => off.day === day)) return 'dayKnown';
  if (kind === 'off') return isWeekend(day) ? 'dayWeekend' : null;
  return isWeekend(day) ? null : 'dayWeekday';
}

/** More than the longest run of days off that a calendar could hold; a search beyond it is one without end. */
const LONGEST_RUN = 2 * MAX_DAYS_OFF + 60;

/** The day itself where it is worked, else the nearest working day before it (`-1`) or after it (`1`). */
export function nearestWorkingDay(calendar: WorkCalendar, day: LocalDate, direction: -1 | 1): LocalDate {
  let found = day;
  for (let step = 0; step < LONGEST_RUN && !isWorkingDay(calendar, found); step += 1)
    found = addDays(found, direction);
  return found;
}

/** The first working day of the week, from Monday, in which `day` lies; null where the whole week is off. */
export function firstWorkingDayOfWeek(calendar: WorkCalendar, day: LocalDate): LocalDate | null {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n));
  return days.find((one) => isWorkingDay(calendar, one)) ?? null;
}
