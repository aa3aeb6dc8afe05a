import { z } from 'zod';
import { findingSchema, limitedFindings, type Finding } from './finding.ts';
import type { Role } from './membership.ts';
import { decideStep, refuseMove, type Move, type Step } from './move.ts';
import { isNominationCase, REGISTRATION_CASE, REVIEW_CASE } from './paths.ts';
import type { RefusalCode } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { endOfLocalDay, localDateSchema } from './time.ts';

/**
 * A case is what a unit hands in: its registration, its report for one reporting period, the minutes of its review, the
 * dossier of one nomination. All live the same life.
 */
export const caseKinds = ['registration', 'report', 'review', 'nomination'] as const;
export type CaseKind = (typeof caseKinds)[number];
export function caseKindOf(caseId: string): CaseKind {
  if (caseId === REGISTRATION_CASE) return 'registration';
  if (caseId === REVIEW_CASE) return 'review';
  return isNominationCase(caseId) ? 'nomination' : 'report';
}

/** Cases that every unit owes and the summaries count; the others are a unit's own choice. */
export const isOwedCase = (caseId: string) => {
  const kind = caseKindOf(caseId);
  return kind === 'registration' || kind === 'report';
};

export const caseStates = [
  'draft',
  'awaitingHead',
  'submitted',
  'validated',
  'invalid',
  'received',
  'returned',
  'amending',
] as const;
export type CaseState = (typeof caseStates)[number];

/** States in which the unit's draft may be written and a version submitted. */
export const editableStates = ['draft', 'invalid', 'returned', 'amending'] as const satisfies CaseState[];
export const submittableStates = [...editableStates, 'awaitingHead'] as const satisfies CaseState[];

export const channels = ['web', 'paper'] as const;

/** `…/cases/{caseId}`: where a case stands. Functions own it; `seq` grows with every transition. */
export const caseSchema = z.object({
  unitId: z.string(),
  caseId: z.string(),
  kind: z.enum(caseKinds),
  state: z.enum(caseStates),
  seq: z.number().int().nonnegative(),
  /** The newest version that was judged; 0 before the first. */
  latestVersion: z.number().int().nonnegative(),
  /** The version the office received last; it counts while a newer one is under way. */
  receivedVersion: z.number().int().positive().nullable(),
  /** Versions that validated: those whose content others than the unit may read. */
  validVersions: z.array(z.number().int().positive()),
  findings: z.array(findingSchema),
  /** Why the case was handed back, returned, reopened or is being amended. */
  remark: z.string(),
  /** When the newest version arrived. */
  submittedAt: z.date().nullable(),
  /** When the first version that validated arrived: lateness is judged by it, whatever is returned later. */
  firstValidAt: z.date().nullable(),
  channel: z.enum(channels).nullable(),
  changedAt: z.date(),
});
export type SubmissionCase = z.infer<typeof caseSchema>;

/** `…/versions/{n}`: what was submitted, for good. `content` is the form's text, parsed by the case's own schema. */
export const versionSchema = z.object({
  content: z.unknown(),
  submittedBy: z.string(),
  submittedAt: z.date(),
  channel: z.enum(channels),
  /**
   * Of a paper submission: the day the paper reached the office. What is no day, or one before any paper of this kind,
   * counts as not given.
   */
  paperReceivedOn: localDateSchema
    .refine((date) => date >= '2000')
    .nullable()
    .catch(null),
});
export type SubmissionVersion = z.infer<typeof versionSchema>;

/** `…/drafts/{draftId}`: `rev` grows by one with every write, so that nobody overwrites what they have not seen. */
export const draftSchema = z.object({
  content: z.unknown(),
  rev: z.number().int().positive(),
  updatedAt: z.date(),
  updatedBy: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;

export function newCase(unitId: string, caseId: string, now: Date): SubmissionCase {
  return {
    unitId,
    caseId,
    kind: caseKindOf(caseId),
    state: 'draft',
    seq: 0,
    latestVersion: 0,
    receivedVersion: null,
    validVersions: [],
    findings: [],
    remark: '',
    submittedAt: null,
    firstValidAt: null,
    channel: null,
    changedAt: now,
  };
}

/**
 * The version that counts in summaries: the one received last; before any, the validated one. So an amendment counts
 * from its receipt, and the received version meanwhile.
 */
export function countedVersion(
  submission: Pick<SubmissionCase, 'state' | 'latestVersion' | 'receivedVersion'>,
): number | null {
  if (submission.receivedVersion !== null) return submission.receivedVersion;
  return submission.state === 'validated' ? submission.latestVersion : null;
}

/** A paper counts as arrived on the last instant of the day it reached the office, but never after it was typed in. */
export function arrivalOf(version: SubmissionVersion, zone: string): Date {
  if (version.channel === 'web' || version.paperReceivedOn === null) return version.submittedAt;
  const endOfDay = endOfLocalDay(version.paperReceivedOn, zone);
  return endOfDay < version.submittedAt ? endOfDay : version.submittedAt;
}

interface CaseMove extends Move<CaseState, Role> {
  only?: readonly CaseKind[];
  /** Of a nomination, part of its appraisal and never a move by itself. */
  appraising?: true;
}

export const moveNames = [
  'handToHead',
  'handBack',
  'recall',
  'receive',
  'return',
  'amend',
  'reopen',
  'abandonAmendment',
] as const;
export type MoveName = (typeof moveNames)[number];

/** Every transition that a person asks for; `submit` is the creation of a version and `judge` the function's answer. */
export const moves = {
  handToHead: { from: editableStates, to: 'awaitingHead', by: ['unitEditor', 'unitHead'], reason: 'none' },
  handBack: { from: ['awaitingHead'], to: 'draft', by: ['unitHead'], reason: 'required' },
  recall: {
    from: ['awaitingHead', 'validated'],
    to: 'draft',
    by: ['unitEditor', 'unitHead'],
    reason: 'none',
  },
  receive: {
    from: ['validated'],
    to: 'received',
    by: ['office'],
    reason: 'none',
    only: ['registration', 'report', 'nomination'],
    appraising: true,
  },
  return: { from: ['validated'], to: 'returned', by: ['office'], reason: 'required', appraising: true },
  amend: {
    from: ['received'],
    to: 'amending',
    by: ['unitEditor', 'unitHead'],
    reason: 'required',
    only: ['registration'],
  },
  reopen: {
    from: ['received'],
    to: 'amending',
    by: ['office'],
    reason: 'required',
    only: ['report', 'nomination'],
    appraising: true,
  },
  abandonAmendment: {
    from: ['amending', 'invalid', 'returned'],
    to: 'received',
    by: ['unitEditor', 'unitHead'],
    reason: 'none',
    only: ['registration', 'report'],
  },
} as const satisfies Record<MoveName, CaseMove>;

/** What a transition adds to the case's log. */
export interface CaseEvent extends Step<CaseState, Role | 'system'> {
  action: MoveName | 'submit' | 'judge';
  version: number | null;
}

export interface Transition {
  next: SubmissionCase;
  event: CaseEvent;
}

/** Whether a move is asked for by itself, or as part of a nomination's appraisal. */
type Within = 'case' | 'appraisal';

/** The moves somebody with `heldRoles` may ask for now. */
export function movesOpenTo(submission: SubmissionCase, heldRoles: readonly Role[]): MoveName[] {
  return moveNames.filter((name) => {
    const move: CaseMove = moves[name];
    const barred = barredFrom(submission, move, 'case');
    return !refuseMove(move, submission.state, heldRoles, barred) && !lacking(submission, name);
  });
}

function barredFrom(submission: SubmissionCase, move: CaseMove, within: Within): RefusalCode | null {
  if (move.only && !move.only.includes(submission.kind)) return 'notForThisKind';
  if (move.appraising && submission.kind === 'nomination' && within === 'case') return 'notForThisKind';
  return null;
}

/** What speaks against a move whose actor and state are right. */
const lacking = (submission: SubmissionCase, name: MoveName): RefusalCode | null =>
  name === 'abandonAmendment' && submission.receivedVersion === null ? 'nothingToGoBackTo' : null;

/** Decides a transition that a person asks for. Back to the unit means `amending` where a received version stands. */
export function decideMove(
  submission: SubmissionCase,
  name: MoveName,
  heldRoles: readonly Role[],
  reason: string,
  now: Date,
  within: Within = 'case',
): Result<Transition, RefusalCode> {
  const move: CaseMove = moves[name];
  const decided = decideStep(move, submission.state, heldRoles, reason, barredFrom(submission, move, within));
  if (!decided.ok) return decided;
  const lack = lacking(submission, name);
  if (lack) return err(lack);
  const step = decided.value;
  const after = step.after === 'draft' && submission.receivedVersion !== null ? 'amending' : step.after;
  return ok({
    next: {
      ...submission,
      state: after,
      seq: submission.seq + 1,
      receivedVersion: name === 'receive' ? submission.latestVersion : submission.receivedVersion,
      findings: after === 'received' ? [] : submission.findings,
      remark: move.reason === 'required' ? step.reason : after === 'received' ? '' : submission.remark,
      changedAt: now,
    },
    event: { ...step, action: name, after, version: submission.latestVersion || null },
  });
}

/**
 * The function's answer to version `n`: two transitions, `submit` (dated by its arrival) and `judge`.
 * Versions are judged in their order and once; anything else finds nothing to do.
 */
export function decideVerdict(
  submission: SubmissionCase,
  n: number,
  version: SubmissionVersion,
  findings: readonly Finding[],
  zone: string,
  now: Date,
): { next: SubmissionCase; events: CaseEvent[] } | null {
  if (n !== submission.latestVersion + 1) return null;
  const arrivedAt = arrivalOf(version, zone);
  const after = findings.length === 0 ? 'validated' : 'invalid';
  return {
    next: {
      ...submission,
      state: after,
      seq: submission.seq + 2,
      latestVersion: n,
      validVersions: after === 'validated' ? [...submission.validVersions, n] : submission.validVersions,
      findings: limitedFindings(findings),
      remark: '',
      submittedAt: arrivedAt,
      firstValidAt: submission.firstValidAt ?? (after === 'validated' ? arrivedAt : null),
      channel: version.channel,
      changedAt: now,
    },
    events: [
      {
        action: 'submit',
        role: version.channel === 'paper' ? 'office' : 'unitHead',
        before: submission.state,
        after: 'submitted',
        reason: '',
        version: n,
      },
      { action: 'judge', role: 'system', before: 'submitted', after, reason: '', version: n },
    ],
  };
}
