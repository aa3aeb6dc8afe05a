import { movementSettingsSchema, type MovementSettings } from '@thidua/domain/movement';
import { nodeSchema, recountNode } from '@thidua/domain/node';
import { paths } from '@thidua/domain/paths';
import { isSweepLeft, sweepSchema, withDrift, type Sweep, type SweepKind } from '@thidua/domain/sweep';
import { localDateOf, type LocalDate } from '@thidua/domain/time';
import { unitRecordSchema } from '@thidua/domain/unit-record';
import type { Services } from '../platform/services.ts';
import { pages, parseFound } from '../store/store.ts';
import { recountUnits } from './count-units.ts';
import { childStates, MAX_SWAPS, propagateUnits } from './propagate.ts';
import { inBatches, sweepThrough, type Sweeping } from './sweeping.ts';

export interface Reconciliation extends Pick<Sweep, 'units' | 'nodes' | 'drift' | 'driftCount'> {
  /** `left`: its time was up, who asks again goes on; `running`: another process is at it. */
  state: 'done' | 'left' | 'running';
}

const UNITS_AT_ONCE = 50;
const NODES_AT_ONCE = 4;

/**
 * Recomputes every summary of a movement from the sources and mends what differs: units first, then nodes from the leaves
 * up. A unit without a record gets its first one, which is no drift. One run at a time; one that died or ran out of time is
 * gone on with.
 */
export async function reconcile(
  services: Services,
  movementId: string,
  budgetMs?: number,
): Promise<Reconciliation> {
  const settings = await settingsOf(services, movementId);
  const nothing = { units: 0, nodes: 0, drift: [], driftCount: 0 };
  if (!settings) return { state: 'done', ...nothing };
  const day = localDateOf(services.now(), settings.zone);
  const order = { movementId, kind: 'reconciliation', day, budgetMs } as const;
  const done = await sweepThrough(
    services,
    order,
    async (run) =>
      (await reconcileUnits(services, movementId, settings, run)) &&
      reconcileNodes(services, movementId, run),
  );
  if (done.state === 'running') return { state: 'running', ...nothing };
  const { units, nodes, drift, driftCount } = done.sweep;
  return { state: done.state, units, nodes, drift, driftCount };
}

async function reconcileUnits(
  services: Services,
  movementId: string,
  settings: MovementSettings,
  run: Sweeping,
): Promise<boolean> {
  if (run.sweep.phase !== 'units') return true;
  const unitIds = await services.store.idsIn(paths.participants(movementId));
  const isThrough = await inBatches(run, { ids: unitIds, size: UNITS_AT_ONCE }, async (batch) => {
    const counted = await recountUnits(services, movementId, settings, batch, { rollDay: false });
    const wrong = counted.flatMap(({ record, was }) => (was === 'wrong' ? [record] : []));
    await propagateUnits(services, movementId, wrong);
    found(run, {
      units: counted.length,
      drift: wrong.map((one) => paths.unitRecord(movementId, one.unitId)),
    });
  });
  return isThrough && run.note({ phase: 'nodes', cursor: '', done: 0 });
}

const found = (
  run: Sweeping,
  { units = 0, nodes = 0, drift }: { units?: number; nodes?: number; drift: string[] },
) => {
  const { sweep } = run;
  run.sweep = withDrift({ ...sweep, units: sweep.units + units, nodes: sweep.nodes + nodes }, drift);
};

/** From the leaves up, one level after the other. */
async function reconcileNodes(services: Services, movementId: string, run: Sweeping): Promise<boolean> {
  const parents = new Map<string, string | null>();
  for await (const nodes of pages(services.store, { collection: paths.nodes(movementId) }, nodeSchema, 50)) {
    for (const { nodeId, parentId } of nodes) parents.set(nodeId, parentId);
  }
  const height = (nodeId: string): number => {
    const parent = parents.get(nodeId);
    return parent ? height(parent) - 1 : DEEPEST;
  };
  let before = 0;
  for (const [level, nodeIds] of [...Map.groupBy(parents.keys(), height)].toSorted(([a], [b]) => a - b)) {
    const ids = nodeIds.map((nodeId) => `${level}/${nodeId}`);
    const isThrough = await inBatches(
      run,
      { ids, size: NODES_AT_ONCE, before, total: parents.size },
      (batch) => mendNodes(services, movementId, run, batch),
    );
    if (!isThrough) return false;
    before += ids.length;
  }
  return true;
}

/** Above the depth of any tree, and of four figures whatever is taken from it, so that levels stand in order as text. */
const DEEPEST = 9999;

async function mendNodes(
  services: Services,
  movementId: string,
  run: Sweeping,
  keys: string[],
): Promise<void> {
  for (const key of keys) {
    const nodeId = key.slice(key.indexOf('/') + 1);
    const drifted = await mendNode(services, movementId, nodeId);
    found(run, { nodes: 1, drift: drifted ? [paths.node(movementId, nodeId)] : [] });
  }
}

/** Whether a node did not say what its children say; then it was mended. */
async function mendNode(services: Services, movementId: string, nodeId: string): Promise<boolean> {
  const { store, now } = services;
  const path = paths.node(movementId, nodeId);
  for (let attempt = 0; attempt < MAX_SWAPS; attempt += 1) {
    const documents = await store.load([path]);
    const node = documents.read(path, nodeSchema);
    if (!node) return false;
    const states = await childStates(services, { movementId, nodeId, childIds: null }, node);
    const recount = recountNode(node, states, now());
    if (!recount) return false;
    if (await store.swap(path, documents, recount.next)) return recount.drifted;
  }
  // Somebody writes it all the time, so it is counted all the time.
  await services.refreshLater(movementId, nodeId);
  return false;
}

/**
 * Judges lateness and pace of every unit of a movement as of today, node by node; units done already are passed over, and so
 * is a movement whose day was rolled. How many it judged.
 */
export async function rollDay(services: Services, movementId: string, budgetMs?: number): Promise<number> {
  const settings = await settingsOf(services, movementId);
  if (settings?.status !== 'open') return 0;
  const today = localDateOf(services.now(), settings.zone);
  const last = await sweepOf(services, movementId, 'dayRoll');
  if (last?.day === today && last.phase === 'done') return 0;
  let rolled = 0;
  await sweepThrough(services, { movementId, kind: 'dayRoll', day: today, budgetMs }, async (run) => {
    const ids = await services.store.idsIn(paths.nodes(movementId));
    return inBatches(run, { ids, size: NODES_AT_ONCE }, async (batch) => {
      for (const nodeId of batch) {
        const units = await rollUnitsOf(services, movementId, settings, nodeId, today);
        found(run, { nodes: 1, units, drift: [] });
        rolled += units;
      }
    });
  });
  return rolled;
}

const dayOfUnit = unitRecordSchema.pick({ unitId: true, day: true });

async function rollUnitsOf(
  services: Services,
  movementId: string,
  settings: MovementSettings,
  nodeId: string,
  today: LocalDate,
): Promise<number> {
  const records = await services.store.find({
    collection: paths.unitRecords(movementId),
    where: [['parentNode', '==', nodeId]],
    select: Object.keys(dayOfUnit.shape),
  });
  const childIds = parseFound(records, dayOfUnit).flatMap(({ unitId, day }) => (day < today ? [unitId] : []));
  if (childIds.length === 0) return 0;
  // Should this process die before the node has counted them.
  await services.refreshAnyway({ movementId, nodeId, childIds });
  const counted = await recountUnits(services, movementId, settings, childIds, { rollDay: true });
  await propagateUnits(
    services,
    movementId,
    counted.map(({ record }) => record),
  );
  return counted.length;
}

async function sweepOf(services: Services, movementId: string, kind: SweepKind): Promise<Sweep | null> {
  const path = paths.sweep(movementId, kind);
  return (await services.store.load([path])).read(path, sweepSchema);
}

/** Whether a run waits for somebody to go on with it. */
export async function isLeft(services: Services, movementId: string, kind: SweepKind): Promise<boolean> {
  const sweep = await sweepOf(services, movementId, kind);
  return sweep !== null && isSweepLeft(sweep, services.now());
}

async function settingsOf(services: Services, movementId: string): Promise<MovementSettings | null> {
  const path = paths.movement(movementId);
  return (await services.store.load([path])).read(path, movementSettingsSchema);
}

/** The ids of every movement that is open. */
export async function openMovements(services: Services): Promise<string[]> {
  const open = await services.store.find({
    collection: paths.movements(),
    where: [['status', '==', 'open']],
  });
  return open.map(({ id }) => id);
}
