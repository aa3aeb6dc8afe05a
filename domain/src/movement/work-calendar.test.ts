import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../base/time.ts';
import {
  faultOfDay,
  firstWorkingDayOfWeek,
  isWorkingDay,
  nearestWorkingDay,
  noWorkCalendar,
  workCalendarSchema,
  workYearByLaw,
  type WorkCalendar,
} from './work-calendar.ts';

const off = (year: number) => workYearByLaw(year).daysOff.map(({ day }) => day.slice(5));

describe('a year by the law', () => {
  // As the government announced them for these years, but for the second day of the National Day and swaps.
  it('has Tết from its eve, the Hung kings and, for weekends, the days in lieu', () => {
    expect(off(2022)).toEqual([
      '01-01', // A Saturday.
      '01-03',
      '01-31',
      '02-01',
      '02-02',
      '02-03',
      '02-04',
      '04-10', // A Sunday.
      '04-11',
      '04-30', // A Saturday.
      '05-01', // A Sunday.
      '05-02',
      '05-03',
      '09-02',
    ]);
    expect(off(2026).filter((day) => day.startsWith('02'))).toEqual([
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
    ]);
  });

  it('has the Vietnamese new year where it is not the Chinese one', () => {
    expect(workYearByLaw(2030).daysOff).toContainEqual({ day: '2030-02-02', name: 'lunarNewYear' });
  });

  it('says nothing of lunar days that it does not know', () => {
    expect(new Set(workYearByLaw(2055).daysOff.map(({ name }) => name))).not.toContain('lunarNewYear');
  });
});

describe('a working day', () => {
  it('is none of a weekend, nor a holiday; what the office sets of a year stands for it', () => {
    expect(isWorkingDay(noWorkCalendar, '2026-11-27')).toBe(true);
    expect(isWorkingDay(noWorkCalendar, '2026-11-28')).toBe(false);
    expect(isWorkingDay(noWorkCalendar, '2026-11-29')).toBe(false);
    expect(isWorkingDay(noWorkCalendar, '2026-09-02')).toBe(false);
    const calendar: WorkCalendar = {
      years: {
        2026: { daysOff: [{ day: '2026-09-01', name: 'nationalDay' }], workedWeekends: ['2026-11-28'] },
      },
    };
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(true);
    expect(isWorkingDay(calendar, '2026-09-01')).toBe(false);
    expect(isWorkingDay(calendar, '2026-09-02')).toBe(true);
    expect(isWorkingDay(calendar, '2027-09-02')).toBe(false);
  });

  it('is found nearest, before or after, over Tết', () => {
    expect(nearestWorkingDay(noWorkCalendar, '2026-02-18', -1)).toBe('2026-02-13');
    expect(nearestWorkingDay(noWorkCalendar, '2026-02-18', 1)).toBe('2026-02-23');
    expect(nearestWorkingDay(noWorkCalendar, '2026-02-23', 1)).toBe('2026-02-23');
  });

  it('begins the week, if one of it is worked', () => {
    expect(firstWorkingDayOfWeek(noWorkCalendar, '2026-11-29')).toBe('2026-11-23');
    expect(firstWorkingDayOfWeek(noWorkCalendar, '2027-01-03')).toBe('2026-12-28');
    expect(firstWorkingDayOfWeek(noWorkCalendar, '2026-02-18')).toBe(null);
  });

  it('is, wherever one begins, at hand and worked, and none lies between', () => {
    const days = fc.integer({ min: 0, max: 7000 }).map((n) => addDays('2021-01-01', n));
    fc.assert(
      fc.property(days, fc.constantFrom(-1 as const, 1 as const), (day, direction) => {
        const found = nearestWorkingDay(noWorkCalendar, day, direction);
        expect(isWorkingDay(noWorkCalendar, found)).toBe(true);
        for (let at = day; at !== found; at = addDays(at, direction))
          expect(isWorkingDay(noWorkCalendar, at)).toBe(false);
      }),
    );
  });
});

it('of a calendar, a year is four digits', () => {
  const year = { daysOff: [], workedWeekends: [] };
  expect(workCalendarSchema.safeParse({ years: { 2026: year } }).success).toBe(true);
  expect(workCalendarSchema.safeParse({ years: { '26': year } }).success).toBe(false);
});

it('takes a day into a year once, a weekday off, a weekend worked', () => {
  const year = {
    daysOff: [{ day: '2026-09-02', name: 'nationalDay' as const }],
    workedWeekends: ['2026-08-22'],
  };
  const faultOf = (day: string, kind: 'off' | 'worked') => faultOfDay(year, '2026', day, kind);
  expect([faultOf('2026-09-01', 'off'), faultOf('2026-08-29', 'worked')]).toEqual([null, null]);
  expect([faultOf('2026-09-02', 'off'), faultOf('2026-08-22', 'worked')]).toEqual(['dayKnown', 'dayKnown']);
  expect([faultOf('2026-08-29', 'off'), faultOf('2026-09-01', 'worked')]).toEqual([
    'dayWeekend',
    'dayWeekday',
  ]);
  expect(faultOf('2027-01-04', 'off')).toBe('dayOfOtherYear');
});
