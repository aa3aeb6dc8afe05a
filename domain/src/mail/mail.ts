import { z } from 'zod';
import { linkPurposeSchema } from '../people/account-link.ts';
import type { Sha256 } from '../base/hashing.ts';
import { uidSchema } from '../base/ids.ts';
import { decideStep, refuseMove, type Move } from '../base/move.ts';
import { err, ok, type Result } from '../base/result.ts';

/** `gathering`: a digest that goes at its time; until then it takes up what comes. */
export const mailStates = ['held', 'gathering', 'queued', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail could not be handed over; each has its sentence in `mailFailureTexts`. */
export const mailFailureCodes = [
  'unreachable',
  'login',
  'deferred',
  'refused',
  'misconfigured',
  'linkVoid',
  'unknown',
] as const;
export type MailFailureCode = (typeof mailFailureCodes)[number];

export const MAX_MAIL_ERROR = 300;
const mailErrorSchema = z.object({
  code: z.enum(mailFailureCodes),
  /** The mail server's own words, or ''. */
  text: z.string().max(MAX_MAIL_ERROR),
});

export type MailFailure = z.infer<typeof mailErrorSchema> & {
  /** Whether trying again cannot help (RFC 5321: a 5yz reply). */
  permanent: boolean;
};

/** `mails/{mailId}`: the outbox. Written by functions only; the office of `authorityId` reads it. */
export const mailSchema = z.object({
  authorityId: z.string(),
  movementId: z.string().nullable(),
  to: z.email().max(200),
  toName: z.string().max(200),
  subject: z.string().min(1).max(300),
  /** Plain text; of a mail with a link only what kind it is, since whoever reads the link can use it. */
  text: z.string().min(1).max(20_000),
  /** Whose link it carries, made anew for each attempt; null for a mail without. */
  link: z.object({ uid: uidSchema, purpose: linkPurposeSchema }).nullable().default(null),
  /** What it tells of; the same cause to the same address is one mail. */
  causeId: z.string(),
  state: z.enum(mailStates),
  /** Of a digest: what it tells of, each cause once, and when it goes. */
  digest: z
    .object({
      entries: z.array(z.object({ causeId: z.string(), text: z.string().max(2000) })),
      goesAt: z.date(),
    })
    .nullable()
    .default(null),
  /** How often what it says was replaced while it waited. */
  rewritten: z.number().int().nonnegative().default(0),
  /** Since the last release. */
  attempts: z.number().int().nonnegative(),
  /** When the last attempt began. */
  triedAt: z.date().nullable(),
  /** While an attempt is under way, nobody else begins one until then. */
  busyUntil: z.date().nullable(),
  lastError: mailErrorSchema.nullable(),
  createdAt: z.date(),
  releasedAt: z.date().nullable(),
  /** The account that released it, or `system`. */
  releasedBy: z.string().nullable(),
  sentAt: z.date().nullable(),
});
export type Mail = z.infer<typeof mailSchema>;

export type NewMail = Pick<
  Mail,
  'authorityId' | 'movementId' | 'to' | 'toName' | 'subject' | 'text' | 'causeId'
> & {
  /** `byOffice` waits in the outbox until the office releases it. */
  release: 'byOffice' | 'atOnce';
  link?: Mail['link'];
};

/** Temporary failures after which a mail is given up; the office may release it again. */
export const MAX_MAIL_ATTEMPTS = 10;
/** Longer than one attempt can take. */
const BUSY_MS = 90_000;
/** A mail that has been queued so long without an attempt has lost its task; retries are never further apart. */
const STALE_MS = 600_000;

const ID_LENGTH = 40;

export const mailIdOf = (causeId: string, to: string, sha256: Sha256): string =>
  sha256(`${causeId}\n${to.trim().toLowerCase()}`).slice(0, ID_LENGTH);

/**
 * The same for every attempt, so that a mailbox that gets it twice can tell (RFC 5322, 3.6.4); another one once the mail
 * says something else, since an attempt that failed may have arrived.
 */
export const messageIdOf = (mailId: string, { rewritten }: Pick<Mail, 'rewritten'>, domain: string): string =>
  `<${mailId}${rewritten === 0 ? '' : `.${rewritten}`}@${domain}>`;

/** A mail that waits, with something else to say. */
export const rewriteMail = (mail: Mail, text: Pick<Mail, 'subject' | 'text' | 'toName'>): Mail => ({
  ...mail,
  ...text,
  state: 'held',
  rewritten: mail.rewritten + 1,
  lastError: null,
});

export function newMail({ release, ...content }: NewMail, now: Date): Mail {
  const held: Mail = {
    link: null,
    digest: null,
    ...content,
    to: content.to.trim(),
    state: 'held',
    rewritten: 0,
    attempts: 0,
    triedAt: null,
    busyUntil: null,
    lastError: null,
    createdAt: now,
    releasedAt: null,
    releasedBy: null,
    sentAt: null,
  };
  return mailSchema.parse(release === 'atOnce' ? released(held, 'system', now) : held);
}

/** Whoever moves a mail: the office, or the task that sends it. */
type Mover = 'office' | 'system';

export const mailMoveNames = ['release', 'sent', 'fail'] as const;
export type MailMove = (typeof mailMoveNames)[number];

/** What can happen to a mail. An attempt that fails for now leaves it queued. */
export const mailMoves = {
  release: { from: ['held', 'gathering', 'failed'], to: 'queued', by: ['office', 'system'], reason: 'none' },
  sent: { from: ['queued'], to: 'sent', by: ['system'], reason: 'none' },
  fail: { from: ['queued'], to: 'failed', by: ['system'], reason: 'none' },
} as const satisfies Record<MailMove, Move<MailState, Mover>>;

const moveOf = (name: MailMove): Move<MailState, Mover> => mailMoves[name];

/** Whether a mail's state allows a move, whoever makes it. */
export const canMoveMail = (state: MailState, name: MailMove): boolean =>
  refuseMove(moveOf(name), state, moveOf(name).by) === null;

/** The state that a move leads to, whoever makes it; null where it cannot be made. */
function stateAfter(state: MailState, name: MailMove): MailState | null {
  const step = decideStep(moveOf(name), state, moveOf(name).by, '');
  return step.ok ? step.value.after : null;
}

function released(mail: Mail, uid: string, now: Date): Mail | null {
  const state = stateAfter(mail.state, 'release');
  return (
    state && {
      ...mail,
      state,
      attempts: 0,
      triedAt: null,
      busyUntil: null,
      lastError: null,
      releasedAt: now,
      releasedBy: uid,
    }
  );
}

export function releaseMail(mail: Mail, uid: string, now: Date): Result<Mail, 'mailNotWaiting'> {
  const next = released(mail, uid, now);
  return next ? ok(next) : err('mailNotWaiting');
}

/** The mail while an attempt is under way; `done` where there is nothing to send, `busy` where another is at it. */
export function beginAttempt(mail: Mail, now: Date): Result<Mail, 'done' | 'busy'> {
  if (mail.state !== 'queued') return err('done');
  if (mail.busyUntil !== null && mail.busyUntil > now) return err('busy');
  const busyUntil = new Date(now.getTime() + BUSY_MS);
  return ok({ ...mail, attempts: mail.attempts + 1, triedAt: now, busyUntil });
}

/** What an attempt came to; a mail that was settled meanwhile stays as it is. */
export function afterAttempt(mail: Mail, failure: MailFailure | null, now: Date): Mail {
  const ended = { ...mail, busyUntil: null };
  if (failure === null) {
    const state = stateAfter(mail.state, 'sent');
    return state ? { ...ended, state, lastError: null, sentAt: now } : mail;
  }
  const failed = stateAfter(mail.state, 'fail');
  if (!failed) return mail;
  const { permanent, code, text } = failure;
  const lastError = { code, text: text.slice(0, MAX_MAIL_ERROR) };
  const over = permanent || mail.attempts >= MAX_MAIL_ATTEMPTS;
  return { ...ended, state: over ? failed : mail.state, lastError };
}

/** Whether a queued mail's task must have been lost. */
export function isStale(mail: Mail, now: Date): boolean {
  const since = mail.triedAt ?? mail.releasedAt;
  return mail.state === 'queued' && since !== null && now.getTime() - since.getTime() > STALE_MS;
}
