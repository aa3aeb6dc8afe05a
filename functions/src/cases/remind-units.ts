import type { CallableRequest, CallableResponse, ReminderReach } from '@thidua/domain/contract/callables';
import { comparePeople } from '@thidua/domain/base/people-order';
import { membershipSchema, unitRoles, type Membership } from '@thidua/domain/people/membership';
import { deadlineOf, namedMovementSchema } from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { caseStates, isOwedIn } from '@thidua/domain/submission/case';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateOf } from '@thidua/domain/base/time';
import { namedLabels } from '@thidua/domain/wording/labels';
import { namesOf } from '@thidua/domain/wording/names';
import { z } from 'zod';
import { readAuthority } from '../frame/read-authority.ts';
import { standingOver, standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { peopleOf } from '../telling/notify-unit.ts';
import { remindUnit } from './remind-unit.ts';

/** Units reminded at a time: whoever clicked waits for the last of a hundred. */
const AT_ONCE = 10;
/** A case whose state cannot be read is taken for owed: to remind too often does less harm. */
const stateSchema = z.object({ state: z.enum(caseStates).catch('draft') });

/**
 * Reminds the people of some units of one case, in the application at once and in the one mail of reminders that each of them
 * gets a day; says of every unit whom it reached. Who has handed it in is not reminded. A second reminder on the same day says nothing again.
 */
export async function remindUnits(
  services: Services,
  uid: string,
  { movementId, caseId, unitIds, message }: CallableRequest<'remindUnits'>,
): Promise<Result<CallableResponse<'remindUnits'>, RefusalCode>> {
  const now = services.now();
  const documents = await services.store.load([
    ...standingPaths(uid, movementId),
    ...unitIds.map((unitId) => paths.participant(movementId, unitId)),
    ...unitIds.map((unitId) => paths.case(movementId, unitId, caseId)),
  ]);
  const movement = documents.read(paths.movement(movementId), namedMovementSchema);
  const authority = movement ? await readAuthority(services.store, movement.authorityId) : null;
  const remindOne = async (unitId: string): Promise<Result<ReminderReach, RefusalCode>> => {
    const standing = standingOver(documents, { uid, act: 'remindUnits', movementId, unitId, now });
    if (!standing.ok) return standing;
    const { settings, participant, membership, held } = standing.value;
    const deadline = deadlineOf(settings, participant, caseId);
    if (deadline === undefined) return err('unknownCase');
    const { state } = documents.read(paths.case(movementId, unitId, caseId), stateSchema) ?? { state: null };
    if (state !== null && !isOwedIn(state)) return err('nothingOwed');
    const { role } = namedLabels(namesOf(authority));
    const by = [membership.displayName, ...held.slice(0, 1).map((one) => role[one])].join(', ');
    const today = localDateOf(now, settings.zone);
    const people = await peopleOf(services, unitId);
    const { told, mailAt } = await remindUnit(services, {
      movementId,
      movementTitle: movement?.title ?? '',
      settings,
      authority,
      unitId,
      unitName: participant.name,
      caseId,
      deadline,
      today,
      state,
      detail: message,
      message,
      by,
      causeId: `${participationChainId(movementId, unitId)}~remind~${caseId}~${today}`,
      to: unitRoles,
      people,
    });
    return ok({
      people: told.map(({ membership: their }) => their.displayName).toSorted(comparePeople),
      invited: people
        .map(({ data }) => membershipSchema.parse(timestampsToDates(data)))
        .filter((their) => isAwaited(their, unitId))
        .map(({ displayName }) => displayName)
        .toSorted(comparePeople),
      already: told.length > 0 && told.every(({ isNew }) => !isNew),
      mailAt: mailAt?.toISOString() ?? null,
      phone: participant.phone,
    });
  };
  const outcomeOf = async (unitId: string) => {
    const told = await remindOne(unitId);
    return { unitId, caseId, refusal: told.ok ? null : told.error, told: told.ok ? told.value : null };
  };
  const outcomes: CallableResponse<'remindUnits'>['outcomes'] = [];
  for (let from = 0; from < unitIds.length; from += AT_ONCE) {
    outcomes.push(...(await Promise.all(unitIds.slice(from, from + AT_ONCE).map(outcomeOf))));
  }
  const reminded = outcomes.filter(({ told }) => told && told.people.length > 0 && !told.already).length;
  return ok({ reminded, outcomes });
}

/** Somebody of the unit who has an invitation and has not used it. */
const isAwaited = ({ invitation, grants }: Membership, unitId: string): boolean =>
  invitation === 'open' && unitRoles.some((role) => grants[unitId]?.[role] !== undefined);
