import { expect, test } from 'vitest';
import { factMark } from './award-labels.ts';

test.each([
  [{ code: 'lateReports', ok: true, params: { late: '0', total: '6' } }, 'good'],
  [{ code: 'lateReports', ok: true, params: { late: '1', total: '6' } }, 'plain'],
  [{ code: 'lateReports', ok: false, params: { late: '4', total: '6' } }, 'missed'],
  [{ code: 'initiative', ok: true, params: { has: 'no' } }, 'plain'],
  [{ code: 'initiative', ok: true, params: { has: 'yes' } }, 'good'],
  [{ code: 'targetsMet', ok: true, params: { met: '3', total: '4' } }, 'good'],
] as const)('a fact is marked by what it says: %j is %s', (fact, mark) => {
  expect(factMark(fact)).toBe(mark);
});
