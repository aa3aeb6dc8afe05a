import type { CallableRequest, CallableResponse } from '@thidua/domain/contract/callables';
import { unitRoles } from '@thidua/domain/people/membership';
import { deadlineOf } from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { localDateOf } from '@thidua/domain/base/time';
import { standingOver, standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { notifyUnit } from '../telling/notify-unit.ts';

/** Reminds the people of some units of one case; a second reminder on the same day changes nothing. */
export async function remindUnits(
  services: Services,
  uid: string,
  { movementId, caseId, unitIds, message }: CallableRequest<'remindUnits'>,
): Promise<Result<CallableResponse<'remindUnits'>, RefusalCode>> {
  const now = services.now();
  const documents = await services.store.load([
    ...standingPaths(uid, movementId),
    ...unitIds.map((unitId) => paths.participant(movementId, unitId)),
  ]);
  const remindOne = async (unitId: string): Promise<RefusalCode | null> => {
    const standing = standingOver(documents, { uid, act: 'remindUnits', movementId, unitId, now });
    if (!standing.ok) return standing.error;
    const { settings, participant } = standing.value;
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
