import { paths } from '@thidua/domain/base/paths';
import { doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { db } from './app.ts';

/**
 * Marks notifications as read; tells whether the server took every mark. One write each, not a batch: one that was
 * read elsewhere meanwhile is refused by the rules and must not hold up the others.
 */
export async function markRead(uid: string, ids: readonly string[]): Promise<boolean> {
  const writes = ids.map((id) =>
    updateDoc(doc(db, paths.notification(uid, id)), { readAt: serverTimestamp() }),
  );
  const outcomes = await Promise.allSettled(writes);
  return outcomes.every(({ status }) => status === 'fulfilled');
}
