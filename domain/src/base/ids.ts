import { z } from 'zod';

/**
 * One schema per kind of id. Ids become parts of document paths, of chain ids and of keys in maps: so none holds `/`, `.`
 * as a whole, `~` (which joins ids), control characters or the name of a property that every object has.
 */
const ofShape = (shape: RegExp) => z.string().refine((id) => shape.test(id) && !(id in {}));

/** `phuong-1`, and what an authority's own lists call things. */
const slug = () => ofShape(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/);
/** Keys within a document, never a path. No dot: it parts the path of a finding (`targets.t1.goal`). */
const key = () => ofShape(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

/** Words that stand in a chain's id where a unit's would. */
const notUnits: readonly string[] = [
  'award',
  'comparison',
  'session',
  'publication',
  'decision',
  'exemplar',
  'adoption',
  'question',
];
export const unitIdSchema = slug().refine((id) => !notUnits.includes(id));
export const movementIdSchema = slug();
/** Of a movement that is made in the browser, which draws it: 80 random bits. */
export const movementDraftIdSchema = ofShape(/^[0-9a-f]{20}$/);
export const clusterIdSchema = slug();
/** Of a grant: a unit, or a cluster of a movement: `{movementId}~{clusterId}`. */
export const scopeSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}(~[A-Za-z0-9][A-Za-z0-9_-]{0,79})?$/)
  .refine((scope) => !(scope in {}));
/** Of Firebase Authentication: at most 128 characters. */
export const uidSchema = ofShape(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/);
/** `registration`, `review`, a reporting period's id, `nomination-…`. */
export const caseIdSchema = ofShape(/^[a-z0-9][a-z0-9-]{0,39}$/);
/** Words that stand in a chain's or another case's id where a reporting period's would. */
const notPeriods: readonly string[] = ['participation', 'score', 'registration', 'review'];
/** Of a reporting period, which is a case of its own. */
export const periodIdSchema = caseIdSchema.refine(
  (id) => !notPeriods.includes(id) && !id.startsWith('nomination-'),
);
/** `{unitId}~{caseId}` */
export const nominationIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}~nomination-[a-z0-9]{1,20}$/);
/** Made by functions, of 80 random bits; samples and tests name theirs. */
export const sessionIdSchema = slug();
export const publicationIdSchema = slug();
export const decisionIdSchema = slug();
export const commentIdSchema = slug();
export const certificateCodeSchema = ofShape(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);
export const proposalIdSchema = slug();
/** Of a change of units: a random UUID of who asks for it. */
export const unitChangeIdSchema = slug();
export const mailIdSchema = ofShape(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/);
/** An event's id as the platform gives it. */
export const deadLetterIdSchema = ofShape(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,199}$/);
/** Of a file that a client uploads: a random UUID; tests name theirs. */
export const fileIdSchema = slug();

/** `{kind}~{whose}~{number}` of what somebody hands in. */
export const intakeIdSchema = z
  .string()
  .regex(/^[a-z][A-Za-z]{0,19}~[A-Za-z0-9][A-Za-z0-9_-]{0,79}~[1-9][0-9]{0,4}$/);
/** `{unitId}~{number}`: what a unit's intake became. */
const ofUnitsIntake = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}~[1-9][0-9]{0,4}$/);
export const exemplarIdSchema = ofUnitsIntake();
export const questionIdSchema = ofUnitsIntake();

/** Of a target, which actuals, findings and summaries go by. */
export const targetIdSchema = key();
/** As the plan numbers its parts: `2.1`. */
export const contentAreaIdSchema = ofShape(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
export const criterionIdSchema = key();
export const awardFormIdSchema = key();
/** Of a row or an item of a form: a commendation, a paragraph of the achievement report, a line of a checklist. */
export const itemIdSchema = key();
