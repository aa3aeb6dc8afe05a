import { inApp } from '@thidua/domain/base/addresses';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { NotificationContent } from '@thidua/domain/mail/notification';
import type { NamedMovement } from '@thidua/domain/movement/movement';
import { holdsAny, membershipSchema, type Role } from '@thidua/domain/people/membership';
import { readAuthority } from '../frame/read-authority.ts';
import type { Services } from '../platform/services.ts';
import { gatherDigests } from '../telling/gather-digest.ts';
import { notifyPersons } from '../telling/notify-people.ts';
import { peopleOf } from '../telling/notify-unit.ts';

interface Message {
  /** Over what, and by which roles, somebody is told. */
  scope: string;
  to: readonly Role[];
  causeId: string;
  notice: NotificationContent;
  /** Of the application, where the mail leads. */
  page: string;
  text: (address: string) => string;
}

/**
 * Tells whoever holds one of the roles now, in the application and in the one mail a day; each cause once. How many hold one.
 */
export async function tellHolders(
  services: Services,
  movementId: string,
  { authorityId, zone }: Pick<NamedMovement, 'authorityId' | 'zone'>,
  { scope, to, causeId, notice, page, text }: Message,
): Promise<number> {
  const now = services.now();
  const people = (await peopleOf(services, scope))
    .map(({ id, data }) => ({ uid: id, membership: membershipSchema.parse(timestampsToDates(data)) }))
    .filter(({ membership }) => holdsAny(membership, scope, to, now));
  await notifyPersons(
    services,
    people.map(({ uid }) => ({ ...notice, uid, causeId })),
  );
  const authority = await readAuthority(services.store, authorityId);
  await gatherDigests(services, people, {
    authorityId,
    movementId,
    issuer: authority?.name ?? '',
    zone,
    entry: { causeId, text: text(`${services.siteOrigin()}${inApp(page)}`) },
  });
  return people.length;
}
