import { rolesOver } from '@thidua/domain/access';
import type { CallableRequest, CallableResponse } from '@thidua/domain/callables';
import { membershipSchema, unitRoles } from '@thidua/domain/membership';
import { deadlineOf, movementSettingsSchema, participantSchema } from '@thidua/domain/movement';
import { participationChainId, paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { ok, type Result } from '@thidua/domain/result';
import { localDateOf } from '@thidua/domain/time';
import type { Services } from '../platform/services.ts';
import { notifyUnit } from '../telling/notify-unit.ts';

/** Reminds the people of some units of one case; a second reminder on the same day changes nothing. */
export async function remindUnits(
  services: Services,
  uid: string,
  { movementId, caseId, unitIds, message }: CallableRequest<'remindUnits'>,
): Promise<Result<CallableResponse<'remindUnits'>, RefusalCode>> {
  const now = services.now();
  const movementPath = paths.movement(movementId);
  const membershipPath = paths.membership(uid);
  const participantPath = (unitId: string) => paths.participant(movementId, unitId);
  const documents = await services.store.load([
    movementPath,
    membershipPath,
    ...unitIds.map(participantPath),
  ]);
  const settings = documents.read(movementPath, movementSettingsSchema);
  const membership = documents.read(membershipPath, membershipSchema);
  const remindOne = async (unitId: string): Promise<RefusalCode | null> => {
    if (!settings) return 'unknownMovement';
    const participant = documents.read(participantPath(unitId), participantSchema);
    if (!participant) return 'unknownUnit';
    const movement = { id: movementId, authorityId: settings.authorityId };
    const held = rolesOver(membership, movement, participant, now);
    if (!held.includes('office') && !held.includes('clusterLead')) return 'notAllowed';
    const deadline = deadlineOf(settings, participant, caseId);
    if (deadline === undefined) return 'unknownCase';
    await notifyUnit(services, {
      causeId: `${participationChainId(movementId, unitId)}~remind~${caseId}~${localDateOf(now, settings.zone)}`,
      to: unitRoles,
      kind: 'reminder',
      movementId,
      unitId,
      unitName: participant.name,
      caseId,
      detail: message,
    });
    return null;
  };
  const outcomes = [];
  for (const unitId of unitIds) outcomes.push({ unitId, caseId, refusal: await remindOne(unitId) });
  return ok({ reminded: outcomes.filter(({ refusal }) => refusal === null).length, outcomes });
}
