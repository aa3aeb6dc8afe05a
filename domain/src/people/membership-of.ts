import { peopleKey } from '../base/people-order.ts';
import { searchWords } from '../base/search.ts';
import { isFitting, roles, type Grants, type Membership } from './membership.ts';

/** The span of all grants that count over the authority; none where there is none. */
function reachOf(authorityId: string, grants: Grants): Membership['reach'] {
  const spans = Object.entries(grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => (isFitting(scope, role, authorityId) ? (byRole[role] ?? []) : [])),
  );
  const [first, ...others] = spans;
  if (!first) return {};
  const span = others.reduce(
    (all, { from, to }) => ({
      from: from < all.from ? from : all.from,
      to: all.to === null || to === null ? null : to > all.to ? to : all.to,
    }),
    first,
  );
  return { [authorityId]: span };
}

/** What follows of a membership from the rest of it. */
type Derived = 'words' | 'order' | 'scopes' | 'held' | 'reach';

/** A membership with what follows from its name and grants. Every membership is made here. */
export function membershipOf(
  membership: Omit<Membership, Derived | 'validSince' | 'invitation'> &
    Partial<Pick<Membership, 'validSince' | 'invitation'>>,
): Membership {
  const { displayName, email, authorityId, grants } = membership;
  const { validSince = new Date(0), invitation = 'accepted' } = membership;
  return {
    ...membership,
    invitation,
    words: searchWords(`${displayName} ${email}`),
    order: peopleKey(displayName),
    scopes: Object.keys(grants),
    held: roles.filter((role) => Object.values(grants).some((byRole) => byRole[role] !== undefined)),
    reach: reachOf(authorityId, grants),
    validSince: new Date(Math.floor(validSince.getTime() / 1000) * 1000),
  };
}
