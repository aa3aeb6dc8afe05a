import { askedOfPeople } from '@thidua/domain/base/search';
import type { Found, Query, Store } from '../store/store.ts';

/** So many documents are read for one typed word. */
export const MOST_OF_A_WORD = 500;

type Searched = Pick<Query, 'collection' | 'select'>;

/**
 * The documents of a collection whose `words` hold every typed word, as far as `most` of one word are read. What is looked for holds all the
 * words, so the first of them that few hold tells everything; where each of them is in more documents than that, `isWhole` is
 * false, and who asks filters what was found. Nothing typed finds nothing.
 */
export async function findByWords(
  store: Pick<Store, 'find'>,
  { collection, select }: Searched,
  typed: string,
  most = MOST_OF_A_WORD,
): Promise<{ found: Found[]; isWhole: boolean }> {
  const all = new Map<string, Found>();
  for (const word of askedOfPeople(typed)) {
    const found = await store.find({
      collection,
      where: [['words', 'array-contains', word]],
      limit: most + 1,
      ...(select && { select }),
    });
    if (found.length <= most) return { found, isWhole: true };
    for (const one of found) all.set(one.id, one);
  }
  return { found: [...all.values()], isWhole: all.size === 0 };
}
