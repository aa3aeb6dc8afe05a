import type { Notification } from '@thidua/domain/mail/notification';

const latestFirst = (a: Pick<Notification, 'createdAt'>, b: Pick<Notification, 'createdAt'>) =>
  b.createdAt.getTime() - a.createdAt.getTime();

/** Unread ones, however old, apart from those already read; each latest first and only once. */
export function arrange<T extends Pick<Notification, 'createdAt' | 'readAt'> & { id: string }>(
  unread: readonly T[],
  latest: readonly T[],
): { unread: T[]; read: T[] } {
  const byId = new Map([...unread, ...latest].map((one) => [one.id, one]));
  const all = [...byId.values()].toSorted(latestFirst);
  return {
    unread: all.filter(({ readAt }) => readAt === null),
    read: all.filter(({ readAt }) => readAt !== null),
  };
}
