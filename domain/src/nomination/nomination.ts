import { z } from 'zod';
import {
  awardFormIdSchema,
  caseIdSchema,
  certificateCodeSchema,
  clusterIdSchema,
  decisionIdSchema,
  movementIdSchema,
  nominationIdSchema,
  publicationIdSchema,
  sessionIdSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { recipientKindSchema } from '../movement/award-settings.ts';
import { factSchema } from './eligibility.ts';
import type { Role } from '../people/membership.ts';
import { decideStep, refuseMove, type Move, type Step } from '../base/move.ts';
import { workRoles } from './content.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { CaseMoveName } from '../submission/case-moves.ts';

/**
 * The award life of a nomination (docs/architecture.md#the-life-of-things), from its first valid version on. Before
 * that, and while it is `withdrawn` or `returned`, the unit's case says where it stands.
 */
export const nominationStates = [
  'validated',
  'withdrawn',
  'returned',
  'rejected',
  'appraised',
  'inSession',
  'supported',
  'notSupported',
  'published',
  'awarded',
  'declined',
  'revoked',
] as const;
export type NominationState = (typeof nominationStates)[number];

/** With the unit: it takes part in no quota, no list and no comparison of names. */
export const withUnitStates = ['withdrawn', 'returned'] as const satisfies NominationState[];
/** Given up for good. */
export const endedStates = ['rejected', 'declined', 'revoked'] as const satisfies NominationState[];
export const isLive = (state: NominationState) =>
  ![...withUnitStates, ...endedStates].some((other) => other === state);

/** Another nomination of the movement under the same name, or nearly: the office settles it (docs/rules.md#rule-4). */
export const matchSchema = z.object({
  nominationId: nominationIdSchema,
  name: z.string(),
  unitName: z.string(),
  formId: awardFormIdSchema,
  same: z.boolean(),
});
export type NameMatch = z.infer<typeof matchSchema>;

/** What a unit may know of who bears its nominee's name elsewhere: how many, and how many the office has yet to settle. */
const namesakesSchema = z.object({
  all: z.number().int().nonnegative(),
  open: z.number().int().nonnegative(),
});

/**
 * `movements/{m}/comparisons/{unitId~caseId}`: whom a nominee shares a name with, beside the nomination since it tells names
 * and units elsewhere: read by those who oversee, never by the unit (docs/rules.md#rule-9).
 */
export const comparisonSchema = z.object({
  authorityId: unitIdSchema,
  matches: z.array(matchSchema),
  /** Of matches that the office has found to be somebody else: the other nomination → why. */
  settled: z.record(z.string(), z.string()),
});
export type NameComparison = Pick<z.infer<typeof comparisonSchema>, 'matches' | 'settled'>;

/** What the council's vote gave; `eligible` is the base without conflicts. */
export const voteResultSchema = z.object({
  members: z.number().int(),
  eligible: z.number().int(),
  present: z.number().int(),
  support: z.number().int(),
  notSupport: z.number().int(),
  noOpinion: z.number().int(),
  quorumMet: z.boolean(),
  /** How many had to support, of how many. */
  needed: z.number().int(),
  base: z.number().int(),
  supported: z.boolean(),
});
export type VoteResult = z.infer<typeof voteResultSchema>;

/**
 * How a dossier that waits for its appraisal stands to the minutes of the unit's review: on them; on minutes that are being
 * changed; or with more votes than the minutes, as they are now, have people present.
 */
export const reviewBases = ['stands', 'open', 'misfit'] as const;

export const rulingOutcomes = ['award', 'decline'] as const;

/** `movements/{m}/nominations/{unitId~caseId}`: functions own it; `seq` grows with every transition. */
export const nominationSchema = z.object({
  movementId: movementIdSchema,
  authorityId: unitIdSchema,
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
  /** The unit and those above it, below the authority: for conflicts of interest. */
  lineage: z.array(unitIdSchema),
  caseId: caseIdSchema,
  /** The version that counts. */
  version: z.number().int().positive(),
  formId: awardFormIdSchema,
  kind: recipientKindSchema,
  honorific: z.string(),
  name: z.string(),
  folded: z.string(),
  nameKeys: z.array(z.string()),
  /** What it is found by (`searchWords`); of one from before, []. */
  words: z.array(z.string()).default([]),
  position: z.string(),
  workRole: z.enum(workRoles).nullable(),
  initiative: z.boolean(),
  citation: z.string(),
  review: z.object({
    heldOn: z.string(),
    present: z.number(),
    votesFor: z.number(),
    votesAgainst: z.number(),
  }),
  basis: z.enum(reviewBases).default('stands'),
  state: z.enum(nominationStates),
  seq: z.number().int().nonnegative(),
  /** Since when it stands where it stands. */
  since: z.date(),
  submittedAt: z.date(),
  facts: z.array(factSchema),
  namesakes: namesakesSchema.default({ all: 0, open: 0 }),
  /** Checklist item → holds. */
  checklist: z.record(z.string(), z.boolean()),
  /** Why it was returned, rejected, declined or revoked; the office's remark when it was appraised. */
  remark: z.string(),
  sessionId: sessionIdSchema.nullable(),
  result: voteResultSchema.nullable(),
  /** Of one not supported that the chairman means to award all the same: the published reason. */
  againstCouncil: z.string(),
  publicationId: publicationIdSchema.nullable(),
  ruling: z
    .object({
      outcome: z.enum(rulingOutcomes),
      reason: z.string(),
      departs: z.boolean(),
      at: z.date(),
      by: z.string(),
    })
    .nullable(),
  decisionId: decisionIdSchema.nullable(),
  certificateCode: certificateCodeSchema.nullable(),
  handover: z.object({ at: z.date(), by: z.string(), to: z.string(), on: z.string() }).nullable(),
});
export type Nomination = z.infer<typeof nominationSchema>;

/** A nomination with whom it shares its name, as those who compare know it. */
export type Compared = Nomination & NameComparison;

type Actor = Role | 'system';

export const nominationMoveNames = [
  'validate',
  'invalidate',
  'withdraw',
  'appraise',
  'return',
  'reject',
  'present',
  'giveBack',
  'support',
  'notSupport',
  'publish',
  'unpublish',
  'unpublishProposed',
  'issue',
  'decline',
  'revoke',
] as const;
export type NominationMove = (typeof nominationMoveNames)[number];

/** Every transition of the award life. `validate` is the trigger's answer to a version, `issue` that to a decision in force. */
export const nominationMoves = {
  validate: { from: ['validated', ...withUnitStates], to: 'validated', by: ['system'], reason: 'none' },
  invalidate: { from: ['validated', ...withUnitStates], to: 'withdrawn', by: ['system'], reason: 'none' },
  withdraw: { from: ['validated'], to: 'withdrawn', by: ['unitEditor', 'unitHead'], reason: 'none' },
  appraise: { from: ['validated'], to: 'appraised', by: ['office'], reason: 'none' },
  return: { from: ['validated', 'appraised'], to: 'returned', by: ['office'], reason: 'required' },
  reject: { from: ['validated', 'appraised'], to: 'rejected', by: ['office'], reason: 'required' },
  present: { from: ['appraised'], to: 'inSession', by: ['office'], reason: 'none' },
  giveBack: { from: ['inSession'], to: 'appraised', by: ['office'], reason: 'none' },
  support: { from: ['inSession'], to: 'supported', by: ['office'], reason: 'none' },
  notSupport: { from: ['inSession'], to: 'notSupported', by: ['office'], reason: 'none' },
  publish: { from: ['supported', 'notSupported'], to: 'published', by: ['office'], reason: 'none' },
  unpublish: { from: ['published'], to: 'supported', by: ['office'], reason: 'required' },
  unpublishProposed: { from: ['published'], to: 'notSupported', by: ['office'], reason: 'required' },
  issue: { from: ['published'], to: 'awarded', by: ['system'], reason: 'none' },
  decline: { from: ['notSupported', 'published'], to: 'declined', by: ['chairman'], reason: 'required' },
  revoke: { from: ['awarded'], to: 'revoked', by: ['chairman'], reason: 'required' },
} as const satisfies Record<NominationMove, Move<NominationState, Actor>>;

export interface NominationEvent extends Step<NominationState, Actor> {
  action: NominationMove;
  version: number;
}

export interface NominationTransition<N extends Nomination = Nomination> {
  next: N;
  event: NominationEvent;
}

export const refuseNominationMove = (
  { state }: Pick<Nomination, 'state'>,
  name: NominationMove,
  heldRoles: readonly Actor[],
): RefusalCode | null => refuseMove<NominationState, Actor>(nominationMoves[name], state, heldRoles);

/** Decides a transition; `change` is what comes with it. The moves' own conditions are the callers' to check first. */
export function decideNominationMove<N extends Nomination>(
  nomination: N,
  name: NominationMove,
  heldRoles: readonly Actor[],
  reason: string,
  now: Date,
  change: Partial<N> = {},
): Result<NominationTransition<N>, RefusalCode> {
  const move: Move<NominationState, Actor> = nominationMoves[name];
  const decided = decideStep(move, nomination.state, heldRoles, reason);
  if (!decided.ok) return decided;
  const step = decided.value;
  return ok({
    next: {
      ...nomination,
      ...change,
      state: step.after,
      seq: nomination.seq + 1,
      since: now,
      remark: step.reason || (change.remark ?? ''),
    },
    event: { ...step, action: name, version: change.version ?? nomination.version },
  });
}

/** The dossier's move that goes with a move of its case; null where the award life is not touched. */
export const nominationMoveOf: Partial<Record<CaseMoveName, NominationMove>> = { recall: 'withdraw' };

/** A match holds a nomination up until the office has settled it. */
export const openMatches = ({ matches, settled }: NameComparison): NameMatch[] =>
  matches.filter(({ nominationId }) => !(nominationId in settled));

/** A nomination as it is stored, and beside it what of it only those who oversee read. */
export function apart({ matches, settled, ...nomination }: Compared): {
  nomination: Nomination;
  comparison: z.infer<typeof comparisonSchema>;
} {
  const comparison = { authorityId: nomination.authorityId, matches, settled };
  const namesakes = { all: matches.length, open: openMatches(comparison).length };
  return { nomination: { ...nomination, namesakes }, comparison };
}

/** The move that takes a nomination off its list, back to what the council said of it. */
export const unpublishMoveOf = ({ result }: Pick<Nomination, 'result'>) =>
  result?.supported ? 'unpublish' : 'unpublishProposed';

/** Whether a ruling departs from what the council voted: its reason is then published. */
export const departsFromCouncil = (
  nomination: Pick<Nomination, 'result'>,
  outcome: (typeof rulingOutcomes)[number],
): boolean => (nomination.result?.supported ?? false) !== (outcome === 'award');
