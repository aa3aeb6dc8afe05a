import { membershipSchema, holdsAny, type Membership, type Role } from '@thidua/domain/people/membership';
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

/** Somebody who was notified; `isNew` where it was not done before. */
export interface Notified {
  uid: string;
  membership: Membership;
  isNew: boolean;
}

/** Notifies the people of a unit who hold one of the roles `to` now. `people` may have been found beforehand. */
export async function notifyUnit(
  services: Services,
  { causeId, to, ...cause }: Cause,
  people?: readonly Found[],
): Promise<Notified[]> {
  const now = services.now();
  const known = (people ?? (await peopleOf(services, cause.unitId))).map(({ id, data }) => ({
    uid: id,
    membership: membershipSchema.parse(timestampsToDates(data)),
  }));
  const recipients = known.filter(({ membership }) => holdsAny(membership, cause.unitId, to, now));
  const notification = notificationSchema.parse({ ...cause, createdAt: now, readAt: null });
  return Promise.all(
    recipients.map(async ({ uid, membership }) => ({
      uid,
      membership,
      isNew: await services.store.createOnce(paths.notification(uid, causeId), notification),
    })),
  );
}
