import {
  logCheckers,
  overseeingRoles,
  unitRoles,
  scopesOf,
  type Membership,
} from '@thidua/domain/people/membership';
import { links } from '../ui/links.ts';
import { words } from './texts.ts';

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
  const destinations: Destination[] = [{ label: words.home, to: links.home() }];
  if (movementId !== null) {
    if (oversees) {
      destinations.push(
        { label: words.dashboard, to: links.dashboard(movementId) },
        { label: words.board, to: links.board(movementId) },
      );
    }
    if (oversees && hasAwards) destinations.push({ label: words.appraisal, to: links.appraisal(movementId) });
    if ((oversees || leads) && hasAwards) {
      destinations.push({ label: words.scores, to: links.scores(movementId) });
    }
    if (hasAwards && ownUnit !== undefined && another === undefined) {
      destinations.push({ label: words.awards, to: links.awards(movementId, ownUnit) });
    }
    if (oversees && hasAwards) destinations.push({ label: words.sessions, to: links.sessions(movementId) });
    if (hasAwards) {
      destinations.push(
        { label: words.publications, to: links.publications(movementId) },
        { label: words.decisions, to: links.decisions(movementId) },
      );
    }
    if (oversees || inUnit || leads) {
      destinations.push(
        { label: words.exemplars, to: links.exemplars(movementId) },
        { label: words.questions, to: links.questions(movementId) },
      );
    }
    if (oversees || inUnit || leads) destinations.push({ label: words.plan, to: links.plan(movementId) });
  }
  if (holdsHere('office')) destinations.push({ label: words.drafts, to: links.drafts() });
  if (holdsHere('office')) destinations.push({ label: words.units, to: links.units() });
  if (holdsHere('office')) destinations.push({ label: words.outbox, to: links.outbox() });
  if (holdsHere('office')) destinations.push({ label: words.erasure, to: links.erasure() });
  if (logCheckers.some(holdsHere)) destinations.push({ label: words.log, to: links.log() });
  if (holdsHere('admin') || holdsHere('office'))
    destinations.push({ label: words.people, to: links.people() });
  return destinations;
}
