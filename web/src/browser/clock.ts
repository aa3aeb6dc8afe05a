import { APP_BASE } from '@thidua/domain/base/addresses';

/**
 * The one clock of the client: the server's, whatever this machine's says. Nothing else asks the machine for the time
 * (test/clock.test.ts).
 */

/** A file of the site that is never kept, so that its answer tells the time. */
const ASKED = `${APP_BASE}offline.json`;
/** What the header does not tell: it has whole seconds, and the answer took a while. */
const UNTOLD = 3000;
const AGAIN = 600_000;

type Clock = () => Date;
const clockWith =
  (offset: number): Clock =>
  () =>
    new Date(Date.now() + offset);

let offset = 0;
let clock = clockWith(offset);
const listeners = new Set<() => void>();

export const now: Clock = () => clock();

/** The clock as it goes: another function once the server is found to have another time. */
export const currentClock = (): Clock => clock;

export function subscribeToClock(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What an answer says about the time, against the machine's clock in the middle of asking for it; null for nothing. */
export function offsetIn(headers: Headers, asked: number, answered: number): number | null {
  const at = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(at)) return null;
  const kept = Number(headers.get('age') ?? 0) * 1000;
  // Half of the second that the header cut off.
  return at + 500 + (Number.isFinite(kept) ? kept : 0) - (asked + answered) / 2;
}

/** Asks the server for the time; without an answer the clock stays as it was. */
export async function learnTime(): Promise<void> {
  try {
    const asked = Date.now();
    const { headers } = await fetch(ASKED, { method: 'HEAD', cache: 'no-store' });
    const found = offsetIn(headers, asked, Date.now());
    if (found === null || Math.abs(found - offset) < UNTOLD) return;
    offset = Math.abs(found) < UNTOLD ? 0 : found;
    clock = clockWith(offset);
    for (const listener of listeners) listener();
  } catch {
    // Without a network nothing is learnt.
  }
}

/** Learns the time now, and again whenever it may have been lost. */
export function keepTime(): void {
  const again = () => void learnTime();
  again();
  setInterval(again, AGAIN);
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again();
  });
}
