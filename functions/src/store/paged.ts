import { inPages, pageSchema, pagesOf } from '@thidua/domain/base/paged';
import type { z } from 'zod';
import type { Transaction } from './store.ts';

type PathOf = (n: number) => string;

/** The entries of a list that stand in its pages, in order. */
export async function readPages<T>(
  store: Pick<Transaction, 'load'>,
  pathOf: PathOf,
  more: number,
  schema: z.ZodType<T>,
): Promise<T[]> {
  const paths = Array.from({ length: pagesOf(more) }, (_, index) => pathOf(index + 1));
  const documents = await store.load(paths);
  return paths.flatMap((path) => documents.read(path, pageSchema(schema))?.items ?? []);
}

/**
 * Writes the pages of a list that changed, and empties those it no longer needs. Gives what the list's own document is to
 * hold. `before` is what stands there in pages and in the document, [] where nothing stands in pages; an entry that did not
 * change must be the same object.
 */
export function writePages<T>(
  transaction: Pick<Transaction, 'set'>,
  pathOf: PathOf,
  before: readonly T[],
  entries: readonly T[],
): { first: T[]; more: number } {
  const held = inPages(before).pages;
  const { first, pages } = inPages(entries);
  for (let index = 0; index < Math.max(held.length, pages.length); index += 1) {
    const items = pages[index] ?? [];
    const was = held[index] ?? [];
    const isSame = items.length === was.length && items.every((item, at) => item === was[at]);
    if (!isSame) transaction.set(pathOf(index + 1), { n: index + 1, items });
  }
  return { first, more: entries.length - first.length };
}
