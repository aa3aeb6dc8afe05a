import { figuresText, type NodeChild } from '@thidua/domain/summary/node';
import { tallyKeys } from '@thidua/domain/summary/tally';
import { describe, expect, it } from 'vitest';
import { courseOf, partsOf, share } from './figures.ts';

const period = { from: '2021-11-01', to: '2022-01-30' };

describe('course of the movement', () => {
  it.each([
    ['2021-10-30', { day: 0, phase: 'before', startsIn: 2, elapsed: 0 }],
    ['2021-11-01', { day: 1, phase: 'during', startsIn: 0 }],
    ['2022-01-30', { day: 91, phase: 'during', elapsed: 1 }],
    ['2022-02-10', { day: 91, phase: 'after', elapsed: 1 }],
  ])('%s', (today, expected) => {
    expect(courseOf(period, today)).toMatchObject({ ...expected, days: 91 });
  });
});

describe('parts of a node', () => {
  const movement = { period, reportingPeriods: [], contentAreas: [] };
  const child = (name: string, units: number): NodeChild => ({
    version: 1,
    name,
    figures: figuresText(units === 0 ? {} : { [tallyKeys.units]: units }),
  });

  it('lists clusters by name, numbers in their order, and leaves out what has gone', () => {
    const { parts, wide } = partsOf(movement, {
      children: {
        'cluster~c10': child('Cụm 10', 3),
        'cluster~c2': child('Cụm 2', 5),
        'phuong-1': child('Ban Chỉ huy', 1),
        'cluster~c3': child('Cụm 3', 0),
      },
    });
    expect(parts.map(({ clusterId, name }) => [clusterId, name])).toEqual([
      [null, 'Ban Chỉ huy'],
      ['c2', 'Cụm 2'],
      ['c10', 'Cụm 10'],
    ]);
    expect(wide).toEqual([]);
  });

  it('does not show shards as if they were clusters', () => {
    const children = { 'shard~unit~quan~1': child('', 50), 'shard~unit~quan~0': child('', 50) };
    expect(partsOf(movement, { children })).toEqual({
      parts: [],
      wide: ['shard~unit~quan~0', 'shard~unit~quan~1'],
    });
  });
});

it('has no share of nothing', () => {
  expect(share(0, 0)).toBeNull();
  expect(share(1, 4)).toBe(0.25);
});
