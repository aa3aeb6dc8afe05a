import { describe, expect, it } from 'vitest';
import { dailySeries } from './daily-series.ts';

const period = { from: '2021-11-01', to: '2022-01-30' };

describe('daily series', () => {
  it('carries quiet days on', () => {
    const points = dailySeries(
      [
        { day: '2021-11-02', registered: 2, reports: 0, progress: 0 },
        { day: '2021-11-04', registered: 3, reports: 1, progress: 0.25 },
      ],
      period,
      '2021-11-05',
    );
    expect(points.map(({ day, registered, reports }) => [day, registered, reports])).toEqual([
      ['2021-11-01', 0, 0],
      ['2021-11-02', 2, 0],
      ['2021-11-03', 2, 0],
      ['2021-11-04', 3, 1],
      ['2021-11-05', 3, 1],
    ]);
    expect(points.at(-1)).toMatchObject({ progress: 0.25, elapsed: 5 / 91 });
  });

  it('begins with what came before the period and ends with what came after', () => {
    const points = dailySeries(
      [
        { day: '2021-10-30', registered: 1, reports: 0, progress: 0 },
        { day: '2022-02-02', registered: 1, reports: 1, progress: 1 },
      ],
      period,
      '2022-03-01',
    );
    expect([points[0]?.day, points.at(-1)?.day]).toEqual(['2021-10-30', '2022-02-02']);
    expect(points).toHaveLength(96);
  });

  it('is empty before the first day', () => {
    expect(dailySeries([], period, '2021-10-01')).toEqual([]);
  });
});
