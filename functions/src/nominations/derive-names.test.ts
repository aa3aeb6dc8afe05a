import { hash } from 'node:crypto';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import {
  comparisonSchema,
  nominationSchema,
  type Compared,
  type Nomination,
} from '@thidua/domain/nomination/nomination';
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
const before = (unitId: string, name: string, state: Nomination['state'] = 'validated'): Compared => {
  const one = nominationIn(state, { movementId: M, unitId, caseId: nominationCase('1'), name });
  return { ...one, folded: name, nameKeys: [name], matches: [], settled: {} };
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

  const matchesIn = async (one: Nomination) => {
    const path = paths.comparison(M, idOf(one));
    return (await store.load([path])).read(path, comparisonSchema)?.matches;
  };

  expect(await deriveNames(services, M)).toBe(3);
  expect(await read(doctor)).toMatchObject({
    name: doctor.name,
    nameKeys: nameKeys('Đặng Văn Mẫu'),
    namesakes: { all: 1, open: 1 },
  });
  expect(await matchesIn(doctor)).toMatchObject([{ nominationId: idOf(other), same: true }]);
  expect(await matchesIn(other)).toMatchObject([{ nominationId: idOf(doctor), same: true }]);
  expect(await read(decided)).toMatchObject({ name: decided.name, seq: decided.seq + 1 });
  const stored = await store.find({ collection: paths.nominations(M) });
  const isJoined = ({ data }: { data: unknown }) => JSON.stringify(data).includes('"matches"');
  expect(stored.filter(isJoined).map(({ id }) => id)).toEqual([idOf(erased)]);
  expect(await read(erased)).toMatchObject({ seq: erased.seq, nameKeys: [] });
  const entry = paths.chainEntry(nominationChainId(M, idOf(decided)), 1);
  expect((await store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    uid: 'system',
    action: 'deriveNames',
    before: 'awarded',
    after: 'awarded',
  });

  expect(await deriveNames(services, M)).toBe(0);
});
