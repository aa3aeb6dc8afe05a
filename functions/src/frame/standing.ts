import { rolesOver } from '@thidua/domain/people/access';
import { rolesFor } from '@thidua/domain/contract/acts';
import type { CallableName } from '@thidua/domain/contract/callables';
import {
  authorityRoles,
  holds,
  membershipSchema,
  type Membership,
  type Role,
} from '@thidua/domain/people/membership';
import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { z } from 'zod';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

/** Who asks, and the role by which they may. */
export interface Standing<M> {
  movement: M;
  membership: Membership;
  role: Role;
}

/** The documents that `standingIn` reads. */
export const standingPaths = (uid: string, movementId: string) => [
  paths.movement(movementId),
  paths.membership(uid),
];

/**
 * By which of the act's roles somebody may do it in a movement now. `notAllowed` comes before anything is said of what
 * there is: of a movement that is not there, too.
 */
export function standingIn<M extends Pick<MovementSettings, 'authorityId'>>(
  documents: Documents,
  { uid, act, movementId, now }: { uid: string; act: CallableName; movementId: string; now: Date },
  schema: z.ZodType<M>,
): Result<Standing<M>, RefusalCode> {
  const membership = documents.read(paths.membership(uid), membershipSchema);
  const movement = membership && documents.read(paths.movement(movementId), schema);
  const role = rolesFor(act).find((one) => movement && holds(membership, movement.authorityId, one, now));
  return !movement || role === undefined ? err('notAllowed') : ok({ movement, membership, role });
}

/** `standingIn` for who only reads: no transaction, and so no lock. */
export async function readAs<M extends Pick<MovementSettings, 'authorityId'>>(
  services: Services,
  uid: string,
  act: CallableName,
  movementId: string,
  schema: z.ZodType<M>,
): Promise<Result<Standing<M>, RefusalCode>> {
  const documents = await services.store.load(standingPaths(uid, movementId));
  return standingIn(documents, { uid, act, movementId, now: services.now() }, schema);
}

/** Somebody's standing over one unit of a movement. */
export interface UnitStanding {
  settings: MovementSettings;
  membership: Membership;
  participant: Participant;
  held: Role[];
}

/** The documents that `standingOver` reads. */
export const unitStandingPaths = (uid: string, movementId: string, unitId: string) => [
  ...standingPaths(uid, movementId),
  paths.participant(movementId, unitId),
];

/**
 * Which roles somebody holds over a unit now, one of the act's at least. That a unit takes no part is told to those only who
 * may do the act over every unit of the authority.
 */
export function standingOver(
  documents: Documents,
  {
    uid,
    act,
    movementId,
    unitId,
    now,
  }: { uid: string; act: CallableName; movementId: string; unitId: string; now: Date },
): Result<UnitStanding, RefusalCode> {
  const membership = documents.read(paths.membership(uid), membershipSchema);
  const settings = membership && documents.read(paths.movement(movementId), movementSettingsSchema);
  if (!settings) return err('notAllowed');
  const { authorityId } = settings;
  const participant = documents.read(paths.participant(movementId, unitId), participantSchema);
  const roles = rolesFor(act);
  if (!participant) {
    // A role of the authority's own unit, whose id is the authority's, is over that unit only.
    const overAll = authorityRoles.some(
      (role) => roles.includes(role) && holds(membership, authorityId, role, now),
    );
    return err(overAll ? 'unknownUnit' : 'notAllowed');
  }
  const held = rolesOver(membership, { id: movementId, authorityId }, participant, now);
  if (!held.some((role) => roles.includes(role))) return err('notAllowed');
  return ok({ settings, membership, participant, held });
}

/** Whether somebody holds one of the act's roles in an authority now. */
export async function standsInAuthority(
  loader: Pick<Transaction, 'load'>,
  { uid, act, authorityId, now }: { uid: string; act: CallableName; authorityId: string; now: Date },
): Promise<boolean> {
  const path = paths.membership(uid);
  const membership = (await loader.load([path])).read(path, membershipSchema);
  return rolesFor(act).some((role) => holds(membership, authorityId, role, now));
}

/** Of these units those over which somebody holds one of `roles` now: in the unit, its cluster or the authority. */
export async function unitsUnder(
  { store, now }: Services,
  uid: string,
  movementId: string,
  unitIds: readonly string[],
  roles: readonly Role[],
): Promise<string[]> {
  const participantPath = (unitId: string) => paths.participant(movementId, unitId);
  const documents = await store.load([...standingPaths(uid, movementId), ...unitIds.map(participantPath)]);
  const membership = documents.read(paths.membership(uid), membershipSchema);
  const settings = documents.read(paths.movement(movementId), movementSettingsSchema);
  if (!settings) return [];
  const movement = { id: movementId, authorityId: settings.authorityId };
  return unitIds.filter((unitId) => {
    const participant = documents.read(participantPath(unitId), participantSchema);
    return (
      participant && rolesOver(membership, movement, participant, now()).some((role) => roles.includes(role))
    );
  });
}

/** The settings of a movement for somebody who may do `act` in it now. */
export const settingsFor = (
  services: Services,
  uid: string,
  act: CallableName,
  movementId: string,
): Promise<Result<Standing<MovementSettings>, RefusalCode>> =>
  readAs<MovementSettings>(services, uid, act, movementId, movementSettingsSchema);
