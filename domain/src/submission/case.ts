import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { isNominationCase, REGISTRATION_CASE, REVIEW_CASE } from '../movement/case-ids.ts';
import { endOfLocalDay, localDateSchema } from '../base/time.ts';

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
/** States in which the unit has something to hand in: nothing that counts lies with the office. */
const owedStates: readonly CaseState[] = ['draft', 'awaitingHead', 'invalid', 'returned'];
export const isOwedIn = (state: CaseState): boolean => owedStates.includes(state);
export const submittableStates = [...editableStates, 'awaitingHead'] as const satisfies CaseState[];

export const submissionChannels = ['web', 'paper'] as const;

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
  channel: z.enum(submissionChannels).nullable(),
  changedAt: z.date(),
});
export type SubmissionCase = z.infer<typeof caseSchema>;

/** `…/versions/{n}`: what was submitted, for good. `content` is the form's text, parsed by the case's own schema. */
export const versionSchema = z.object({
  content: z.unknown(),
  submittedBy: z.string(),
  submittedAt: z.date(),
  channel: z.enum(submissionChannels),
  /**
   * Of a paper submission: the day the paper reached the office. What is no day, or one before any paper of this kind,
   * counts as not given.
   */
  paperReceivedOn: localDateSchema
    .refine((date) => date >= '2000')
    .nullable()
    .catch(null),
  /** Whoever submitted recognises their own by it, though the answer was lost; none in versions of before. */
  clientId: z.string().optional(),
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
