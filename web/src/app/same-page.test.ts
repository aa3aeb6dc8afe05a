import { expect, it } from 'vitest';
import { samePage } from './same-page.ts';

const other = {
  id: 'xanh sạch',
  reportingPeriods: [
    {
      id: 'ky-1',
      kind: 'progress' as const,
      title: '',
      from: '2026-01-01',
      to: '2026-01-31',
      due: '2026-02-03',
    },
  ],
};
const there = '/movements/xanh%20s%E1%BA%A1ch';

it.each([
  ['/', `${there}/home`],
  ['/people', `${there}/home`],
  ['/movements/a', there],
  ['/movements/a/home', `${there}/home`],
  ['/movements/a/board', `${there}/board`],
  ['/movements/a/sessions/s1/minutes', `${there}/sessions`],
  ['/movements/a/decisions/d1', `${there}/decisions`],
  ['/movements/a/nominations/n1', `${there}/appraisal`],
  ['/movements/a/clusters/cum-1', `${there}/clusters/cum-1`],
  ['/movements/a/units/u-1', `${there}/units/u-1`],
  ['/movements/a/units/u-1/awards', `${there}/units/u-1/awards`],
  ['/movements/a/units/u-1/cases/registration', `${there}/units/u-1/cases/registration`],
  ['/movements/a/units/u-1/cases/ky-1/paper', `${there}/units/u-1/cases/ky-1`],
  ['/movements/a/units/u-1/cases/only-there', `${there}/units/u-1`],
  ['/movements/a/%E0/x', `${there}/home`],
])('of %s is %s', (from, to) => {
  expect(samePage(from, other)).toBe(to);
});
