import { factsWith } from '@thidua/domain/summary/unit-record.fixture';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { expect, it } from 'vitest';
import { daysLate, latestFirst } from './days-late.ts';

const at = { today: '2026-03-20', zone: 'Asia/Ho_Chi_Minh' };
const unit = (id: string, is: Punctuality, deadline: string, arrived: string | null = null) => ({
  id,
  punctuality: { r1: is },
  deadlines: { r1: deadline },
  cases: { r1: factsWith({ firstValidAt: arrived === null ? null : new Date(arrived) }) },
});
const units = [
  unit('on time', 'onTime', '2026-03-15', '2026-03-14T02:00:00Z'),
  unit('late', 'late', '2026-03-01', '2026-03-16T18:00:00Z'),
  unit('longest', 'missing', '2026-03-10'),
  unit('extended', 'revising', '2026-03-18'),
];

it('counts days in the zone of the authority, to today or to the day it came', () => {
  expect(units.map((one) => daysLate(one, 'r1', at))).toEqual([null, 16, 10, 2]);
});

it('has who still owes first, the longest at the top', () => {
  expect(latestFirst(units, 'r1', at).map(({ id }) => id)).toEqual([
    'longest',
    'extended',
    'late',
    'on time',
  ]);
});
