import { z } from 'zod';
import { movementIdSchema, nominationIdSchema, uidSchema, unitIdSchema } from '../base/ids.ts';
import { authorityNamesSchema } from '../movement/authority.ts';
import { recipientKindSchema } from '../movement/award-settings.ts';
import type { Nomination } from '../nomination/nomination.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { ERASED } from '../words/stored.ts';
import { addDays, endOfLocalDay, localDateOf, localDateSchema, type LocalDate } from '../base/time.ts';

/** What became of a proposed award; 'withdrawn' was taken off the list, 'revoked' after it was awarded. */
export const entryOutcomes = ['award', 'decline', 'revoked', 'withdrawn'] as const;
export type EntryOutcome = (typeof entryOutcomes)[number];

/** What the public sees of a proposed award: chosen field by field (docs/rules.md#rule-9). */
export const publicEntrySchema = z.object({
  nominationId: nominationIdSchema,
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
  /** null until it is declined, or a decision that awards it is in force. */
  outcome: z.enum(entryOutcomes).nullable().default(null),
  /** Why the chairman departed from the council's result, the award was revoked, or it was taken off; '' otherwise. */
  outcomeReason: z.string().default(''),
  /** Name and position as they have been mended to since; '' where they have not. The list keeps what it said. */
  correctedTo: z.string().default(''),
  /** Why they were mended; '' of what was mended before it was asked for. */
  correctedWhy: z.string().default(''),
  /** The last day on which each is public (`public-time.ts`); what was taken away is '' and keeps its day. */
  namesUntil: localDateSchema.nullable().default(null),
  reasonUntil: localDateSchema.nullable().default(null),
  outcomeUntil: localDateSchema.nullable().default(null),
  correctedUntil: localDateSchema.nullable().default(null),
});
export type PublicEntry = z.infer<typeof publicEntrySchema>;

/** `movements/{m}/publications/{id}`: the proposed list, open to anybody. `until` is the last day for comments. */
export const publicationSchema = z.object({
  authorityId: unitIdSchema,
  movementId: movementIdSchema,
  movementTitle: z.string(),
  /** What the authority called its offices then; null in a list of before they were data. */
  names: authorityNamesSchema.nullable().default(null),
  title: z.string(),
  from: localDateSchema,
  until: localDateSchema,
  zone: z.string(),
  entries: z.array(publicEntrySchema),
  /** How many entries stand in pages (`paged.ts`): beyond those here, or, of a list that was read whole, among them. */
  more: z.number().int().nonnegative().default(0),
  publishedAt: z.date(),
  /** When the next of its texts is no longer public; null where none is left that ends, or none is dated yet. */
  dueAt: z.date().nullable().default(null),
  /** Whether nothing of it is proposed any more. */
  withdrawn: z.boolean().default(false),
  /** Comments that the office has set aside, told with why and how many: neither their words nor who wrote them. */
  setAside: z
    .array(z.object({ reason: z.string().min(1), count: z.number().int().positive(), at: z.date() }))
    .default([]),
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

/** What a ruling on a listed nomination waits for: the end of the comments, answers to them, the chairman. */
export type ListWait = 'comments' | 'answers' | 'ruling';

export function listWaitOf(list: Pick<Publication, 'until' | 'zone' | 'unanswered'>, now: Date): ListWait {
  if (isCommentPeriod(list, now)) return 'comments';
  return list.unanswered > 0 ? 'answers' : 'ruling';
}

/** `…/comments/{id}`: read by its author, the office and those who oversee. */
export const commentSchema = z.object({
  nominationId: nominationIdSchema,
  uid: uidSchema,
  name: z.string(),
  text: z.string().min(1).max(4000),
  at: z.date(),
  answer: z.object({ text: z.string().min(1).max(4000), at: z.date(), by: z.string() }).nullable(),
  /** Of one that repeats others or floods the list: the published reason why nothing waits for its answer. */
  setAside: z
    .object({ reason: z.string().min(1), at: z.date(), by: z.string() })
    .nullable()
    .default(null),
});
export type Comment = z.infer<typeof commentSchema>;

/** Whether decisions wait for a comment's answer. */
export const isOwedAnswer = ({ answer, setAside }: Pick<Comment, 'answer' | 'setAside'>): boolean =>
  answer === null && setAside === null;

/** The list after `count` of its comments were set aside for one reason; told together with others of the same reason. */
export function withSetAside(publication: Publication, reason: string, count: number, at: Date): Publication {
  const same = publication.setAside.find((one) => one.reason === reason);
  const others = publication.setAside.filter((one) => one !== same);
  return {
    ...publication,
    setAside: [...others, { reason, count: (same?.count ?? 0) + count, at }],
    unanswered: publication.unanswered - count,
    seq: publication.seq + 1,
  };
}

/** How many comments one person may make on one list. */
export const COMMENTS_PER_PERSON = 20;

/** Whether a nomination can be put on a list for comment: the council, or the chairman with a reason, is for it. */
export function refusePublishing(
  nomination: Pick<Nomination, 'state' | 'againstCouncil'>,
): RefusalCode | null {
  if (nomination.state === 'supported') return null;
  if (nomination.state !== 'notSupported') return 'notInThisState';
  return nomination.againstCouncil === '' ? 'notProposed' : null;
}

export function publicEntryOf(
  nominationId: string,
  nomination: Pick<
    Nomination,
    'kind' | 'honorific' | 'name' | 'position' | 'unitName' | 'citation' | 'state' | 'againstCouncil'
  >,
  formTitle: string,
): PublicEntry {
  const { kind, honorific, name, position, unitName, citation, state, againstCouncil } = nomination;
  const councilSupported = state === 'supported';
  return {
    nominationId,
    kind,
    honorific,
    name,
    position,
    unitName,
    formTitle,
    citation,
    councilSupported,
    reason: councilSupported ? '' : againstCouncil,
    outcome: null,
    outcomeReason: '',
    correctedTo: '',
    correctedWhy: '',
    namesUntil: null,
    reasonUntil: null,
    outcomeUntil: null,
    correctedUntil: null,
  };
}

/** Why an entry of a list can be neither taken off nor mended any more: the list is what a ruling or a draft rests on. */
export function refuseChangingListed(
  {
    state,
    publicationId,
    decisionId,
    ruling,
  }: Pick<Nomination, 'state' | 'publicationId' | 'decisionId' | 'ruling'>,
  list: string,
): RefusalCode | null {
  if (state !== 'published' || publicationId !== list) return 'notInThisState';
  return ruling === null && decisionId === null ? null : 'alreadyRuled';
}

/** What is said of an entry after the list was published. */
export type EntryNews = Partial<
  Pick<PublicEntry, 'outcome' | 'outcomeReason' | 'correctedTo' | 'correctedWhy'>
>;

/** An entry with its news, whose times begin anew. Where its name is public no more, nothing about the person is said again. */
function withNewsOf(entry: PublicEntry, said: EntryNews): PublicEntry {
  if (entry.name === '' || entry.name === ERASED)
    return said.outcome === undefined ? entry : { ...entry, outcome: said.outcome };
  const decided = said.outcome === undefined ? {} : { namesUntil: null, outcomeUntil: null };
  const mended = said.correctedTo === undefined ? {} : { correctedUntil: null };
  return { ...entry, ...said, ...decided, ...mended };
}

/** The whole list after it was said what became of some of its entries, by nomination. */
export const withNews = (publication: Publication, news: ReadonlyMap<string, EntryNews>): Publication => ({
  ...publication,
  ...withEntries(
    publication.entries.map((entry) => {
      const said = news.get(entry.nominationId);
      return said ? withNewsOf(entry, said) : entry;
    }),
  ),
});

const withEntries = (entries: readonly PublicEntry[]) => ({
  entries: [...entries],
  withdrawn: entries.length > 0 && entries.every(({ outcome }) => outcome === 'withdrawn'),
});
