import { hash } from 'node:crypto';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { nameKeys } from '@thidua/domain/nomination/names';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { paths } from '@thidua/domain/base/paths';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { deriveNames } from './derive-names.ts';

const M = 'm';
const idOf = ({ unitId, caseId }: Nomination) => nominationId(unitId, caseId);
/** As it was stored when only case and diacritics were looked past. */
const before = (unitId: string, name: string, state: Nomination['state'] = 'validated'): Nomination => {
  const one = nominationIn(state, { movementId: M, unitId, caseId: nominationCase('1'), name });
  return { ...one, folded: name, nameKeys: [name] };
};

test('names of before are compared anew: a double is found, each change is logged, once', async () => {
  const store = new MemoryStore();
  const services = { store, now: () => new Date(0), sha256: (text: string) => hash('sha256', text) };
  const doctor = before('u1', 'TS. Ðặng Văn Mẫu');
  const other = before('u2', 'Đặng Văn Mẫu'.normalize('NFD'));
  const decided = before('u3', 'BS. Lê Thị Mẫu', 'awarded');
  const erased = { ...before('u4', '(đã xóa)'), folded: '', nameKeys: [] };
  for (const one of [doctor, other, decided, erased]) await store.set(paths.nomination(M, idOf(one)), one);
  const read = async (one: Nomination) => {
    const path = paths.nomination(M, idOf(one));
    return (await store.load([path])).read(path, nominationSchema);
  };

  expect(await deriveNames(services, M)).toBe(3);
  expect(await read(doctor)).toMatchObject({
    name: doctor.name,
    nameKeys: nameKeys('Đặng Văn Mẫu'),
    matches: [{ nominationId: idOf(other), same: true }],
  });
  expect((await read(other))?.matches).toMatchObject([{ nominationId: idOf(doctor), same: true }]);
  expect(await read(decided)).toMatchObject({ name: decided.name, matches: [], seq: decided.seq + 1 });
  expect(await read(erased)).toEqual(erased);
  const entry = paths.chainEntry(nominationChainId(M, idOf(decided)), 1);
  expect((await store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    uid: 'system',
    action: 'deriveNames',
    before: 'awarded',
    after: 'awarded',
  });

  expect(await deriveNames(services, M)).toBe(0);
});
