import { expect, test } from 'vitest';
import { scoringDone, writableLayer } from './scoring-rights.ts';

const period = { title: '', from: '2021-11-01', to: '2022-01-31', due: '2022-02-05' };
const movement = {
  reportingPeriods: [
    { ...period, id: 'r1', kind: 'progress' as const },
    { ...period, id: 'cuoi', kind: 'final' as const },
  ],
};
const unit = (cases: string[], cluster: Record<string, number> | null | 'none', active = true) => ({
  record: { active, cases: Object.fromEntries(cases.map((id) => [id, { counted: 1 }])) },
  score: cluster === 'none' ? null : { cluster, appraised: null },
});

test('of the units with a final report, those that the cluster has scored', () => {
  const units = [
    unit(['r1', 'cuoi'], { a: 1 }),
    unit(['cuoi'], null),
    unit(['cuoi'], 'none'),
    unit(['r1'], 'none'),
    unit(['cuoi'], { a: 1 }, false),
  ];
  expect(scoringDone(movement, units)).toEqual({ scored: 1, all: 3 });
});

test('one that the office has appraised waits for no lead any more', () => {
  const appraised = { ...unit(['cuoi'], null), score: { cluster: null, appraised: { a: 1 } } };
  expect(scoringDone(movement, [appraised])).toEqual({ scored: 1, all: 1 });
  expect(writableLayer('cluster', appraised.score)).toBeNull();
  expect(writableLayer('cluster', null)).toBe('cluster');
  expect(writableLayer('appraised', appraised.score)).toBe('appraised');
  expect(writableLayer('ownUnit', null)).toBeNull();
});
