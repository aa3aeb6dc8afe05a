import { participantSchema } from '@thidua/domain/movement/movement';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { beforeEach, expect, it } from 'vitest';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await new Desk(new Date('2021-12-10T02:00:00Z')).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('chairman', AUTHORITY, 'chairman');
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('head', 'u1', 'unitHead');
  await desk.hold('lead', `${M}~a`, 'clusterLead');
  await desk.hold('neighbour', 'u2', 'unitHead');
});

const phoneOf = async () => {
  const [unit, record] = [paths.participant(M, 'u1'), paths.unitRecord(M, 'u1')];
  const documents = await desk.store.load([unit, record]);
  return [documents.read(unit, participantSchema)?.phone, documents.read(record, unitRecordSchema)?.phone];
};
const save = (uid: string, phone: string) =>
  desk.post(uid, 'savePhone', { movementId: M, unitId: 'u1', phone });

it.each(['clerk', 'head', 'office'])(
  '%s gives the unit’s telephone, which stands where it is called from',
  async (uid) => {
    expect(await save(uid, ' 028  3855 1234 ')).toEqual({});
    expect(await phoneOf()).toEqual(['028 3855 1234', '028 3855 1234']);
  },
);

it.each(['neighbour', 'lead', 'chairman'])('%s gives none', async (uid) => {
  expect(await save(uid, '028 3855 1234')).toBe('notAllowed');
  expect((await phoneOf())[0]).toBe('');
});

it('what is no telephone is not taken', async () => {
  for (const wrong of ['gọi anh Ba', '113', '0'.repeat(60)]) {
    expect(await save('clerk', wrong), wrong).toBe('malformed');
  }
  expect((await phoneOf())[0]).toBe('');
});

it('each change is logged with what stood there before, where it can be erased', async () => {
  await save('clerk', '028 3855 1234');
  await save('office', '0903 000 001');
  await save('office', '0903 000 001');
  await save('head', '');
  expect((await phoneOf())[0]).toBe('');
  const entries = await desk.store.find({ collection: paths.chainEntries(participationChainId(M, 'u1')) });
  const logged = entries.map(({ data }) => chainEntrySchema.parse(data)).toSorted((a, b) => a.n - b.n);
  expect(logged.map(({ uid, action, detail }) => [uid, action, detail?.reason])).toEqual([
    ['clerk', 'savePhone', '– → 028 3855 1234'],
    ['office', 'savePhone', '028 3855 1234 → 0903 000 001'],
    ['head', 'savePhone', '0903 000 001 → –'],
  ]);
});
