import {
  decideNominationMove,
  departsFromCouncil,
  type Nomination,
  type rulingOutcomes,
} from '../nomination/nomination.ts';
import { isCommentPeriod, type Publication } from './publication.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';

export interface Ruling {
  outcome: (typeof rulingOutcomes)[number];
  reason: string;
}

/** What a ruling rests on of the list that the nomination was published in; null where it was in none. */
type Disclosure = Pick<Publication, 'until' | 'zone' | 'unanswered'> | null;

/**
 * Nothing is awarded that was not published; what was published waits for the end of its comment period and the answers
 * to all comments. A ruling that departs from the council needs a reason, and so does every decline.
 */
export function refuseRuling(
  nomination: Pick<Nomination, 'state' | 'decisionId' | 'result'>,
  disclosure: Disclosure,
  { outcome, reason }: Ruling,
  now: Date,
): RefusalCode | null {
  const { state } = nomination;
  const isAwaited = state === 'published' || state === 'supported' || state === 'notSupported';
  if (!isAwaited) return 'notInThisState';
  if (nomination.decisionId !== null) return 'inAnotherDecision';
  if (state === 'published') {
    if (disclosure === null) return 'notPublished';
    if (isCommentPeriod(disclosure, now)) return 'commentsOpen';
    if (disclosure.unanswered > 0) return 'commentsUnanswered';
  } else if (outcome === 'award') return 'notPublished';
  else if (state === 'supported') return 'notInThisState';
  const needsReason = outcome === 'decline' || departsFromCouncil(nomination, outcome);
  return needsReason && reason.trim() === '' ? 'reasonRequired' : null;
}

/** Whether somebody rules again what they have ruled: nothing changes then. */
export const isSameRuling = (
  { ruling }: Pick<Nomination, 'ruling'>,
  { outcome, reason }: Ruling,
  uid: string,
): boolean =>
  ruling !== null && ruling.by === uid && ruling.outcome === outcome && ruling.reason === reason.trim();

export interface Ruled {
  next: Nomination;
  /** For the log: what held before and holds now. */
  before: string;
  after: string;
  /** Published with the list where it is a decline that departs from the council. */
  published: string;
}

/** The chairman's word on one nomination: a decline ends it at once, an award waits, still published, for its decision. */
export function ruleNomination(
  nomination: Nomination,
  disclosure: Disclosure,
  asked: Ruling,
  uid: string,
  now: Date,
): Result<Ruled, RefusalCode> {
  const refusal = refuseRuling(nomination, disclosure, asked, now);
  if (refusal) return err(refusal);
  const reason = asked.reason.trim();
  const departs = departsFromCouncil(nomination, asked.outcome);
  const ruling = { outcome: asked.outcome, reason, departs, at: now, by: uid };
  const before = nomination.ruling?.outcome ?? nomination.state;
  const published = departs ? reason : '';
  if (asked.outcome === 'award') {
    const next = { ...nomination, ruling, seq: nomination.seq + 1 };
    return ok({ next, before, after: 'award', published });
  }
  const declined = decideNominationMove(nomination, 'decline', ['chairman'], reason, now, { ruling });
  return declined.ok ? ok({ next: declined.value.next, before, after: 'declined', published }) : declined;
}
