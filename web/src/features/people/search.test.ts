import { district5 } from '@thidua/domain/movement/authority.fixture';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { beforeAll, describe, expect, it } from 'vitest';
import { holderOf, searchPeople, type Activity, type Person } from './search.ts';
import { callAs } from '../../language/language.ts';

beforeAll(() => callAs(district5.names));

const person = (id: string, displayName: string, over: Partial<Person> = {}): Person => ({
  id,
  ...membershipOf({
    displayName,
    email: `${id}@mau.vn`,
    active: true,
    authorityId: 'quan',
    grants: {},
    ...over,
  }),
});
const grant = { from: new Date('2021-11-01'), to: null };
const clerk = person('can-bo', 'Người Mẫu Đỗ', { grants: { 'phuong-1': { unitEditor: grant } } });
const office = person('noi-vu', 'Ánh Mẫu', { grants: { quan: { office: grant } } });
const left = person('cu', 'Bình Mẫu', { active: false });
const invited = person('moi', 'Cường Mẫu', { active: false, invitation: 'open' });
const people = [clerk, left, office];
const scopeNames = new Map([['phuong-1', 'Ủy ban nhân dân Phường 1']]);
const ids = (typed: string, activity: Activity = 'all') =>
  searchPeople(people, { typed, activity, scopeNames }).map(({ id }) => id);

describe('searchPeople', () => {
  it('finds by name, e-mail, unit and role, without diacritics, in any order of words', () => {
    expect(ids('do nguoi')).toEqual(['can-bo']);
    expect(ids('NOI-VU@')).toEqual(['noi-vu']);
    expect(ids('phuong 1')).toEqual(['can-bo']);
    expect(ids('phòng nội vụ')).toEqual(['noi-vu']);
    expect(ids('không có ai')).toEqual([]);
  });

  it('keeps those who left apart and sorts the Vietnamese way', () => {
    expect(ids('', 'active')).toEqual(['can-bo', 'noi-vu']);
    expect(ids('', 'inactive')).toEqual(['cu']);
    expect(ids('')).toEqual(['can-bo', 'noi-vu', 'cu']);
  });

  it('keeps apart who has not accepted', () => {
    const found = (activity: Activity) =>
      searchPeople([...people, invited], { typed: '', activity, scopeNames }).map(({ id }) => id);
    expect(found('pending')).toEqual(['moi']);
    expect(found('inactive')).toEqual(['cu']);
    expect(found('all')).toContain('moi');
  });

  it('knows an address whatever its letter case', () => {
    expect(holderOf(people, ' CAN-BO@mau.vn ')?.id).toBe('can-bo');
    expect(holderOf(people, 'khac@mau.vn')).toBeUndefined();
  });
});
