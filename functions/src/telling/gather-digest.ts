import {
  digestCause,
  goesAtOn,
  isDue,
  newDigest,
  nextDay,
  withEntry,
  type DigestEntry,
} from '@thidua/domain/mail/digest';
import { mailIdOf, mailSchema, releaseMail } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { digestSubject, digestText } from '@thidua/domain/wording/reminder-mails';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';

interface Reader {
  uid: string;
  displayName: string;
  email: string;
}

interface Told {
  authorityId: string;
  movementId: string;
  issuer: string;
  zone: string;
  entry: DigestEntry;
}

/** Days ahead that are looked at: a digest that is not the day's own goes the next morning. */
const DAYS = 7;

/**
 * Adds an entry to the one mail of reminders that somebody gets a day; gives when it goes, or null where that mail has gone with
 * it. Repeated, it changes nothing.
 */
export function gatherDigest(services: Services, reader: Reader, told: Told): Promise<Date | null> {
  const { authorityId, movementId, issuer, zone, entry } = told;
  const say = (entries: readonly DigestEntry[]) =>
    digestText({ displayName: reader.displayName, issuer }, entries);
  return services.store.transact(async (transaction) => {
    const now = services.now();
    let day = localDateOf(now, zone);
    for (let ahead = 0; ahead < DAYS; ahead += 1, day = nextDay(day)) {
      const causeId = digestCause(reader.uid, day);
      const path = paths.mail(mailIdOf(causeId, reader.email, services.sha256));
      const mail = (await transaction.load([path])).read(path, mailSchema);
      const goesAt = goesAtOn(day, now, zone);
      if (!mail) {
        const to = { to: reader.email, toName: reader.displayName, subject: digestSubject };
        transaction.create(
          path,
          newDigest({ authorityId, movementId, causeId, ...to }, entry, goesAt, now, say),
        );
        return goesAt;
      }
      const next = withEntry(mail, entry, say);
      if (next === 'known') return mail.state === 'gathering' ? (mail.digest?.goesAt ?? null) : null;
      if (next !== 'over') {
        transaction.set(path, next);
        return next.digest?.goesAt ?? null;
      }
    }
    return null;
  });
}

/** `gatherDigest` for some people; when the first of their mails goes, or null where none does. */
export async function gatherDigests(
  services: Services,
  readers: readonly { uid: string; membership: Omit<Reader, 'uid'> }[],
  told: Told,
): Promise<Date | null> {
  let first: Date | null = null;
  for (const { uid, membership } of readers) {
    const at = await gatherDigest(services, { uid, ...membership }, told);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
}

/** Sends the digests whose time has come; returns how many. */
export async function sendDigests(services: Services): Promise<number> {
  const gathering = { collection: paths.mails(), where: [['state', '==', 'gathering']] } as const;
  let sent = 0;
  for await (const page of pages(services.store, gathering, mailSchema)) {
    for (const { causeId, to, ...mail } of page) {
      if (!isDue(mail, services.now())) continue;
      const mailId = mailIdOf(causeId, to, services.sha256);
      const released = await services.store.transact(async (transaction) => {
        const path = paths.mail(mailId);
        const current = (await transaction.load([path])).read(path, mailSchema);
        if (!current || !isDue(current, services.now())) return false;
        const next = releaseMail(current, 'system', services.now());
        if (next.ok) transaction.set(path, next.value);
        return next.ok;
      });
      if (!released) continue;
      sent += 1;
      // Released whatever becomes of the task; a lost one is made good by `enqueueStaleMails`.
      await Promise.allSettled([services.enqueueMail(mailId)]);
    }
  }
  return sent;
}
