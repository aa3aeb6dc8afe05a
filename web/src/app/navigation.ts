import { logCheckers } from '@thidua/domain/membership';
import { overseeingRoles, unitRoles, scopesOf, type Membership } from '@thidua/domain/membership';
import { links } from '../ui/links.ts';
import { vi } from './texts.ts';

export interface Destination {
  label: string;
  to: string;
}

interface Viewer {
  membership: Membership;
  authorityId: string;
  movementId: string | null;
  /** Whether the movement hands out awards. */
  hasAwards: boolean;
  now: Date;
}

/** The pages somebody has a use for, in the order of their day. */
export function destinationsOf({
  membership,
  authorityId,
  movementId,
  hasAwards,
  now,
}: Viewer): Destination[] {
  const holdsHere = (role: Parameters<typeof scopesOf>[1]) =>
    scopesOf(membership, role, now).includes(authorityId);
  const oversees = overseeingRoles.some(holdsHere);
  const units = new Set(unitRoles.flatMap((role) => scopesOf(membership, role, now)));
  const [ownUnit, another] = units;
  const inUnit = units.size > 0;
  const leads = scopesOf(membership, 'clusterLead', now).length > 0;
  const destinations: Destination[] = [{ label: vi.home, to: links.home() }];
  if (movementId !== null) {
    if (oversees) {
      destinations.push(
        { label: vi.dashboard, to: links.dashboard(movementId) },
        { label: vi.board, to: links.board(movementId) },
      );
    }
    if (oversees && hasAwards) destinations.push({ label: vi.appraisal, to: links.appraisal(movementId) });
    if ((oversees || leads) && hasAwards) {
      destinations.push({ label: vi.scores, to: links.scores(movementId) });
    }
    if (hasAwards && ownUnit !== undefined && another === undefined) {
      destinations.push({ label: vi.awards, to: links.awards(movementId, ownUnit) });
    }
    if (oversees && hasAwards) destinations.push({ label: vi.sessions, to: links.sessions(movementId) });
    if (hasAwards) {
      destinations.push(
        { label: vi.publications, to: links.publications(movementId) },
        { label: vi.decisions, to: links.decisions(movementId) },
      );
    }
    if (oversees || inUnit || leads) destinations.push({ label: vi.plan, to: links.plan(movementId) });
  }
  if (holdsHere('office')) destinations.push({ label: vi.outbox, to: links.outbox() });
  if (holdsHere('office')) destinations.push({ label: vi.erasure, to: links.erasure() });
  if (logCheckers.some(holdsHere)) destinations.push({ label: vi.log, to: links.log() });
  if (holdsHere('admin') || holdsHere('office')) destinations.push({ label: vi.people, to: links.people() });
  return destinations;
}
