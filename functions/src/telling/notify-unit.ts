import { membershipSchema, holdsAny, type Role } from '@thidua/domain/people/membership';
import { notificationSchema, type CaseNotice } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Services } from '../platform/services.ts';
import type { Found } from '../store/store.ts';

export type Cause = CaseNotice & {
  /** Stable for one cause: however often it is repeated, everyone is notified once. */
  causeId: string;
  to: readonly Role[];
};

export const peopleOf = (services: Services, unitId: string): Promise<Found[]> =>
  services.store.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', unitId]],
  });

/** Notifies the people of a unit who hold one of the roles `to` now. `people` may have been found beforehand. */
export async function notifyUnit(
  services: Services,
  { causeId, to, ...cause }: Cause,
  people?: readonly Found[],
): Promise<void> {
  const now = services.now();
  const recipients = (people ?? (await peopleOf(services, cause.unitId))).filter(({ data }) =>
    holdsAny(membershipSchema.parse(timestampsToDates(data)), cause.unitId, to, now),
  );
  const notification = notificationSchema.parse({ ...cause, createdAt: now, readAt: null });
  await Promise.all(
    recipients.map(({ id }) => services.store.createOnce(paths.notification(id, causeId), notification)),
  );
}
