import { z } from 'zod';
import { intakeIdSchema } from '../base/ids.ts';
import { joined } from '../base/joined-ids.ts';
import { findingSchema } from '../submission/finding.ts';

/**
 * What people hand in besides cases, each kind judged by its own judge of `functions/src/judging/judge-intake.ts`. A further kind stands
 * here, in `ownsIntake` and `isIntakeContent` of firestore.rules, and there.
 */
export const intakeKinds = ['exemplar', 'question'] as const;
export const intakeKindSchema = z.enum(intakeKinds);
export type IntakeKind = z.infer<typeof intakeKindSchema>;

/** Whoever floods the judge is stopped: so many of one kind and owner within a day. */
export const INTAKE_PER_DAY = 20;

/** What was found; `recordId` is of what it became, null where it was not sound. */
const answerSchema = z.object({
  at: z.date(),
  findings: z.array(findingSchema),
  recordId: z.string().nullable(),
});

/**
 * `movements/{m}/intake/{kind~ownerId~n}`: created once by a client, `n` after the one before; answered by a function. `ownerId`
 * is the unit that hands it in. Its content is the kind's to read.
 */
export const intakeSchema = z.object({
  kind: intakeKindSchema,
  ownerId: z.string(),
  content: z.unknown(),
  submittedBy: z.string(),
  submittedAt: z.date(),
  answer: answerSchema.nullable().default(null),
});
export type Intake = z.infer<typeof intakeSchema>;

export const intakeId = (kind: IntakeKind, ownerId: string, n: number) => joined`${kind}~${ownerId}~${n}`;

/** Null where it is the id of nothing that could be handed in. */
export function intakeRef(id: string): { kind: IntakeKind; ownerId: string; n: number } | null {
  const [kind = '', ownerId = '', n = ''] = intakeIdSchema.safeParse(id).data?.split('~') ?? [];
  const known = intakeKindSchema.safeParse(kind);
  return known.success ? { kind: known.data, ownerId, n: Number(n) } : null;
}

/** What an intake becomes is called by its owner and number. */
export const recordIdOf = ({ ownerId, n }: { ownerId: string; n: number }) => joined`${ownerId}~${n}`;
