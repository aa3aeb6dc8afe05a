import { limitedFindings, type Finding } from './finding.ts';
import type { Role } from '../people/membership.ts';
import { decideStep, refuseMove, type Move, type Step } from '../base/move.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type CaseKind,
  type CaseState,
  editableStates,
  type SubmissionCase,
  type SubmissionVersion,
  arrivalOf,
} from './case.ts';

interface CaseMove extends Move<CaseState, Role> {
  only?: readonly CaseKind[];
  /** Of a nomination, part of its appraisal and never a move by itself. */
  appraising?: true;
}

export const caseMoveNames = [
  'handToHead',
  'handBack',
  'recall',
  'receive',
  'return',
  'amend',
  'reopen',
  'abandonAmendment',
] as const;
export type CaseMoveName = (typeof caseMoveNames)[number];

/** Every transition that a person asks for; `submit` is the creation of a version and `judge` the function's answer. */
export const caseMoves = {
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
} as const satisfies Record<CaseMoveName, CaseMove>;

/** What a transition adds to the case's log. */
export interface CaseEvent extends Step<CaseState, Role | 'system'> {
  action: CaseMoveName | 'submit' | 'judge';
  version: number | null;
}

export interface CaseTransition {
  next: SubmissionCase;
  event: CaseEvent;
}

/** Whether a move is asked for by itself, or as part of a nomination's appraisal. */
type Within = 'case' | 'appraisal';

/** The moves somebody with `heldRoles` may ask for now. */
export function movesOpenTo(submission: SubmissionCase, heldRoles: readonly Role[]): CaseMoveName[] {
  return caseMoveNames.filter((name) => {
    const move: CaseMove = caseMoves[name];
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
const lacking = (submission: SubmissionCase, name: CaseMoveName): RefusalCode | null =>
  name === 'abandonAmendment' && submission.receivedVersion === null ? 'nothingToGoBackTo' : null;

/** Decides a transition that a person asks for. Back to the unit means `amending` where a received version stands. */
export function decideCaseMove(
  submission: SubmissionCase,
  name: CaseMoveName,
  heldRoles: readonly Role[],
  reason: string,
  now: Date,
  within: Within = 'case',
): Result<CaseTransition, RefusalCode> {
  const move: CaseMove = caseMoves[name];
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
