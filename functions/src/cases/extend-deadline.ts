import type { CallableRequest, CallableResponse } from '@thidua/domain/callables';
import { holds, membershipSchema } from '@thidua/domain/membership';
import { deadlineOf, movementSettingsSchema, participantSchema } from '@thidua/domain/movement';
import { participationChainId, paths } from '@thidua/domain/paths';
import { err, ok, type Result } from '@thidua/domain/result';
import type { RefusalCode } from '@thidua/domain/submission-case';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import type { Services } from '../platform/services.ts';
import { nextRecord } from '../summaries/count-unit.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { promisePropagation } from './move-cases.ts';
import { notifyUnit, unitPeople } from './notify.ts';
import { writeLog } from './write-log.ts';

type Request = CallableRequest<'grantExtension'>;

/** More time for one case of some units, by the office, with a reason; lateness is judged anew by it. */
export async function grantExtension(
  services: Services,
  uid: string,
  request: Request,
): Promise<CallableResponse<'grantExtension'>> {
  const { movementId, caseId, unitIds, until } = request;
  await promisePropagation(services, movementId, unitIds);
  const outcomes: CallableResponse<'grantExtension'>['outcomes'] = [];
  const records: UnitRecord[] = [];
  for (const unitId of unitIds) {
    const extended = await extendOne(services, uid, request, unitId);
    outcomes.push({ unitId, caseId, refusal: extended.ok ? null : extended.error });
    if (!extended.ok) continue;
    const record = extended.value;
    records.push(record);
    await notifyUnit(services, {
      causeId: `${participationChainId(movementId, unitId)}~seq~${record.participantSeq}`,
      to: unitPeople,
      kind: 'extension',
      movementId,
      unitId,
      unitName: record.name,
      caseId,
      detail: until,
    });
  }
  await propagateUnits(services, movementId, records);
  return { outcomes };
}

function extendOne(
  services: Services,
  uid: string,
  { movementId, caseId, until, reason }: Request,
  unitId: string,
): Promise<Result<UnitRecord, RefusalCode>> {
  const chainId = participationChainId(movementId, unitId);
  const at = {
    movement: paths.movement(movementId),
    membership: paths.membership(uid),
    participant: paths.participant(movementId, unitId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const documents = await transaction.load(Object.values(at));
    const settings = documents.read(at.movement, movementSettingsSchema);
    if (!settings) return err('unknownMovement');
    const membership = documents.read(at.membership, membershipSchema);
    if (!holds(membership, settings.authorityId, 'office', now)) return err('notAllowed');
    const participant = documents.read(at.participant, participantSchema);
    if (!participant) return err('unknownUnit');
    const deadline = deadlineOf(settings, participant, caseId);
    if (deadline === undefined) return err('unknownCase');
    if (until <= deadline) return err('untilNotLater');

    const extension = { until, reason, grantedBy: uid, grantedAt: now };
    const next = {
      ...participant,
      extensions: { ...participant.extensions, [caseId]: extension },
      seq: participant.seq + 1,
    };
    const before = documents.read(at.record, unitRecordSchema);
    const frame = { movementId, settings, participant: next, now };
    const record = nextRecord(frame, before, before?.cases ?? {});
    transaction.set(at.participant, next);
    transaction.set(at.record, record);
    const event = {
      at: now,
      uid,
      role: 'office',
      action: 'extend',
      before: `${caseId}:${deadline}`,
      after: `${caseId}:${until}`,
      detail: { reason, version: null, contentHash: '' },
    };
    const whose = { authorityId: settings.authorityId, movementId, unitId };
    writeLog(transaction, documents, chainId, whose, [event], services.sha256);
    return ok(record);
  });
}
