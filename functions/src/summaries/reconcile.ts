import { unitIdSchema } from '@thidua/domain/base/ids';
import { movementSettingsSchema, type MovementSettings } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import {
  isSweepLeft,
  movementSweepSchema,
  sweeps,
  withDrift,
  type Reconciliation,
  type MovementSweep,
} from '@thidua/domain/summary/sweep';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import type { Services } from '../platform/services.ts';
import { foundPages } from '../store/store.ts';
import { recountUnits } from './count-units.ts';
import { propagateUnits } from './propagate.ts';
import { reconcileNodes } from './reconcile-nodes.ts';
import { inBatches, sweepThrough, type Sweeping } from './sweeping.ts';

export interface Reconciled extends Pick<Reconciliation, 'units' | 'nodes' | 'drift' | 'driftCount'> {
  /** `left`: its time was up, who asks again goes on; `running`: another process is at it. */
  state: 'done' | 'left' | 'running';
}

const UNITS_AT_ONCE = 50;
const NODES_AT_ONCE = 2;
const UNITS_A_PAGE = 1000;

/**
 * Recomputes every summary of a movement from the sources and mends what differs: units first, then nodes from the leaves
 * up. A unit without a record gets its first one, which is no drift. One run at a time; one that died or ran out of time is
 * gone on with.
 */
export async function reconcile(
  services: Services,
  movementId: string,
  budgetMs?: number,
): Promise<Reconciled> {
  const settings = await settingsOf(services, movementId);
  const nothing = { units: 0, nodes: 0, drift: [], driftCount: 0 };
  if (!settings) return { state: 'done', ...nothing };
  const day = localDateOf(services.now(), settings.zone);
  const path = paths.sweep(movementId, 'reconciliation');
  const order = { path, type: sweeps.reconciliation, day, budgetMs };
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
  run: Sweeping<Reconciliation>,
): Promise<boolean> {
  if (run.sweep.phase !== 'units') return true;
  // What somebody left below an id that can be no unit's is none of ours.
  const unitIds = (await services.store.idsIn(paths.participants(movementId))).filter(
    (id) => unitIdSchema.safeParse(id).success,
  );
  const isThrough = await inBatches(run, { ids: unitIds, size: UNITS_AT_ONCE }, async (batch) => {
    const counted = await recountUnits(services, movementId, settings, batch, { rollDay: false });
    const wrong = counted.flatMap(({ record, was }) => (was === 'wrong' ? [record] : []));
    await propagateUnits(services, movementId, wrong);
    const drift = wrong.map((one) => paths.unitRecord(movementId, one.unitId));
    run.found((sweep) => withDrift({ ...sweep, units: sweep.units + counted.length }, drift));
  });
  return isThrough && run.enter((sweep) => ({ ...sweep, phase: 'nodes', cursor: '', done: 0 }));
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
  const path = paths.sweep(movementId, 'dayRoll');
  await sweepThrough(services, { path, type: sweeps.dayRoll, day: today, budgetMs }, async (run) => {
    const behind = await unitsBehind(services, movementId, today);
    return inBatches(run, { ids: [...behind.keys()], size: NODES_AT_ONCE }, async (batch) => {
      for (const nodeId of batch) {
        const units = await rollUnits(services, movementId, settings, nodeId, behind.get(nodeId) ?? []);
        run.found((sweep) => ({ ...sweep, nodes: sweep.nodes + 1, units: sweep.units + units }));
        rolled += units;
      }
    });
  });
  return rolled;
}

const rolledFields = unitRecordSchema.pick({ unitId: true, day: true, parentNode: true });

/** Node → the units below it that were not judged as of today. */
async function unitsBehind(
  { store }: Services,
  movementId: string,
  today: LocalDate,
): Promise<Map<string, string[]>> {
  const behind = new Map<string, string[]>();
  const records = { collection: paths.unitRecords(movementId), select: Object.keys(rolledFields.shape) };
  for await (const some of foundPages(store, records, UNITS_A_PAGE)) {
    for (const { data } of some) {
      const read = rolledFields.safeParse(data);
      // A record that cannot be read is mended by the next reconciliation.
      if (!read.success) continue;
      const { unitId, day, parentNode } = read.data;
      if (day < today) behind.set(parentNode, [...(behind.get(parentNode) ?? []), unitId]);
    }
  }
  return behind;
}

async function rollUnits(
  services: Services,
  movementId: string,
  settings: MovementSettings,
  nodeId: string,
  childIds: string[],
): Promise<number> {
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

async function sweepOf(
  services: Services,
  movementId: string,
  kind: MovementSweep['kind'],
): Promise<MovementSweep | null> {
  const path = paths.sweep(movementId, kind);
  return (await services.store.load([path])).read(path, movementSweepSchema);
}

/** Whether a run waits for somebody to go on with it. */
export async function isLeft(
  services: Services,
  movementId: string,
  kind: MovementSweep['kind'],
): Promise<boolean> {
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
