import type { Movement } from '@thidua/domain/movement/movement';
import { tallyOfChild, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeChildOf } from '@thidua/domain/summary/node-ids';
import { expectedProgress } from '@thidua/domain/submission/progress';
import type { Target } from '@thidua/domain/submission/target';
import { tallyKeys } from '@thidua/domain/summary/tally';
import type { LocalDate } from '@thidua/domain/base/time';
import { targetLines, type TargetLine, type UnitRecord } from '@thidua/domain/summary/unit-record';

export interface Place {
  /** 1 for the farthest ahead; units with the same progress share a place. */
  rank: number;
  of: number;
  shared: boolean;
}

/** A registered unit's place by progress among the registered units of its cluster; null when it has none. */
export function placeIn(node: Pick<SummaryNode, 'children'>, unitId: string): Place | null {
  const progress = new Map(
    Object.entries(node.children).flatMap(([id, child]) => {
      const tally = tallyOfChild(child);
      const counts = nodeChildOf(id).kind === 'unit' && (tally[tallyKeys.progressUnits] ?? 0) > 0;
      return counts ? [[id, tally[tallyKeys.progressSum] ?? 0]] : [];
    }),
  );
  const own = progress.get(unitId);
  if (own === undefined) return null;
  const all = [...progress.values()];
  return {
    rank: all.filter((other) => other > own).length + 1,
    of: all.length,
    shared: all.filter((other) => other === own).length > 1,
  };
}

/** The figures that explain how a unit stands (docs/rules.md#rule-7). */
export interface Figures {
  reportsDue: number;
  reportsLate: number;
  reportsMissing: number;
  reportsRevising: number;
  targets: UnitRecord['targets'];
}

export function figuresOf(
  record: Pick<UnitRecord, 'punctuality' | 'targets'>,
  { reportingPeriods }: Pick<Movement, 'reportingPeriods'>,
): Figures {
  const reports = reportingPeriods.map(({ id }) => record.punctuality[id]);
  const count = (wanted: string) => reports.filter((punctuality) => punctuality === wanted).length;
  const [reportsLate, reportsMissing, reportsRevising] = [count('late'), count('missing'), count('revising')];
  return {
    reportsDue: count('onTime') + reportsLate + reportsMissing + reportsRevising,
    reportsLate,
    reportsMissing,
    reportsRevising,
    targets: record.targets,
  };
}

export interface PacedTarget extends TargetLine {
  /** Share of the way that the calendar asks for by the day of the last report due, 0…1. */
  expected: number;
}

/** The unit's targets with what was reached and what was to be reached by now; those behind come first. */
export function pacedTargets(
  record: Pick<UnitRecord, 'cases' | 'day'>,
  movement: Pick<Movement, 'period' | 'reportingPeriods' | 'unitsOfMeasure'>,
): { targets: PacedTarget[]; doubtfulTargets: Target[]; paceDay: LocalDate | null } {
  const { lines, doubtfulTargets, paceDay } = targetLines(record, movement);
  const order = { behind: 0, onPace: 1, met: 2 };
  const targets = lines
    .map((line) => ({ ...line, expected: expectedProgress(line.target, movement.period, paceDay) }))
    .toSorted((a, b) => order[a.standing] - order[b.standing]);
  return { targets, doubtfulTargets, paceDay };
}
