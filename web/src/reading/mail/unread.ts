import { paths } from '@thidua/domain/base/paths';
import { z } from 'zod';
import { useLiveQuery, type QuerySpec } from '../../firebase/live.ts';
import { useSession } from '../session.ts';

export const MOST = 100;

/** Somebody's notifications that are not read yet. */
export const unreadOf = (uid: string): QuerySpec => ({
  path: paths.notifications(uid),
  where: [['readAt', '==', null]],
  limit: MOST,
});

const counted = z.object({});

/** How many own notifications wait to be read, up to 100; 0 while nothing is known. What they say is not looked at. */
export function useUnreadCount(): number {
  const { uid } = useSession();
  const unread = useLiveQuery(unreadOf(uid), counted);
  return unread.status === 'ready' ? unread.data.length : 0;
}
