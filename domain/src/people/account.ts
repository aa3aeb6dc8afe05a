import { authorityRoles, roles, type Grant, type Grants, type Membership, type Role } from './membership.ts';
import type { LinkPurpose } from './account-link.ts';
import type { AccountChange } from './account-proposal.ts';
import { err, ok, type Result } from '../base/result.ts';

export const accountStates = ['pending', 'active', 'off'] as const;
/** `pending`: invited, and the link not used yet. `off`: switched off, or the invitation was withdrawn. */
export type AccountState = (typeof accountStates)[number];

export function accountStateOf({
  active,
  invitation,
}: Pick<Membership, 'active' | 'invitation'>): AccountState {
  if (active) return 'active';
  return invitation === 'open' ? 'pending' : 'off';
}

/**
 * Whose accounts two administrators change together: those who decide on awards, and those who could make another
 * administrator to agree with themselves.
 */
export const guardedRoles = ['councilMember', 'chairman', 'admin'] as const satisfies Role[];
/** An administrator has no part in awards, and who has one keeps no accounts. */
export const notBesideAdmin = ['office', 'councilMember', 'chairman', 'supervisor'] as const satisfies Role[];

interface Held {
  scope: string;
  role: Role;
  grant: Grant;
}

/** Every grant of one of `wanted` that is not over. */
function held(grants: Grants, wanted: readonly Role[], now: Date): Held[] {
  return Object.entries(grants).flatMap(([scope, byRole]) =>
    wanted.flatMap((role) => {
      const grant = byRole[role];
      return grant && (grant.to === null || now < grant.to) ? [{ scope, role, grant }] : [];
    }),
  );
}

const asText = (some: readonly Held[]) =>
  some
    .map(({ scope, role, grant }) => `${scope} ${role} ${grant.from.getTime()} ${grant.to?.getTime() ?? ''}`)
    .toSorted()
    .join('\n');

const isSame = (a: Grants, b: Grants, wanted: readonly Role[], now: Date) =>
  asText(held(a, wanted, now)) === asText(held(b, wanted, now));

const overlap = (a: Grant, b: Grant) => (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** Whether somebody would be an administrator and have a part in awards at the same time, now or later. */
export function isMixed(grants: Grants, now: Date): boolean {
  const others = held(grants, notBesideAdmin, now);
  return held(grants, ['admin'], now).some((one) => others.some(({ grant }) => overlap(one.grant, grant)));
}

type Account = Pick<Membership, 'active' | 'invitation' | 'grants'>;

/** What a change makes of an account; `link` is the purpose of the link that goes out with it. */
export interface AccountStep {
  before: Account | null;
  after: Account;
  link: LinkPurpose | null;
}

/** What a change comes to. Only who is not there yet is invited; that is the caller's to find out. */
export function planChange(
  before: Account | null,
  change: Exclude<AccountChange, { kind: 'setTwoAdmins' }>,
): Result<AccountStep, 'unknownAccount' | 'alreadyMember' | 'notInThisState' | 'accepted' | 'notAccepted'> {
  if (change.kind === 'invite') {
    if (before !== null) return err('alreadyMember');
    const after: Account = { active: false, invitation: 'open', grants: change.grants };
    return ok({ before, after, link: 'invitation' });
  }
  if (before === null) return err('unknownAccount');
  switch (change.kind) {
    case 'setGrants':
      return switched(before, change);
    case 'renewInvitation':
      return before.invitation === 'accepted'
        ? err('accepted')
        : ok({ before, after: { ...before, invitation: 'open' }, link: 'invitation' });
    case 'sendReset':
      return accountStateOf(before) === 'active'
        ? ok({ before, after: before, link: 'reset' })
        : err('notAccepted');
  }
}

function switched(
  before: Account,
  { active, grants }: Pick<Account, 'active' | 'grants'>,
): Result<AccountStep, 'notInThisState'> {
  const { invitation } = before;
  if (invitation === 'accepted') return ok({ before, after: { active, invitation, grants }, link: null });
  if (invitation === 'withdrawn' && active) return err('notInThisState');
  return ok({
    before,
    after: { active: false, invitation: active ? 'open' : 'withdrawn', grants },
    link: null,
  });
}

const isHandled = ({ before, after, link }: AccountStep) =>
  link !== null || (before !== null && accountStateOf(before) !== accountStateOf(after));

/** Whether one administrator cannot do it alone. */
export function needsTwo(step: AccountStep, now: Date): boolean {
  const { before, after } = step;
  if (!isSame(before?.grants ?? {}, after.grants, guardedRoles, now)) return true;
  return isHandled(step) && held(after.grants, guardedRoles, now).length > 0;
}

export const isGuarded = (grants: Grants, now: Date): boolean => held(grants, guardedRoles, now).length > 0;

/**
 * Why somebody may not do it, who is `by` in the account's authority. The office looks after the people of the units:
 * what somebody holds in the authority it leaves alone, and accounts that hold any of it it neither opens nor closes.
 */
export function refuseStep(
  by: 'admin' | 'office',
  step: AccountStep,
  now: Date,
): 'adminAlone' | 'notAllowed' | null {
  const { before, after } = step;
  const isRegranted = !isSame(before?.grants ?? {}, after.grants, authorityRoles, now);
  if (isRegranted && by === 'office') return 'notAllowed';
  if (isRegranted && isMixed(after.grants, now)) return 'adminAlone';
  if (by === 'admin') return null;
  return isHandled(step) && held(after.grants, authorityRoles, now).length > 0 ? 'notAllowed' : null;
}

/** What the log calls a change. */
export function actionOf(kind: AccountChange['kind'], { before, after }: AccountStep): AccountAction {
  if (kind !== 'setGrants') return kind;
  const [was, is] = [before === null ? null : accountStateOf(before), accountStateOf(after)];
  if (was === is) return 'setGrants';
  if (is === 'active') return 'switchOn';
  return was === 'pending' ? 'withdrawInvitation' : 'switchOff';
}

export type AccountAction = AccountChange['kind'] | 'switchOn' | 'switchOff' | 'withdrawInvitation';

/** The roles of grants that are not over, each once, in the order in which roles are named. */
export const rolesHeld = (grants: Grants, now: Date): Role[] =>
  roles.filter((role) => held(grants, [role], now).length > 0);
