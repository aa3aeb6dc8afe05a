import { chainEntrySchema } from '@thidua/domain/log/chain';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { participantSchema } from '@thidua/domain/movement/movement';
import { unitSchema } from '@thidua/domain/movement/unit';
import { unitsOf } from '@thidua/domain/unit-change/unit-change.fixture';
import { unitChangeSchema, unitTreeSchema, type WantedUnit } from '@thidua/domain/unit-change/unit-change';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { beforeEach, expect, it } from 'vitest';
import { AUTHORITY, MOVEMENT, settings } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
let desk: Desk;

const unit = unitsOf(AUTHORITY);
const wanted = (unitId: string, name: string, more: Partial<WantedUnit> = {}): WantedUnit => ({
  unitId,
  name,
  kind: 'ward',
  parentId: AUTHORITY,
  active: true,
  ...more,
});

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  const authority = unit('Quận Mẫu', { kind: 'authority', parentId: null, ancestors: [] });
  await desk.store.set(paths.unit(AUTHORITY), authority);
  for (const id of ['u1', 'u2']) await desk.store.set(paths.unit(id), unit(`Đơn vị ${id}`));
  await desk.store.set(paths.unit('la'), unit('Phường Lạ', { authorityId: 'quan-khac' }));
});

const unitAt = async (unitId: string) => {
  const path = paths.unit(unitId);
  return (await desk.store.load([path])).read(path, unitSchema);
};
const changeAt = async (changeId: string) => {
  const path = paths.unitChange(AUTHORITY, changeId);
  return (await desk.store.load([path])).read(path, unitChangeSchema);
};
const seqNow = async () => {
  const path = paths.unitTree(AUTHORITY);
  return (await desk.store.load([path])).read(path, unitTreeSchema)?.seq ?? 0;
};
const change = async (changeId: string, ...units: WantedUnit[]) =>
  desk.ask('office', 'changeUnits', {
    authorityId: AUTHORITY,
    changeId,
    seq: await seqNow(),
    fileName: 'don-vi.xlsx',
    reason: '',
    units,
  });
const undo = (changeId: string) =>
  desk.ask('office', 'undoUnitChange', { authorityId: AUTHORITY, changeId, reason: 'Nhầm tệp' });

it('adds units and renames one, in its movement too, and logs it', async () => {
  expect(await change('c1', wanted('p9', 'Phường 9'), wanted('u1', 'Phường Chợ Mẫu'))).toEqual({
    added: 1,
    changed: 1,
    isDone: true,
  });
  expect(await unitAt('p9')).toEqual(unit('Phường 9'));
  expect(await unitAt('u1')).toMatchObject({ name: 'Phường Chợ Mẫu', formerly: [{ name: 'Đơn vị u1' }] });
  const at = [paths.participant(MOVEMENT, 'u1'), paths.unitRecord(MOVEMENT, 'u1')] as const;
  const documents = await desk.store.load(at);
  expect(documents.read(at[0], participantSchema)).toMatchObject({
    name: 'Phường Chợ Mẫu',
    folded: 'phuong cho mau',
    seq: 2,
  });
  expect(documents.read(at[1], unitRecordSchema)?.name).toBe('Phường Chợ Mẫu');
  const entry = paths.chainEntry(settingsChainId(AUTHORITY), 1);
  expect((await desk.store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    uid: 'office',
    action: 'changeUnits',
    after: 'c1',
    detail: { reason: 'don-vi.xlsx' },
  });
});

it('leaves a closed movement as it was', async () => {
  await desk.store.set(paths.movement(MOVEMENT), { ...settings, status: 'closed' });
  await change('c1', wanted('u1', 'Phường Chợ Mẫu'));
  const path = paths.participant(MOVEMENT, 'u1');
  expect((await desk.store.load([path])).read(path, participantSchema)?.name).toBe('Đơn vị u1');
});

it('ends a unit, which takes no part in a movement any more and stays to be read', async () => {
  await change('c1', wanted('u1', 'Đơn vị u1', { active: false }));
  expect(await unitAt('u1')).toMatchObject({ active: false, name: 'Đơn vị u1' });
  const path = paths.participant(MOVEMENT, 'u1');
  expect((await desk.store.load([path])).read(path, participantSchema)?.active).toBe(false);
});

it.each([
  ['a parent that is not there', wanted('p9', 'Phường 9', { parentId: 'khong-co' }), 'unitsFaulty'],
  ['the authority itself', wanted(AUTHORITY, 'Quận Khác'), 'unitsFaulty'],
  ['another authority’s unit', wanted('la', 'Phường Lạ'), 'unitsFaulty'],
  ['a unit that is as it is wanted', wanted('u1', 'Đơn vị u1'), 'nothingChanged'],
])('writes nothing of %s', async (_, one, refusal) => {
  expect(await change('c1', wanted('u2', 'Đơn vị u2'), one)).toBe(refusal);
  expect(await unitAt('la')).toMatchObject({ authorityId: 'quan-khac' });
  expect(await changeAt('c1')).toBeNull();
});

it('refuses what was made on a tree that has changed since', async () => {
  await change('c1', wanted('p9', 'Phường 9'));
  const late = { authorityId: AUTHORITY, changeId: 'c2', seq: 0, fileName: '', reason: '' };
  expect(await desk.ask('office', 'changeUnits', { ...late, units: [wanted('p8', 'Phường 8')] })).toBe(
    'changedMeanwhile',
  );
});

it('takes a change back: what was added goes, what was changed is as before, in its movement too', async () => {
  await change('c1', wanted('p9', 'Phường 9'), wanted('u1', 'Phường Chợ Mẫu'));
  expect(await undo('c1')).toEqual({ kept: 0, isDone: true });
  expect(await unitAt('p9')).toBeNull();
  expect(await unitAt('u1')).toEqual(unit('Đơn vị u1'));
  const path = paths.participant(MOVEMENT, 'u1');
  expect((await desk.store.load([path])).read(path, participantSchema)?.name).toBe('Đơn vị u1');
  expect(await undo('c1')).toEqual({ kept: 0, isDone: true });
  const entry = paths.chainEntry(settingsChainId(AUTHORITY), 2);
  expect((await desk.store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    action: 'undoUnits',
    before: 'c1',
    detail: { reason: 'Nhầm tệp' },
  });
  expect(await desk.store.idsIn(paths.chainEntries(settingsChainId(AUTHORITY)))).toHaveLength(2);
});

it('takes nothing back that somebody acted on', async () => {
  await change('c1', wanted('p9', 'Phường 9'));
  await desk.hold('clerk', 'p9', 'unitEditor');
  expect(await undo('c1')).toBe('unitsActedOn');
  expect(await unitAt('p9')).not.toBeNull();

  await change('c2', wanted('p10', 'Phường 10'));
  await change('c3', wanted('kp1', 'Khu phố 1', { parentId: 'p10', kind: 'householdGroup' }));
  expect(await undo('c2')).toBe('unitsActedOn');

  await change('c4', wanted('p11', 'Phường 11'));
  await change('c5', wanted('p12', 'Phường 12'));
  expect(await undo('c4')).toBe('nothingToGoBackTo');
  expect(await undo('c5')).toMatchObject({ isDone: true });
});

it('asked for again, it is done once', async () => {
  const request = {
    authorityId: AUTHORITY,
    changeId: 'c1',
    seq: 0,
    fileName: '',
    reason: '',
    units: [wanted('p9', 'Phường 9')],
  };
  await desk.ask('office', 'changeUnits', request);
  const before = JSON.stringify(desk.kept());
  expect(await desk.ask('office', 'changeUnits', request)).toEqual({ added: 1, changed: 0, isDone: true });
  expect(JSON.stringify(desk.kept())).toBe(before);
});
