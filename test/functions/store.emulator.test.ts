import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { firestoreStore } from '../../functions/src/store/firestore-store.ts';
import { pages, Unstorable, type Store } from '../../functions/src/store/store.ts';
import { db } from '../support/backend.ts';
import { MemoryStore } from '../support/memory-store.ts';

const counter = z.object({ n: z.number() });
const dated = z.object({ at: z.date(), tags: z.array(z.string()) });

const stores: [name: string, store: Store][] = [
  ['Firestore', firestoreStore(db)],
  ['memory', new MemoryStore()],
];

/** What the handlers rely on, held against Firestore and against the twin that the crash tests use. */
describe.each(stores)('the store on %s', (name, store) => {
  const at = (id: string) => `contract-${name}/${id}`;
  const bump = (path: string) =>
    store.transact(async (transaction) => {
      const n = (await transaction.load([path])).read(path, counter)?.n ?? 0;
      transaction.set(path, { n: n + 1 });
      return n + 1;
    });

  it('gives null for what is not there and dates for what is', async () => {
    await store.set(at('dated'), { at: new Date(1_000), tags: ['x'] });
    const documents = await store.load([at('dated'), at('nothing')]);
    expect(documents.read(at('dated'), dated)).toEqual({ at: new Date(1_000), tags: ['x'] });
    expect(documents.read(at('nothing'), dated)).toBeNull();
    expect(documents.has(at('nothing'))).toBe(false);
    expect(() => documents.read(at('never-loaded'), dated)).toThrow('was not loaded');
    expect(() => documents.read(at('dated'), counter)).toThrow(z.ZodError);
  });

  it('gives the selected fields of what a query finds, and no others', async () => {
    await store.set(`selected-${name}/a`, { n: 1, tags: ['x'], large: 'y' });
    const found = await store.find({ collection: `selected-${name}`, select: ['n', 'tags'] });
    expect(found).toEqual([{ id: 'a', data: { n: 1, tags: ['x'] } }]);
  });

  it('writes of many those that are still as they were loaded, and creates what was not there', async () => {
    const ids = ['same', 'changed', 'gone', 'new', 'made'].map((id) => at(`many-${id}`));
    const [same = '', changed = '', gone = '', , made = ''] = ids;
    for (const path of [same, changed, gone]) await store.set(path, { n: 1 });
    const loaded = await store.load(ids);
    await store.set(changed, { n: 2 });
    await store.remove(gone);
    await store.set(made, { n: 3 });
    const all = ids.map((path) => ({ path, data: { n: 9 } }));
    expect(await store.swapMany(all, loaded)).toEqual([true, false, false, true, false]);
    const after = await store.load(ids);
    expect(ids.map((path) => after.read(path, counter)?.n)).toEqual([9, 2, undefined, 9, 3]);
  });

  it('merges fields into what is there, makes what is not, alone and in a transaction', async () => {
    await store.set(at('merged'), { n: 1, tags: ['x'], at: new Date(1_000) });
    await store.merge(at('merged'), { at: new Date(2_000) });
    await store.transact(async (transaction) => {
      transaction.merge(at('merged'), { tags: ['y'] });
      transaction.merge(at('merged-new'), { n: 3 });
    });
    const documents = await store.load([at('merged'), at('merged-new')]);
    expect(documents.read(at('merged'), dated)).toEqual({ at: new Date(2_000), tags: ['y'] });
    expect(documents.read(at('merged'), counter)).toEqual({ n: 1 });
    expect(documents.read(at('merged-new'), counter)).toEqual({ n: 3 });
  });

  it('loses no update of transactions that run side by side', async () => {
    await Promise.all([1, 2, 3].map(() => bump(at('shared'))));
    expect((await store.load([at('shared')])).read(at('shared'), counter)).toEqual({ n: 3 });
  });

  it('removes in a transaction what is there, with what else it writes, or nothing', async () => {
    await store.set(at('goes'), { n: 1 });
    const failing = store.transact(async (transaction) => {
      await transaction.load([at('goes')]);
      transaction.remove(at('goes'));
      throw new Error('On second thoughts');
    });
    await expect(failing).rejects.toThrow('On second thoughts');
    expect((await store.load([at('goes')])).has(at('goes'))).toBe(true);
    await store.transact(async (transaction) => {
      await transaction.load([at('goes')]);
      transaction.remove(at('goes'));
      transaction.remove(at('never'));
      transaction.set(at('stays'), { n: 2 });
    });
    const after = await store.load([at('goes'), at('stays')]);
    expect([after.has(at('goes')), after.has(at('stays'))]).toEqual([false, true]);
  });

  it('writes all of a transaction or nothing', async () => {
    const failing = store.transact(async (transaction) => {
      await transaction.load([at('half')]);
      transaction.set(at('half'), { n: 1 });
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    await store.set(at('taken'), { n: 7 });
    const clashing = store.transact(async (transaction) => {
      await transaction.load([at('half')]);
      transaction.set(at('half'), { n: 1 });
      transaction.create(at('taken'), { n: 8 });
    });
    await expect(clashing).rejects.toThrow(/exist/i);
    expect((await store.load([at('half')])).has(at('half'))).toBe(false);
  });

  it('names what is in a collection, also what only has something below it', async () => {
    await store.set(`${at('parent')}/inner/there`, { n: 1 });
    await store.set(`${at('parent')}/inner/hollow/below/x`, { n: 1 });
    expect((await store.idsIn(`${at('parent')}/inner`)).toSorted()).toEqual(['hollow', 'there']);
    expect(await store.idsIn(`${at('nobody')}/inner`)).toEqual([]);
  });

  it('says of what it will never take that it will not', async () => {
    const tooLarge = store.transact(async (transaction) => {
      await transaction.load([at('large')]);
      transaction.set(at('large'), { text: 'x'.repeat(1_100_000) });
    });
    await expect(tooLarge).rejects.toThrow(Unstorable);
    expect((await store.load([at('large')])).has(at('large'))).toBe(false);
  });

  it('removes a document, and minds none that is not there', async () => {
    await store.set(at('removed'), { n: 1 });
    await store.remove(at('removed'));
    await store.remove(at('removed'));
    expect((await store.load([at('removed')])).has(at('removed'))).toBe(false);
  });

  it('swaps a document only while it is as it was loaded', async () => {
    await store.set(at('swapped'), { n: 1 });
    const loaded = await store.load([at('swapped'), at('absent')]);
    expect(await store.swap(at('swapped'), loaded, { n: 2 })).toBe(true);
    expect(await store.swap(at('swapped'), loaded, { n: 3 })).toBe(false);
    expect(await store.swap(at('absent'), loaded, { n: 1 })).toBe(false);
    expect((await store.load([at('swapped')])).read(at('swapped'), counter)).toEqual({ n: 2 });
  });

  it('creates once', async () => {
    expect(await store.createOnce(at('once'), { n: 1 })).toBe(true);
    expect(await store.createOnce(at('once'), { n: 2 })).toBe(false);
    expect((await store.load([at('once')])).read(at('once'), counter)).toEqual({ n: 1 });
  });

  it('creates many, each once, beside those that are there', async () => {
    await store.set(at('many-2'), { n: 0 });
    const wanted = Array.from({ length: 50 }, (_, n) => ({ path: at(`many-${n}`), data: { n: n + 100 } }));
    expect(await store.createMany(wanted)).toBe(49);
    expect(await store.createMany(wanted)).toBe(0);
    const documents = await store.load([at('many-2'), at('many-49')]);
    expect(documents.read(at('many-2'), counter)).toEqual({ n: 0 });
    expect(documents.read(at('many-49'), counter)).toEqual({ n: 149 });
  });

  it('finds by equality and membership, in pages, by id', async () => {
    const collection = `contract-${name}-list`;
    for (const id of ['c', 'a', 'b', 'd']) {
      const tags = id === 'd' ? ['other'] : ['wanted'];
      await store.set(`${collection}/${id}`, { id, tags });
    }
    const found = await store.find({ collection, where: [['tags', 'array-contains', 'wanted']] });
    expect(found.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
    expect(await store.find({ collection, where: [['id', '==', 'b']] })).toHaveLength(1);
    const anyOf = (tags: string[]) =>
      store.find({ collection, where: [['tags', 'array-contains-any', tags]] });
    expect((await anyOf(['other', 'nobody'])).map(({ id }) => id)).toEqual(['d']);
    expect(await anyOf(['wanted', 'other'])).toHaveLength(4);
    const seen: string[] = [];
    for await (const page of pages(store, { collection }, z.object({ id: z.string() }), 2)) {
      expect(page.length).toBeLessThanOrEqual(2);
      seen.push(...page.map(({ id }) => id));
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd']);
  });
});
