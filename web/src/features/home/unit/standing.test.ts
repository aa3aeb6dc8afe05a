import { figuresText, type NodeChild } from '@thidua/domain/summary/node';
import { tallyKeys } from '@thidua/domain/summary/tally';
import { describe, expect, it } from 'vitest';
import { figuresOf, placeIn } from './standing.ts';

const child = (progress: number | null): NodeChild => ({
  version: 1,
  name: 'x',
  figures: figuresText(
    progress === null ? {} : { [tallyKeys.progressUnits]: 1, [tallyKeys.progressSum]: progress },
  ),
});

describe('place in the cluster', () => {
  const children = { a: child(900), b: child(500), c: child(500), d: child(0), e: child(null) };

  it.each([
    ['a', { rank: 1, of: 4, shared: false }],
    ['b', { rank: 2, of: 4, shared: true }],
    ['c', { rank: 2, of: 4, shared: true }],
    ['d', { rank: 4, of: 4, shared: false }],
  ])('%s', (unitId, place) => {
    expect(placeIn({ children }, unitId)).toEqual(place);
  });

  it('has none before the registration counts, nor where the children are no units', () => {
    expect(placeIn({ children }, 'e')).toBeNull();
    expect(placeIn({ children: { 'shard~cluster~k~1': child(1) } }, 'a')).toBeNull();
  });
});

it('explains how a unit stands by figures', () => {
  const period = {
    kind: 'progress' as const,
    title: 'Kỳ',
    from: '2021-11-01',
    to: '2021-11-30',
    due: '2021-12-05',
  };
  const reportingPeriods = ['r1', 'r2', 'r3', 'r4', 'r5'].map((id) => ({ ...period, id }));
  const record = {
    punctuality: {
      registration: 'late' as const,
      r1: 'onTime' as const,
      r2: 'late' as const,
      r3: 'late' as const,
      r4: 'missing' as const,
      r5: 'notOpen' as const,
    },
    targets: { total: 9, met: 7, onPace: 1, behind: 1 },
  };
  expect(figuresOf(record, { reportingPeriods })).toEqual({
    reportsDue: 4,
    reportsLate: 2,
    reportsMissing: 1,
    reportsRevising: 0,
    targets: record.targets,
  });
});
