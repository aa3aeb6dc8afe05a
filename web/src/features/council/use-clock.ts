import { useEffect, useState } from 'react';
import { useSession } from '../../reading/session.ts';

/** A browser's timers hold no more than this. */
const LONGEST_MS = 2_000_000_000;

/** The time now; the page is drawn anew when one of `instants` comes, so that a vote opens and ends by itself. */
export function useClock(...instants: readonly Date[]): Date {
  const { now } = useSession();
  const [, setDrawn] = useState(0);
  const time = now();
  const next = instants.map((one) => one.getTime()).filter((at) => at > time.getTime());
  const until = next.length === 0 ? null : Math.min(...next);
  useEffect(() => {
    if (until === null) return undefined;
    const wait = Math.min(until - now().getTime() + 50, LONGEST_MS);
    const timer = setTimeout(() => setDrawn((drawn) => drawn + 1), wait);
    return () => clearTimeout(timer);
  }, [until, now]);
  return time;
}
