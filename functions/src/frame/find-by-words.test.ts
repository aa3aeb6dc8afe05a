import { searchWords } from '@thidua/domain/base/search';
import { paths } from '@thidua/domain/base/paths';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { findByWords, MOST_OF_A_WORD } from './find-by-words.ts';

const collection = paths.memberships();

async function storeOf(names: readonly string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const [index, name] of names.entries()) {
    await store.set(paths.membership(`p${index}`), { name, words: searchWords(name) });
  }
  store.reads.length = 0;
  return store;
}

const many = Array.from({ length: 1200 }, (_, index) => `Nguyễn Văn ${index % 2 ? 'Bình' : 'Cường'}`);

it.each(['khe le', 'Khế', 'LE THI', 'thị khế lê'])(
  '%s finds by any word, in any order, with marks or not',
  async (typed) => {
    const store = await storeOf(['Lê Thị Khế', 'Phan Văn Nhãn']);
    const { found, isWhole } = await findByWords(store, { collection }, typed);
    expect(found.map(({ id }) => id)).toContain('p0');
    expect(isWhole).toBe(true);
  },
);

it('finds one among very many of the same family name, whole, by the word that few have', async () => {
  const store = await storeOf([...many, 'Nguyễn Văn Ổi']);
  const { found, isWhole } = await findByWords(store, { collection }, 'nguyen van oi');
  expect(isWhole).toBe(true);
  expect(found.map(({ data }) => data)).toMatchObject([{ name: 'Nguyễn Văn Ổi' }]);
  expect(store.reads.length).toBeLessThanOrEqual(3 * (MOST_OF_A_WORD + 1));
});

it('reads so many and no more where every word is in very many names, and says so', async () => {
  const store = await storeOf(many);
  const { found, isWhole } = await findByWords(store, { collection }, 'nguyen van');
  expect(isWhole).toBe(false);
  expect(found.length).toBeGreaterThan(0);
  expect(store.reads.length).toBeLessThanOrEqual(2 * (MOST_OF_A_WORD + 1));
});

it('finds nobody by nothing', async () => {
  const store = await storeOf(['Lê Thị Khế']);
  expect(await findByWords(store, { collection }, ' . ')).toEqual({ found: [], isWhole: true });
  expect(store.reads).toEqual([]);
});
