import { hash } from 'node:crypto';
import { orderKey } from '@thidua/domain/base/order';
import { paths } from '@thidua/domain/base/paths';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { participantSchema } from '@thidua/domain/movement/movement';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { AUTHORITY, MOVEMENT, participants, settings } from '../../../test/support/small-movement.ts';
import { recountUnits } from '../summaries/count-units.ts';
import { deriveUnits } from './derive-units.ts';

const at = paths.unitRecord(MOVEMENT, 'u5');
const read = async (store: MemoryStore) => {
  const path = paths.participant(MOVEMENT, 'u5');
  const documents = await store.load([at, path]);
  return { record: documents.read(at, unitRecordSchema), unit: documents.read(path, participantSchema) };
};

async function storedBefore() {
  const store = new MemoryStore();
  const services = {
    store,
    now: () => new Date('2021-11-20T02:00:00Z'),
    sha256: (text: string) => hash('sha256', text),
  };
  await store.set(paths.movement(MOVEMENT), settings);
  const units = [{ unitId: AUTHORITY, name: 'Quận', kind: 'authority', ancestors: [] }, ...participants];
  for (const { unitId, name, kind, ancestors } of units) {
    const unit = { name, kind, ancestors, folded: '', parentId: null, authorityId: AUTHORITY };
    await store.set(paths.unit(unitId), { ...unit, active: true, authority: null });
  }
  for (const one of participants) {
    const { order: _, ...old } = one;
    await store.set(paths.participant(MOVEMENT, one.unitId), old);
  }
  const ids = participants.map(({ unitId }) => unitId);
  await recountUnits(services, MOVEMENT, settings, ids, { rollDay: false });
  for (const unitId of ids) {
    const path = paths.unitRecord(MOVEMENT, unitId);
    const record = (await store.load([path])).read(path, unitRecordSchema);
    const { words: _, order: _of, ...old } = record ?? unitRecordSchema.parse({});
    await store.set(path, old);
  }
  return services;
}

test('what was stored before units had words is found by them afterwards, each change logged, once', async () => {
  const services = await storedBefore();
  const { store } = services;
  expect((await read(store)).record).toMatchObject({ words: [], order: '' });

  const all = participants.length;
  expect(await deriveUnits(services, MOVEMENT)).toEqual({ participants: all, records: all });
  const { record, unit } = await read(store);
  expect(record?.words).toEqual(expect.arrayContaining(['u5', 'vi', 'dv']));
  const order = orderKey(['Đơn vị u3', 'Đơn vị u5']);
  expect([record?.order, unit?.order, unit?.seq]).toEqual([order, order, 2]);
  const entry = paths.chainEntry(participationChainId(MOVEMENT, 'u5'), 1);
  expect((await store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    uid: 'system',
    action: 'deriveNames',
  });

  expect(await deriveUnits(services, MOVEMENT)).toEqual({ participants: 0, records: 0 });
});
