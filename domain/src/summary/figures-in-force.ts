import type { MovementSettings } from '../movement/movement.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import { doubtOfActual, doubtOfGoal } from '../submission/figure.ts';
import type { Target } from '../submission/target.ts';
import { standing, type CaseFacts } from './case-facts.ts';

type Known = MovementSettings['unitsOfMeasure'];

interface InForce {
  /** target id → what the latest counted report that has it says, doubtful figures left out. */
  actuals: Map<string, number>;
  /** target id → the doubtful figure that came after it, which the office has not received. */
  doubtful: Map<string, number>;
}

/** Adds a later report: a figure that is asked about counts only once the office has received the report. */
export function withReport(
  { actuals, doubtful }: InForce,
  report: CaseFacts,
  targets: readonly Target[],
  known: Known,
) {
  const next: InForce = { actuals: new Map(actuals), doubtful: new Map(doubtful) };
  for (const [id, actual] of Object.entries(report.actuals)) {
    const target = targets.find((one) => one.id === id);
    const asked =
      target && !report.received && doubtOfActual(target, actual, actuals.get(id), known) !== null;
    if (asked) next.doubtful.set(id, actual);
    else {
      next.actuals.set(id, actual);
      next.doubtful.delete(id);
    }
  }
  return next;
}

export const nothingYet: InForce = { actuals: new Map(), doubtful: new Map() };

/** Of a registration that counts, the targets that count: one whose goal is asked about does once the office has received it. */
export const countingTargets = (registration: CaseFacts | undefined, known: Known): Target[] =>
  (registration?.targets ?? []).filter(
    (target) => registration?.received || doubtOfGoal(target, known) === null,
  );

/** The cases with figures that are asked about and count only once the office has received them: by case id, in order. */
export function unusualCases(
  cases: Readonly<Record<string, CaseFacts>>,
  settings: Pick<MovementSettings, 'reportingPeriods' | 'unitsOfMeasure'>,
): string[] {
  const registration = standing(cases[REGISTRATION_CASE]);
  const targets = countingTargets(registration, settings.unitsOfMeasure);
  const unusual = targets.length < (registration?.targets ?? []).length ? [REGISTRATION_CASE] : [];
  let inForce = nothingYet;
  for (const { id } of byEnd(settings)) {
    const report = standing(cases[id]);
    if (!report) continue;
    inForce = withReport(inForce, report, targets, settings.unitsOfMeasure);
    if (Object.keys(report.actuals).some((target) => inForce.doubtful.has(target))) unusual.push(id);
  }
  return unusual;
}

export const byEnd = (settings: Pick<MovementSettings, 'reportingPeriods'>) =>
  settings.reportingPeriods.toSorted((a, b) => (a.to < b.to ? -1 : 1));

/** target id → the last actual that counts of the reporting periods before that of `caseId`. */
export function actualsBefore(
  cases: Readonly<Record<string, CaseFacts>>,
  settings: Pick<MovementSettings, 'reportingPeriods' | 'unitsOfMeasure'>,
  caseId: string,
): Record<string, number> {
  const periods = byEnd(settings);
  const own = periods.findIndex(({ id }) => id === caseId);
  const targets = standing(cases[REGISTRATION_CASE])?.targets ?? [];
  const inForce = periods.slice(0, Math.max(own, 0)).reduce((before, { id }) => {
    const report = standing(cases[id]);
    return report ? withReport(before, report, targets, settings.unitsOfMeasure) : before;
  }, nothingYet);
  return Object.fromEntries(inForce.actuals);
}
