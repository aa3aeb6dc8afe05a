import { paths } from '@thidua/domain/base/paths';
import { pagesShowing } from '@thidua/domain/site/site-page';
import type { Store, Transaction } from './store.ts';

/** Marks pages as changed, whether or not they were ever rendered. */
export async function markPages(store: Pick<Store, 'merge'>, pageIds: readonly string[], at: Date) {
  await Promise.all(pageIds.map((pageId) => store.merge(paths.sitePage(pageId), { changedAt: at })));
}

/**
 * A store that marks the public pages which show what is written: with a transaction in the same one, otherwise right
 * after. So no act has to remember it. `render` is told of them once that is done, and is to queue what it does.
 */
export function markingStore(
  store: Store,
  now: () => Date,
  render: (pageIds: readonly string[]) => Promise<void>,
): Store {
  const told = async (written: readonly { path: string; data: object }[]) => {
    const pageIds = [...new Set(written.flatMap(({ path, data }) => pagesShowing(path, data)))];
    if (pageIds.length === 0) return;
    await markPages(store, pageIds, now());
    await render(pageIds);
  };
  return {
    load: (documents) => store.load(documents),
    find: (query) => store.find(query),
    idsIn: (collection) => store.idsIn(collection),
    merge: (path, data) => store.merge(path, data),
    count: (path, what, expiresAt) => store.count(path, what, expiresAt),
    remove: (path) => store.remove(path),
    transact: async (work) => {
      let marked = new Set<string>();
      const result = await store.transact(async (transaction) => {
        marked = new Set();
        const mark = (path: string, data: object) => {
          for (const pageId of pagesShowing(path, data)) marked.add(pageId);
        };
        const marking: Transaction = {
          load: (documents) => transaction.load(documents),
          find: (query) => transaction.find(query),
          merge: (path, data) => transaction.merge(path, data),
          set: (path, data) => {
            mark(path, data);
            transaction.set(path, data);
          },
          create: (path, data) => {
            mark(path, data);
            transaction.create(path, data);
          },
          remove: (path) => {
            mark(path, {});
            transaction.remove(path);
          },
        };
        const done = await work(marking);
        for (const pageId of marked) transaction.merge(paths.sitePage(pageId), { changedAt: now() });
        return done;
      });
      if (marked.size > 0) await render([...marked]);
      return result;
    },
    createOnce: async (path, data) => {
      const created = await store.createOnce(path, data);
      if (created) await told([{ path, data }]);
      return created;
    },
    set: async (path, data) => {
      await store.set(path, data);
      await told([{ path, data }]);
    },
    swap: async (path, loaded, data) => {
      const swapped = await store.swap(path, loaded, data);
      if (swapped) await told([{ path, data }]);
      return swapped;
    },
    swapMany: async (documents, loaded) => {
      const swapped = await store.swapMany(documents, loaded);
      await told(documents.filter((_, index) => swapped[index]));
      return swapped;
    },
    createMany: async (documents) => {
      const created = await store.createMany(documents);
      if (created > 0) await told(documents);
      return created;
    },
  };
}
