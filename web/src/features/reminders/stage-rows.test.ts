import { defaultReminders } from '@thidua/domain/movement/reminder-stage';
import { expect, it } from 'vitest';
import { faultsOf, rowOf, rowsOf, stagesOf } from './stage-rows.ts';

const row = (days: number) => rowOf({ days, to: ['unitHead'] });

it('reads back what it shows, in the order of days', () => {
  expect(stagesOf(rowsOf(defaultReminders))).toEqual(defaultReminders);
  expect(stagesOf([row(3), row(0), row(-4)]).map(({ days }) => days)).toEqual([-4, 0, 3]);
});

it('finds days twice, out of range, none, and nobody', () => {
  expect(
    faultsOf([row(-3), row(-3), row(61), row(-31), { ...row(1), days: null }, { ...row(2), to: [] }]),
  ).toEqual([null, 'twice', 'days', 'days', 'days', 'nobody']);
  expect(faultsOf([{ ...row(1), side: 'after', days: 0 }])).toEqual(['days']);
  expect(faultsOf(rowsOf(defaultReminders)).every((fault) => fault === null)).toBe(true);
});
