import { figuresText } from '@thidua/domain/summary/node';
import { tallyKeys } from '@thidua/domain/summary/tally';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { describe, expect, it } from 'vitest';
import { belowUnits, caseInFocus, inOrderOfConcern, reportsOf } from './cluster-view.ts';

const period = (id: string, due: string) => ({
  id,
  kind: 'progress' as const,
  title: id,
  from: '2021-11-01',
  to: '2021-11-30',
  due,
});
const movement = {
  registrationDeadline: '2021-11-24',
  reportingPeriods: [period('r2', '2022-01-05'), period('r1', '2021-12-05')],
};
const unit = (unitId: string, punctuality: Record<string, Punctuality>, progress: number | null = null) => ({
  unitId,
  name: unitId,
  order: unitId,
  punctuality,
  progress,
  active: true,
  overdue: Object.values(punctuality).filter((value) => value === 'missing').length,
});

describe('case in focus', () => {
  it('is the registration while one is outstanding', () => {
    const records = [unit('a', { registration: 'onTime' }), unit('b', { registration: 'missing' })];
    expect(caseInFocus(movement, records)).toBe('registration');
  });

  it('is then the report that is due first', () => {
    expect(caseInFocus(movement, [unit('a', { registration: 'late', r1: 'awaited', r2: 'awaited' })])).toBe(
      'r1',
    );
  });

  it('falls back to the registration when nothing is outstanding', () => {
    expect(caseInFocus(movement, [unit('a', { registration: 'onTime', r1: 'notOpen' })])).toBe(
      'registration',
    );
    expect(caseInFocus(movement, [])).toBe('registration');
  });
});

it('shows missing and late first, then the less advanced', () => {
  const records = [
    unit('d', { registration: 'onTime' }, 0.9),
    unit('c', { registration: 'onTime' }, 0.2),
    unit('b', { registration: 'late' }, 0.5),
    unit('a', { registration: 'awaited' }),
    unit('e', { registration: 'missing' }),
    unit('f', { registration: 'missing', r1: 'missing' }),
    { ...unit('g', { registration: 'missing' }), active: false },
  ];
  const ids = inOrderOfConcern(records, 'registration').map(({ unitId }) => unitId);
  expect(ids).toEqual(['f', 'e', 'b', 'a', 'c', 'd']);
});

it('counts reports that were due', () => {
  expect(reportsOf(unit('a', { registration: 'late', r1: 'late', r2: 'missing' }), movement)).toEqual({
    due: 2,
    in: 1,
    late: 1,
    missing: 1,
    revising: 0,
    awaited: 0,
  });
});

it('counts a report as due from the end of its period, as the sums do', () => {
  const { due, awaited } = reportsOf(
    unit('a', { registration: 'onTime', r1: 'awaited', r2: 'notOpen' }),
    movement,
  );
  expect([due, awaited]).toEqual([1, 1]);
});

it('finds what is in the sum and has no row: the units below a unit', () => {
  const child = (units: number) => ({
    version: 1,
    name: '',
    figures: figuresText({ [tallyKeys.units]: units, [tallyKeys.registered]: 2 }),
  });
  const below = belowUnits({ children: { 'phuong-5': child(1), 'unit~phuong-5': child(3) } }, []);
  expect([...below].map(([id, { units, registered }]) => [id, units, registered])).toEqual([
    ['phuong-5', 3, 2],
  ]);
});
