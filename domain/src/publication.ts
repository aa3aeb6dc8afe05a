import { z } from 'zod';
import { recipientKindSchema } from './award-settings.ts';
import { addDays, endOfLocalDay, localDateOf, localDateSchema, type LocalDate } from './time.ts';

/** What the public sees of a proposed award: chosen field by field (domain rule 9). */
export const publicEntrySchema = z.object({
  nominationId: z.string(),
  kind: recipientKindSchema,
  honorific: z.string(),
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  formTitle: z.string(),
  citation: z.string(),
  councilSupported: z.boolean(),
  /** Why the chairman means to award one that the council did not support; '' otherwise. */
  reason: z.string(),
});
export type PublicEntry = z.infer<typeof publicEntrySchema>;

/** `movements/{m}/publications/{id}`: the proposed list, open to anybody. `until` is the last day for comments. */
export const publicationSchema = z.object({
  authorityId: z.string(),
  movementId: z.string(),
  movementTitle: z.string(),
  title: z.string(),
  from: localDateSchema,
  until: localDateSchema,
  zone: z.string(),
  entries: z.array(publicEntrySchema),
  publishedAt: z.date(),
  /** Comments that wait for the office's answer: decisions wait for them. */
  unanswered: z.number().int().nonnegative(),
  comments: z.number().int().nonnegative(),
  seq: z.number().int().nonnegative(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** The last day for comments of a list published at `now` for `days` days. */
export const lastCommentDay = (now: Date, zone: string, days: number): LocalDate =>
  addDays(localDateOf(now, zone), days);

export const isCommentPeriod = (publication: Pick<Publication, 'until' | 'zone'>, now: Date): boolean =>
  now <= endOfLocalDay(publication.until, publication.zone);

/** `…/comments/{id}`: read by its author, the office and those who oversee. */
export const commentSchema = z.object({
  nominationId: z.string(),
  uid: z.string(),
  name: z.string(),
  text: z.string().min(1).max(4000),
  at: z.date(),
  answer: z.object({ text: z.string().min(1).max(4000), at: z.date(), by: z.string() }).nullable(),
});
export type Comment = z.infer<typeof commentSchema>;
