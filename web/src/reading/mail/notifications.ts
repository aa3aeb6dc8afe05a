import { notificationSchema, type Notification } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { useLiveQuery, type Live } from '../../firebase/live.ts';
import { useSession } from '../session.ts';

export type OwnNotification = Notification & { id: string };

const MOST = 100;

/** Own notifications not read yet, in no order; at most 100, the rest follow as these are read. */
export function useUnread(): Live<OwnNotification[]> {
  const { uid } = useSession();
  return useLiveQuery(
    { path: paths.notifications(uid), where: [['readAt', '==', null]], limit: MOST },
    notificationSchema,
  );
}

/** The latest own notifications, read or not. */
export function useLatestNotifications(): Live<OwnNotification[]> {
  const { uid } = useSession();
  return useLiveQuery(
    { path: paths.notifications(uid), orderBy: [['createdAt', 'desc']], limit: MOST },
    notificationSchema,
  );
}

/** How many own notifications wait to be read, up to 100; 0 while nothing is known. */
export function useUnreadCount(): number {
  const unread = useUnread();
  return unread.status === 'ready' ? unread.data.length : 0;
}
