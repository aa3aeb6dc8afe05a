import { describe, expect, test } from 'vitest';
import { rolesOver } from './access.ts';
import { membershipOf } from './membership-of.ts';
import {
  holds,
  holdsAny,
  isSignInValid,
  reaches,
  roles,
  scopesOf,
  type Grants,
  type Membership,
} from './membership.ts';
import { clusterScope } from './cluster-scope.ts';

const from = new Date('2021-11-01T00:00:00Z');
const to = new Date('2022-02-01T00:00:00Z');
const now = new Date('2021-11-24T00:00:00Z');
const always = { from, to: null };

const memberWith = (grants: Grants, change: Partial<Membership> = {}): Membership =>
  membershipOf({
    displayName: 'Người thử',
    email: 'nguoi.thu@mau.example',
    active: true,
    authorityId: 'q5',
    grants,
    ...change,
  });

describe('a grant', () => {
  const member = memberWith({ p1: { unitEditor: { from, to } } });

  test.each([
    ['2021-10-31T23:59:59.999Z', false],
    ['2021-11-01T00:00:00.000Z', true],
    ['2022-01-31T23:59:59.999Z', true],
    ['2022-02-01T00:00:00.000Z', false],
  ])('at %s holds: %s', (instant, held) => {
    expect(holds(member, 'p1', 'unitEditor', new Date(instant))).toBe(held);
    expect(scopesOf(member, 'unitEditor', new Date(instant))).toEqual(held ? ['p1'] : []);
  });

  test('without an end holds on', () => {
    expect(holds(memberWith({ p1: { unitHead: always } }), 'p1', 'unitHead', new Date('2099-01-01'))).toBe(
      true,
    );
  });

  test('is of one role in one scope', () => {
    expect(holds(member, 'p1', 'unitHead', now)).toBe(false);
    expect(holds(member, 'p2', 'unitEditor', now)).toBe(false);
    expect(holds(member, '', 'unitEditor', now)).toBe(false);
    expect(holds(member, 'constructor', 'unitEditor', now)).toBe(false);
  });

  test('ends at once with the account', () => {
    const inactive = memberWith({ p1: { unitEditor: always } }, { active: false });
    expect(holds(inactive, 'p1', 'unitEditor', now)).toBe(false);
    expect(scopesOf(inactive, 'unitEditor', now)).toEqual([]);
  });

  test('is not there for somebody unknown', () => {
    expect(holds(null, 'p1', 'unitEditor', now)).toBe(false);
    expect(scopesOf(null, 'unitEditor', now)).toEqual([]);
  });
});

test('one person may hold several roles, in several scopes', () => {
  const member = memberWith({
    q5: { office: always, councilMember: always, supervisor: { from, to: now } },
    p1: { unitHead: always },
    p2: { unitHead: always },
  });
  expect(roles.filter((role) => holds(member, 'q5', role, now))).toEqual(['office', 'councilMember']);
  expect(scopesOf(member, 'unitHead', now)).toEqual(['p1', 'p2']);
  expect(holdsAny(member, 'q5', ['chairman', 'office'], now)).toBe(true);
  expect(holdsAny(member, 'q5', ['chairman', 'supervisor'], now)).toBe(false);
  expect(holdsAny(member, 'q5', [], now)).toBe(false);
});

describe('rolesOver', () => {
  const movement = { id: 'm', authorityId: 'q5' };
  const participant = { unitId: 'p1', clusterId: 'cum-1' };
  const every = Object.fromEntries(roles.map((role) => [role, always]));
  const over = (grants: Grants, unit: { unitId: string; clusterId: string | null } = participant) =>
    rolesOver(memberWith(grants), movement, unit, now);

  test.each([
    ['the own unit', { p1: { unitEditor: always, unitHead: always } }, ['unitEditor', 'unitHead']],
    ['another unit', { p2: { unitEditor: always, unitHead: always } }, []],
    ['the authority', { q5: { office: always, chairman: always } }, ['office', 'chairman']],
    ['another authority', { q6: { office: always } }, []],
    ['the lead of its cluster', { [clusterScope('m', 'cum-1')]: { clusterLead: always } }, ['clusterLead']],
    ['the lead of another cluster', { [clusterScope('m', 'cum-2')]: { clusterLead: always } }, []],
    ['a lead in another movement', { [clusterScope('n', 'cum-1')]: { clusterLead: always } }, []],
    ['an ended role', { p1: { unitHead: { from, to: now } } }, []],
    ['nothing', {}, []],
  ])('%s', (_case, grants, expected) => {
    expect(over(grants)).toEqual(expected);
  });

  test('each role counts in its own kind of scope only', () => {
    expect(over({ p1: every })).toEqual(['unitEditor', 'unitHead']);
    expect(over({ [clusterScope('m', 'cum-1')]: every })).toEqual(['clusterLead']);
    expect(over({ q5: every })).toEqual(roles.slice(3));
  });

  test("the head of the authority's own unit is head of that unit and of no other", () => {
    const grants = { q5: { unitHead: always } };
    expect(over(grants)).toEqual([]);
    expect(over(grants, { unitId: 'q5', clusterId: null })).toEqual(['unitHead']);
  });

  test('a unit without a cluster has no lead', () => {
    const grants = { [clusterScope('m', 'null')]: { clusterLead: always }, 'm~': { clusterLead: always } };
    expect(over(grants, { unitId: 'p1', clusterId: null })).toEqual([]);
  });

  test('nobody holds anything without an account in force', () => {
    expect(rolesOver(null, movement, participant, now)).toEqual([]);
    const inactive = memberWith({ q5: { office: always } }, { active: false });
    expect(rolesOver(inactive, movement, participant, now)).toEqual([]);
  });
});

describe('the reach of a membership', () => {
  const reachIn = (grants: Grants) => memberWith(grants).reach;

  test('spans the grants that count over its authority, and is none without', () => {
    expect(reachIn({})).toEqual({});
    expect(reachIn({ u1: { unitHead: { from, to } }, q5: { office: { from: now, to: null } } })).toEqual({
      q5: { from, to: null },
    });
    expect(reachIn({ u1: { unitHead: { from: now, to } }, u2: { unitEditor: { from, to: now } } })).toEqual({
      q5: { from, to },
    });
  });

  test('does not grow by a role where it counts for nothing', () => {
    expect(reachIn({ u1: { office: always } })).toEqual({});
    expect(reachIn({ 'm~c': { unitHead: always }, u1: { clusterLead: always } })).toEqual({});
    expect(reachIn({ 'm~c': { clusterLead: always } })).toEqual({ q5: always });
  });

  test('is from its first instant to before its last, of an account that is on', () => {
    const held = memberWith({ u1: { unitHead: { from: now, to } } });
    expect(reaches(held, 'q5', now)).toBe(true);
    expect(reaches(held, 'q5', new Date(now.getTime() - 1))).toBe(false);
    expect(reaches(held, 'q5', to)).toBe(false);
    expect(reaches(held, 'q6', now)).toBe(false);
    expect(reaches({ ...held, active: false }, 'q5', now)).toBe(false);
    expect(reaches(null, 'q5', now)).toBe(false);
  });
});

test('a sign-in counts from the second in which the account was set anew, not from the one before', () => {
  const held = memberWith({}, { validSince: new Date('2021-11-24T00:00:00.900Z') });
  const second = Date.parse('2021-11-24T00:00:00Z') / 1000;
  expect(isSignInValid(held, second)).toBe(true);
  expect(isSignInValid(held, second - 1)).toBe(false);
  expect(isSignInValid(memberWith({}), 0)).toBe(true);
});
