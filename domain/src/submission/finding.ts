import { z } from 'zod';
import { itemIdSchema } from '../base/ids.ts';

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
  'shareOutOfRange',
  'fractionOfCount',
  'belowNothing',
  'twoReadings',
  'percentSign',
  'weightInPercent',
  'doubtfulGoal',
  'doubtfulActual',
  'remarkForDoubt',
  'hiddenCharacters',
  'legacyLetters',
  'cannotBePrinted',
  'numberTooLarge',
  'unreadable',
  'moreFindings',
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

/**
 * The one place where findings are limited, whatever somebody submitted: they are copied into the case. A path or a text
 * that somebody typed is cut; of many findings the first are kept, and the last says that there are more.
 */
export const FINDING_LIMITS = { findings: 100, path: 160, param: 160 } as const;

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

export const finding = (path: string, code: FindingCode, params: Record<string, string> = {}): Finding => ({
  path: cut(path, FINDING_LIMITS.path),
  code,
  params: Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, cut(value, FINDING_LIMITS.param)]),
  ),
});

/** The findings that a case keeps. */
export function limitedFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length <= FINDING_LIMITS.findings) return [...findings];
  return [...findings.slice(0, FINDING_LIMITS.findings - 1), finding('', 'moreFindings')];
}

/** Of elements that a list may hold once each: those whose id has been there before, by their field. */
export function repeatedIds(field: string, elements: readonly { id: string }[]): Finding[] {
  const seen = new Set<string>();
  return elements.flatMap(({ id }) => {
    if (seen.has(id)) return [finding(`${field}.${id}.id`, 'malformed')];
    seen.add(id);
    return [];
  });
}

/** Turns zod's issues into findings; list positions become the id of the element, which survives reordering. */
export function findingsOf(error: z.ZodError, input: unknown): Finding[] {
  // One more than is kept, so that it is seen that there are more: each costs a walk through the input.
  return error.issues.slice(0, FINDING_LIMITS.findings + 1).map((issue) => {
    const params = issue.code === 'custom' ? stringRecord(issue.params) : {};
    const code = findingCodeSchema.safeParse(issue.message);
    return finding(stablePath(issue.path, input), code.success ? code.data : 'malformed', params);
  });
}

function stringRecord(params: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]));
}

const withId = z.looseObject({ id: itemIdSchema });
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
