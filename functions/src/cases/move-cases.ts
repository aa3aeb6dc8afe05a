import type { CallableRequest, CallableResponse } from '@thidua/domain/callables';
import { participantSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import type { Services } from '../platform/services.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { moveCase, notifyMove, type Moved } from './move-case.ts';

/** One transition on many cases, each done or refused by itself; the summaries follow in one step per node. */
export async function moveCases(
  services: Services,
  uid: string,
  { movementId, move, reason, cases }: CallableRequest<'moveCases'>,
): Promise<CallableResponse<'moveCases'>> {
  await promisePropagation(
    services,
    movementId,
    cases.map(({ unitId }) => unitId),
  );
  const outcomes: CallableResponse<'moveCases'>['outcomes'] = [];
  const newest = new Map<string, Moved['record']>();
  for (const { unitId, caseId, seq } of cases) {
    const request = { movementId, unitId, caseId, uid, move, reason, seq };
    const moved = await moveCase(services, request);
    outcomes.push({ unitId, caseId, refusal: moved.ok ? null : moved.error });
    if (!moved.ok) continue;
    newest.set(unitId, moved.value.record);
    await notifyMove(services, request, moved.value);
  }
  await propagateUnits(services, movementId, [...newest.values()]);
  return { outcomes };
}

/** Queues, before anything is written, a refresh that counts these units in should this process die half-way. */
export async function promisePropagation(
  services: Services,
  movementId: string,
  unitIds: readonly string[],
): Promise<void> {
  const participantPaths = unitIds.map((unitId) => paths.participant(movementId, unitId));
  const documents = await services.store.load(participantPaths);
  const byNode = new Map<string, string[]>();
  for (const path of participantPaths) {
    const participant = documents.read(path, participantSchema);
    if (!participant) continue;
    const { parentNode, unitId } = participant;
    byNode.set(parentNode, [...(byNode.get(parentNode) ?? []), unitId]);
  }
  await Promise.all(
    [...byNode].map(([nodeId, childIds]) => services.refreshAnyway({ movementId, nodeId, childIds })),
  );
}
