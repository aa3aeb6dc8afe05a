import { newCase, type CaseState, type SubmissionCase, type SubmissionVersion } from './case.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';

export const now = new Date('2021-11-24T10:00:00Z');

export function versionOf(change: Partial<SubmissionVersion> = {}): SubmissionVersion {
  return {
    content: {},
    submittedBy: 'head',
    submittedAt: new Date('2021-11-24T03:00:00Z'),
    channel: 'web',
    paperReceivedOn: null,
    ...change,
  };
}

/** A case in `state` as it comes about; received versions stand where the state implies one. */
export function caseIn(state: CaseState, change: Partial<SubmissionCase> = {}): SubmissionCase {
  const fresh = newCase('p1', REGISTRATION_CASE, now);
  if (state === 'draft' || state === 'awaitingHead') return { ...fresh, state, ...change };
  const submittedAt = versionOf().submittedAt;
  const judged = { ...fresh, state, seq: 2, latestVersion: 1, submittedAt };
  if (state === 'invalid') return { ...judged, ...change };
  const valid = { ...judged, validVersions: [1], firstValidAt: submittedAt };
  const stands = state === 'received' || state === 'amending';
  return { ...valid, receivedVersion: stands ? 1 : null, ...change };
}
