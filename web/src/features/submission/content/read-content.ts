import { directionSchema } from '@thidua/domain/movement';
import type { RegistrationContent } from '@thidua/domain/registration';
import { evidenceRefSchema, type ReportContent } from '@thidua/domain/report';
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

const reportShape = z.object({
  actuals: listOf(
    z.object({
      id: text,
      value: text,
      remark: text,
      evidence: listOf(evidenceRefSchema.catch({ kind: 'link', url: '', title: '' })),
    }),
  ),
  difficulties: text,
  proposals: text,
  selfScores: listOf(z.object({ id: text, score: text, note: text })),
});

const fields = (content: unknown) => z.record(z.string(), z.unknown()).safeParse(content).data ?? {};

export const readRegistration = (content: unknown): RegistrationContent =>
  registrationShape.parse(fields(content));

export const readReport = (content: unknown): ReportContent => reportShape.parse(fields(content));
