import type { CallableRequest, CallableResponse } from '@thidua/domain/contract/callables';
import { isNominationCase } from '@thidua/domain/movement/case-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { isOwedCase } from '@thidua/domain/submission/case';
import { caseMoves } from '@thidua/domain/submission/case-moves';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { unitsUnder } from '../frame/standing.ts';
import { refreshFigures } from '../nominations/refresh-figures.ts';
import type { Services } from '../platform/services.ts';
import { promisePropagation, propagateUnits } from '../summaries/propagate.ts';
import { afterWaiting } from '../judging/after-waiting.ts';
import { moveCase } from './move-case.ts';

/** One transition on many cases, each done or refused by itself; the summaries follow in one step per node. */
export async function moveCases(
  services: Services,
  uid: string,
  { movementId, move, reason, cases }: CallableRequest<'moveCases'>,
): Promise<Result<CallableResponse<'moveCases'>, RefusalCode>> {
  const counted = cases.filter(({ caseId }) => isOwedCase(caseId)).map(({ unitId }) => unitId);
  const own = await unitsUnder(services, uid, movementId, [...new Set(counted)], caseMoves[move].by);
  await promisePropagation(services, movementId, own);
  const outcomes: CallableResponse<'moveCases'>['outcomes'] = [];
  const newest = new Map<string, UnitRecord>();
  for (const { unitId, caseId, seq } of cases) {
    const request = { movementId, unitId, caseId, uid, move, reason, seq };
    const moved = await afterWaiting(services, request, () => moveCase(services, request));
    outcomes.push({ unitId, caseId, refusal: moved.ok ? null : moved.error });
    if (!moved.ok) continue;
    if (isNominationCase(caseId)) await refreshFigures(services, movementId, unitId);
    if (moved.value) newest.set(unitId, moved.value);
  }
  await propagateUnits(services, movementId, [...newest.values()]);
  return ok({ outcomes });
}
