import { newMail, type Mail, type NewMail } from './mail.ts';
import { addDays, localDateOf, startOfLocalDay, type LocalDate } from '../base/time.ts';

/** A first entry waits so long for others. */
export const GATHER_MS = 30 * 60_000;
/** What comes after the day's digest has gone is told on the next day, from this hour on. */
const MORNING_MS = 7.5 * 3_600_000;
/** More than one mail holds; what comes then is read in the application. */
export const MAX_ENTRIES = 100;

export type DigestEntry = NonNullable<Mail['digest']>['entries'][number];

/** One digest a day and person: the cause of the one that goes on `day`. */
export const digestCause = (uid: string, day: LocalDate): string => `digest~${uid}~${day}`;

/** When the digest of `day` goes that is begun at `now`. */
export function goesAtOn(day: LocalDate, now: Date, zone: string): Date {
  const later = day > localDateOf(now, zone);
  return later
    ? new Date(startOfLocalDay(day, zone).getTime() + MORNING_MS)
    : new Date(now.getTime() + GATHER_MS);
}

export const nextDay = (day: LocalDate): LocalDate => addDays(day, 1);

/** A digest with its first entry; `say` writes the mail out of all its entries. */
export function newDigest(
  mail: Omit<NewMail, 'text' | 'release'>,
  entry: DigestEntry,
  goesAt: Date,
  now: Date,
  say: (entries: readonly DigestEntry[]) => string,
): Mail {
  const begun = newMail({ ...mail, text: say([entry]), release: 'byOffice' }, now);
  return { ...begun, state: 'gathering', digest: { entries: [entry], goesAt } };
}

/**
 * What becomes of a digest by one more entry: `known` where it tells of that cause already, `over` where it has gone, or is full;
 * else the mail as it is then.
 */
export function withEntry(
  mail: Mail,
  entry: DigestEntry,
  say: (entries: readonly DigestEntry[]) => string,
): Mail | 'known' | 'over' {
  const { digest, state } = mail;
  if (!digest) return 'over';
  if (digest.entries.some(({ causeId }) => causeId === entry.causeId)) return 'known';
  if (state !== 'gathering' || digest.entries.length >= MAX_ENTRIES) return 'over';
  const entries = [...digest.entries, entry];
  return { ...mail, text: say(entries), digest: { ...digest, entries } };
}

/** Whether a digest is to go now. */
export const isDue = ({ state, digest }: Pick<Mail, 'state' | 'digest'>, now: Date): boolean =>
  state === 'gathering' && digest !== null && digest.goesAt <= now;
