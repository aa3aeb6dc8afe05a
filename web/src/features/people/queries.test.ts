import { membershipOf } from '@thidua/domain/people/membership-of';
import { expect, it } from 'vitest';
import { fewPeople, manyPeople, MOST_AT_ONCE, PEOPLE_PAGE, type Searched } from './queries.ts';

const units = [
  { value: 'p1', label: 'Phường 1' },
  { value: 'p10', label: 'Phường 10' },
  { value: 'p11', label: 'Phường 11' },
  { value: 'p12', label: 'Phường 12' },
  { value: 'p13', label: 'Phường 13' },
  { value: 'tc', label: 'Phòng Tài chính' },
];
const roles = [{ role: 'supervisor' as const, label: 'Người giám sát' }];
const asked = (typed: string, change: Partial<Searched> = {}) =>
  manyPeople('quan', { typed, activity: 'active', limit: PEOPLE_PAGE, units, roles, ...change });
const conditions = (typed: string) => asked(typed).map(({ where }) => where?.slice(1));

it('opens with so many accounts and no more, however many there are', () => {
  const first = [fewPeople('quan'), ...asked('')];
  const most = first.reduce((sum, { limit }) => sum + (limit ?? Infinity), 0);
  expect(most).toBe(MOST_AT_ONCE + 1 + PEOPLE_PAGE);
});

it('asks for each word of a name, for units and roles so called, and never for more than a few pages', () => {
  expect(conditions('Nguyễn An')).toEqual([
    [['words', 'array-contains', 'nguyen']],
    [['words', 'array-contains', 'an']],
  ]);
  expect(conditions('giam sat')).toContainEqual([['held', 'array-contains', 'supervisor']]);
  expect(conditions('tai chinh')).toContainEqual([['scopes', 'array-contains', 'tc']]);
  expect(asked('phuong 1 phuong an binh chanh').length).toBeLessThanOrEqual(3 + 4 + 2);
  expect(asked('p').every(({ limit }) => limit === PEOPLE_PAGE)).toBe(true);
});

it('asks by what a membership keeps of its name, address, units and roles', () => {
  const member = membershipOf({
    displayName: 'Trần Thị Ánh',
    email: 'anh.tran@phuong1.mau',
    active: true,
    authorityId: 'quan',
    grants: { p1: { unitEditor: { from: new Date(0), to: null } } },
  });
  for (const typed of ['anh', 'TRẦN', 'phuong1']) {
    const words = asked(typed).flatMap(({ where }) =>
      (where ?? []).filter(([field]) => field === 'words').map(([, , value]) => value),
    );
    expect(member.words).toEqual(expect.arrayContaining(words));
  }
  expect(member).toMatchObject({ scopes: ['p1'], held: ['unitEditor'] });
});

it.each([
  ['active', ['active', '==', true]],
  ['pending', ['invitation', '==', 'open']],
  ['inactive', ['active', '==', false]],
] as const)('leaves who is not %s to the store where nothing was typed', (activity, condition) => {
  expect(asked('', { activity })).toMatchObject([{ where: [['authorityId', '==', 'quan'], condition] }]);
});
