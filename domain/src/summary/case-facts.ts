import { z } from 'zod';
import { caseStates, countedVersion, type SubmissionCase } from '../submission/case.ts';
import { targetSchema, type Target } from '../submission/target.ts';

/** What a summary needs of one case, and at which `seq` it was read. */
export const caseFactsSchema = z.object({
  seq: z.number(),
  state: z.enum(caseStates),
  counted: z.number().nullable(),
  /** The office received the counted version: what was asked about in it is settled. Records of before it was noted are. */
  received: z.boolean().default(true),
  firstValidAt: z.date().nullable(),
  submittedAt: z.date().nullable(),
  changedAt: z.date(),
  /** Of a counted registration. */
  targets: z.array(targetSchema),
  /** Of a counted report: target id → actual. */
  actuals: z.record(z.string(), z.number()),
});
export type CaseFacts = z.infer<typeof caseFactsSchema>;

/** What one case contributes; targets and actuals are those of the counted version. */
export function factsOf(
  submission: SubmissionCase,
  content: { targets?: Target[]; actuals?: Record<string, number> },
): CaseFacts {
  return {
    seq: submission.seq,
    state: submission.state,
    counted: countedVersion(submission),
    received: submission.receivedVersion !== null,
    firstValidAt: submission.firstValidAt,
    submittedAt: submission.submittedAt,
    changedAt: submission.changedAt,
    targets: content.targets ?? [],
    actuals: content.actuals ?? {},
  };
}

/** The facts of a case of which a version counts. */
export const standing = (facts: CaseFacts | undefined) =>
  facts && facts.counted !== null ? facts : undefined;
