import { accountStateOf, type AccountState } from '@thidua/domain/people/account';
import { isErasedAccount } from '@thidua/domain/erasure/erasure';
import { roles, type Membership } from '@thidua/domain/people/membership';
import { findsText } from '@thidua/domain/base/search';
import { labels } from '../../language/labels.ts';
import { comparePeople } from '@thidua/domain/base/people-order';

export type Person = Membership & { id: string };
export const activities = ['active', 'pending', 'inactive', 'all'] as const;
export type Activity = (typeof activities)[number];

const activityOf: Record<AccountState, Activity> = { active: 'active', pending: 'pending', off: 'inactive' };

interface Wanted {
  typed: string;
  activity: Activity;
  /** Names by scope, so that people are found by their unit. */
  scopeNames: ReadonlyMap<string, string>;
}

function wordsOf({ displayName, email, grants }: Person, scopeNames: ReadonlyMap<string, string>): string[] {
  const held = Object.entries(grants).flatMap(([scope, byRole]) => [
    scopeNames.get(scope) ?? '',
    ...roles.filter((role) => byRole[role]).map((role) => labels.role[role]),
  ]);
  return [displayName, email, ...held];
}

/** The people who are found by every typed word – of the name, the address, a unit, a role – in the order of names; accounts whose data was erased are nobody's. */
export function searchPeople(people: readonly Person[], { typed, activity, scopeNames }: Wanted): Person[] {
  return people
    .filter((person) => !isErasedAccount(person))
    .filter((person) => activity === 'all' || activityOf[accountStateOf(person)] === activity)
    .filter((person) => findsText(wordsOf(person, scopeNames), typed))
    .toSorted((a, b) => comparePeople(a.displayName, b.displayName));
}

/** Who has this e-mail already; letter case does not make another address. */
export const holderOf = (people: readonly Person[], email: string): Person | undefined =>
  people.find((person) => person.email.toLowerCase() === email.trim().toLowerCase());
