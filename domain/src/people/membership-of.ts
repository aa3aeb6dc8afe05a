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

/** A membership with what follows from its grants. Every membership is made here. */
export function membershipOf(
  membership: Omit<Membership, 'scopes' | 'reach' | 'validSince' | 'invitation'> &
    Partial<Pick<Membership, 'validSince' | 'invitation'>>,
): Membership {
  const { authorityId, grants, validSince = new Date(0), invitation = 'accepted' } = membership;
  return {
    ...membership,
    invitation,
    scopes: Object.keys(grants),
    reach: reachOf(authorityId, grants),
    validSince: new Date(Math.floor(validSince.getTime() / 1000) * 1000),
  };
}
