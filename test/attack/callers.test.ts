import { actOf, rolesFor } from '@thidua/domain/contract/acts';
import { callables, isCallableName, type CallableName } from '@thidua/domain/contract/callables';
import {
  authorityRoles,
  clusterRoles,
  roles,
  unitRoles,
  type Grant,
  type Grants,
  type Role,
} from '@thidua/domain/people/membership';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { logger } from 'firebase-functions';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AUTHORITY, MOVEMENT } from '../support/small-movement.ts';
import { requests } from './requests.ts';
import { AttackWorld, NOW } from './world.ts';

// Every act by every role and every kind of account: admitted where the table of acts says so, and nowhere else.

const shown = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
afterAll(() => shown.mockRestore());

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const always: Grant = { from: inDays(-30), to: null };
const ELSEWHERE = 'another-authority';

const scopeOf = (role: Role, authorityId = AUTHORITY): string => {
  if (unitRoles.some((one) => one === role)) return 'u1';
  return clusterRoles.some((one) => one === role) ? clusterScope(MOVEMENT, 'a') : authorityId;
};
const every = (grant: Grant, authorityId = AUTHORITY): Grants =>
  Object.fromEntries(
    ([unitRoles, clusterRoles, authorityRoles] as const).map((held) => [
      scopeOf(held[0], authorityId),
      Object.fromEntries(held.map((role) => [role, grant])),
    ]),
  );

/** Whoever may knock but those who hold one role as they should. All roles at once, and still nothing may be done. */
const kinds = ['uninvited', 'switchedOff', 'expired', 'future', 'ungranted', 'oldSignIn'] as const;

let world: AttackWorld;
beforeAll(async () => {
  world = await AttackWorld.open();
  await world.person('switchedOff', every(always), { active: false });
  await world.person('expired', every({ from: inDays(-30), to: inDays(-1) }));
  await world.person('future', every({ from: inDays(1), to: null }));
  await world.person('ungranted', {});
  await world.person('oldSignIn', every(always), { validSince: inDays(0) });
  await world.person(
    'elsewhere',
    { [ELSEWHERE]: every(always, ELSEWHERE)[ELSEWHERE] ?? {} },
    { authorityId: ELSEWHERE },
  );
  for (const role of roles) await world.person(role, { [scopeOf(role)]: { [role]: always } });
});

const acts = Object.keys(callables).filter(isCallableName);
const byRole = acts.filter((act) => actOf(act).who.over !== 'nobody');
const byToken = acts.filter((act) => actOf(act).who.over === 'nobody');

async function saidTo(uid: string | null, act: CallableName): Promise<string> {
  world.admitted = [];
  const said = await world.ask(uid, act, requests[act]);
  expect(world.admitted.length > 0, `${act} by ${uid ?? 'nobody'} is done only if it is admitted`).toBe(
    said === 'admitted',
  );
  return said;
}

describe.each(byRole)('%s', (act) => {
  it('is put to nobody who is not signed in', async () => {
    expect(await saidTo(null, act)).toBe('notSignedIn');
  });

  it.each(kinds)('is refused to an account that is %s', async (kind) => {
    expect(await saidTo(kind, act)).toBe(kind === 'oldSignIn' ? 'signInAgain' : 'notAllowed');
  });

  it('is refused to whoever holds every role of another authority, where it names its own', async () => {
    const { who } = actOf(act);
    const admitted =
      who.over === 'anywhere' && rolesFor(act).some((role) => authorityRoles.some((one) => one === role));
    // Then whose matter it is the handler finds out, and asks again.
    expect(await saidTo('elsewhere', act)).toBe(admitted ? 'admitted' : 'notAllowed');
  });

  it.each(roles)('is for %s as the table says', async (role) => {
    expect(await saidTo(role, act)).toBe(rolesFor(act).includes(role) ? 'admitted' : 'notAllowed');
  });
});

describe.each(byToken)('%s', (act) => {
  it('is put to whoever holds the link, whatever account they have', async () => {
    for (const uid of [null, 'uninvited', 'switchedOff', 'office'])
      expect(await saidTo(uid, act)).toBe('admitted');
  });
});
