import { z } from 'zod';
import { finding, findingsOf, repeatedIds, type Finding } from './finding.ts';
import { itemIdSchema } from '../base/ids.ts';
import type { MovementSettings } from '../movement/movement.ts';
import {
  dateText,
  contentLine,
  wholeNumberText,
  requiredLine,
  requiredText,
  contentText,
} from './content-fields.ts';
import { readLine, writtenName } from '../base/person-name.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { LocalDate } from '../base/time.ts';

/** A commendation that the unit gave by its own authority, recorded beside its nominations. */
const commendationContentSchema = z.strictObject({
  id: itemIdSchema,
  name: contentLine,
  form: contentLine,
  number: contentLine,
  date: contentLine,
});

/**
 * The minutes of a unit's review (bình xét) as typed: when, who led and wrote, how many were there. The votes for
 * each nominee stand in the nomination.
 */
export const reviewContentSchema = z.strictObject({
  heldOn: contentLine,
  place: contentLine,
  chairedBy: contentLine,
  secretary: contentLine,
  members: contentLine,
  present: contentLine,
  discussion: contentText,
  commendations: z.array(commendationContentSchema).max(40, 'tooLong'),
});
export type ReviewContent = z.infer<typeof reviewContentSchema>;

export interface Review {
  heldOn: LocalDate;
  place: string;
  chairedBy: string;
  secretary: string;
  members: number;
  present: number;
  discussion: string;
  commendations: { id: string; name: string; form: string; number: string; date: LocalDate }[];
}

const reviewSchema = z.object({
  heldOn: dateText,
  place: requiredLine,
  chairedBy: requiredLine.transform(writtenName),
  secretary: requiredLine.transform(writtenName),
  members: wholeNumberText.refine((value) => value > 0, 'notPositive'),
  present: wholeNumberText.refine((value) => value > 0, 'notPositive'),
  discussion: requiredText,
  commendations: z.array(
    z.object({
      id: itemIdSchema,
      name: requiredLine.transform(readLine),
      form: requiredLine,
      number: contentLine,
      date: dateText,
    }),
  ),
});

/** The one reading of a review, for the form and for the trigger. `today` in the authority's zone. */
export function parseReview(
  content: unknown,
  frame: Pick<MovementSettings, 'period'>,
  today: LocalDate,
): Result<Review, Finding[]> {
  const shape = reviewContentSchema.safeParse(content);
  if (!shape.success) return err(findingsOf(shape.error, content));
  const parsed = reviewSchema.safeParse(content);
  if (!parsed.success) return err(findingsOf(parsed.error, content));
  const { heldOn, members, present, commendations } = parsed.data;
  const findings = repeatedIds('commendations', commendations);
  if (heldOn > today) findings.push(finding('heldOn', 'dateInFuture'));
  if (heldOn < frame.period.from) {
    findings.push(finding('heldOn', 'reviewBeforePeriod', { from: frame.period.from }));
  }
  if (present > members) findings.push(finding('present', 'moreThanMembers', { members: String(members) }));
  return findings.length === 0 ? ok(parsed.data) : err(findings);
}

export function emptyReview(): ReviewContent {
  return {
    heldOn: '',
    place: '',
    chairedBy: '',
    secretary: '',
    members: '',
    present: '',
    discussion: '',
    commendations: [],
  };
}
