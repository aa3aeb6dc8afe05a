import { z } from 'zod';

/** Whom an award form can go to. */
export const recipientKinds = ['collective', 'individual', 'household'] as const;
export const recipientKindSchema = z.enum(recipientKinds);
export type RecipientKind = z.infer<typeof recipientKindSchema>;

/** A share such as 2/3, exact: `[2, 3]`. */
export const shareSchema = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([part, whole]) => part <= whole, 'shareAboveOne');
export type Share = z.infer<typeof shareSchema>;

export const denominators = ['all', 'present'] as const;
export const sessionModes = ['meeting', 'writing'] as const;

/** How a council votes (docs/rules.md#rule-6). */
export const votingRulesSchema = z.object({
  mode: z.enum(sessionModes),
  /** Of the members without a conflict, this share must take part. */
  quorum: shareSchema,
  /** Of the denominator, this share must support. */
  threshold: shareSchema,
  /** True: more than the threshold; false: the threshold itself is enough (as in Decree 91/2017 art. 45). */
  aboveThreshold: z.boolean(),
  denominator: z.enum(denominators),
  secret: z.boolean(),
});
export type VotingRules = z.infer<typeof votingRulesSchema>;

export const defaultVotingRules: VotingRules = {
  mode: 'meeting',
  quorum: [2, 3],
  threshold: [1, 2],
  aboveThreshold: true,
  denominator: 'all',
  secret: true,
};

/** One line of the score table; a penalty's points are taken away. */
export const scoreItemKinds = ['criterion', 'bonus', 'penalty'] as const;
export const scoreItemSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(scoreItemKinds),
  title: z.string().min(1),
  maxPoints: z.number().positive(),
});
export type ScoreItem = z.infer<typeof scoreItemSchema>;

export const scoreGroupSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  items: z.array(scoreItemSchema).min(1),
});
export type ScoreGroup = z.infer<typeof scoreGroupSchema>;

export const quotaSchema = z.object({
  formId: z.string(),
  kind: recipientKindSchema,
  /** More than a unit's quota is not valid; more than a cluster's is shown to all who decide. null: no quota. */
  perUnit: z.number().int().nonnegative().nullable(),
  perCluster: z.number().int().nonnegative().nullable(),
});

const days = z.number().int().min(1).max(3650);

/**
 * For how many days what was published about people stays public, the last one included (docs/rules.md#rule-9): as long as its
 * purpose asks for it and no longer (Law 91/2025/QH15).
 */
export const publicDaysSchema = z.object({
  /** Names on a proposed list, from the day on which it was decided what becomes of them. */
  names: days,
  /** Names on a proposed list of whom nothing was decided, from the last day for comments. */
  undecided: days,
  /** Why somebody was not awarded, was taken off a list, or the chairman departed from the council; why a name was mended. */
  reasons: days,
  /** Why a certificate was revoked or replaced; that it is not valid any more stays for the check. */
  revocations: days,
});
export type PublicDays = z.infer<typeof publicDaysSchema>;

/** Reasons for as long as somebody would object to them, names until what follows is known, revocations for a year. */
export const defaultPublicDays: PublicDays = { names: 90, undecided: 365, reasons: 30, revocations: 365 };

/** Everything about a movement's awards that is the authority's choice, not the program's. */
export const awardSettingsSchema = z.object({
  /** Headings of the achievement report, in the movement's order ("theo đợt, chuyên đề"). */
  outline: z.array(z.object({ id: z.string().min(1), title: z.string().min(1), hint: z.string() })).min(1),
  quotas: z.array(quotaSchema),
  /** How many dossiers a unit may begin, and the office for it from paper: far above any quota, and an end. */
  dossiersPerUnit: z.number().int().min(1).max(99).default(60),
  /** Warn when fewer than this share of the individuals proposed are direct workers (docs/rules.md#rule-8). */
  directWorkerShare: z.number().min(0).max(1),
  /** What eligibility is measured by; shown by figures, never decided alone by them (docs/rules.md#rule-7). */
  eligibility: z.object({
    /** Share of the targets that should be met. */
    targetsMet: z.number().min(0).max(1),
    maxLateReports: z.number().int().nonnegative(),
    /** Share of those present at the unit's review who should be for it. */
    reviewVotes: z.number().min(0).max(1),
  }),
  /** Criteria whose id is one of the movement's collective criteria take their self score from the final report. */
  scoreTable: z.array(scoreGroupSchema),
  voting: votingRulesSchema,
  /** Days of public comment, the day of publication not counted. */
  commentDays: z.number().int().min(1).max(60),
  publicDays: publicDaysSchema.default(defaultPublicDays),
  checklist: z.array(z.object({ id: z.string().min(1), title: z.string().min(1) })).min(1),
  decision: z.object({
    /** `QĐ-UBND` */
    symbol: z.string().min(1).max(40),
    /** `CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5` */
    issuerTitle: z.string().min(1).max(200),
    legalBases: z.array(z.string().min(1)),
    recipients: z.array(z.string()),
  }),
  /** What the certificate praises, where the nomination says nothing of its own. */
  citation: z.string().min(1).max(400),
});
export type AwardSettings = z.infer<typeof awardSettingsSchema>;

export const scoreItemsOf = (settings: Pick<AwardSettings, 'scoreTable'>): ScoreItem[] =>
  settings.scoreTable.flatMap((group) => group.items);
