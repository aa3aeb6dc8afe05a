import { summaryOf } from '@thidua/domain/summary/tally';
import { expect, it } from 'vitest';
import { countsOf } from './counts.ts';

const tally = {
  registrationMissing: 2,
  registeredLate: 3,
  registeredOnTime: 70,
  'period/r1/owed': 75,
  'period/r1/due': 60,
  'period/r1/in': 40,
  'period/r1/onTime': 35,
  'period/r1/late': 5,
  'period/r1/missing': 6,
  'period/r1/revising': 2,
};
const summary = summaryOf(tally, ['r1'], []);

it('splits the units that owe a report by how they stand', () => {
  const counts = countsOf(summary, 'r1');
  expect(Object.fromEntries(counts.map(({ punctuality, count }) => [punctuality, count]))).toEqual({
    missing: 6,
    revising: 2,
    late: 5,
    awaited: 12,
    onTime: 35,
    notOpen: 15,
  });
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(75);
});

it('counts the units that owe nothing, too: together they are all of the movement', () => {
  const all = { ...summary, units: 90 };
  expect(countsOf(all, 'r1').at(-1)).toEqual({ punctuality: 'notOwed', count: 15 });
  const sum = (caseId: string) => countsOf(all, caseId).reduce((before, { count }) => before + count, 0);
  expect([sum('r1'), sum('registration')]).toEqual([90, 90]);
});

it('takes the registration from its own figures', () => {
  expect(countsOf(summary, 'registration')[0]).toEqual({ punctuality: 'missing', count: 2 });
  expect(countsOf(summary, 'gone')).toEqual([]);
});
