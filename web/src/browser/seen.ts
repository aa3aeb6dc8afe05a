import { del, delMany, get, keys, set } from 'idb-keyval';

/**
 * What somebody saw last of what the application cannot open without: kept on this machine for that person, until they
 * sign out, so that a page opens without a network.
 */

const keyOf = (uid: string, what: string) => `seen/${uid}/${what}`;

/** Null for nothing kept; `data` is undefined where it is known that there is none. */
export async function seen(uid: string, what: string): Promise<{ data: unknown } | null> {
  const kept = await get<unknown>(keyOf(uid, what)).catch(() => null);
  return typeof kept === 'object' && kept !== null && 'data' in kept ? { data: kept.data } : null;
}

export const see = (uid: string, what: string, data: unknown): Promise<void> =>
  set(keyOf(uid, what), { data }).catch((error: unknown) => console.warn('Not kept', what, error));

/** What somebody may not see any longer. */
export const unsee = (uid: string, what: string): Promise<void> =>
  del(keyOf(uid, what)).catch((error: unknown) => console.warn('Not forgotten', what, error));

/** Nothing of this person stays but what they typed and the server does not have. */
export async function forgetSeen(uid: string): Promise<void> {
  const all = await keys<string>();
  await delMany(all.filter((key) => typeof key === 'string' && key.startsWith(keyOf(uid, ''))));
}
