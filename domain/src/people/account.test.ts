import { describe, expect, it } from 'vitest';
import {
  accountStateOf,
  actionOf,
  isMixed,
  needsTwo,
  planChange,
  refuseStep,
  rolesHeld,
  type AccountStep,
} from './account.ts';
import { authorityRoles, roles, type Grant, type Grants, type Role } from './membership.ts';

const now = new Date('2021-11-24T00:00:00Z');
const before = new Date('2021-01-01T00:00:00Z');
const later = new Date('2022-01-01T00:00:00Z');
const always: Grant = { from: before, to: null };
const over: Grant = { from: before, to: now };
const held = (role: Role, grant = always, scope = 'q5'): Grants => ({ [scope]: { [role]: grant } });
const unit = held('unitHead', always, 'u1');

const accepted = { active: true, invitation: 'accepted' } as const;
const account = (grants: Grants, state: Partial<AccountStep['after']> = {}) => ({
  ...accepted,
  grants,
  ...state,
});
const step = (from: Grants, to: Grants, more: Partial<AccountStep> = {}): AccountStep => ({
  before: account(from),
  after: account(to),
  link: null,
  ...more,
});

describe('the state of an account', () => {
  it('is pending until the invitation is accepted, and off when it was withdrawn or switched off', () => {
    expect(accountStateOf({ active: true, invitation: 'accepted' })).toBe('active');
    expect(accountStateOf({ active: false, invitation: 'open' })).toBe('pending');
    expect(accountStateOf({ active: false, invitation: 'withdrawn' })).toBe('off');
    expect(accountStateOf({ active: false, invitation: 'accepted' })).toBe('off');
  });
});

describe('an administrator', () => {
  it.each(['office', 'councilMember', 'chairman', 'supervisor'] as const)(
    'is not %s at the same time',
    (role) => {
      const both = (a: Grant, b: Grant): Grants => ({ q5: { admin: a, [role]: b } });
      expect(isMixed(both(always, always), now)).toBe(true);
      expect(isMixed(both({ from: now, to: later }, { from: before, to: later }), now)).toBe(true);
      expect(
        isMixed(both({ from: later, to: null }, { from: before, to: later }), now),
        'one after the other',
      ).toBe(false);
      expect(isMixed(both(always, over), now), 'what is over does not count').toBe(false);
      expect(refuseStep('admin', step({}, both(always, always)), now)).toBe('adminAlone');
    },
  );

  it('may do the rest, and help a mixed account of old out of it', () => {
    expect(isMixed({ q5: { admin: always, publicity: always }, ...unit }, now)).toBe(false);
    const mixed: Grants = { q5: { admin: always, office: always } };
    expect(refuseStep('admin', step(mixed, mixed, { link: 'reset' }), now)).toBeNull();
    expect(refuseStep('admin', step(mixed, held('admin')), now)).toBeNull();
  });
});

describe('two administrators', () => {
  const guarded = ['councilMember', 'chairman', 'admin'];

  it.each(roles)('are needed to give, change, end, invite or reset %s only where it is guarded', (role) => {
    const isGuarded = guarded.includes(role);
    const some = held(role);
    const cases: AccountStep[] = [
      step(unit, { ...unit, ...some }),
      step({ ...unit, ...some }, unit),
      step(some, held(role, { from: before, to: later })),
      step(some, some, { after: account(some, { active: false }) }),
      step(some, some, { before: account(some, { active: false }) }),
      step(some, some, { link: 'reset' }),
      { before: null, after: account(some, { active: false, invitation: 'open' }), link: 'invitation' },
      {
        before: account(some, { active: false, invitation: 'open' }),
        after: account(some, { active: false, invitation: 'withdrawn' }),
        link: null,
      },
    ];
    for (const one of cases) expect(needsTwo(one, now)).toBe(isGuarded);
  });

  it('are not needed for what is over, nor for the unit of who is in the council', () => {
    const member = held('councilMember');
    expect(needsTwo(step(held('chairman', over), {}), now)).toBe(false);
    expect(needsTwo(step(held('chairman', over), held('chairman', over), { link: 'reset' }), now)).toBe(
      false,
    );
    expect(needsTwo(step(member, { ...member, ...unit }), now)).toBe(false);
    expect(needsTwo(step({}, held('councilMember', { from: later, to: null })), now)).toBe(true);
  });
});

describe('the office', () => {
  it('gives and takes what is held in units and clusters', () => {
    const lead: Grants = { 'm~c': { clusterLead: always } };
    expect(refuseStep('office', step(unit, { ...lead, u2: { unitEditor: always } }), now)).toBeNull();
    expect(
      refuseStep('office', step(unit, unit, { after: account(unit, { active: false }) }), now),
    ).toBeNull();
    expect(refuseStep('office', step(unit, unit, { link: 'reset' }), now)).toBeNull();
  });

  it.each(authorityRoles)(
    'neither gives nor takes %s, nor opens or closes the account of who holds it',
    (role) => {
      const some = held(role);
      const both = { ...unit, ...some };
      for (const one of [
        step(unit, both),
        step(both, unit),
        step(both, { ...unit, ...held(role, { from: before, to: later }) }),
        step(both, both, { after: account(both, { active: false }) }),
        step(both, both, { link: 'reset' }),
        {
          before: null,
          after: account(both, { active: false, invitation: 'open' }),
          link: 'invitation' as const,
        },
      ]) {
        expect(refuseStep('office', one, now)).toBe('notAllowed');
      }
      expect(refuseStep('office', step(both, some), now), 'the unit of such a person').toBeNull();
    },
  );
});

describe('a change', () => {
  const pending = account(unit, { active: false, invitation: 'open' });
  const withdrawn = account(unit, { active: false, invitation: 'withdrawn' });
  const set = (active: boolean) => ({ kind: 'setGrants', uid: 'x', active, grants: unit }) as const;
  const action = (from: typeof pending, active: boolean) => {
    const planned = planChange(from, set(active));
    return planned.ok ? actionOf('setGrants', planned.value) : planned.error;
  };

  it('of grants never makes a pending account count', () => {
    const planned = planChange(pending, set(true));
    expect(planned).toMatchObject({ ok: true, value: { after: { active: false, invitation: 'open' } } });
    expect(action(pending, true)).toBe('setGrants');
    expect(action(pending, false)).toBe('withdrawInvitation');
    expect(action(withdrawn, true)).toBe('notInThisState');
  });

  it('is called what it is', () => {
    const off = account(unit, { active: false });
    expect(action(account(unit), true)).toBe('setGrants');
    expect(action(account(unit), false)).toBe('switchOff');
    expect(action(off, true)).toBe('switchOn');
    expect(action(off, false)).toBe('setGrants');
  });

  it('invites again who has not accepted, and resets who has, never the other way round', () => {
    const renew = { kind: 'renewInvitation', uid: 'x' } as const;
    const reset = { kind: 'sendReset', uid: 'x' } as const;
    expect(planChange(account(unit), renew)).toEqual({ ok: false, error: 'accepted' });
    expect(planChange(account(unit, { active: false }), renew)).toEqual({ ok: false, error: 'accepted' });
    expect(planChange(withdrawn, renew)).toMatchObject({
      value: { after: { invitation: 'open' }, link: 'invitation' },
    });
    expect(planChange(pending, reset)).toEqual({ ok: false, error: 'notAccepted' });
    expect(planChange(account(unit, { active: false }), reset)).toEqual({ ok: false, error: 'notAccepted' });
    expect(planChange(account(unit), reset)).toMatchObject({ value: { link: 'reset' } });
    expect(planChange(null, reset)).toEqual({ ok: false, error: 'unknownAccount' });
    const invite = { kind: 'invite', email: 'a@b.vn', displayName: 'A', grants: unit } as const;
    expect(planChange(pending, invite)).toEqual({ ok: false, error: 'alreadyMember' });
  });
});

it('names the roles that are not over, each once', () => {
  expect(rolesHeld({ ...unit, u2: { unitHead: always }, q5: { admin: over, office: always } }, now)).toEqual([
    'unitHead',
    'office',
  ]);
});
