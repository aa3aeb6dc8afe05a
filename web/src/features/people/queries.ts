import { askedOfPeople, findsName } from '@thidua/domain/base/search';
import { paths } from '@thidua/domain/base/paths';
import type { Role } from '@thidua/domain/people/membership';
import type { Activity } from './search.ts';

/** Up to here all accounts of an authority are read at once, and nothing is asked of the store for a search. */
export const MOST_AT_ONCE = 100;
/** Of more, so many by each question; "more" asks for twice as many. */
export const PEOPLE_PAGE = 50;

const MOST_WORDS = 3;
const MOST_UNITS = 4;
const MOST_ROLES = 2;

/** The accounts where they are few; one more than are read at once tells that they are many. */
export const fewPeople = (authorityId: string) =>
  ({
    path: paths.memberships(),
    where: [['authorityId', '==', authorityId]],
    limit: MOST_AT_ONCE + 1,
  }) as const;

/** Whether an address is held: asked by itself, since not all accounts are read. */
export const holdersOf = (authorityId: string, email: string) => ({
  path: paths.memberships(),
  where: [
    ['authorityId', '==', authorityId],
    ['email', '==', email],
  ] as const,
});

type Condition = readonly [field: string, operator: '==' | 'array-contains', value: string | boolean];

interface PeopleQuery {
  path: string;
  where: Condition[];
  orderBy: [field: string, direction: 'asc'][];
  limit: number;
}

const standing: Record<Activity, Condition[]> = {
  active: [['active', '==', true]],
  pending: [['invitation', '==', 'open']],
  inactive: [['active', '==', false]],
  all: [],
};

export interface Searched {
  typed: string;
  activity: Activity;
  /** How many by each question. */
  limit: number;
  units: readonly { value: string; label: string }[];
  roles: readonly { role: Role; label: string }[];
}

/**
 * What is asked of the store where accounts are many: in the order of people, or what was typed – each word of a name or
 * address, units and roles so called. What belongs together and is found by one question of them is filtered once it is read.
 */
export function manyPeople(
  authorityId: string,
  { typed, activity, limit, units, roles }: Searched,
): PeopleQuery[] {
  const asked = (more: readonly Condition[]): PeopleQuery => ({
    path: paths.memberships(),
    where: [['authorityId', '==', authorityId], ...more],
    orderBy: [['order', 'asc']],
    limit,
  });
  const words = askedOfPeople(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return [asked(standing[activity])];
  const called = <T extends { label: string }>(all: readonly T[], most: number) =>
    all.filter(({ label }) => findsName(label, typed)).slice(0, most);
  return [
    ...words.map((word) => asked([['words', 'array-contains', word]])),
    ...called(units, MOST_UNITS).map(({ value }) => asked([['scopes', 'array-contains', value]])),
    ...called(roles, MOST_ROLES).map(({ role }) => asked([['held', 'array-contains', role]])),
  ];
}
