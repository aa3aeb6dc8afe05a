import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directions } from '../movement/movement.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import { expectedProgress, paceDayOf, targetProgress, targetStanding, weightedMean } from './progress.ts';

const { period, reportingPeriods } = plan221;

describe('targetProgress', () => {
  test.each([
    ['up', 90, 100, undefined, 0],
    ['up', 90, 100, 90, 0],
    ['up', 90, 100, 95, 0.5],
    ['up', 90, 100, 100, 1],
    ['up', 90, 100, 120, 1],
    ['up', 90, 100, 0, 0],
    ['up', -10, 10, 0, 0.5],
    ['down', 8, 0, undefined, 0],
    ['down', 8, 0, 8, 0],
    ['down', 8, 0, 6, 0.25],
    ['down', 8, 0, 0, 1],
    ['down', 8, 4, 2, 1],
    ['down', 8, 0, 12, 0],
    ['maintain', 95, 95, undefined, 0],
    ['maintain', 95, 95, 95, 1],
    ['maintain', 95, 95, 99, 1],
    ['maintain', 95, 100, 50, 0.5],
    ['maintain', 0, 0, 0, 1],
    ['maintain', 5, 3, 3, 1],
    ['maintain', 5, 3, 0, 1],
    ['maintain', 5, 3, 4, 0],
    ['maintain', -5, -3, -4, 0],
    ['yesNo', 0, 1, undefined, 0],
    ['yesNo', 0, 1, 0, 0],
    ['yesNo', 0, 1, 1, 1],
  ] as const)('%s from %d to %d at %s is %d', (direction, baseline, goal, actual, progress) => {
    expect(targetProgress({ direction, baseline, goal }, actual)).toBe(progress);
  });

  test('is a share from 0 to 1 and does not fall as the actual nears the goal', () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...directions), figure, figure, figure, figure, (direction, a, b, x, y) => {
        fc.pre(a !== b || direction === 'maintain');
        const [low, high] = a < b ? [a, b] : [b, a];
        const down = direction === 'down' || (direction === 'maintain' && (b < a || high === 0));
        const target = { direction, baseline: down ? high : low, goal: down ? low : high };
        const shares = [Math.min(x, y), Math.max(x, y)].map((actual) => targetProgress(target, actual));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        const [atLess = 0, atMore = 0] = shares;
        expect(down ? atLess >= atMore : atLess <= atMore).toBe(true);
      }),
    );
  });
});

test('none at all is kept from above: 0 cases of 0 is reached, 3 is not', () => {
  const none = { direction: 'maintain', baseline: 0, goal: 0 } as const;
  expect(targetProgress(none, 0)).toBe(1);
  expect(targetProgress(none, 3)).toBe(0);
});

test('a yes-no target is behind only once it is due', () => {
  const once = { direction: 'yesNo', baseline: 0, goal: 1, dueDate: '2021-12-31' } as const;
  const period = { from: '2021-11-01', to: '2022-01-30' };
  expect(targetStanding(once, 0, period, '2021-12-30')).toBe('onPace');
  expect(targetStanding(once, 0, period, '2021-12-31')).toBe('behind');
  expect(targetStanding(once, 1, period, '2021-11-15')).toBe('met');
});

describe('pace', () => {
  const target = { direction: 'up', baseline: 0, goal: 91, dueDate: '2022-01-30' } as const;

  test.each([
    [null, 0],
    ['2021-10-31', 0],
    ['2021-11-01', 1 / 91],
    ['2021-11-30', 30 / 91],
    ['2022-01-30', 1],
    ['2022-03-01', 1],
  ])('at %s the days elapsed ask for %d', (day, share) => {
    expect(expectedProgress(target, period, day)).toBeCloseTo(share, 12);
  });

  test("the target's own due date ends its way", () => {
    expect(expectedProgress({ dueDate: '2021-11-30' }, period, '2021-11-15')).toBe(0.5);
    expect(expectedProgress({ dueDate: '2021-11-01' }, period, '2021-11-01')).toBe(1);
  });

  test.each([
    [undefined, null, 'onPace'],
    [undefined, '2021-11-30', 'behind'],
    [30, '2021-11-30', 'onPace'],
    [29, '2021-11-30', 'behind'],
    [90, '2022-01-30', 'behind'],
    [91, '2022-01-30', 'met'],
    [91, '2021-11-30', 'met'],
    [91, null, 'met'],
  ] as const)('with %s at %s it is %s', (actual, day, standing) => {
    expect(targetStanding(target, actual, period, day)).toBe(standing);
  });

  test('does not fall behind for the binary notation of a share', () => {
    const tenDays = { direction: 'up', baseline: 2, goal: 3, dueDate: '2021-11-10' } as const;
    expect(targetProgress(tenDays, 2.3)).toBeLessThan(0.3);
    expect(targetStanding(tenDays, 2.3, period, '2021-11-03')).toBe('onPace');
    expect(targetStanding(tenDays, 2.29, period, '2021-11-03')).toBe('behind');
  });

  test('exactly on the days elapsed is on pace, on every day', () => {
    for (let day = 1; day < 91; day += 1) {
      const date = new Date(Date.UTC(2021, 9, 31 + day)).toISOString().slice(0, 10);
      expect(targetStanding(target, day, period, date)).toBe('onPace');
    }
  });

  test.each([
    [95, null, 'onPace'],
    [95, '2021-11-30', 'onPace'],
    [95, '2022-01-30', 'met'],
    [94, '2021-11-30', 'behind'],
    [undefined, null, 'onPace'],
    [undefined, '2021-11-30', 'behind'],
  ] as const)('a held level with %s at %s is %s', (actual, day, standing) => {
    const held = { direction: 'maintain', baseline: 95, goal: 95, dueDate: '2022-01-30' } as const;
    expect(targetStanding(held, actual, period, day)).toBe(standing);
  });
});

test.each([
  [null, '2021-11-20', null],
  [null, '2021-12-03', null],
  [null, '2021-12-04', '2021-11-30'],
  ['2021-11-30', '2021-11-20', '2021-11-30'],
  ['2021-11-30', '2022-01-06', '2021-12-31'],
  ['2021-12-31', '2021-12-04', '2021-12-31'],
  [null, '2022-02-06', '2022-01-30'],
])('reported up to %s, on %s, pace is judged by %s', (reported, day, paceDay) => {
  expect(paceDayOf(reportingPeriods, reported, day)).toBe(paceDay);
});

describe('weightedMean', () => {
  test.each([
    [[], 0],
    [[{ weight: 2, progress: 0.5 }], 0.5],
    [
      [
        { weight: 3, progress: 1 },
        { weight: 1, progress: 0 },
      ],
      0.75,
    ],
  ])('of %j is %d', (parts, mean) => {
    expect(weightedMean(parts)).toBe(mean);
  });

  test('lies between the parts, and weights are relative', () => {
    const part = fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      progress: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const shares = parts.map(({ progress }) => progress);
        const mean = weightedMean(parts);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
        const doubled = parts.map(({ weight, progress }) => ({ weight: 2 * weight, progress }));
        expect(weightedMean(doubled)).toBeCloseTo(mean, 10);
      }),
    );
  });
});
