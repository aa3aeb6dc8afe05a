import { createHash } from 'node:crypto';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { unitSchema } from '@thidua/domain/movement/unit';
import { unitsOf } from '@thidua/domain/unit-change/unit-change.fixture';
import { UNIT_LIMITS, type WantedUnit } from '@thidua/domain/unit-change/unit-change';
import { expect, it } from 'vitest';
import { changeUnits } from '../../functions/src/units/change-units.ts';
import { goOnWithUnits } from '../../functions/src/units/go-on.ts';
import { undoUnitChange } from '../../functions/src/units/undo-change.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Mortal } from '../support/mortal.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  emptyNodes,
  MOVEMENT,
  OFFICE_UID,
  participants,
  settings,
} from '../support/small-movement.ts';

const START = new Date('2022-02-10T02:00:00Z').getTime();
const unit = unitsOf(AUTHORITY);

/** Three pages of units, a renamed one that takes part in a movement among the first. */
const COUNT = UNIT_LIMITS.page * 2 + 7;
const wanted: WantedUnit[] = [
  { unitId: 'u1', name: 'Phường Chợ Mẫu', kind: 'ward', parentId: AUTHORITY, active: true },
  ...Array.from({ length: COUNT }, (_, index) => ({
    unitId: `moi-${index}`,
    name: `Phường Mới ${index}`,
    kind: 'ward' as const,
    parentId: AUTHORITY,
    active: true,
  })),
];
const over = { authorityId: AUTHORITY, changeId: 'c1', reason: '' };
const request = { ...over, seq: 0, fileName: 'don-vi.xlsx', units: wanted };

async function stage() {
  const mortal = new Mortal();
  let time = START;
  let mayStep = false;
  const store = new MemoryStore(async () => {
    if (mayStep) mortal.step();
  });
  const services = {
    ...quietServices(store, () => new Date((time += 1))),
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  };
  await store.set(paths.unit(AUTHORITY), unit('Quận', { kind: 'authority', parentId: null, ancestors: [] }));
  await store.set(paths.unit('u1'), unit('Đơn vị u1'));
  await store.set(paths.movement(MOVEMENT), settings);
  for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
  for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
  const always = { from: new Date(0), to: null };
  await store.set(
    paths.membership(OFFICE_UID),
    membershipOf({
      displayName: 'Người thử',
      email: 'thu@mau.example',
      active: true,
      authorityId: AUTHORITY,
      grants: { [AUTHORITY]: { office: always } },
    }),
  );
  mayStep = true;
  const names = async () => {
    const found = await store.find({ collection: paths.units(), where: [['kind', '==', 'ward']] });
    return found.map(({ id, data }) => [id, unitSchema.parse(data).name].join(' '));
  };
  return { mortal, store, services, names };
}

type Stage = Awaited<ReturnType<typeof stage>>;
const change = ({ services }: Stage) => changeUnits(services, OFFICE_UID, request);
const undo = ({ services }: Stage) => undoUnitChange(services, OFFICE_UID, over);
/** What the schedule does with what a dead process left. */
const goOn = ({ services }: Stage) => goOnWithUnits(services, Infinity);
const logged = ({ store }: Stage) => store.idsIn(paths.chainEntries(settingsChainId(AUTHORITY)));
const participant = async ({ store }: Stage) => {
  const [found] = await store.find({
    collection: paths.participants(MOVEMENT),
    where: [['unitId', '==', 'u1']],
  });
  return JSON.stringify(found?.data);
};

/** Plays `work` in a new world to its end, dying after each number of steps, and what makes it good: what was to be seen. */
async function dying(
  before: (world: Stage) => Promise<unknown>,
  work: (world: Stage) => Promise<unknown>,
): Promise<{ deaths: number; left: { units: number; logged: number; again: unknown }[]; worlds: Stage[] }> {
  const left = [];
  const worlds = [];
  for (let steps = 0; ; steps += 1) {
    const world = await stage();
    await before(world);
    worlds.push(world);
    if (!(await world.mortal.dyingAfter(steps, () => work(world)))) break;
    const entries = (await logged(world)).length;
    await goOn(world);
    left.push({ units: (await world.names()).length, logged: entries, again: await work(world) });
  }
  return { deaths: left.length, left, worlds };
}

it('wherever the process dies, units are all changed or none, once, and asked again the rest is done', async () => {
  const { deaths, left, worlds } = await dying(async () => undefined, change);
  expect(deaths).toBeGreaterThan(20);
  for (const { units, logged: entries, again } of left) {
    expect(units).toBe(entries > 0 ? COUNT + 1 : 1);
    expect(again).toMatchObject({ ok: true, value: { added: COUNT, changed: 1, isDone: true } });
  }
  for (const world of worlds) {
    const names = await world.names();
    expect(names).toHaveLength(COUNT + 1);
    expect(names).toContain('u1 Phường Chợ Mẫu');
    expect(await participant(world)).toContain('Phường Chợ Mẫu');
    expect(await logged(world)).toHaveLength(1);
  }
});

it('wherever the process dies while it takes a change back, the rest is taken back', async () => {
  const { deaths, left, worlds } = await dying(change, undo);
  expect(deaths).toBeGreaterThan(20);
  for (const { units, logged: entries, again } of left) {
    expect(units).toBe(entries > 1 ? 1 : COUNT + 1);
    expect(again).toEqual({ ok: true, value: { kept: 0, isDone: true } });
  }
  for (const world of worlds) {
    expect(await world.names()).toEqual(['u1 Đơn vị u1']);
    expect(await participant(world)).toContain('"name":"Đơn vị u1"');
    expect(await logged(world)).toHaveLength(2);
  }
});

it('keeps a unit in which somebody was invited while it was taken back', async () => {
  let world = await stage();
  for (let steps = 1; ; steps += 1) {
    world = await stage();
    await change(world);
    await world.mortal.dyingAfter(steps, () => undo(world));
    if ((await world.names()).length <= COUNT) break;
  }
  const grants = { 'moi-0': { unitHead: { from: new Date(0), to: null } } };
  await world.store.set(
    paths.membership('head'),
    membershipOf({
      displayName: 'Người mới',
      email: 'moi@mau.example',
      active: false,
      authorityId: AUTHORITY,
      grants,
    }),
  );
  await goOn(world);
  const undone = await undo(world);
  const kept = (await world.names()).filter((name) => name.startsWith('moi-'));
  expect(undone).toEqual({ ok: true, value: { kept: kept.length, isDone: true } });
  expect(kept).toEqual(['moi-0 Phường Mới 0']);
});
