import { compareTitles } from '@thidua/domain/base/order';
import {
  holds,
  overseeingRoles,
  scopesOf,
  type Membership,
  type Role,
} from '@thidua/domain/people/membership';
import { clusterOfScope } from '@thidua/domain/people/cluster-scope';
import type { Viewer } from './unit/unit-agenda.ts';

/** What somebody's front page consists of: everything they have a part in. */
export interface Sections {
  unitIds: string[];
  clusterIds: string[];
  /** Overseeing roles held in the authority. */
  oversight: Role[];
  isAdmin: boolean;
}

export function sectionsOf(
  membership: Membership | null,
  movement: { id: string; authorityId: string },
  now: Date,
): Sections {
  return {
    unitIds: [
      ...new Set([...scopesOf(membership, 'unitHead', now), ...scopesOf(membership, 'unitEditor', now)]),
    ].toSorted(compareTitles),
    clusterIds: scopesOf(membership, 'clusterLead', now)
      .flatMap((scope) => {
        const cluster = clusterOfScope(scope);
        return cluster?.movementId === movement.id ? [cluster.clusterId] : [];
      })
      .toSorted(compareTitles),
    oversight: overseeingRoles.filter((role) => holds(membership, movement.authorityId, role, now)),
    isAdmin: holds(membership, movement.authorityId, 'admin', now),
  };
}

const size = ({ unitIds, clusterIds, oversight, isAdmin }: Sections) =>
  unitIds.length + clusterIds.length + oversight.length + Number(isAdmin);

/** The unit of somebody who has no other part than this one. */
export const onlyUnit = (sections: Sections): string | null =>
  size(sections) === 1 ? (sections.unitIds[0] ?? null) : null;

export function viewerOf(membership: Membership | null, unitId: string, now: Date): Viewer {
  if (holds(membership, unitId, 'unitHead', now)) return 'head';
  return holds(membership, unitId, 'unitEditor', now) ? 'editor' : 'onlooker';
}
