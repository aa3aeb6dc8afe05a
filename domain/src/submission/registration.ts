import { z } from 'zod';
import { finding, findingsOf, repeatedIds, type Finding, type FindingCode } from './finding.ts';
import { targetIdSchema } from '../base/ids.ts';
import { directionSchema, type MovementSettings, type ProposedTarget } from '../movement/movement.ts';
import { measuredKindOf } from '../movement/unit-of-measure.ts';
import { fold, formatNumber, isPercentage, MAX_NUMBER, parseDate, parseNumber } from '../base/text.ts';
import { papersSchema } from './papers.ts';
import { targetSchema, type Target } from './target.ts';
import { doubtOfGoal, findingsOfFigure, unanswered } from './figure.ts';
import type { LocalDate } from '../base/time.ts';
import { readLine } from '../base/person-name.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  CONTENT_LIMITS,
  contentLine,
  contentText,
  requiredLine,
  requiredText,
  numberText,
  dateText,
} from './content-fields.ts';

/**
 * A registration as it is typed and kept: every field the text that somebody wrote, so that a draft never loses
 * anything and a version shows what was submitted. `originId` is the proposed target it was copied from, or ''.
 */
export const draftTargetSchema = z.strictObject({
  id: targetIdSchema,
  contentArea: contentLine,
  name: contentLine,
  unitOfMeasure: contentLine,
  direction: directionSchema,
  baseline: contentLine,
  goal: contentLine,
  dueDate: contentLine,
  weight: contentLine,
  personInCharge: contentLine,
  originId: contentLine,
  /** A goal that is asked about: the goal, as typed, that somebody said is right, and why it is. */
  confirmed: contentLine.default(''),
  remark: contentText.default(''),
});
export type DraftTarget = z.infer<typeof draftTargetSchema>;

export const registrationContentSchema = z.strictObject({
  planNumber: contentLine,
  planDate: contentLine,
  launchDate: contentLine,
  launchForm: contentText,
  commitments: z.array(contentText).max(CONTENT_LIMITS.commitments, 'tooLong'),
  targets: z.array(draftTargetSchema).max(CONTENT_LIMITS.targets, 'tooManyTargets'),
  papers: papersSchema,
});
export type RegistrationContent = z.infer<typeof registrationContentSchema>;

export interface Registration {
  planNumber: string;
  planDate: LocalDate;
  launchDate: LocalDate;
  launchForm: string;
  commitments: string[];
  targets: Target[];
}

type MovementFrame = Pick<MovementSettings, 'period' | 'contentAreas' | 'unitsOfMeasure'>;

const yesNoTarget = z.looseObject({ direction: z.literal('yesNo'), unitOfMeasure: z.string() });

/** A yes-no target is measured 0 → 1, whatever stands in the unused fields. */
function fillYesNo(target: unknown): unknown {
  const parsed = yesNoTarget.safeParse(target);
  return parsed.success ? { ...parsed.data, ...asYesNo(parsed.data.unitOfMeasure) } : target;
}

const asYesNo = (unitOfMeasure: string) => ({
  baseline: '0',
  goal: '1',
  unitOfMeasure: unitOfMeasure.trim() || '–',
});

function targetRules({ period, contentAreas }: Pick<MovementFrame, 'period' | 'contentAreas'>) {
  const { from, to } = period;
  const fields = z.strictObject({
    id: targetIdSchema,
    contentArea: requiredLine.refine((typed) => typed === '' || contentAreas.some(({ id }) => id === typed), {
      message: 'unknownContentArea',
    }),
    name: requiredLine,
    unitOfMeasure: requiredLine,
    direction: directionSchema,
    baseline: numberText,
    goal: numberText,
    dueDate: dateText.refine((date) => date >= from && date <= to, {
      message: 'dateOutsidePeriod',
      params: { from, to },
    }),
    weight: numberText
      .refine((weight) => weight > 0, 'notPositive')
      .refine((weight) => weight <= CONTENT_LIMITS.weight, {
        message: 'weightTooLarge',
        params: { max: String(CONTENT_LIMITS.weight) },
      }),
    personInCharge: requiredLine.transform(readLine),
    originId: contentLine,
    confirmed: contentLine.default(''),
    remark: contentText.default(''),
  });
  return fields.superRefine(({ direction, baseline, goal }, ctx) => {
    const issue = (message: string) => ctx.addIssue({ code: 'custom', message, path: ['goal'] });
    // A field left blank comes here as text.
    if (!Number.isFinite(baseline) || !Number.isFinite(goal)) return;
    if (direction === 'up' && goal <= baseline) issue('goalNotAboveBaseline');
    if (direction === 'down' && goal >= baseline) issue('goalNotBelowBaseline');
  });
}

/**
 * The one schema of a registration, for the form and for the trigger.
 * Input is what was typed, output what counts; issues carry finding codes as messages.
 */
export function registrationSchema(frame: MovementFrame) {
  return z.strictObject({
    planNumber: requiredLine,
    planDate: dateText,
    launchDate: dateText,
    launchForm: requiredText,
    commitments: z.array(requiredText).max(CONTENT_LIMITS.commitments, 'tooLong'),
    targets: z
      .array(z.preprocess(fillYesNo, targetRules(frame)))
      .min(1, 'noTargets')
      .max(CONTENT_LIMITS.targets, 'tooManyTargets'),
    papers: papersSchema,
  });
}

const schemas = new WeakMap<MovementFrame, ReturnType<typeof registrationSchema>>();

/** The schema of one movement's settings is made once: it costs more than a parse. */
function schemaFor(frame: MovementFrame) {
  const schema = schemas.get(frame) ?? registrationSchema(frame);
  schemas.set(frame, schema);
  return schema;
}

/** Parses what was typed; findings name each field that has to be mended. */
export function parseRegistration(content: unknown, frame: MovementFrame): Result<Registration, Finding[]> {
  const parsed = schemaFor(frame).safeParse(content);
  const further = furtherFindings(content, frame);
  if (parsed.success && further.length === 0) {
    const targets = parsed.data.targets.map((target) => targetSchema.parse(target));
    return ok({ ...parsed.data, targets });
  }
  const own = parsed.success ? [] : findingsOf(parsed.error, content);
  return err(oneOfEachFigure([...own, ...further]));
}

/** What comes first explains what follows: a figure that is unclear or impossible is compared with no other, nor asked about. */
const figureRanks: Partial<Record<FindingCode, number>> = {
  twoReadings: 1,
  percentSign: 1,
  shareOutOfRange: 1,
  fractionOfCount: 1,
  belowNothing: 1,
  goalNotAboveBaseline: 2,
  goalNotBelowBaseline: 2,
  doubtfulGoal: 3,
  remarkForDoubt: 3,
};

/** Without those findings of a target's figures that follow from others of the same figures. */
function oneOfEachFigure(findings: readonly Finding[]): Finding[] {
  const targetOf = ({ path }: Finding) => path.split('.').slice(0, 2).join('.');
  const first = new Map<string, number>();
  for (const one of findings) {
    const rank = figureRanks[one.code];
    const before = first.get(targetOf(one)) ?? rank;
    if (rank !== undefined && before !== undefined) first.set(targetOf(one), Math.min(rank, before));
  }
  return findings.filter((one) => {
    const rank = figureRanks[one.code];
    return rank === undefined || rank === first.get(targetOf(one));
  });
}

/** What is seen beside other things to mend, so that a clerk hears of all at once. Two targets under one id would share one actual. */
function furtherFindings(content: unknown, { unitsOfMeasure }: MovementFrame): Finding[] {
  const parsed = registrationContentSchema.safeParse(content);
  if (!parsed.success) return [];
  return [
    ...duplicateTargets(parsed.data),
    ...repeatedIds('targets', parsed.data.targets),
    ...weightsInPercent(parsed.data),
    ...parsed.data.targets.flatMap((target) => figuresOf(target, unitsOfMeasure)),
  ];
}

/** Weights are points. Per cent is read where it can mean nothing else: every target has it, and together they are the whole. */
function weightsInPercent({ targets }: RegistrationContent): Finding[] {
  const inPercent = targets.filter(({ weight }) => isPercentage(weight));
  const sum = inPercent.reduce((before, { weight }) => before + (parseNumber(weight) ?? 0), 0);
  // Thirds are 33,3% each.
  const isWhole = inPercent.length === targets.length && Math.abs(sum - 100) < 1;
  return isWhole
    ? []
    : inPercent.map(({ id, weight }) =>
        finding(`targets.${id}.weight`, 'weightInPercent', { typed: weight.trim() }),
      );
}

/** What is impossible, unclear or to be confirmed in a target's figures. */
function figuresOf(target: DraftTarget, known: MovementFrame['unitsOfMeasure']): Finding[] {
  if (target.direction === 'yesNo') return [];
  const path = (field: keyof DraftTarget) => `targets.${target.id}.${field}`;
  const kind = measuredKindOf(known, target.unitOfMeasure);
  const findings = [
    ...findingsOfFigure(path('baseline'), target.baseline, kind, target.unitOfMeasure),
    ...findingsOfFigure(path('goal'), target.goal, kind, target.unitOfMeasure),
  ];
  const [baseline, goal] = [parseNumber(target.baseline), parseNumber(target.goal)];
  if (findings.length > 0 || baseline === null || goal === null) return findings;
  if (Math.max(Math.abs(baseline), Math.abs(goal)) > MAX_NUMBER) return [];
  const doubt = doubtOfGoal({ ...target, baseline, goal }, known);
  if (doubt === null) return [];
  const shown = { goal: formatNumber(goal), baseline: formatNumber(baseline), unit: target.unitOfMeasure };
  const asked = finding(path('goal'), 'doubtfulGoal', { doubt, ...shown });
  return unanswered(asked, path('remark'), { ...target, typed: target.goal });
}

/**
 * The targets of a version that was judged before, whatever a movement asks today; null where they cannot be read. What was
 * accepted keeps its meaning.
 */
export function targetsOf(content: unknown): Target[] | null {
  const parsed = registrationContentSchema.safeParse(content);
  if (!parsed.success) return null;
  const targets = parsed.data.targets.map((typed) => {
    const target = typed.direction === 'yesNo' ? { ...typed, ...asYesNo(typed.unitOfMeasure) } : typed;
    const [baseline, goal, weight] = [target.baseline, target.goal, target.weight].map(parseNumber);
    return targetSchema.safeParse({
      ...target,
      contentArea: target.contentArea.trim(),
      name: target.name.trim(),
      unitOfMeasure: target.unitOfMeasure.trim(),
      personInCharge: target.personInCharge.trim(),
      dueDate: parseDate(target.dueDate),
      baseline,
      goal,
      weight,
    });
  });
  return targets.every((target) => target.success) ? targets.map((target) => target.data) : null;
}

/** The same target written twice in the same content area, however it is typed. */
function duplicateTargets({ targets }: RegistrationContent): Finding[] {
  const seen = new Set<string>();
  return targets.flatMap((target) => {
    const key = `${target.contentArea}|${fold(target.name)}`;
    if (!fold(target.name) || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding(`targets.${target.id}.name`, 'duplicateTarget', { name: target.name })];
  });
}

export function emptyRegistration(): RegistrationContent {
  return {
    planNumber: '',
    planDate: '',
    launchDate: '',
    launchForm: '',
    commitments: [],
    targets: [],
    papers: [],
  };
}

export function emptyTarget(id: string): DraftTarget {
  return {
    id,
    contentArea: '',
    name: '',
    unitOfMeasure: '',
    direction: 'up',
    baseline: '',
    goal: '',
    dueDate: '',
    weight: '1',
    personInCharge: '',
    originId: '',
    confirmed: '',
    remark: '',
  };
}

export function copyProposedTarget(proposed: ProposedTarget, id: string): DraftTarget {
  const { contentArea, name, unitOfMeasure, direction } = proposed;
  return { ...emptyTarget(id), contentArea, name, unitOfMeasure, direction, originId: proposed.id };
}

/** True while a copied target still carries the proposal's own words: "targets copied from above" is what officials complain of. */
export function isUnchangedCopy(
  target: Pick<DraftTarget, 'originId' | 'name'>,
  proposals: readonly ProposedTarget[],
): boolean {
  const origin = proposals.find((proposed) => proposed.id === target.originId);
  return !!origin && fold(origin.name) === fold(target.name);
}
