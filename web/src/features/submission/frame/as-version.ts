import type { SubmissionVersion } from '@thidua/domain/submission/case';

/** What is typed, as the version it would become: the form is checked by what the trigger will check. */
export const asVersion = (content: unknown, uid: string, now: Date): SubmissionVersion => ({
  content,
  submittedBy: uid,
  submittedAt: now,
  channel: 'web',
  paperReceivedOn: null,
});
