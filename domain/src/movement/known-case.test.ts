import { expect, it } from 'vitest';
import { awardSettings } from './award-settings.fixture.ts';
import { isKnownCase, storedMovement } from './known-case.ts';

const period = {
  id: 'progress-1',
  kind: 'progress' as const,
  title: 'Kỳ 1',
  from: '2021-11-01',
  to: '2021-11-30',
  due: '2021-12-05',
};
const awards = { ...awardSettings, dossiersPerUnit: 12 };
const withAwards = { reportingPeriods: [period], awards };
const without = { reportingPeriods: [period], awards: null };

it('a movement knows its registration and its periods, and with awards a review and so many dossiers of a unit', () => {
  const known = ['registration', 'progress-1'];
  const ofAwards = ['review', 'nomination-1', 'nomination-12', 'nomination-p1', 'nomination-p12'];
  for (const caseId of known) {
    expect(isKnownCase(withAwards, caseId), caseId).toBe(true);
    expect(isKnownCase(without, caseId), caseId).toBe(true);
  }
  for (const caseId of ofAwards) {
    expect(isKnownCase(withAwards, caseId), caseId).toBe(true);
    expect(isKnownCase(without, caseId), caseId).toBe(false);
  }
});

it.each([
  'progress-2',
  'nomination-0',
  'nomination-01',
  'nomination-13',
  'nomination-100',
  'nomination-a',
  'nomination-',
  'nomination-p',
  'nomination-pp1',
  'participation',
  'score',
  'registration/entries/2',
  'toString',
  '',
])('nor does anybody invent %j', (caseId) => {
  expect(isKnownCase(withAwards, caseId)).toBe(false);
});

it('is stored with what the rules know its cases by', () => {
  expect(storedMovement(withAwards)).toEqual({
    ...withAwards,
    caseIds: ['registration', 'progress-1', 'review'],
    dossiersPerUnit: 12,
  });
  expect(storedMovement(without)).toMatchObject({
    caseIds: ['registration', 'progress-1'],
    dossiersPerUnit: 0,
  });
});
