import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import {
  expectedProgress,
  targetProgress,
  targetStanding,
  type TargetStanding,
} from '@thidua/domain/submission/progress';
import type { Target } from '@thidua/domain/submission/target';
import { newReport, type ReportContent } from '@thidua/domain/submission/report';
import { caseKindOf } from '@thidua/domain/submission/case';
import { parseNumber } from '@thidua/domain/base/text';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';

/** A draft with exactly one line per registered target and criterion, in their order: a registration may be amended. */
export function alignReport(
  draft: ReportContent,
  targets: readonly Pick<Target, 'id'>[],
  criteria: readonly { id: string }[],
): ReportContent {
  const empty = newReport(targets, criteria, null);
  return {
    ...draft,
    actuals: empty.actuals.map((line) => draft.actuals.find(({ id }) => id === line.id) ?? line),
    selfScores: empty.selfScores.map((line) => draft.selfScores.find(({ id }) => id === line.id) ?? line),
  };
}

/** The criteria that a report of this period scores. */
export function criteriaOf(movement: Movement, period: Pick<ReportingPeriod, 'kind'>) {
  return period.kind === 'final' ? movement.criteria.collective : [];
}

/** The report before this one that counts, which a new one begins from: the latest period that ended earlier. */
export function previousReport(
  movement: Pick<Movement, 'reportingPeriods'>,
  record: Pick<UnitRecord, 'cases'>,
  caseId: string,
): { caseId: string; version: number } | null {
  const current = movement.reportingPeriods.find(({ id }) => id === caseId);
  if (!current) return null;
  const earlier = movement.reportingPeriods
    .filter(({ id, to }) => id !== caseId && caseKindOf(id) === 'report' && to <= current.to)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  for (const { id } of earlier) {
    const counted = record.cases[id]?.counted;
    if (counted) return { caseId: id, version: counted };
  }
  return null;
}

/** The actual of a target in the latest counted report before this period. */
export function previousActual(
  movement: Pick<Movement, 'reportingPeriods'>,
  record: Pick<UnitRecord, 'cases'>,
  caseId: string,
  targetId: string,
): number | undefined {
  const before = previousReport(movement, record, caseId);
  return before ? record.cases[before.caseId]?.actuals[targetId] : undefined;
}

/** How many of the figures differ from those reported before. */
export function changedFigures(
  { actuals }: Pick<ReportContent, 'actuals'>,
  before: Readonly<Record<string, number>>,
): { changed: number; total: number } {
  const changed = actuals.filter(({ id, value }) => parseNumber(value) !== (before[id] ?? null));
  return { changed: changed.length, total: actuals.length };
}

export interface Measure {
  /** 0…1; null while no figure can be read. */
  progress: number | null;
  expected: number;
  standing: TargetStanding | null;
}

/** How far what is typed brings a target, beside what the days to the period's end ask for. */
export function measure(
  target: Target,
  typed: string,
  movement: Pick<Movement, 'period'>,
  period: Pick<ReportingPeriod, 'to'>,
): Measure {
  const actual = parseNumber(typed);
  const expected = expectedProgress(target, movement.period, period.to);
  if (actual === null) return { progress: null, expected, standing: null };
  return {
    progress: targetProgress(target, actual),
    expected,
    standing: targetStanding(target, actual, movement.period, period.to),
  };
}

export function totalScore(scores: ReportContent['selfScores']): number {
  return scores.reduce((sum, { score }) => sum + (parseNumber(score) ?? 0), 0);
}
