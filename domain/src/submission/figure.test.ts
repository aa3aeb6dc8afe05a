import { describe, expect, test } from 'vitest';
import { plan221 } from '../movement/movement.fixture.ts';
import { doubtOfActual, doubtOfGoal, findingsOfFigure, plainFigure } from './figure.ts';
import { targetOf } from './registration.fixture.ts';

const known = plan221.unitsOfMeasure;
const codes = (typed: string, kind: Parameters<typeof findingsOfFigure>[2]) =>
  findingsOfFigure('x', typed, kind).map(({ code }) => code);

describe('a figure by itself', () => {
  test.each([
    ['100', 'share', []],
    ['0', 'share', []],
    ['100,01', 'share', ['shareOutOfRange']],
    ['150', 'share', ['shareOutOfRange']],
    ['-1', 'share', ['shareOutOfRange']],
    ['105', 'fulfilment', []],
    ['-3', 'growth', []],
    ['12', 'count', []],
    ['12,5', 'count', ['fractionOfCount']],
    ['−3', 'count', ['belowNothing']],
    ['(3)', 'points', ['belowNothing']],
    ['7,25', 'points', []],
    ['12,5', 'money', []],
    ['-3', null, []],
    ['12,5', null, []],
    ['nhiều', 'count', []],
  ] as const)('%s as %s', (typed, kind, found) => {
    expect(codes(typed, kind)).toEqual(found);
  });

  test('with two readings is asked about, except for a share, which has one', () => {
    expect(findingsOfFigure('x', '12,500', 'count')).toMatchObject([
      { code: 'twoReadings', params: { typed: '12,500', smaller: '12,5', larger: '12.500' } },
    ]);
    expect(codes('1,234', null)).toEqual(['twoReadings']);
    expect(codes('12,500', 'share')).toEqual([]);
  });
});

test.each([
  ['10 tỷ', 'tỷ đồng', '10'],
  ['10 tỷ', 'triệu đồng', '10.000'],
  ['1,5 tỷ đồng', 'triệu đồng', '1.500'],
  ['500 triệu', 'tỷ đồng', '0,5'],
  ['10tr', 'đồng', '10.000.000'],
  ['2 nghìn', 'người', '2.000'],
  ['15 hộ', 'hộ gia đình', '15'],
  ['15 Hộ', 'hộ', '15'],
  ['−3 điểm', 'điểm', '-3'],
  ['15 hộ', 'người', null],
  ['10 đồng', 'tỷ đồng', null],
  ['2 nghìn', '%', null],
  ['12,500 hộ', 'hộ', null],
  ['15', 'hộ', null],
  ['khoảng 15 hộ', 'hộ', null],
])('%j in %j is %j', (typed, unit, plain) => {
  expect(plainFigure(typed, unit)).toBe(plain);
});

describe('a goal is asked about', () => {
  test.each([
    [{ unitOfMeasure: 'hộ', baseline: 5, goal: 50 }, null],
    [{ unitOfMeasure: 'hộ', baseline: 5, goal: 51 }, 'tenfold'],
    [{ unitOfMeasure: 'hộ', baseline: 0, goal: 500 }, null],
    [{ unitOfMeasure: 'hộ', baseline: 0, goal: 2e8 }, 'huge'],
    [{ unitOfMeasure: 'tuyến', baseline: 0, goal: -5 }, 'negative'],
    [{ unitOfMeasure: '% tăng', baseline: 0, goal: -5 }, null],
    [{ unitOfMeasure: '%', baseline: 0, goal: 0.95 }, 'fraction'],
    [{ unitOfMeasure: '%', baseline: 5, goal: 98 }, null],
    [{ unitOfMeasure: '%', direction: 'down', baseline: 5, goal: 0.5 }, null],
    [{ unitOfMeasure: 'vụ', direction: 'down', baseline: 50, goal: 0 }, null],
    [{ direction: 'yesNo', baseline: 0, goal: 1 }, null],
  ] as const)('%j: %j', (target, doubt) => {
    expect(doubtOfGoal(targetOf(target), known)).toBe(doubt);
  });
});

describe('an actual is asked about', () => {
  const households = { unitOfMeasure: 'hộ', baseline: 5, goal: 50 };
  test.each([
    [households, 500, undefined, null],
    [households, 501, undefined, 'tenfold'],
    [households, 501, 60, null],
    [households, 1, 15, 'tenth'],
    [households, 2, 15, null],
    [{ unitOfMeasure: 'vụ', direction: 'down', baseline: 50, goal: 0 }, 1, 40, null],
    [{ unitOfMeasure: 'tuyến', baseline: 0, goal: 5 }, -3, undefined, 'negative'],
    [{ unitOfMeasure: '% kế hoạch', baseline: 0, goal: 100 }, -3, undefined, null],
    [{ unitOfMeasure: '% kế hoạch', baseline: 0, goal: 100 }, 105, undefined, null],
    [{ unitOfMeasure: '%', baseline: 0, goal: 95 }, 0.95, undefined, 'fraction'],
    [{ unitOfMeasure: '%', baseline: 0, goal: 95 }, 0.95, 0.5, null],
    [{ unitOfMeasure: '%', baseline: 0, goal: 95 }, 0, 80, null],
    [{ unitOfMeasure: 'người', baseline: 0, goal: 0, direction: 'maintain' }, 7, undefined, null],
    [{ direction: 'yesNo', baseline: 0, goal: 1 }, 1, 0, null],
  ] as const)('%j reports %d after %j: %j', (target, actual, before, doubt) => {
    expect(doubtOfActual(targetOf(target), actual, before, known)).toBe(doubt);
  });
});
