import { membershipSchema, unitRoles, holdsAny, type Role } from '@thidua/domain/membership';
import { notificationSchema, type Notification } from '@thidua/domain/notification';
import { paths } from '@thidua/domain/paths';
import { withDates } from '@thidua/domain/stored';
import type { Services } from '../platform/services.ts';

export type Cause = Omit<Notification, 'createdAt' | 'readAt'> & {
  /** Stable for one cause: however often it is repeated, everyone is notified once. */
  causeId: string;
  to: readonly Role[];
};

/** Notifies the people of a unit who hold one of the roles `to` now. */
export async function notifyUnit(services: Services, { causeId, to, ...cause }: Cause): Promise<void> {
  const now = services.now();
  const people = await services.store.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', cause.unitId]],
  });
  const recipients = people.filter(({ data }) =>
    holdsAny(membershipSchema.parse(withDates(data)), cause.unitId, to, now),
  );
  const notification = notificationSchema.parse({ ...cause, createdAt: now, readAt: null });
  await Promise.all(
    recipients.map(({ id }) => services.store.createOnce(paths.notification(id, causeId), notification)),
  );
}

export const unitPeople = unitRoles;
