import { launchCause } from '@thidua/domain/mail/notification';
import type { Movement } from '@thidua/domain/movement/movement';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { launchSaid } from '@thidua/domain/wording/reminder-mails';
import type { Services } from '../platform/services.ts';
import { gatherDigest } from '../telling/gather-digest.ts';
import { readersOf } from './readers-of.ts';

const AT_ONCE = 10;

/** Adds the launch to the one mail a day of everybody who reads for a unit; repeated, it changes nothing. */
export async function mailLaunch(
  services: Services,
  movementId: string,
  movement: Movement,
  unitIds: readonly string[],
): Promise<void> {
  const { authorityId, issuer, zone, shortTitle, registrationDeadline } = movement;
  const readers = new Map((await readersOf(services, unitIds)).map((one) => [one.uid, one]));
  const address = `${services.siteOrigin()}${inApp(appPages.plan(movementId))}`;
  const text = launchSaid({ title: shortTitle, deadline: registrationDeadline, address });
  const entry = { causeId: launchCause(movementId), text };
  const all = [...readers.values()];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(
      all
        .slice(at, at + AT_ONCE)
        .map((reader) => gatherDigest(services, reader, { authorityId, movementId, issuer, zone, entry })),
    );
  }
}
