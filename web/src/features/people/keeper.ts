import { needsTwo, planChange, refuseStep, rolesHeld, type AccountStep } from '@thidua/domain/people/account';
import type { AccountChange } from '@thidua/domain/people/account-proposal';
import { authorityRoles, holds, type Membership } from '@thidua/domain/people/membership';
import type { Person } from './search.ts';

/** Who looks after accounts here, and whether guarded ones need two. */
export interface Keeper {
  role: 'admin' | 'office';
  twoAdmins: boolean;
}

export function keeperRole(membership: Membership, authorityId: string, now: Date): Keeper['role'] | null {
  if (holds(membership, authorityId, 'admin', now)) return 'admin';
  return holds(membership, authorityId, 'office', now) ? 'office' : null;
}

type OneAccount = Exclude<AccountChange, { kind: 'setTwoAdmins' }>;

/** How a change will go: at once, to a second administrator, or at once with the supervisors looking on. */
export type Course = 'atOnce' | 'proposed' | 'watched';

export function courseOf({ twoAdmins }: Keeper, step: AccountStep, now: Date): Course {
  if (!needsTwo(step, now)) return 'atOnce';
  return twoAdmins ? 'proposed' : 'watched';
}

/** What a change would come to; null where it cannot be asked for. */
export function stepOf(person: Person | null, change: OneAccount): AccountStep | null {
  const planned = planChange(person, change);
  return planned.ok ? planned.value : null;
}

export const mayDo = ({ role }: Keeper, step: AccountStep | null, now: Date): step is AccountStep =>
  step !== null && refuseStep(role, step, now) === null;

/** Whether somebody holds anything in the authority itself, which only the admin gives and takes. */
export const isOfAuthority = (person: Person, now: Date): boolean => {
  const held = rolesHeld(person.grants, now);
  return authorityRoles.some((role) => held.includes(role));
};
