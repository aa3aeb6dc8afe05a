import { expect, test } from 'vitest';
import { fromWallClock, toWallClock } from './wall-clock.ts';

const zone = 'Asia/Ho_Chi_Minh';

test('is the authority’s clock, wherever the browser is', () => {
  const at = new Date('2026-11-23T17:30:00Z');
  expect(toWallClock(at, zone)).toBe('2026-11-24 00:30:00');
  expect(fromWallClock('2026-11-24 00:30:00', zone)).toEqual(at);
});

test('an empty field is no time', () => {
  expect(fromWallClock(null, zone)).toBeNull();
  expect(fromWallClock('', zone)).toBeNull();
});
