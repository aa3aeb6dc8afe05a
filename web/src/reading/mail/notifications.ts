import { notificationSchema, type Notification } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { useLiveQuery, type Live } from '../../firebase/live.ts';
import { useSession } from '../session.ts';
import { MOST, unreadOf } from './unread.ts';

export type OwnNotification = Notification & { id: string };

/** Own notifications not read yet, in no order; at most 100, the rest follow as these are read. */
export function useUnread(): Live<OwnNotification[]> {
  const { uid } = useSession();
  return useLiveQuery(unreadOf(uid), notificationSchema);
}

/** The latest own notifications, read or not. */
export function useLatestNotifications(): Live<OwnNotification[]> {
  const { uid } = useSession();
  return useLiveQuery(
    { path: paths.notifications(uid), orderBy: [['createdAt', 'desc']], limit: MOST },
    notificationSchema,
  );
}
