import { z } from 'zod';

/** What can be wrong with a submission; each code has its sentence in labels.ts. */
export const findingCodes = [
  'required',
  'tooLong',
  'notANumber',
  'notADate',
  'notAmongChoices',
  'notPositive',
  'weightTooLarge',
  'goalNotAboveBaseline',
  'goalNotBelowBaseline',
  'dateOutsidePeriod',
  'unknownContentArea',
  'duplicateTarget',
  'noTargets',
  'tooManyTargets',
  'missingActual',
  'unknownTarget',
  'notALink',
  'evidenceMissing',
  'scoreAboveMaximum',
  'negativeScore',
  'missingScore',
  'malformed',
  'tooLate',
  'unitNotActive',
  'unitExempt',
  'movementNotOpen',
  'notRegistered',
  'paperDateInFuture',
  'notAWholeNumber',
  'dateInFuture',
  'reviewBeforePeriod',
  'moreThanMembers',
  'moreVotesThanPresent',
  'formNotForKind',
  'reasonForChange',
  'noAwards',
  'noReview',
  'noFinalReport',
  'duplicateNominee',
  'unitQuotaFull',
  'nominationClosed',
] as const;
export const findingCodeSchema = z.enum(findingCodes);
export type FindingCode = z.infer<typeof findingCodeSchema>;

/**
 * One thing to mend. `path` names the field: `planNumber`, `targets.<target id>.goal`, `actuals.<target id>.value`;
 * empty for the submission as a whole.
 */
export const findingSchema = z.object({
  path: z.string(),
  code: findingCodeSchema,
  params: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

export const finding = (path: string, code: FindingCode, params: Record<string, string> = {}): Finding => ({
  path,
  code,
  params,
});

/** Turns zod's issues into findings; list positions become the id of the element, which survives reordering. */
export function findingsOf(error: z.ZodError, input: unknown): Finding[] {
  return error.issues.map((issue) => {
    const params = issue.code === 'custom' ? stringRecord(issue.params) : {};
    const code = findingCodeSchema.safeParse(issue.message);
    return finding(stablePath(issue.path, input), code.success ? code.data : 'malformed', params);
  });
}

function stringRecord(params: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]));
}

const withId = z.looseObject({ id: z.string() });
const anyRecord = z.record(z.string(), z.unknown());

function stablePath(path: readonly PropertyKey[], input: unknown): string {
  let at: unknown = input;
  return path
    .map((step) => {
      if (Array.isArray(at) && typeof step === 'number') {
        at = at[step];
        const element = withId.safeParse(at);
        return element.success ? element.data.id : String(step);
      }
      const record = anyRecord.safeParse(at);
      at = record.success ? record.data[String(step)] : undefined;
      return String(step);
    })
    .join('.');
}
