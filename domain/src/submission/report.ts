import { z } from 'zod';
import { finding, findingsOf, repeatedIds, type Finding } from './finding.ts';
import { criterionIdSchema, fileIdSchema, targetIdSchema } from '../base/ids.ts';
import type { MovementSettings, ReportingPeriod } from '../movement/movement.ts';
import { contentLine, CONTENT_LIMITS, contentText } from './content-fields.ts';
import type { Target } from './target.ts';
import { formatNumber, isPercentage, MAX_NUMBER, parseNumber } from '../base/text.ts';
import { measuredKindOf } from '../movement/unit-of-measure.ts';
import { papersSchema } from './papers.ts';
import { doubtOfActual, findingsOfFigure, unanswered } from './figure.ts';
import { err, ok, type Result } from '../base/result.ts';

/** Pieces of evidence for one target. */
export const EVIDENCE_PER_TARGET = 5;

export const evidenceRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    url: contentText,
    title: contentLine,
  }),
  z.strictObject({
    kind: z.literal('file'),
    fileId: fileIdSchema,
    name: contentLine,
  }),
]);
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

/** A report as it is typed and kept. A yes-no target's value is '1' or '0'. `id` is the target's id. */
export const reportContentSchema = z.strictObject({
  actuals: z
    .array(
      z.strictObject({
        id: targetIdSchema,
        value: contentLine,
        remark: contentText,
        /** Of a figure that is asked about: the figure, as typed, that somebody said is right; the remark says why. */
        confirmed: contentLine.default(''),
        evidence: z.array(evidenceRefSchema).max(EVIDENCE_PER_TARGET, 'tooLong'),
      }),
    )
    .max(CONTENT_LIMITS.targets, 'tooLong'),
  difficulties: contentText,
  proposals: contentText,
  /** Of the final report: one per collective criterion. `id` is the criterion's id. */
  selfScores: z
    .array(z.strictObject({ id: criterionIdSchema, score: contentLine, note: contentText }))
    .max(CONTENT_LIMITS.targets, 'tooLong'),
  papers: papersSchema,
});
export type ReportContent = z.infer<typeof reportContentSchema>;

export interface Report {
  /** target id → cumulative actual at the period's end; a zero counts. */
  actuals: Record<string, number>;
  selfScores: Record<string, number>;
}

export interface ReportFrame {
  targets: readonly Target[];
  unitsOfMeasure: MovementSettings['unitsOfMeasure'];
  /** target id → the last actual before this report that counts. */
  before: Readonly<Record<string, number>>;
  criteria: MovementSettings['criteria']['collective'];
  period: Pick<ReportingPeriod, 'kind'>;
}

export const linkSchema = z.url({ protocol: /^https?$/ });

/** The one reading of a report, for the form and for the trigger. Every registered target needs an actual. */
export function parseReport(content: unknown, frame: ReportFrame): Result<Report, Finding[]> {
  const parsed = reportContentSchema.safeParse(content);
  if (!parsed.success) return err(findingsOf(parsed.error, content));
  const report: Report = { actuals: {}, selfScores: {} };
  const findings = [
    ...repeatedIds('actuals', parsed.data.actuals),
    ...repeatedIds('selfScores', parsed.data.selfScores),
  ];
  const known = new Map(frame.targets.map((target) => [target.id, target]));

  for (const actual of parsed.data.actuals) {
    const target = known.get(actual.id);
    if (!target) findings.push(finding(`actuals.${actual.id}.value`, 'unknownTarget'));
    for (const evidence of actual.evidence) {
      if (evidence.kind === 'link' && !linkSchema.safeParse(evidence.url.trim()).success) {
        findings.push(finding(`actuals.${actual.id}.evidence`, 'notALink', { typed: evidence.url }));
      }
    }
    if (!target || actual.value.trim() === '') continue;
    const value = parseNumber(actual.value);
    if (value === null) {
      findings.push(finding(`actuals.${actual.id}.value`, 'notANumber', { typed: actual.value }));
    } else if (Math.abs(value) > MAX_NUMBER) {
      findings.push(finding(`actuals.${actual.id}.value`, 'numberTooLarge'));
    } else if (target.direction === 'yesNo' && value !== 0 && value !== 1) {
      findings.push(finding(`actuals.${actual.id}.value`, 'notAmongChoices'));
    } else {
      findings.push(...figureOf(actual, value, target, frame));
      report.actuals[actual.id] = value;
    }
  }
  const answered = new Set(
    parsed.data.actuals.filter((actual) => actual.value.trim() !== '').map((actual) => actual.id),
  );
  for (const target of frame.targets) {
    if (!answered.has(target.id)) findings.push(finding(`actuals.${target.id}.value`, 'missingActual'));
  }
  if (frame.period.kind === 'final') findings.push(...readSelfScores(parsed.data, frame, report));
  return findings.length === 0 ? ok(report) : err(findings);
}

/** What is impossible, unclear or to be confirmed in a figure that can be read. */
function figureOf(
  actual: ReportContent['actuals'][number],
  value: number,
  target: Target,
  { unitsOfMeasure: known, before }: Pick<ReportFrame, 'unitsOfMeasure' | 'before'>,
): Finding[] {
  if (target.direction === 'yesNo') return [];
  const path = (field: string) => `actuals.${actual.id}.${field}`;
  const own = findingsOfFigure(
    path('value'),
    actual.value,
    measuredKindOf(known, target.unitOfMeasure),
    target.unitOfMeasure,
  );
  if (own.length > 0) return own;
  const earlier = before[actual.id];
  const doubt = doubtOfActual(target, value, earlier, known);
  if (doubt === null) return [];
  const asked = finding(path('value'), 'doubtfulActual', {
    doubt,
    value: formatNumber(value),
    goal: formatNumber(target.goal),
    unit: target.unitOfMeasure,
    ...(earlier === undefined ? {} : { before: formatNumber(earlier) }),
  });
  return unanswered(asked, path('remark'), { ...actual, typed: actual.value });
}

/** Every actual that can be read, whatever else is wrong: target id → cumulative actual. */
export function actualsOf(content: unknown): Record<string, number> {
  const parsed = reportContentSchema.safeParse(content);
  if (!parsed.success) return {};
  return Object.fromEntries(
    parsed.data.actuals.flatMap(({ id, value }) => {
      const actual = parseNumber(value);
      return actual === null || Math.abs(actual) > MAX_NUMBER ? [] : [[id, actual]];
    }),
  );
}

/** Every self score that can be read, whatever else is wrong: criterion id → points. */
export function selfScoresOf(content: unknown, criteria: ReportFrame['criteria']): Record<string, number> {
  const parsed = reportContentSchema.safeParse(content);
  const report: Report = { actuals: {}, selfScores: {} };
  if (parsed.success) readSelfScores(parsed.data, { criteria }, report);
  return report.selfScores;
}

function readSelfScores(
  content: ReportContent,
  frame: Pick<ReportFrame, 'criteria'>,
  report: Report,
): Finding[] {
  return frame.criteria.flatMap((criterion) => {
    const path = `selfScores.${criterion.id}.score`;
    const typed = content.selfScores.find((score) => score.id === criterion.id)?.score ?? '';
    if (typed.trim() === '') return [finding(path, 'missingScore')];
    const score = parseNumber(typed);
    if (score === null) return [finding(path, 'notANumber', { typed })];
    if (isPercentage(typed)) return [finding(path, 'percentSign')];
    if (score < 0) return [finding(path, 'negativeScore')];
    if (score > criterion.maxPoints) {
      return [finding(path, 'scoreAboveMaximum', { max: String(criterion.maxPoints) })];
    }
    report.selfScores[criterion.id] = score;
    return [];
  });
}

/**
 * A report to begin with: one empty line per registered target, prefilled from the report before it. Its files stay
 * with it: each case has its own.
 */
export function newReport(
  targets: readonly Pick<Target, 'id'>[],
  criteria: readonly { id: string }[],
  previous: ReportContent | null,
): ReportContent {
  return {
    actuals: targets.map(({ id }) => {
      const before = previous?.actuals.find((actual) => actual.id === id);
      return before
        ? { ...before, confirmed: '', evidence: before.evidence.filter(({ kind }) => kind === 'link') }
        : { id, value: '', remark: '', confirmed: '', evidence: [] };
    }),
    difficulties: previous?.difficulties ?? '',
    proposals: previous?.proposals ?? '',
    selfScores: criteria.map(
      ({ id }) => previous?.selfScores.find((score) => score.id === id) ?? { id, score: '', note: '' },
    ),
    papers: [],
  };
}
