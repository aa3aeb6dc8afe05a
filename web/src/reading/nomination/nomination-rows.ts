import { recipientKindSchema, type RecipientKind } from '@thidua/domain/movement/award-settings';
import { withUnitStates, type Nomination } from '@thidua/domain/nomination/nomination';
import { isBlankNomination, readNominee, workRoles, type WorkRole } from '@thidua/domain/nomination/content';
import { mayThrowAway } from '@thidua/domain/nomination/throw-away';
import type { SubmissionCase } from '@thidua/domain/submission/case';
import { z } from 'zod';

/** What a unit proposes, or is about to: from its record once there is one, else from what is being typed. */
export interface NominationRow {
  caseId: string;
  formId: string;
  kind: RecipientKind;
  honorific: string;
  /** '' while nobody has been named. */
  name: string;
  position: string;
  workRole: WorkRole | null;
  citation: string;
  votesFor: string;
  votesAgainst: string;
  /** null before the first transition. */
  submission: SubmissionCase | null;
  /** null before the first valid version. */
  record: Nomination | null;
}

export interface RowSources {
  records: readonly Nomination[];
  cases: readonly SubmissionCase[];
  /** case id → what its draft holds. */
  drafts: ReadonlyMap<string, unknown>;
}

const text = z.string().catch('');
const draftedSchema = z.object({
  formId: text,
  kind: recipientKindSchema.catch('individual'),
  honorific: text,
  title: text,
  name: text,
  position: text,
  workRole: z.enum(workRoles).nullable().catch(null),
  citation: text,
  votesFor: text,
  votesAgainst: text,
});
const nothing = draftedSchema.parse({});

const isWithUnit = (record: Nomination) => withUnitStates.some((state) => state === record.state);

function told({ review, ...record }: Nomination) {
  const { formId, kind, honorific, name, position, workRole, citation } = record;
  const votes = { votesFor: String(review.votesFor), votesAgainst: String(review.votesAgainst) };
  return { formId, kind, honorific, name, position, workRole, citation, ...votes };
}

const asPrinted = (typed: typeof nothing) => ({ ...typed, ...readNominee(typed) });

/** Whether a dossier was never found valid: then what was typed of it may be thrown away. */
export const mayBeThrownAway = ({
  submission,
  record,
}: Pick<NominationRow, 'submission' | 'record'>): boolean =>
  record === null && (submission === null || mayThrowAway(submission));

/**
 * Every nomination of a unit once, in the order in which they were begun, as far as the ids tell; without those that were
 * thrown away, or begun and left with nothing typed.
 */
export function nominationRows({ records, cases, drafts }: RowSources): NominationRow[] {
  const ids = new Set([
    ...records.map(({ caseId }) => caseId),
    ...cases.filter(({ kind }) => kind === 'nomination').map(({ caseId }) => caseId),
    ...drafts.keys(),
  ]);
  const order = new Intl.Collator('en', { numeric: true });
  return [...ids]
    .toSorted((a, b) => order.compare(a, b))
    .flatMap((caseId) => {
      const record = records.find((one) => one.caseId === caseId) ?? null;
      const submission = cases.find((one) => one.caseId === caseId) ?? null;
      const drafted = draftedSchema.safeParse(drafts.get(caseId)).data;
      const typed = record === null || isWithUnit(record) ? drafted : undefined;
      const own = typed ? asPrinted(typed) : record === null ? nothing : told(record);
      const isGone = isBlankNomination(drafts.get(caseId)) && mayBeThrownAway({ submission, record });
      return isGone ? [] : [{ ...own, caseId, submission, record }];
    });
}
