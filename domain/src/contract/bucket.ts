import { z } from 'zod';

const HOUR_MS = 3_600_000;
/** How many refusals of one person are kept in the log within an hour; more are only counted. */
export const REFUSALS_KEPT_PER_HOUR = 60;
/** What refusals are counted under, beside the acts. */
export const REFUSED = 'refused';
/** Whose refusals are counted together: accounts that are nobody's here. */
export const STRANGERS = 'strangers';

/** `buckets/{uid~hour}`: how often somebody asked for each act within one hour. Swept an hour later. */
export const bucketSchema = z.object({
  counts: z.record(z.string(), z.number().int().nonnegative()),
  expiresAt: z.date(),
});

const hourOf = (now: Date) => Math.floor(now.getTime() / HOUR_MS);

/** The id of somebody's bucket of the hour in which `now` lies. */
export const bucketId = (uid: string, now: Date): string => `${uid}~${hourOf(now)}`;

/** When it can go: an hour after its own has ended, so that it tells no act's minute. */
export const bucketExpiry = (now: Date): Date => new Date((hourOf(now) + 2) * HOUR_MS);
