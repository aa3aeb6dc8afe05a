import { getCountFromServer } from 'firebase/firestore';
import { useContext, useEffect, useEffectEvent, useState } from 'react';
import { z } from 'zod';
import { builtQuery, KeptFor, type QuerySpec } from './live.ts';

/** What is shown changes many times a second while a batch is at work. */
const QUIET_MS = 500;
const AGAIN_MS = 15_000;

type Counts<K> = ReadonlyMap<K, number | null>;

/** What was counted last stands in where the server is not heard, for whom it is kept (`KeptFor`). */
async function countOf(spec: QuerySpec, uid: string | null): Promise<number | null> {
  const what = `count ${JSON.stringify(spec)}`;
  const onMachine = () => import('../browser/seen.ts');
  try {
    const { count } = (await getCountFromServer(builtQuery(spec))).data();
    if (uid !== null) void (await onMachine()).see(uid, what, count);
    return count;
  } catch {
    if (uid === null) return null;
    return z.number().safeParse((await (await onMachine()).seen(uid, what))?.data).data ?? null;
  }
}

/**
 * How many documents each query has, counted by the server without reading them; null while that is not known. A
 * count has no listener: it is taken when `stamp` changes, and now and then while the page is looked at.
 */
export function useCounts<K extends string>(
  keys: readonly K[],
  specOf: (key: K) => QuerySpec,
  stamp: string,
): Counts<K> {
  const keeping = useContext(KeptFor);
  const [told, setTold] = useState<{ stamp: string; counts: Counts<K> }>({ stamp: '', counts: new Map() });
  const count = useEffectEvent(async (): Promise<Counts<K>> => {
    const counted = await Promise.all(
      keys.map(async (key) => [key, await countOf(specOf(key), keeping?.uid ?? null)] as const),
    );
    return new Map(counted);
  });
  useEffect(() => {
    let wanted = true;
    const tell = async () => {
      if (document.hidden) return;
      const counts = await count();
      if (wanted) setTold({ stamp, counts });
    };
    const first = setTimeout(() => void tell(), QUIET_MS);
    const again = setInterval(() => void tell(), AGAIN_MS);
    return () => {
      wanted = false;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [stamp]);
  return told.counts;
}
