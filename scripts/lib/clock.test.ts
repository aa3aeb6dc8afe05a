import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ticksAt } from './clock.ts';

it('begins each schedule when the platform would', () => {
  expect(ticksAt('08:05')).toEqual(['everyFiveMinutes', 'everyHour']);
  expect(ticksAt('08:06')).toEqual([]);
  expect(ticksAt('02:30')).toEqual(['everyFiveMinutes', 'everyNight']);
  const day = Array.from({ length: 24 * 60 }, (_, n) => new Date(n * 60_000).toISOString().slice(11, 16));
  const times = (tick: string) => day.filter((time) => ticksAt(time).some((one) => one === tick)).length;
  expect([times('everyFiveMinutes'), times('everyHour'), times('everyNight')]).toEqual([288, 24, 1]);
});

it.each([
  ['every-five-minutes', '*/5 * * * *'],
  ['every-hour', '5 * * * *'],
  ['every-night', '30 2 * * *'],
])('knows when %s is set for', (file, schedule) => {
  const source = readFileSync(new URL(`../../functions/src/schedules/${file}.ts`, import.meta.url), 'utf8');
  expect(source).toContain(`schedule: '${schedule}', timeZone: 'Asia/Ho_Chi_Minh'`);
});
