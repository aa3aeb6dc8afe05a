import { getCountFromServer } from 'firebase/firestore';
import { useEffect, useEffectEvent, useState } from 'react';
import { builtQuery, type QuerySpec } from './live.ts';

/** What is shown changes many times a second while a batch is at work. */
const QUIET_MS = 500;
const AGAIN_MS = 15_000;

type Counts<K> = ReadonlyMap<K, number | null>;

/**
 * How many documents each query has, counted by the server without reading them; null while that is not known. A
 * count has no listener: it is taken when `stamp` changes, and now and then while the page is looked at.
 */
export function useCounts<K extends string>(
  keys: readonly K[],
  specOf: (key: K) => QuerySpec,
  stamp: string,
): Counts<K> {
  const [told, setTold] = useState<{ stamp: string; counts: Counts<K> }>({ stamp: '', counts: new Map() });
  const count = useEffectEvent(async (): Promise<Counts<K>> => {
    const answers = await Promise.allSettled(keys.map((key) => getCountFromServer(builtQuery(specOf(key)))));
    return new Map(
      keys.map((key, index) => {
        const answer = answers[index];
        return [key, answer?.status === 'fulfilled' ? answer.value.data().count : null];
      }),
    );
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
