import { isConsistent, nodeSchema } from '@thidua/domain/node';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { localDateOf } from '@thidua/domain/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import { canonicalJson } from '@thidua/domain/chain';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';
import { recountUnit } from './count-unit.ts';
import { promisePropagation, propagateUnits, refreshNode } from './propagate.ts';

export interface Reconciliation {
  units: number;
  nodes: number;
  /** Paths that did not agree with the sources and were mended. */
  drift: string[];
}

/**
 * Recomputes every summary of a movement from the sources and mends what differs. A unit without a record gets its
 * first one, which is no drift. Nodes are mended from the leaves up, by one round per level.
 */
export async function reconcile(services: Services, movementId: string): Promise<Reconciliation> {
  const drift: string[] = [];
  let units = 0;
  const collection = paths.participants(movementId);
  for await (const participants of pages(services.store, { collection }, participantSchema)) {
    const changed: UnitRecord[] = [];
    for (const { unitId } of participants) {
      units += 1;
      const counted = await recountUnit(services, movementId, unitId, { rollDay: false });
      if (!counted?.changed) continue;
      changed.push(counted.record);
      if (counted.record.version > 1) drift.push(paths.unitRecord(movementId, unitId));
    }
    await propagateUnits(services, movementId, changed);
  }
  const nodes = await reconcileNodes(services, movementId, drift);
  return { units, nodes, drift };
}

async function reconcileNodes(services: Services, movementId: string, drift: string[]): Promise<number> {
  const collection = paths.nodes(movementId);
  const parents = new Map<string, string | null>();
  for await (const nodes of pages(services.store, { collection }, nodeSchema)) {
    for (const { nodeId, parentId } of nodes) parents.set(nodeId, parentId);
  }
  const depth = (nodeId: string): number => {
    const parent = parents.get(nodeId);
    return parent ? 1 + depth(parent) : 0;
  };
  for (const nodeId of [...parents.keys()].toSorted((a, b) => depth(b) - depth(a))) {
    const path = paths.node(movementId, nodeId);
    const before = (await services.store.load([path])).read(path, nodeSchema);
    await refreshNode(services, { movementId, nodeId, childIds: null });
    const after = (await services.store.load([path])).read(path, nodeSchema);
    const known = before && Object.keys(before.children).length > 0;
    if (before && after && known && canonicalJson(before.tally) !== canonicalJson(after.tally)) {
      drift.push(path);
    }
    if (after && !isConsistent(after)) throw new Error(`${path} is not the sum of its children`);
  }
  return parents.size;
}

/** Judges lateness and pace of every unit of a movement as of today; units done already are passed over. */
export async function rollDay(services: Services, movementId: string): Promise<number> {
  const path = paths.movement(movementId);
  const settings = (await services.store.load([path])).read(path, movementSettingsSchema);
  if (settings?.status !== 'open') return 0;
  const today = localDateOf(services.now(), settings.zone);
  let rolled = 0;
  const collection = paths.unitRecords(movementId);
  for await (const records of pages(services.store, { collection }, unitRecordSchema)) {
    const changed: UnitRecord[] = [];
    const behind = records.filter(({ day }) => day < today);
    await promisePropagation(
      services,
      movementId,
      behind.map(({ unitId }) => unitId),
    );
    for (const { unitId } of behind) {
      const counted = await recountUnit(services, movementId, unitId, { rollDay: true });
      if (counted) changed.push(counted.record);
      rolled += 1;
    }
    await propagateUnits(services, movementId, changed);
  }
  return rolled;
}

/** The ids of every movement that is open. */
export async function openMovements(services: Services): Promise<string[]> {
  const found = await services.store.find({
    collection: paths.movements(),
    where: [['status', '==', 'open']],
  });
  return found.map(({ id }) => id);
}
