import { z } from 'zod';
import { nominationIdSchema, uidSchema, unitIdSchema } from '../base/ids.ts';
import { votingRulesSchema, type Share } from '../movement/award-settings.ts';
import { voteResultSchema, type Nomination, type VoteResult } from '../nomination/nomination.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { isPersonsName } from '../nomination/names.ts';

export const sessionStates = ['draft', 'open', 'closed', 'invalid', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A member as the session knows one: `unitIds` are the units the member belongs to, by role or as the office notes. */
export const sessionMemberSchema = z.object({
  uid: uidSchema,
  name: z.string(),
  position: z.string(),
  unitIds: z.array(unitIdSchema),
});
export type SessionMember = z.infer<typeof sessionMemberSchema>;

export const conflictReasons = ['oneself', 'ownUnit', 'subUnit', 'parentUnit', 'declared'] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** `movements/{m}/sessions/{sessionId}`: functions own it; read by the council and those who oversee. */
export const sessionSchema = z.object({
  authorityId: unitIdSchema,
  title: z.string(),
  state: z.enum(sessionStates),
  rules: votingRulesSchema,
  opensAt: z.date(),
  closesAt: z.date(),
  members: z.array(sessionMemberSchema),
  memberUids: z.array(uidSchema),
  nominationIds: z.array(nominationIdSchema),
  /** Of a meeting: who is there, as the office notes. */
  attendance: z.array(uidSchema),
  /** nomination → member → why the member does not vote on it. */
  conflicts: z.record(z.string(), z.record(z.string(), z.enum(conflictReasons))),
  /** nomination → member → why the office found that the member bears the nominee's name by chance. */
  cleared: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  seq: z.number().int().nonnegative(),
  changedAt: z.date(),
  /** When the office last reminded all members to vote, whoever had; null where it has not. */
  remindedAt: z.date().nullable().default(null),
  /** Why it was cancelled or could not close as valid; '' otherwise. */
  remark: z.string(),
  /** After closing only: who took part, sorted; the results; the receipts of a secret ballot, sorted; open votes. */
  outcome: z
    .object({
      turnout: z.array(uidSchema),
      results: z.record(z.string(), voteResultSchema),
      receipts: z.array(z.string()),
      openVotes: z.record(z.string(), z.record(z.string(), z.string())).nullable(),
    })
    .nullable(),
});
export type CouncilSession = z.infer<typeof sessionSchema>;

export const choices = ['support', 'notSupport', 'noOpinion'] as const;
export const choiceSchema = z.enum(choices);
export type Choice = z.infer<typeof choiceSchema>;
const countsSchema = z.object({ support: z.number(), notSupport: z.number(), noOpinion: z.number() });
type Counts = z.infer<typeof countsSchema>;

/**
 * `…/ballotBox/sealed`: everything that is kept of a ballot. A secret one keeps who has voted, how often each choice was
 * made and the receipts, each sorted and rewritten together, so that neither id, order nor time joins a voter to a
 * choice. No paper is kept whole: a paper that lacks the nominees of a conflict would tell whose it is.
 */
export const ballotBoxSchema = z.object({
  voters: z.array(uidSchema),
  counts: z.record(z.string(), countsSchema),
  receipts: z.array(z.string()),
  /** Of an open ballot only: member → nomination → choice. */
  openVotes: z.record(z.string(), z.record(z.string(), choiceSchema)),
});
export type BallotBox = z.infer<typeof ballotBoxSchema>;

export const emptyBox = (): BallotBox => ({ voters: [], counts: {}, receipts: [], openVotes: {} });

/** One ballot paper: nomination → choice, for every nominee the voter has no conflict with. */
export type BallotPaper = Readonly<Record<string, Choice>>;

/** What a receipt is: the browser's nonce hides the paper, the hash binds to it. */
export function receiptText(sessionId: string, nonce: string, paper: BallotPaper): string {
  const lines = Object.keys(paper)
    .toSorted()
    .map((id) => `${id}=${paper[id]}`);
  return [sessionId, nonce, ...lines].join('\n');
}

/** The nominees a member votes on. */
export const ballotOf = (
  session: Pick<CouncilSession, 'nominationIds' | 'conflicts'>,
  uid: string,
): string[] => session.nominationIds.filter((id) => !(uid in (session.conflicts[id] ?? {})));

/** Whether votes are taken now. */
export const isVotingOpen = (
  session: Pick<CouncilSession, 'state' | 'opensAt' | 'closesAt'>,
  now: Date,
): boolean => session.state === 'open' && session.opensAt <= now && now < session.closesAt;

/** So long after one reminder no other goes out. */
export const HOURS_BETWEEN_REMINDERS = 4;

/** From when on members may be reminded again; null where they may be now. */
export function nextReminderAt({ remindedAt }: Pick<CouncilSession, 'remindedAt'>, now: Date): Date | null {
  if (remindedAt === null) return null;
  const next = new Date(remindedAt.getTime() + HOURS_BETWEEN_REMINDERS * 3_600_000);
  return now < next ? next : null;
}

/**
 * Why members cannot be reminded to vote. Who has voted plays no part in it: a reminder goes to all alike, so that it
 * tells nothing of who has (docs/rules.md#rule-5).
 */
export const refuseReminding = (
  session: Pick<CouncilSession, 'state' | 'opensAt' | 'closesAt' | 'remindedAt'>,
  now: Date,
): RefusalCode | null => {
  if (!isVotingOpen(session, now)) return 'votingNotOpen';
  return nextReminderAt(session, now) === null ? null : 'remindedLately';
};

/** Why a paper cannot be cast; null when it can. That somebody is a council member now is the caller's to check. */
export function refuseBallot(
  session: CouncilSession,
  box: Pick<BallotBox, 'voters'>,
  uid: string,
  paper: BallotPaper,
  now: Date,
): RefusalCode | null {
  if (!session.memberUids.includes(uid)) return 'notInSession';
  if (!isVotingOpen(session, now)) return 'votingNotOpen';
  if (box.voters.includes(uid)) return 'alreadyVoted';
  if (session.rules.mode === 'meeting' && !session.attendance.includes(uid)) return 'notPresent';
  const own = ballotOf(session, uid);
  const asked = Object.keys(paper);
  if (asked.some((id) => session.nominationIds.includes(id) && !own.includes(id)))
    return 'conflictOfInterest';
  if (asked.length !== own.length || asked.some((id) => !own.includes(id))) return 'paperIncomplete';
  return null;
}

/** The box after one more paper; everything in it is sorted anew. */
export function castInto(
  box: BallotBox,
  uid: string,
  paper: BallotPaper,
  receipt: string,
  secret: boolean,
): BallotBox {
  const counts = { ...box.counts };
  for (const [id, choice] of Object.entries(paper)) {
    const before: Counts = counts[id] ?? { support: 0, notSupport: 0, noOpinion: 0 };
    counts[id] = { ...before, [choice]: before[choice] + 1 };
  }
  return {
    voters: [...box.voters, uid].toSorted(),
    counts: Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    receipts: [...box.receipts, receipt].toSorted(),
    openVotes: secret ? {} : { ...box.openVotes, [uid]: { ...paper } },
  };
}

/** How many of `base` are needed for `share`; more than it where `above`. Exact, without fractions. */
export function neededOf([part, whole]: Share, base: number, above: boolean): number {
  return above ? Math.floor((part * base) / whole) + 1 : Math.ceil((part * base) / whole);
}

/** Fewer voters than this on one nominee, and a result may tell who voted how. */
export const FEW_VOTERS = 3;

/**
 * The result for each nominee. Quorum and majority rest on the members without a conflict for it: `present` of them
 * take part – in a meeting by the attendance, in writing by having voted (docs/rules.md#rule-5, docs/rules.md#rule-6).
 * A secret ballot with too few papers to hide them has no quorum, unless no more members may vote, which is said
 * beforehand.
 */
export function countVotes(session: CouncilSession, box: BallotBox): Record<string, VoteResult> {
  const { rules, members } = session;
  const takingPart = new Set(rules.mode === 'meeting' ? session.attendance : box.voters);
  return Object.fromEntries(
    session.nominationIds.map((id) => {
      const barred = session.conflicts[id] ?? {};
      const eligible = members.filter(({ uid }) => !(uid in barred));
      const present = eligible.filter(({ uid }) => takingPart.has(uid)).length;
      const counts = box.counts[id] ?? { support: 0, notSupport: 0, noOpinion: 0 };
      const base = rules.denominator === 'all' ? eligible.length : present;
      const needed = neededOf(rules.threshold, base, rules.aboveThreshold);
      const papers = counts.support + counts.notSupport + counts.noOpinion;
      const isHidden = !rules.secret || papers >= Math.min(FEW_VOTERS, eligible.length);
      const quorumMet =
        eligible.length > 0 && isHidden && present >= neededOf(rules.quorum, eligible.length, false);
      return [
        id,
        {
          members: members.length,
          eligible: eligible.length,
          present,
          ...counts,
          quorumMet,
          needed,
          base,
          supported: quorumMet && counts.support >= needed,
        },
      ] as const;
    }),
  );
}

/**
 * Whether enough members take part for the session itself. Its base is who has a paper: a member whom conflicts bar from
 * every nominee is neither awaited nor counted (docs/rules.md#rule-5), or a vote in writing could never be valid.
 */
export function hasQuorum(
  session: Pick<CouncilSession, 'rules' | 'memberUids' | 'attendance' | 'nominationIds' | 'conflicts'>,
  box: Pick<BallotBox, 'voters'>,
): {
  met: boolean;
  present: number;
  needed: number;
  base: number;
} {
  const takingPart = new Set(session.rules.mode === 'meeting' ? session.attendance : box.voters);
  const eligible = session.memberUids.filter((uid) => ballotOf(session, uid).length > 0);
  const base = eligible.length;
  const present = eligible.filter((uid) => takingPart.has(uid)).length;
  const needed = neededOf(session.rules.quorum, base, false);
  return { met: base > 0 && present >= needed, present, needed, base };
}

/** Unit → the unit with those above it, below the authority. */
export type Lineages = ReadonlyMap<string, readonly string[]>;

/**
 * The conflict that the system finds (docs/rules.md#rule-5): the nominee is oneself, of one's own unit, of a sub-unit of
 * it, or of the organisation the unit belongs to below the authority; never merely of the authority or of a shared
 * cluster.
 * `lineages` holds the members' units; the nomination brings its own. Whom the office has found to be somebody else of the
 * same name is not the nominee.
 */
export function conflictOf(
  member: SessionMember,
  nomination: Pick<Nomination, 'name' | 'kind' | 'unitId' | 'lineage'>,
  lineages: Lineages,
  isSomebodyElse = false,
): ConflictReason | null {
  if (!isSomebodyElse && nomination.kind === 'individual' && isPersonsName(member.name, nomination.name))
    return 'oneself';
  const { unitId, lineage } = nomination;
  if (lineage.length === 0) return null;
  if (member.unitIds.includes(unitId)) return 'ownUnit';
  if (member.unitIds.some((own) => lineage.includes(own))) return 'subUnit';
  if (member.unitIds.some((own) => lineages.get(own)?.includes(unitId))) return 'parentUnit';
  return null;
}

/** Found conflicts of a session, declared ones kept: nomination → member → reason. */
export function conflictsOf(
  members: readonly SessionMember[],
  nominations: ReadonlyMap<string, Pick<Nomination, 'name' | 'kind' | 'unitId' | 'lineage'>>,
  lineages: Lineages,
  declared: CouncilSession['conflicts'],
  cleared: CouncilSession['cleared'] = {},
): CouncilSession['conflicts'] {
  return Object.fromEntries(
    [...nominations].map(([id, nomination]) => {
      const kept = Object.entries(declared[id] ?? {}).filter(([, reason]) => reason === 'declared');
      const found = members.flatMap((member) => {
        const reason = conflictOf(member, nomination, lineages, member.uid in (cleared[id] ?? {}));
        return reason ? [[member.uid, reason] as const] : [];
      });
      return [id, Object.fromEntries([...kept, ...found])];
    }),
  );
}

/** What must be said before voting opens: nominees on whom so few vote that the result may tell how. */
export const tellingNominees = (
  session: Pick<CouncilSession, 'nominationIds' | 'conflicts' | 'members'>,
): string[] =>
  session.nominationIds.filter(
    (id) => session.members.length - Object.keys(session.conflicts[id] ?? {}).length < FEW_VOTERS,
  );

/** `…/sessions/{s}/nominees/{nominationId}/opinions/{uid}` */
export const opinionSchema = z.object({
  nominationId: nominationIdSchema,
  uid: uidSchema,
  name: z.string(),
  text: z.string().min(1).max(4000),
  at: z.date(),
  /** What it said before, oldest first. */
  history: z.array(z.object({ text: z.string(), at: z.date() })).default([]),
  /** Random: the log holds a hash of the opinion, from which nobody shall guess a short text they may not read yet. */
  seal: z.string().default(''),
});
export type Opinion = z.infer<typeof opinionSchema>;
