import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan221 } from '../movement/movement.fixture.ts';
import {
  addDays,
  dayOfPeriod,
  daysBetween,
  elapsedShare,
  endOfLocalDay,
  localDateOf,
  periodLength,
  startOfLocalDay,
} from './time.ts';

const { period, zone } = plan221;

describe("plan 221's period", () => {
  test('has 91 days, both ends included', () => {
    expect(periodLength(period)).toBe(91);
  });

  test.each([
    ['2021-10-31', 0],
    ['2021-11-01', 1],
    ['2021-11-24', 24],
    ['2021-12-10', 40],
    ['2022-01-30', 91],
    ['2022-01-31', 91],
    ['2020-01-01', 0],
    ['2025-07-01', 91],
  ])('on %s is at its day %d', (day, ordinal) => {
    expect(dayOfPeriod(period, day)).toBe(ordinal);
    expect(elapsedShare(period, day)).toBeCloseTo(ordinal / 91, 12);
  });

  test('takes registrations up to 24/11/2021 23:59:59.999, which is 16:59:59.999 UTC', () => {
    expect(endOfLocalDay('2021-11-24', zone).toISOString()).toBe('2021-11-24T16:59:59.999Z');
    expect(startOfLocalDay('2021-11-24', zone).toISOString()).toBe('2021-11-23T17:00:00.000Z');
  });

  test.each([
    ['2021-11-24T16:59:59.999Z', '2021-11-24'],
    ['2021-11-24T17:00:00.000Z', '2021-11-25'],
    ['2021-11-24T00:00:00.000Z', '2021-11-24'],
  ])('puts %s on %s', (instant, day) => {
    expect(localDateOf(new Date(instant), zone)).toBe(day);
  });
});

test.each([
  ['America/New_York', '2021-03-14', '2021-03-14T05:00:00.000Z', '2021-03-15T03:59:59.999Z'],
  ['America/New_York', '2021-11-07', '2021-11-07T04:00:00.000Z', '2021-11-08T04:59:59.999Z'],
  ['UTC', '2021-11-24', '2021-11-24T00:00:00.000Z', '2021-11-24T23:59:59.999Z'],
  ['Asia/Kathmandu', '2021-11-24', '2021-11-23T18:15:00.000Z', '2021-11-24T18:14:59.999Z'],
  ['Pacific/Kiritimati', '2021-11-24', '2021-11-23T10:00:00.000Z', '2021-11-24T09:59:59.999Z'],
  ['Pacific/Pago_Pago', '2021-11-24', '2021-11-24T11:00:00.000Z', '2021-11-25T10:59:59.999Z'],
  // Midnight itself is skipped or comes twice.
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T01:59:59.999Z'],
  ['Asia/Amman', '2021-10-29', '2021-10-28T21:00:00.000Z', '2021-10-29T21:59:59.999Z'],
])('a day in %s, %s, runs from %s to %s', (where, day, start, end) => {
  expect(startOfLocalDay(day, where).toISOString()).toBe(start);
  expect(endOfLocalDay(day, where).toISOString()).toBe(end);
});

test('days follow each other without gap or overlap, also where the clocks change', () => {
  const zones = fc.constantFrom(
    'Asia/Ho_Chi_Minh',
    'America/New_York',
    'America/Sao_Paulo',
    'America/Havana',
    'Europe/Berlin',
    'Asia/Amman',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
  );
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 8000 }), (where, offset) => {
      const day = addDays('2005-01-01', offset);
      const start = startOfLocalDay(day, where);
      const end = endOfLocalDay(day, where);
      expect(localDateOf(start, where)).toBe(day);
      expect(localDateOf(end, where)).toBe(day);
      expect(localDateOf(new Date(start.getTime() - 1), where)).toBe(addDays(day, -1));
      expect(end.getTime() + 1).toBe(startOfLocalDay(addDays(day, 1), where).getTime());
    }),
    { numRuns: 1500 },
  );
});

describe('calendar arithmetic', () => {
  test('goes over months, years and leap days', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2021-03-01', -1)).toBe('2021-02-28');
  });

  test('counts days in both directions', () => {
    expect(daysBetween('2021-11-24', '2021-11-24')).toBe(0);
    expect(daysBetween('2021-11-24', '2021-11-25')).toBe(1);
    expect(daysBetween('2021-11-25', '2021-11-24')).toBe(-1);
  });

  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 20_000 }), (days) => {
        expect(daysBetween('2021-11-01', addDays('2021-11-01', days))).toBe(days);
      }),
    );
  });
});
