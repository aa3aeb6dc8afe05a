import { holdsAny, membershipSchema, type Membership } from '@thidua/domain/people/membership';
import type { Notice, PersonalNotice } from '@thidua/domain/mail/news';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Services } from '../platform/services.ts';
import { MAX_ANY } from '../store/store.ts';

/** Notifies everybody whom any of the notices concerns now, in few queries and one batch of writes. */
export async function notifyPeople(services: Services, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const now = services.now();
  const people = await peopleIn(services, new Set(notices.map(({ scope }) => scope)));
  const planned = new Map<string, object>();
  for (const { causeId, scope, to, ...content } of notices) {
    const notification = notificationSchema.parse({ ...content, createdAt: now, readAt: null });
    for (const [uid, membership] of people.get(scope) ?? []) {
      if (holdsAny(membership, scope, to, now)) planned.set(paths.notification(uid, causeId), notification);
    }
  }
  await services.store.createMany([...planned].map(([path, data]) => ({ path, data })));
}

/** Notifies these people, whatever role they hold. */
export async function notifyPersons(
  { store, now }: Services,
  notices: readonly PersonalNotice[],
): Promise<void> {
  const documents = notices.map(({ uid, causeId, ...content }) => ({
    path: paths.notification(uid, causeId),
    data: notificationSchema.parse({ ...content, createdAt: now(), readAt: null }),
  }));
  if (documents.length > 0) await store.createMany(documents);
}

type Named = readonly [uid: string, membership: Membership];

async function peopleIn(services: Services, wanted: ReadonlySet<string>): Promise<Map<string, Named[]>> {
  const scopes = [...wanted];
  const chunks = Array.from({ length: Math.ceil(scopes.length / MAX_ANY) }, (_, index) =>
    scopes.slice(index * MAX_ANY, (index + 1) * MAX_ANY),
  );
  const found = await Promise.all(
    chunks.map((chunk) =>
      services.store.find({
        collection: paths.memberships(),
        where: [['scopes', 'array-contains-any', chunk]],
      }),
    ),
  );
  const people = new Map<string, Membership>();
  for (const { id, data } of found.flat()) people.set(id, membershipSchema.parse(timestampsToDates(data)));
  const byScope = new Map<string, Named[]>();
  for (const [uid, membership] of people) {
    for (const scope of membership.scopes.filter((one) => wanted.has(one))) {
      byScope.set(scope, [...(byScope.get(scope) ?? []), [uid, membership]]);
    }
  }
  return byScope;
}
