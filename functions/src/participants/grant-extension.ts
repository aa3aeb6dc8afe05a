import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { deadlineOf, namedMovementSchema, type NamedMovement } from '@thidua/domain/movement/movement';
import { caseTitleIn, caseTitles } from '@thidua/domain/wording/labels';
import { extensionSaid } from '@thidua/domain/wording/reminder-mails';
import { unitRoles } from '@thidua/domain/people/membership';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { notifyUnit } from '../telling/notify-unit.ts';
import { readAuthority } from '../frame/read-authority.ts';
import { readAs } from '../frame/standing.ts';
import { gatherDigests } from '../telling/gather-digest.ts';
import type { Services } from '../platform/services.ts';
import { promisePropagation, propagateUnits } from '../summaries/propagate.ts';
import { changeParticipant } from './change-participant.ts';

const titleOf = caseTitleIn(caseTitles);

/** More time for one case of some units, by the office, with a reason; lateness is judged anew by it. */
export async function grantExtension(
  services: Services,
  uid: string,
  { movementId, caseId, unitIds, until, reason }: CallableInput<'grantExtension'>,
): Promise<Result<CallableResponse<'grantExtension'>, RefusalCode>> {
  const standing = await readAs<NamedMovement>(
    services,
    uid,
    'grantExtension',
    movementId,
    namedMovementSchema,
  );
  if (!standing.ok) return standing;
  const { movement } = standing.value;
  const authority = await readAuthority(services.store, movement.authorityId);
  await promisePropagation(services, movementId, unitIds);
  const outcomes: CallableResponse<'grantExtension'>['outcomes'] = [];
  const records: UnitRecord[] = [];
  for (const unitId of unitIds) {
    const extended = await changeParticipant(
      services,
      { uid, act: 'grantExtension', movementId, unitId },
      (participant, settings, now) => {
        const deadline = deadlineOf(settings, participant, caseId);
        if (deadline === undefined) return err('unknownCase');
        const before = participant.extensions[caseId];
        // Asked again, after an answer that was lost.
        if (before?.until === until && before.reason === reason) return ok(null);
        if (until <= deadline) return err('untilNotLater');
        const extension = { until, reason, grantedBy: uid, grantedAt: now };
        return ok({
          next: { ...participant, extensions: { ...participant.extensions, [caseId]: extension } },
          event: { action: 'extend', before: `${caseId}:${deadline}`, after: `${caseId}:${until}`, reason },
        });
      },
    );
    outcomes.push({ unitId, caseId, refusal: extended.ok ? null : extended.error });
    if (!extended.ok || extended.value === null) continue;
    const record = extended.value;
    records.push(record);
    const causeId = `${participationChainId(movementId, unitId)}~seq~${record.participantSeq}`;
    const told = await notifyUnit(services, {
      causeId,
      to: unitRoles,
      kind: 'extension',
      movementId,
      unitId,
      unitName: record.name,
      caseId,
      detail: until,
    });
    const text = extensionSaid({
      title: titleOf(movement, caseId),
      unitName: record.name,
      movementTitle: movement.title,
      until,
      reason,
      address: `${services.siteOrigin()}${inApp(appPages.case(movementId, unitId, caseId))}`,
    });
    await gatherDigests(services, told, {
      authorityId: movement.authorityId,
      movementId,
      issuer: authority?.name ?? '',
      zone: movement.zone,
      entry: { causeId, text },
    });
  }
  await propagateUnits(services, movementId, records);
  return ok({ outcomes });
}
