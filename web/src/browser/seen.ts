import { delMany, del, get, keys, set } from 'idb-keyval';
import { now } from './clock.ts';

/**
 * What somebody saw last of what the application shows without a network: kept on this machine for that person, until
 * they sign out, so that a page opens without one.
 */

const START = 'seen/';
const keyOf = (uid: string, what: string) => `${START}${uid}/${what}`;

/** Who is signed in: nothing is kept for anybody else. Undefined while that is not known. */
let person: string | null | undefined;

export interface Seen {
  /** Undefined where it is known that there is none. */
  data: unknown;
  /** When it was seen. */
  at: Date;
}

/** Null for nothing kept. */
export async function seen(uid: string, what: string): Promise<Seen | null> {
  const kept = await get<unknown>(keyOf(uid, what)).catch(() => null);
  if (typeof kept !== 'object' || kept === null || !('data' in kept) || !('at' in kept)) return null;
  return kept.at instanceof Date ? { data: kept.data, at: kept.at } : null;
}

export async function see(uid: string, what: string, data: unknown): Promise<void> {
  if (person !== undefined && person !== uid) return;
  await set(keyOf(uid, what), { data, at: now() }).catch((error: unknown) =>
    console.warn('Not kept', what, error),
  );
}

/** What somebody may not see any longer. */
export const unsee = (uid: string, what: string): Promise<void> =>
  del(keyOf(uid, what)).catch((error: unknown) => console.warn('Not forgotten', what, error));

/**
 * Of everybody but `uid` – of all, where nobody is signed in – nothing stays but what they typed and the server does not
 * have; nor is anything kept for them from now on.
 */
export async function keepOnlyFor(uid: string | null): Promise<void> {
  person = uid;
  const all = await keys<IDBValidKey>();
  const own = uid === null ? null : keyOf(uid, '');
  await delMany(
    all.filter(
      (key) => typeof key === 'string' && key.startsWith(START) && (own === null || !key.startsWith(own)),
    ),
  );
}
