import { z } from 'zod';
import { mailSchema } from './mail.ts';
import { roleSchema } from '../people/membership.ts';
import { noticeContentSchema } from './notification.ts';

/** Something to be told to those who hold a role in a scope: a unit, a cluster or an authority. */
export const noticeSchema = noticeContentSchema.and(
  z.object({
    /** Stable for one cause: however often it is repeated, everyone is notified once. */
    causeId: z.string(),
    scope: z.string(),
    to: z.array(roleSchema).readonly(),
  }),
);
export type Notice = z.input<typeof noticeSchema>;

/** The same to one person, whatever role they hold. */
export const personalNoticeSchema = noticeContentSchema.and(
  z.object({ causeId: z.string(), uid: z.string() }),
);

export type PersonalNotice = z.input<typeof personalNoticeSchema>;

const letterTextSchema = mailSchema.pick({ subject: true, text: true });

/** A mail to a nominee, to the address that stands at `contact` when it is told. */
export const nomineeLetterSchema = mailSchema
  .pick({ authorityId: true, movementId: true, toName: true, subject: true, text: true, causeId: true })
  .extend({
    contact: z.string(),
    /** Of a letter about a certificate: told only while that still is the one that counts. */
    certificate: z.object({ nomination: z.string(), code: z.string() }).nullable(),
    /** What letters of these causes are to say instead while they wait in the outbox; then there is no further one. */
    instead: z.array(letterTextSchema.extend({ causeId: z.string() })),
  });
export type NomineeLetter = z.infer<typeof nomineeLetterSchema>;

/**
 * `news/{id}`: what a transition tells, written with the transition itself and removed once told, so that nobody is left
 * without news by a process that dies between the two. Functions' own.
 */
export const newsSchema = z.object({
  notices: z.array(noticeSchema),
  personal: z.array(personalNoticeSchema),
  letters: z.array(nomineeLetterSchema),
  at: z.date(),
});
export type News = z.input<typeof newsSchema>;
export type StoredNews = z.infer<typeof newsSchema>;

/** News that has lain for so long was left behind. */
const LEFT_MS = 60_000;
export const isLeftBehind = ({ at }: Pick<News, 'at'>, now: Date) => now.getTime() - at.getTime() > LEFT_MS;
