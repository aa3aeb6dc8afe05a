import type { CaseFacts } from '@thidua/domain/summary/case-facts';
import { expect, it } from 'vitest';
import { awaitingByCase, missingByCase, unusualByCase } from './desk-lines.ts';

const period = { kind: 'progress' as const, from: '2021-11-01', to: '2021-11-30' };
const movement = {
  reportingPeriods: [
    { ...period, id: 'r2', title: 'Kỳ 2', due: '2022-01-05' },
    { ...period, id: 'r1', title: 'Kỳ 1', due: '2021-12-05' },
  ],
};
const facts = (state: CaseFacts['state']): CaseFacts => ({
  seq: 1,
  state,
  counted: null,
  received: false,
  firstValidAt: null,
  submittedAt: null,
  changedAt: new Date(0),
  targets: [],
  actuals: {},
});

it('counts what waits for the office by case, in the order of the plan', () => {
  const records: { cases: Record<string, CaseFacts> }[] = [
    { cases: { registration: facts('received'), r2: facts('validated') } },
    { cases: { registration: facts('validated'), r2: facts('validated') } },
    { cases: { registration: facts('returned') } },
  ];
  expect(awaitingByCase(movement, records)).toEqual([
    { caseId: 'registration', title: 'Đăng ký thi đua', count: 1 },
    { caseId: 'r2', title: 'Kỳ 2', count: 2 },
  ]);
});

it('counts of what waits for the office what has unusual figures', () => {
  const records: { cases: Record<string, CaseFacts>; unusual: string[] }[] = [
    { cases: { registration: facts('received'), r1: facts('validated') }, unusual: ['r1'] },
    { cases: { registration: facts('validated'), r1: facts('validated') }, unusual: [] },
    { cases: { r1: facts('returned') }, unusual: ['r1'] },
  ];
  expect(unusualByCase(movement, records)).toEqual([{ caseId: 'r1', title: 'Kỳ 1', count: 1 }]);
});

it('counts what is overdue by case', () => {
  const counts = { owed: 9, due: 9, in: 0, onTime: 0, late: 0, revising: 0 };
  const byPeriod = [
    { ...counts, caseId: 'r1', missing: 4 },
    { ...counts, caseId: 'r2', missing: 0 },
  ];
  expect(missingByCase(movement, { registrationMissing: 2, byPeriod })).toEqual([
    { caseId: 'registration', title: 'Đăng ký thi đua', count: 2 },
    { caseId: 'r1', title: 'Kỳ 1', count: 4 },
  ]);
});
