import { noFilters } from '@thidua/domain/summary/board-filter';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { nodeSchema, NODE_LAG_MS } from '@thidua/domain/summary/node';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { SWEEP_LEASE_MS, movementSweepSchema } from '@thidua/domain/summary/sweep';
import { sumOf } from '@thidua/domain/summary/tally';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { exportRegistrations } from '../../functions/src/documents/export-registrations.ts';
import type { NodeRefresh, Services } from '../../functions/src/platform/services.ts';
import { refreshNode } from '../../functions/src/summaries/propagate.ts';
import { isLeft, reconcile, rollDay } from '../../functions/src/summaries/reconcile.ts';
import { manyUnits } from '../bench/roll-up-cost.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  MOVEMENT,
  OFFICE_UID,
  registrationContent,
  ROOT,
  settings,
  version,
} from '../support/small-movement.ts';
import { Mortal } from '../support/mortal.ts';

const always = { from: new Date(0), to: null };
const office = membershipOf({
  displayName: 'Người thử',
  email: 'office@mau.example',
  active: true,
  authorityId: AUTHORITY,
  grants: { [AUTHORITY]: { office: always } },
});

class WatchedStore extends MemoryStore {
  beforeLoad: (paths: readonly string[]) => Promise<void> = async () => undefined;

  override async load(paths: readonly string[]) {
    await this.beforeLoad(paths);
    return super.load(paths);
  }
}

/** A movement in clusters of ten. */
class Stage extends Mortal {
  now = new Date('2021-12-10T02:00:00Z');
  readonly tasks: NodeRefresh[] = [];
  readonly store = new WatchedStore(async () => {
    this.step();
  });
  readonly services: Services = {
    ...quietServices(this.store, () => this.now),
    isRefreshAsked: () => false,
    refreshLater: async (movementId, nodeId) => void this.tasks.push({ movementId, nodeId, childIds: null }),
    refreshAnyway: async (refresh) => void this.tasks.push(refresh),
  };

  static async open(units: number): Promise<Stage> {
    const stage = new Stage();
    const { store } = stage;
    const { nodes, participants } = manyUnits(units, 10);
    await store.set(paths.movement(MOVEMENT), settings);
    await store.set(paths.membership(OFFICE_UID), office);
    for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
    for (const one of nodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
    return stage;
  }

  later(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  /** Plays the task queue until it is empty. */
  async drain(): Promise<void> {
    for (let task = this.tasks.pop(); task; task = this.tasks.pop()) {
      this.later(2000);
      await refreshNode(this.services, task);
    }
  }

  async read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const found = (await this.store.load([path])).read(path, schema);
    if (!found) throw new Error(`${path} is missing`);
    return found;
  }

  unit = (index: number) => this.read(paths.unitRecord(MOVEMENT, `unit-${index}`), unitRecordSchema);

  async corrupt(index: number): Promise<string> {
    const path = paths.unitRecord(MOVEMENT, `unit-${index}`);
    await this.store.set(path, { ...(await this.unit(index)), tally: { registered: 9 } });
    return path;
  }

  /** The root's figures, and the sum of what all units' records say. */
  async figures(units: number) {
    const records = await Promise.all(Array.from({ length: units }, (_, index) => this.unit(index)));
    const root = await this.read(paths.node(MOVEMENT, ROOT), nodeSchema);
    return { root: root.tally, sum: sumOf(records.map(({ tally }) => tally)), records };
  }
}

describe('a reconciliation', () => {
  it('goes on after a death at any step, and the figures are whole in the end', async () => {
    let deaths = 0;
    for (let steps = 0; ; steps += 1) {
      const stage = await Stage.open(30);
      await reconcile(stage.services, MOVEMENT);
      stage.later(NODE_LAG_MS);
      const wrong = [await stage.corrupt(3), await stage.corrupt(27)];
      if (!(await stage.dyingAfter(steps, () => reconcile(stage.services, MOVEMENT)))) break;
      deaths += 1;
      stage.later(SWEEP_LEASE_MS);
      const { state, units, drift } = await reconcile(stage.services, MOVEMENT);
      expect({ steps, state, units }).toEqual({ steps, state: 'done', units: 30 });
      // What was mended by who died right after is not told again; nodes that it did not reach are.
      for (const path of drift.filter((one) => one.includes('unitRecords'))) expect(wrong).toContain(path);
      const { root, sum } = await stage.figures(30);
      expect(root).toEqual(sum);
      expect(root['registered']).toBeUndefined();
      expect((await reconcile(stage.services, MOVEMENT)).drift).toEqual([]);
    }
    expect(deaths).toBeGreaterThan(20);
  });

  it('ends when its time is up, and who asks again goes on where it was', async () => {
    const stage = await Stage.open(450);
    const services = { ...stage.services, now: () => (stage.later(1), stage.now) };
    const seen: string[] = [];
    const once = async () => {
      const { state, units, drift } = await reconcile(services, MOVEMENT, 5);
      const { cursor } = await stage.read(paths.sweep(MOVEMENT, 'reconciliation'), movementSweepSchema);
      seen.push(cursor);
      expect(drift).toEqual([]);
      expect(await isLeft(services, MOVEMENT, 'reconciliation')).toBe(state === 'left');
      return { state, units };
    };
    let latest = await once();
    while (latest.state === 'left') latest = await once();
    expect(latest).toEqual({ state: 'done', units: 450 });
    expect(seen.length).toBeGreaterThan(2);
    const { root, sum } = await stage.figures(450);
    expect(root).toEqual(sum);
    expect(root['units']).toBe(450);
  });

  it('says how far it is, and lets no second one begin', async () => {
    const stage = await Stage.open(300);
    const path = paths.sweep(MOVEMENT, 'reconciliation');
    const told: string[] = [];
    const refused: string[] = [];
    stage.store.beforeLoad = async (wanted) => {
      if (!wanted.some((one) => one.includes('/cases/'))) return;
      stage.later(300);
      const { done, total } = await stage.read(path, movementSweepSchema);
      told.push(`${done}/${total}`);
      refused.push((await reconcile(stage.services, MOVEMENT)).state);
    };
    const { state } = await reconcile(stage.services, MOVEMENT);
    expect(state).toBe('done');
    expect(told).toContain('200/300');
    expect(new Set(refused)).toEqual(new Set(['running']));
    expect(await stage.read(path, movementSweepSchema)).toMatchObject({
      phase: 'done',
      units: 300,
      holder: '',
    });
  });

  it('takes what is still on its way up for no drift, and what was lost for one', async () => {
    const stage = await Stage.open(30);
    await reconcile(stage.services, MOVEMENT);
    const register = async (unitId: string) => {
      const ref = { movementId: MOVEMENT, unitId, caseId: REGISTRATION_CASE };
      await stage.store.set(
        paths.version(MOVEMENT, unitId, REGISTRATION_CASE, 1),
        version(registrationContent(), stage.now),
      );
      // Another process has asked for the refresh, so this one leaves it to that.
      await judgeSubmission({ ...stage.services, isRefreshAsked: () => true }, ref, 1);
    };
    await register('unit-1');
    stage.later(5000);
    expect((await reconcile(stage.services, MOVEMENT)).drift).toEqual([]);
    expect((await stage.figures(30)).root['registered']).toBe(1);
    await register('unit-2');
    stage.later(NODE_LAG_MS);
    const { drift } = await reconcile(stage.services, MOVEMENT);
    expect(drift).toEqual([paths.node(MOVEMENT, (await stage.unit(2)).parentNode)]);
    expect((await stage.figures(30)).root['registered']).toBe(2);
  });

  it('finds and mends a node that counts what no unit says', async () => {
    const stage = await Stage.open(30);
    await reconcile(stage.services, MOVEMENT);
    const path = paths.node(MOVEMENT, (await stage.unit(2)).parentNode);
    const node = await stage.read(path, nodeSchema);
    const child = node.children['unit-2'];
    if (!child) throw new Error('unit-2 is not counted');
    const children = { ...node.children, 'unit-2': { ...child, figures: '{"units":5}' } };
    const tally = { ...node.tally, units: (node.tally['units'] ?? 0) + 4 };
    await stage.store.set(path, { ...node, children, tally });
    expect((await reconcile(stage.services, MOVEMENT)).drift).toEqual([path]);
    const { root, sum } = await stage.figures(30);
    expect(root).toEqual(sum);
  });
});

describe("the day's roll", () => {
  it('brings every unit to the day after a death at any step', async () => {
    let deaths = 0;
    for (let steps = 0; ; steps += 1) {
      const stage = await Stage.open(30);
      await reconcile(stage.services, MOVEMENT);
      stage.later(86_400_000);
      if (!(await stage.dyingAfter(steps, () => rollDay(stage.services, MOVEMENT)))) break;
      deaths += 1;
      stage.later(SWEEP_LEASE_MS);
      await rollDay(stage.services, MOVEMENT);
      await stage.drain();
      const { root, sum, records } = await stage.figures(30);
      expect(root, `death at step ${steps}`).toEqual(sum);
      expect(new Set(records.map(({ day }) => day))).toEqual(new Set(['2021-12-11']));
    }
    expect(deaths).toBeGreaterThan(20);
  });

  it('is done once a day', async () => {
    const stage = await Stage.open(30);
    await reconcile(stage.services, MOVEMENT);
    stage.later(86_400_000);
    expect(await rollDay(stage.services, MOVEMENT)).toBe(30);
    const { length } = stage.store.reads;
    expect(await rollDay(stage.services, MOVEMENT)).toBe(0);
    expect(stage.store.reads.length - length).toBeLessThan(5);
  });
});

describe('the list of registrations', () => {
  it('is made one at a time; after a death whole, from the beginning', async () => {
    const stage = await Stage.open(150);
    await reconcile(stage.services, MOVEMENT);
    const list = () =>
      exportRegistrations(stage.services, OFFICE_UID, {
        movementId: MOVEMENT,
        caseId: REGISTRATION_CASE,
        filters: noFilters,
      });
    expect(await stage.dyingAfter(8, list)).toBe(true);
    expect(await list()).toEqual({ ok: false, error: 'sweepRunning' });
    stage.later(SWEEP_LEASE_MS);
    expect(await list()).toMatchObject({ ok: true });
    expect(await stage.read(paths.sweep(MOVEMENT, 'registrationList'), movementSweepSchema)).toMatchObject({
      phase: 'done',
      units: 150,
    });
  });
});
