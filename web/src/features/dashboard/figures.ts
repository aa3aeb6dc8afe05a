import type { Movement } from '@thidua/domain/movement/movement';
import { tallyOfChild, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeChildOf } from '@thidua/domain/summary/node-ids';
import { NO_CLUSTER } from '@thidua/domain/summary/placement';
import { summaryOf, type Summary } from '@thidua/domain/summary/tally';
import {
  dayOfPeriod,
  daysBetween,
  elapsedShare,
  periodLength,
  type LocalDate,
  type Period,
} from '@thidua/domain/base/time';
import { compareTitles } from '@thidua/domain/base/order';

type Plan = Pick<Movement, 'reportingPeriods' | 'contentAreas' | 'period'>;

export function summaryFor(movement: Plan, tally: SummaryNode['tally']): Summary {
  return summaryOf(
    tally,
    movement.reportingPeriods.toSorted((a, b) => (a.due < b.due ? -1 : 1)).map(({ id }) => id),
    movement.contentAreas.map(({ id }) => id),
  );
}

/** Where in the movement's period a day lies. */
export interface Course {
  day: number;
  days: number;
  elapsed: number;
  phase: 'before' | 'during' | 'after';
  /** Before it: days until it begins. */
  startsIn: number;
}

export function courseOf(period: Period, today: LocalDate): Course {
  return {
    day: dayOfPeriod(period, today),
    days: periodLength(period),
    elapsed: elapsedShare(period, today),
    phase: today < period.from ? 'before' : today > period.to ? 'after' : 'during',
    startsIn: Math.max(daysBetween(today, period.from), 0),
  };
}

export interface PartLine {
  /** Node or unit id. */
  id: string;
  /** For a link; null where the part is no cluster. */
  clusterId: string | null;
  name: string;
  summary: Summary;
}

/** The node's parts; `wide` where they are shards, which mean nothing to a reader and have to be opened first. */
export function partsOf(
  movement: Plan,
  node: Pick<SummaryNode, 'children'>,
): { parts: PartLine[]; wide: string[] } {
  const parts: PartLine[] = [];
  const wide: string[] = [];
  for (const [childId, child] of Object.entries(node.children)) {
    const { name } = child;
    const { kind, id } = nodeChildOf(childId);
    if (kind === 'shard') wide.push(childId);
    else {
      const summary = summaryFor(movement, tallyOfChild(child));
      if (summary.units > 0)
        parts.push({
          id: childId,
          clusterId: kind === 'cluster' && id !== NO_CLUSTER ? id : null,
          name,
          summary,
        });
    }
  }
  return { parts: parts.toSorted((a, b) => compareTitles(a.name, b.name)), wide: wide.toSorted() };
}

/** A share of a whole, null where the whole is nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
