import { useDebouncedValue } from '@mantine/hooks';
import { membershipSchema, roles } from '@thidua/domain/people/membership';
import { useMemo, useState } from 'react';
import { useLiveQueries, useLiveQuery, type Live } from '../../firebase/live.ts';
import { labels } from '../../language/labels.ts';
import { useSession } from '../../reading/session.ts';
import { fewPeople, holdersOf, manyPeople, MOST_AT_ONCE, PEOPLE_PAGE } from './queries.ts';
import type { Scopes } from './scopes.ts';
import type { Activity, Person } from './search.ts';

/** While somebody types, the store is not asked at each letter; milliseconds. */
const TYPING = 300;

export interface Wanted {
  typed: string;
  activity: Activity;
  limit: number;
}

export const firstWanted: Wanted = { typed: '', activity: 'active', limit: PEOPLE_PAGE };

export interface People {
  live: Live<Person[]>;
  /** Whether there may be more than were read. */
  isMore: boolean;
}

/** The accounts of the authority: all of them where they are few, else what is wanted of them. */
export function usePeople(wanted: Wanted, scopes: Scopes): People {
  const { authorityId } = useSession();
  const few = useLiveQuery(fewPeople(authorityId), membershipSchema);
  const areMany = few.status === 'ready' && few.data.length > MOST_AT_ONCE;
  const [typed] = useDebouncedValue(wanted.typed, TYPING);
  const { activity, limit } = wanted;
  const units = [...scopes.units, ...scopes.clusters];
  const called = roles.map((role) => ({ role, label: labels.role[role] }));
  const specs = areMany ? manyPeople(authorityId, { typed, activity, limit, units, roles: called }) : [];
  const many = useLiveQueries(specs, membershipSchema);
  const found = many.status === 'ready' ? many.data : null;
  const fresh = useMemo(() => found && [...new Map(found.map((one) => [one.id, one])).values()], [found]);
  // What was found stays until the next answer is there.
  const [kept, keep] = useState<Person[] | null>(null);
  if (fresh !== null && fresh !== kept) keep(fresh);
  if (!areMany) return { live: few, isMore: false };
  const shown = fresh ?? (many.status === 'loading' ? kept : null);
  if (shown === null) return { live: many, isMore: false };
  return { live: { status: 'ready', data: shown }, isMore: shown.length >= limit };
}

/** Whoever holds an address already, among all accounts. */
export function useHolder(email: string): Person | undefined {
  const { authorityId } = useSession();
  const [address] = useDebouncedValue(email.trim().toLowerCase(), TYPING);
  const live = useLiveQuery(address.includes('@') ? holdersOf(authorityId, address) : null, membershipSchema);
  return live.status === 'ready' ? live.data[0] : undefined;
}
