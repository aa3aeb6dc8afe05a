import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Grants } from '@thidua/domain/people/membership';
import { describe, expect, it } from 'vitest';
import { actionsOf, changeOf } from './actions.ts';
import { courseOf, keeperRole, mayDo, stepOf, type Keeper } from './keeper.ts';
import type { Person } from './search.ts';

const now = new Date('2021-11-24T00:00:00Z');
const always = { from: new Date(0), to: null };
const person = (grants: Grants, over: Partial<Person> = {}): Person => ({
  id: 'x',
  ...membershipOf({
    displayName: 'Người mẫu',
    email: 'x@mau.vn',
    active: true,
    authorityId: 'quan',
    grants,
    ...over,
  }),
});
const head = person({ 'phuong-1': { unitHead: always } });
const member = person({ quan: { councilMember: always } });
const admin: Keeper = { role: 'admin', twoAdmins: true };
const office: Keeper = { role: 'office', twoAdmins: true };

describe('who keeps accounts', () => {
  it('is the admin, or the office, and nobody else', () => {
    const of = (grants: Grants) => keeperRole(person(grants), 'quan', now);
    expect(of({ quan: { admin: always } })).toBe('admin');
    expect(of({ quan: { office: always } })).toBe('office');
    expect(of({ quan: { supervisor: always } })).toBeNull();
    expect(of({ 'quan-khac': { admin: always } })).toBeNull();
  });
});

describe('what can be asked for', () => {
  it('depends on the state of the account', () => {
    const pending = { active: false, invitation: 'open' } as const;
    expect(actionsOf(head, admin, now)).toEqual(['edit', 'reset', 'deactivate']);
    expect(actionsOf(person(head.grants, pending), admin, now)).toEqual(['edit', 'renew', 'withdraw']);
    expect(actionsOf(person(head.grants, { active: false }), admin, now)).toEqual(['edit', 'reactivate']);
    const withdrawn = { active: false, invitation: 'withdrawn' } as const;
    expect(actionsOf(person(head.grants, withdrawn), admin, now)).toEqual(['edit', 'renew']);
  });

  it('leaves to the office the people of units, and of the others their units', () => {
    expect(actionsOf(head, office, now)).toEqual(['edit', 'reset', 'deactivate']);
    expect(actionsOf(member, office, now)).toEqual(['edit']);
  });
});

describe('the course of a change', () => {
  it('goes to a second administrator where the council is concerned, or is watched', () => {
    const step = stepOf(member, changeOf(member, 'reset'));
    expect(mayDo(office, step, now)).toBe(false);
    if (!mayDo(admin, step, now)) throw new Error('The admin may ask');
    expect(courseOf(admin, step, now)).toBe('proposed');
    expect(courseOf({ ...admin, twoAdmins: false }, step, now)).toBe('watched');
    const plain = stepOf(head, changeOf(head, 'reset'));
    if (!plain) throw new Error('A head can be reset');
    expect(courseOf(admin, plain, now)).toBe('atOnce');
  });
});
