import type { CallableInput } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { changeParticipant } from './change-participant.ts';

/** Where a unit is called, by the unit itself or the office; the log keeps what stood there before. */
export async function savePhone(
  services: Services,
  uid: string,
  { movementId, unitId, phone }: CallableInput<'savePhone'>,
): Promise<Result<null, RefusalCode>> {
  const changed = await changeParticipant(
    services,
    { uid, act: 'savePhone', movementId, unitId, byUnit: true },
    (participant) => {
      if (participant.phone === phone) return ok(null);
      // Somebody's own number may be among them: it stands where it can be erased.
      const reason = `${participant.phone || '–'} → ${phone || '–'}`;
      return ok({
        next: { ...participant, phone },
        event: { action: 'savePhone', before: '', after: '', reason },
      });
    },
  );
  if (!changed.ok) return changed;
  if (changed.value !== null) await propagateUnits(services, movementId, [changed.value]);
  return ok(null);
}
