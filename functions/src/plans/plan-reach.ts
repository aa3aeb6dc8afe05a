import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { launchCause, notificationSchema } from '@thidua/domain/mail/notification';
import {
  movementSettingsSchema,
  participantSchema,
  type Participant,
} from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { readAs } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';
import { readersOf } from './readers-of.ts';

/** Who of each unit has opened the plan since it was launched: by the mark on the notice that told of it. */
export async function planReach(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'planReach'>,
): Promise<Result<CallableResponse<'planReach'>, RefusalCode>> {
  const standing = await readAs(services, uid, 'planReach', movementId, movementSettingsSchema);
  if (!standing.ok) return standing;
  const { store } = services;
  const participants: Participant[] = [];
  const query = { collection: paths.participants(movementId) };
  for await (const page of pages<Participant>(store, query, participantSchema)) participants.push(...page);
  const active = participants.filter((one) => one.active);
  const readers = await readersOf(
    services,
    active.map(({ unitId }) => unitId),
  );
  const at = (reader: string) => paths.notification(reader, launchCause(movementId));
  const notices = await store.load([...new Set(readers.map((reader) => at(reader.uid)))]);
  return ok({
    units: active.map(({ unitId, name, phone }) => ({
      unitId,
      name,
      phone,
      people: readers
        .filter((reader) => reader.unitId === unitId)
        .map((reader) => ({
          name: reader.displayName,
          openedAt: notices.read(at(reader.uid), notificationSchema)?.readAt?.toISOString() ?? null,
        })),
    })),
  });
}
