import { expect, test } from 'vitest';
import { factMark, factText } from './award-labels.ts';
import { factCodes } from '../nomination/eligibility.ts';

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

const figures: Record<(typeof factCodes)[number], Record<string, string>> = {
  registrationOnTime: {},
  lateReports: { late: '2', total: '4' },
  targetsMet: { met: '7', total: '9' },
  progress: { percent: '87.7' },
  reviewVotes: { for: '18', against: '3', present: '21' },
  clusterQuota: { used: '5', quota: '6' },
  directWorkers: { direct: '1', individuals: '8' },
  initiative: { has: 'no' },
};

test.each(factCodes)('%s is told by its figures, held or missed, and never as a bare yes or no', (code) => {
  const params = figures[code];
  for (const ok of [true, false]) {
    const text = factText({ code, ok, params });
    const numbers = Object.values(params).filter((value) => /^[\d.]+$/.test(value));
    for (const value of numbers) expect(text).toContain(value.replace('.', ','));
    expect(text.split(' ').length).toBeGreaterThan(3);
  }
});

test('on time or not is told in two sentences, and so is whether there is an initiative', () => {
  const texts = [true, false].map((ok) => factText({ code: 'registrationOnTime', ok, params: {} }));
  expect(new Set(texts).size).toBe(2);
  const initiatives = ['yes', 'no'].map((has) => factText({ code: 'initiative', ok: true, params: { has } }));
  expect(new Set(initiatives).size).toBe(2);
});
