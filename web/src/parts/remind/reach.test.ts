import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';

const told = { people: ['Lê Thị Mẫu'], invited: [], already: false, mailAt: null, phone: '' };

it('parts who was reached, who was before today, and who has nobody', () => {
  const outcomes = [
    { unitId: 'a', told },
    { unitId: 'b', told: { ...told, people: [], phone: '028 3855 0000' } },
    { unitId: 'c', told: { ...told, already: true } },
    { unitId: 'd', told: null },
  ].map((one) => ({ ...one, caseId: 'registration', refusal: null }));
  const { reached, already, nobody } = reachOf(outcomes);
  expect([reached, already, nobody].map((list) => list.map(({ unitId }) => unitId))).toEqual([
    ['a'],
    ['c'],
    ['b'],
  ]);
});
