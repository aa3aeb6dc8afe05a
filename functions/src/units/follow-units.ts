import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import { paths } from '@thidua/domain/base/paths';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { orderOf } from '@thidua/domain/summary/place-roster';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Store } from '../store/store.ts';
import { nextRecord } from '../summaries/count-unit.ts';
import { promisePropagation, propagateUnits } from '../summaries/propagate.ts';

export async function movementsOf(
  { store }: { store: Pick<Store, 'find'> },
  authorityId: string,
): Promise<string[]> {
  const found = await store.find({
    collection: paths.movements(),
    where: [['authorityId', '==', authorityId]],
    select: ['authorityId'],
  });
  return found.map(({ id }) => id);
}

/**
 * Carries a unit's name, and that it has ended, into the movements that are not closed; a closed one keeps the name that the
 * unit had, and its counting. Where a unit stands in the tree a movement keeps as it was when the unit was placed.
 */
export async function followUnits(
  services: Services,
  authorityId: string,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return;
  for (const movementId of await movementsOf(services, authorityId)) {
    const path = paths.movement(movementId);
    const settings = (await services.store.load([path])).read(path, movementSettingsSchema);
    if (!settings || settings.status === 'closed') continue;
    const at = unitIds.map((unitId) => paths.participant(movementId, unitId));
    const documents = await services.store.load(at);
    const taking = unitIds.filter((unitId) => documents.has(paths.participant(movementId, unitId)));
    if (taking.length === 0) continue;
    await promisePropagation(services, movementId, taking);
    const records: UnitRecord[] = [];
    for (const unitId of taking) {
      const record = await followUnit(services, { settings, movementId, unitId });
      if (record) records.push(record);
    }
    await propagateUnits(services, movementId, records);
  }
}

interface Frame {
  settings: MovementSettings;
  movementId: string;
  unitId: string;
}

const standingOf = ({ name, active }: Pick<Participant, 'name' | 'active'>) =>
  canonicalJson({ name, active });

/** The record, where there was something to carry over or somebody died before it was counted upwards. */
function followUnit(
  { store, now, sha256 }: Services,
  { settings, movementId, unitId }: Frame,
): Promise<UnitRecord | null> {
  const chainId = participationChainId(movementId, unitId);
  const at = {
    unit: paths.unit(unitId),
    participant: paths.participant(movementId, unitId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return store.transact(async (transaction) => {
    const documents = await transaction.load(Object.values(at));
    const unit = documents.read(at.unit, unitSchema);
    const participant = documents.read(at.participant, participantSchema);
    const before = documents.read(at.record, unitRecordSchema);
    if (!unit || !participant) return null;
    const above = await readAbove(transaction, participant.ancestors);
    const { name } = unit;
    const named = {
      name,
      folded: unit.folded,
      order: orderOf(above, { name, ancestors: participant.ancestors }),
      active: participant.active && unit.active,
    };
    const next = { ...participant, ...named, seq: participant.seq + 1 };
    if (canonicalJson({ ...participant, seq: 0 }) === canonicalJson({ ...next, seq: 0 })) return before;
    const time = now();
    const record = nextRecord(
      { movementId, settings, participant: next, now: time },
      before,
      before?.cases ?? {},
    );
    transaction.set(at.participant, next);
    transaction.set(at.record, record);
    const whose = { authorityId: settings.authorityId, movementId, unitId };
    const entry = {
      at: time,
      uid: 'system',
      role: 'office',
      action: 'followUnit',
      before: sha256(standingOf(participant)),
      after: sha256(standingOf(next)),
      detail: { reason: `${participant.name} → ${name}`, version: null, contentHash: '' },
    };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
    return record;
  });
}

async function readAbove(
  { load }: Pick<Store, 'load'>,
  ancestors: readonly string[],
): Promise<ReadonlyMap<string, Unit>> {
  const documents = await load(ancestors.map(paths.unit));
  return new Map(
    ancestors.flatMap((id) => {
      const unit = documents.read(paths.unit(id), unitSchema);
      return unit ? [[id, unit] as const] : [];
    }),
  );
}
