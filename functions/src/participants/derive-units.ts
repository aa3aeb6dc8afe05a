import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import { paths } from '@thidua/domain/base/paths';
import { fold } from '@thidua/domain/base/text';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { orderOf } from '@thidua/domain/summary/place-roster';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { recountUnits } from '../summaries/count-units.ts';

const AT_ONCE = 50;

/** What somebody who owns the project does with the store, without a person's role. */
export type OwnerServices = Pick<Services, 'store' | 'now' | 'sha256'>;

/**
 * Makes anew what a movement's units are searched and put in order by, from their names: what was stored before there were
 * such words. Each change is logged; asked again, it finds nothing to do. How many participations and records it changed.
 */
export async function deriveUnits(
  services: OwnerServices,
  movementId: string,
): Promise<{ participants: number; records: number }> {
  const { store } = services;
  const path = paths.movement(movementId);
  const settings = (await store.load([path])).read(path, movementSettingsSchema);
  if (!settings) return { participants: 0, records: 0 };
  const where = [['authorityId', '==', settings.authorityId]] as const;
  const found = await store.find({ collection: paths.units(), where });
  const units = new Map(
    found.map(({ id, data }) => [id, unitSchema.parse(timestampsToDates(data))] as const),
  );
  const unitIds = await store.idsIn(paths.participants(movementId));
  const changed = { participants: 0, records: 0 };
  for (let at = 0; at < unitIds.length; at += AT_ONCE) {
    const batch = unitIds.slice(at, at + AT_ONCE);
    const derived = await Promise.all(
      batch.map((unitId) => deriveParticipant(services, { settings, movementId, unitId, units })),
    );
    changed.participants += derived.filter(Boolean).length;
    const counted = await recountUnits(services, movementId, settings, batch, { rollDay: false });
    changed.records += counted.filter(({ was }) => was === 'wrong').length;
  }
  return changed;
}

interface Frame {
  settings: MovementSettings;
  movementId: string;
  unitId: string;
  units: ReadonlyMap<string, Unit>;
}

const derivedOf = ({ folded, order }: Pick<Participant, 'folded' | 'order'>) => `${folded}\n${order}`;

function deriveParticipant(
  { store, now, sha256 }: OwnerServices,
  { settings, movementId, unitId, units }: Frame,
): Promise<boolean> {
  const path = paths.participant(movementId, unitId);
  const chainId = participationChainId(movementId, unitId);
  return store.transact(async (transaction) => {
    const documents = await transaction.load([path, paths.chain(chainId)]);
    const participant = documents.read(path, participantSchema);
    if (!participant) return false;
    const derived = { folded: fold(participant.name), order: orderOf(units, participant) };
    const next = { ...participant, ...derived, seq: participant.seq + 1 };
    if (derivedOf(participant) === derivedOf(next)) return false;
    transaction.set(path, next);
    const whose = { authorityId: settings.authorityId, movementId, unitId };
    const entry = {
      at: now(),
      uid: 'system',
      role: 'owner',
      action: 'deriveNames',
      before: sha256(derivedOf(participant)),
      after: sha256(derivedOf(next)),
      detail: { reason: '', version: null, contentHash: '' },
    };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
    return true;
  });
}
