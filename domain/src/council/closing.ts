import { closingWords } from '../words/stored.ts';
import { bytesOf } from '../base/paged.ts';
import { ballotOf, hasQuorum, countVotes, type BallotBox, type CouncilSession } from './council.ts';
import type { Nomination, NominationMove, VoteResult } from '../nomination/nomination.ts';
import type { RefusalCode } from '../base/refusal.ts';

/** Members whose paper is still missing: of a meeting those in attendance, in writing all; not who is barred from all. */
export function awaitedVoters(
  session: Pick<CouncilSession, 'rules' | 'attendance' | 'memberUids' | 'nominationIds' | 'conflicts'>,
  { voters }: Pick<BallotBox, 'voters'>,
): string[] {
  const asked = session.rules.mode === 'meeting' ? session.attendance : session.memberUids;
  return asked.filter((uid) => !voters.includes(uid) && ballotOf(session, uid).length > 0);
}

/** Why the votes cannot be counted yet: there is time left, and somebody who may vote has not. */
export function refuseClosing(
  session: CouncilSession,
  box: Pick<BallotBox, 'voters'>,
  now: Date,
): RefusalCode | null {
  if (session.state !== 'open') return 'notInThisState';
  if (now >= session.closesAt) return null;
  return box.voters.length > 0 && awaitedVoters(session, box).length === 0 ? null : 'votingNotOver';
}

/**
 * What closing makes of a session. Without quorum it is invalid: nothing is counted, and nothing told but how many took
 * part. A nominee without quorum goes before the council again, so its figures stay sealed too.
 */
export function closingOf(
  session: CouncilSession,
  box: BallotBox,
): Pick<CouncilSession, 'state' | 'remark' | 'outcome'> {
  const { met, present, needed, base } = hasQuorum(session, box);
  if (!met) {
    const remark = closingWords.tooFew(present, base, needed);
    return { state: 'invalid', remark, outcome: null };
  }
  const results = Object.fromEntries(
    Object.entries(countVotes(session, box)).map(([id, result]) => [id, withoutQuorumSealed(result)]),
  );
  const counted = (id: string) => results[id]?.quorumMet === true;
  const openVotes = Object.fromEntries(
    Object.entries(box.openVotes).map(([uid, paper]) => [
      uid,
      Object.fromEntries(Object.entries(paper).filter(([id]) => counted(id))),
    ]),
  );
  const { secret } = session.rules;
  return {
    state: 'closed',
    remark: '',
    outcome: {
      turnout: box.voters,
      results,
      receipts: secret ? box.receipts : [],
      openVotes: secret ? null : openVotes,
    },
  };
}

const withoutQuorumSealed = (result: VoteResult): VoteResult =>
  result.quorumMet ? result : { ...result, support: 0, notSupport: 0, noOpinion: 0 };

/** The figures of a closed session as its log keeps them: how many took part, then a line for each nominee. */
export function figuresOf({ outcome, members, remark }: CouncilSession): string {
  if (!outcome) return remark;
  const lines = Object.entries(outcome.results).map(([id, result]) =>
    result.quorumMet
      ? `${id}: ${result.support}/${result.notSupport}/${result.noOpinion}, ${result.needed}/${result.base}`
      : `${id}: -, ${result.present}/${result.eligible}`,
  );
  return [`${outcome.turnout.length}/${members.length}`, ...lines].join('\n');
}

export interface NomineeMove {
  move: NominationMove;
  reason: string;
  change: Partial<Nomination>;
}

/** What a session that has ended does to a nomination it holds. */
export function moveAfter({ state, remark, outcome }: CouncilSession, nominationId: string): NomineeMove {
  const result = state === 'closed' ? outcome?.results[nominationId] : undefined;
  if (result?.quorumMet) {
    return { move: result.supported ? 'support' : 'notSupport', reason: '', change: { result } };
  }
  const reason = result ? closingWords.tooFewFor(result.present, result.eligible) : remark;
  return { move: 'giveBack', reason, change: { sessionId: null, result: null } };
}

/** Open votes are kept paper by paper in one document of at most 1 MiB. */
export const MAX_OPEN_VOTES = 10_000;

export const isTooLarge = (rules: CouncilSession['rules'], members: number, nominees: number): boolean =>
  !rules.secret && members * nominees > MAX_OPEN_VOTES;

/** Of a session's document, which takes 1 MiB. */
const MAX_SESSION_BYTES = 900_000;
/** What a nominee's result takes, without its id. */
const RESULT_BYTES = 200;
const VOTE_BYTES = 20;

/** Whether a session would outgrow its document by the results, conflicts that are declared and open votes that it will hold. */
export function willOutgrow(session: CouncilSession): boolean {
  const { nominationIds, memberUids, rules } = session;
  const perNominee = RESULT_BYTES + (rules.secret ? 0 : VOTE_BYTES * memberUids.length);
  const ids = bytesOf(nominationIds) * (rules.secret ? 1 : 1 + memberUids.length);
  return bytesOf(session) + ids + perNominee * nominationIds.length > MAX_SESSION_BYTES;
}
