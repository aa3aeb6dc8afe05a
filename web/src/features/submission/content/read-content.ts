import { recipientKindSchema } from '@thidua/domain/movement/award-settings';
import { directionSchema } from '@thidua/domain/movement/movement';
import type { NominationContent } from '@thidua/domain/nomination/content';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { evidenceRefSchema, type ReportContent } from '@thidua/domain/submission/report';
import type { ReviewContent } from '@thidua/domain/submission/review';
import { z } from 'zod';

/*
 * A draft is read more leniently than a submission: too long a text, or one line too many, must still come back for
 * its writer to shorten. What is no text at all reads as an empty one.
 */
const text = z.string().catch('');
const listOf = <T extends z.ZodType>(element: T) =>
  z.preprocess(
    (value) =>
      z
        .array(z.unknown())
        .safeParse(value)
        .data?.filter((part) => part !== null) ?? [],
    z.array(element),
  );

const registrationShape = z.object({
  planNumber: text,
  planDate: text,
  launchDate: text,
  launchForm: text,
  commitments: listOf(text),
  targets: listOf(
    z.object({
      id: text,
      contentArea: text,
      name: text,
      unitOfMeasure: text,
      direction: directionSchema.catch('up'),
      baseline: text,
      goal: text,
      dueDate: text,
      weight: text,
      personInCharge: text,
      originId: text,
    }),
  ),
});

const evidenceShape = listOf(evidenceRefSchema.catch({ kind: 'link', url: '', title: '' }));

const reportShape = z.object({
  actuals: listOf(
    z.object({
      id: text,
      value: text,
      remark: text,
      evidence: evidenceShape,
    }),
  ),
  difficulties: text,
  proposals: text,
  selfScores: listOf(z.object({ id: text, score: text, note: text })),
});

const reviewShape = z.object({
  heldOn: text,
  place: text,
  chairedBy: text,
  secretary: text,
  members: text,
  present: text,
  discussion: text,
  commendations: listOf(z.object({ id: text, name: text, form: text, number: text, date: text })),
});

const nominationShape = z.object({
  formId: text,
  kind: recipientKindSchema.catch('individual'),
  honorific: text,
  name: text,
  position: text,
  workRole: text,
  citation: text,
  votesFor: text,
  votesAgainst: text,
  initiative: text,
  achievement: listOf(z.object({ id: text, text })),
  evidence: evidenceShape,
});

const fields = (content: unknown) => z.record(z.string(), z.unknown()).safeParse(content).data ?? {};

export const readRegistration = (content: unknown): RegistrationContent =>
  registrationShape.parse(fields(content));

export const readReport = (content: unknown): ReportContent => reportShape.parse(fields(content));

export const readReview = (content: unknown): ReviewContent => reviewShape.parse(fields(content));

export const readNomination = (content: unknown): NominationContent => nominationShape.parse(fields(content));
