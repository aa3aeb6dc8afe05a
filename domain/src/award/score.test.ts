import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardSettings } from '../movement/award-settings.fixture.ts';
import { scoreItemsOf } from '../movement/award-settings.ts';
import {
  baseOf,
  checkScore,
  decideScore,
  rankByTotal,
  totalOf,
  type Score,
  type ScoreLayer,
} from './score.ts';

const items = scoreItemsOf(awardSettings);
const now = new Date('2022-02-10T02:00:00Z');
const unit = { unitId: 'p1', unitName: 'Phường 1', clusterId: 'cum-1' };
const self = { c1: 15, c2: 8 };
const asReported = { ...self, model: 0, late: 0 };

const scored = (
  before: Score | null,
  layer: ScoreLayer,
  points: Record<string, number>,
  reasons: Record<string, string> = {},
  reported: Record<string, number> = self,
) => decideScore(awardSettings, before, { unit, self: reported, layer, points, reasons, uid: 'x', now });
function done(...args: Parameters<typeof scored>): Score {
  const decided = scored(...args);
  if (!decided.ok) throw new Error(decided.error);
  return decided.value;
}

describe('a total', () => {
  test('adds criteria and bonus and takes penalties away, never below zero', () => {
    expect(totalOf(items, { c1: 15, c2: 8, model: 3, late: 2 })).toBe(24);
    expect(totalOf(items, { late: 5 })).toBe(0);
    expect(totalOf(items, {})).toBe(0);
    expect(totalOf(items, { c1: 0.1, c2: 0.2 })).toBe(0.3);
    expect(totalOf(items, { c1: 1, other: 9 })).toBe(1);
  });
});

describe('a layer', () => {
  const check = (points: Record<string, number>, reasons: Record<string, string> = {}) =>
    checkScore(awardSettings, self, points, reasons).map(({ path, code }) => `${path} ${code}`);

  test('gives every line its points, and a reason for each change', () => {
    expect(check(asReported)).toEqual([]);
    expect(check({ c1: 15 })).toEqual(['c2 missingScore', 'model missingScore', 'late missingScore']);
    expect(check({ ...asReported, c1: 21 })).toEqual(['c1 scoreAboveMaximum']);
    expect(check({ ...asReported, c1: 20 }, { c1: 'Vượt kế hoạch' })).toEqual([]);
    expect(check({ ...asReported, late: -1 })).toEqual(['late negativeScore']);
    expect(check({ ...asReported, c2: 7, late: 1 })).toEqual(['c2 reasonForChange', 'late reasonForChange']);
    expect(check({ ...asReported, c2: 7 }, { c2: ' ' })).toEqual(['c2 reasonForChange']);
    expect(check({ ...asReported, c2: 7 }, { c2: 'Thiếu minh chứng' })).toEqual([]);
  });

  test('rests on the one before it', () => {
    expect(baseOf({ self, cluster: null }, 'appraised')).toBe(self);
    expect(baseOf({ self, cluster: asReported }, 'appraised')).toBe(asReported);
    expect(baseOf({ self, cluster: asReported }, 'cluster')).toBe(self);
  });
});

describe('a score', () => {
  test('begins with the report’s own, of the lines that there are', () => {
    const first = done(null, 'cluster', asReported, { c1: 'Không đổi' }, { ...self, gone: 3 });
    expect(first).toMatchObject({ self, cluster: asReported, appraised: null, total: 23, seq: 1 });
    expect(first.reasons, 'a reason without a change is not kept').toEqual({ cluster: {}, appraised: {} });
  });

  test('keeps the layers before it and their reasons', () => {
    const first = done(null, 'cluster', { ...asReported, c2: 9 }, { c2: 'Đăng ký sớm' });
    const second = done(first, 'appraised', asReported, { c2: 'Không có căn cứ' }, { c1: 1, c2: 1 });
    expect(second).toMatchObject({
      self,
      cluster: { ...asReported, c2: 9 },
      appraised: asReported,
      reasons: { cluster: { c2: 'Đăng ký sớm' }, appraised: { c2: 'Không có căn cứ' } },
      total: 23,
      layer: 'appraised',
      seq: 2,
    });
  });

  test('can be mended by the same layer, with the report as it now is', () => {
    const first = done(null, 'cluster', asReported);
    const again = done(first, 'cluster', { ...asReported, c1: 16 }, {}, { c1: 16, c2: 8 });
    expect(again).toMatchObject({ self: { c1: 16, c2: 8 }, total: 24, seq: 2 });
  });

  test('is closed to the cluster once the office has appraised', () => {
    const appraised = done(null, 'appraised', asReported);
    expect(scored(appraised, 'cluster', asReported)).toEqual({ ok: false, error: 'notInThisState' });
  });

  test('takes nothing that does not hold', () => {
    const wrong = { ok: false, error: 'scoreNotValid' };
    expect(scored(null, 'cluster', { ...asReported, c1: 14 })).toEqual(wrong);
    expect(scored(null, 'cluster', { ...asReported, other: 1 })).toEqual(wrong);
  });
});

describe('ranks', () => {
  const places = (...totals: number[]) =>
    rankByTotal(totals.map((total, n) => ({ total, unitName: `Phường ${n + 1}` }))).map(
      ({ score, rank, tied }) => `${score.unitName} ${rank}${tied ? ' =' : ''}`,
    );

  test('share a place where totals are equal, and leave the next out', () => {
    expect(places(20, 25, 20, 18)).toEqual(['Phường 2 1', 'Phường 1 2 =', 'Phường 3 2 =', 'Phường 4 4']);
    expect(places(5, 5, 5)).toEqual(['Phường 1 1 =', 'Phường 2 1 =', 'Phường 3 1 =']);
    expect(places()).toEqual([]);
  });

  test('are one more than those who have more, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), (totals) => {
        const scores = totals.map((total, n) => ({ total, unitName: `Đơn vị ${n}` }));
        const ranked = rankByTotal(scores);
        expect(ranked).toHaveLength(totals.length);
        for (const { score, rank, tied } of ranked) {
          expect(rank).toBe(1 + totals.filter((total) => total > score.total).length);
          expect(tied).toBe(totals.filter((total) => total === score.total).length > 1);
        }
        expect(ranked.map(({ rank }) => rank)).toEqual(
          ranked.map(({ rank }) => rank).toSorted((a, b) => a - b),
        );
        expect(rankByTotal(scores.toReversed())).toEqual(ranked);
      }),
    );
  });
});
