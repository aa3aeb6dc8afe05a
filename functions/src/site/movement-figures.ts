import { compareTitles } from '@thidua/domain/base/order';
import type { Movement } from '@thidua/domain/movement/movement';
import { tallyOfChild, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeChildOf } from '@thidua/domain/summary/node-ids';
import { addTally, summaryOf, type Summary, type Tally } from '@thidua/domain/summary/tally';

interface ClusterLine {
  /** null of all that stand in no cluster. */
  name: string | null;
  summary: Summary;
}

/** What the public is told of where a movement stands: counts of clusters, kinds and areas, of no unit by itself. */
export interface MovementFigures {
  asOf: Date;
  whole: Summary;
  clusters: ClusterLine[];
}

/**
 * The figures of a movement's root. `shards` are the nodes below it that a wide root is fed through; they mean nothing to
 * a reader, so what they count stands in their place.
 */
export function figuresOf(
  movement: Pick<Movement, 'reportingPeriods' | 'contentAreas'>,
  root: SummaryNode,
  shards: readonly SummaryNode[],
): MovementFigures {
  const read = (tally: Tally) =>
    summaryOf(
      tally,
      movement.reportingPeriods.map(({ id }) => id),
      movement.contentAreas.map(({ id }) => id),
    );
  const clusters: { name: string; tally: Tally }[] = [];
  let others: Tally = {};
  for (const node of [root, ...shards]) {
    for (const [childId, child] of Object.entries(node.children)) {
      const { kind } = nodeChildOf(childId);
      if (kind === 'cluster') clusters.push({ name: child.name, tally: tallyOfChild(child) });
      else if (kind !== 'shard') others = addTally(others, tallyOfChild(child));
    }
  }
  const lines: ClusterLine[] = [
    ...clusters
      .toSorted((a, b) => compareTitles(a.name, b.name))
      .map(({ name, tally }) => ({ name, summary: read(tally) })),
    { name: null, summary: read(others) },
  ];
  return {
    asOf: root.asOf,
    whole: read(root.tally),
    clusters: lines.filter(({ summary }) => summary.units > 0),
  };
}

/** The shards right below a node. */
export const shardsOf = ({ children }: Pick<SummaryNode, 'children'>): string[] =>
  Object.keys(children).filter((childId) => nodeChildOf(childId).kind === 'shard');
