import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTally,
  tallyKeys,
  PROGRESS_SCALE,
  scaled,
  sumOf,
  summaryOf,
  tallyOf,
  type Tally,
} from './tally.ts';

const tally: fc.Arbitrary<Tally> = fc
  .dictionary(
    fc.constantFrom('units', 'required', 'progress/sum', 'area/2.1/met'),
    fc.integer({ min: -99, max: 99 }),
  )
  .map(tallyOf);

describe('adding tallies', () => {
  test('and taking away again leaves nothing behind', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        expect(addTally(addTally(a, b), b, -1)).toEqual(a);
        expect(addTally(a, a, -1)).toEqual({});
      }),
    );
  });

  test('gives the same in any order and grouping', () => {
    const shuffled = fc
      .array(tally, { maxLength: 8 })
      .chain((parts) =>
        fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.nat(), ([parts, others], cut) => {
        const at = cut % (parts.length + 1);
        expect(sumOf(others)).toEqual(sumOf(parts));
        expect(addTally(sumOf(parts.slice(0, at)), sumOf(parts.slice(at)))).toEqual(sumOf(parts));
      }),
    );
  });

  test('keeps no zeros and leaves its parts alone', () => {
    const parts = [{ units: 1 }, { units: -1, met: 0 }] as const;
    expect(sumOf(parts)).toEqual({});
    expect(parts).toEqual([{ units: 1 }, { units: -1, met: 0 }]);
    expect(tallyOf({ units: 0, required: 2 })).toEqual({ required: 2 });
  });
});

test('progress is counted in whole millionths', () => {
  expect([scaled(0), scaled(1 / 3), scaled(1)]).toEqual([0, 333_333, 1_000_000]);
});

describe('summaryOf', () => {
  const counted = tallyOf({
    [tallyKeys.units]: 3,
    [tallyKeys.required]: 2,
    [tallyKeys.invited]: 1,
    [tallyKeys.registered]: 2,
    [tallyKeys.requiredRegistered]: 1,
    [tallyKeys.registrationMissing]: 1,
    [tallyKeys.progressUnits]: 2,
    [tallyKeys.progressSum]: PROGRESS_SCALE * 0.9,
    [tallyKeys.period('a', 'owed')]: 3,
    [tallyKeys.period('a', 'in')]: 2,
    [tallyKeys.period('b', 'owed')]: 3,
    [tallyKeys.period('b', 'missing')]: 1,
    [tallyKeys.kind('ward', 'required')]: 2,
    [tallyKeys.kind('ward', 'progressUnits')]: 1,
    [tallyKeys.kind('ward', 'progressSum')]: PROGRESS_SCALE / 4,
    [tallyKeys.kind('school', 'registered')]: 1,
    [tallyKeys.area('2.1', 'units')]: 2,
    [tallyKeys.area('2.1', 'progressSum')]: PROGRESS_SCALE,
    [tallyKeys.day('2021-12-02', 'progress')]: PROGRESS_SCALE / 2,
    [tallyKeys.day('2021-12-02', 'reports')]: 2,
    [tallyKeys.day('2021-11-23', 'registered')]: 2,
  });
  const summary = summaryOf(counted, ['b', 'a'], ['2.4', '2.1']);

  test('reads counts, and the mean of the units that count', () => {
    expect(summary).toMatchObject({
      units: 3,
      required: 2,
      invited: 1,
      exempt: 0,
      registered: 2,
      progress: 0.45,
    });
  });

  test('keeps the order of periods and areas and adds periods up', () => {
    expect(
      summary.byPeriod.map(({ caseId, owed, in: arrived, missing }) => [caseId, owed, arrived, missing]),
    ).toEqual([
      ['b', 3, 0, 1],
      ['a', 3, 2, 0],
    ]);
    expect(summary.reports).toMatchObject({ owed: 6, in: 2, missing: 1, late: 0 });
    expect(summary.byArea.map(({ areaId, progress }) => [areaId, progress])).toEqual([
      ['2.4', null],
      ['2.1', 0.5],
    ]);
  });

  test('shows the kinds that take part, without progress where nobody counts', () => {
    expect(summary.byKind.map(({ kind, progress }) => [kind, progress])).toEqual([
      ['ward', 0.25],
      ['school', null],
    ]);
  });

  test('runs the series up, day by day', () => {
    expect(summary.series).toEqual([
      { day: '2021-11-23', registered: 2, reports: 0, progress: 0 },
      { day: '2021-12-02', registered: 2, reports: 2, progress: 0.25 },
    ]);
  });

  test('of nothing is zeros, and no progress rather than none', () => {
    const empty = summaryOf({}, ['a'], ['2.1']);
    expect(empty).toMatchObject({ units: 0, progress: null, byKind: [], series: [] });
    expect(empty.byArea).toMatchObject([{ areaId: '2.1', units: 0, progress: null }]);
  });
});
