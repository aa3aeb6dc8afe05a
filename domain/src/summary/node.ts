import { z } from 'zod';
import { addTally, sumOf, tallySchema, type Tally } from './tally.ts';

/** More children than this and a node is fed through hash shards. */
export const NODE_WIDTH = 50;
/** A busy node is written about once in this many milliseconds. */
export const NODE_REST_MS = 1000;

export const nodeKinds = ['authority', 'cluster', 'unit', 'shard'] as const;

/**
 * `figures` is the child's tally as JSON text: a wide node holds thousands of figures, and as entries of a map each
 * of them would be read and written anew whenever one child changes.
 */
const nodeChildSchema = z.object({
  version: z.number().int(),
  name: z.string(),
  figures: z.string(),
});
export type NodeChild = z.infer<typeof nodeChildSchema>;

export const figuresText = (tally: Tally): string => JSON.stringify(tally);
export const tallyOfChild = ({ figures }: Pick<NodeChild, 'figures'>): Tally =>
  tallySchema.parse(JSON.parse(figures));

/**
 * `movements/{m}/nodes/{nodeId}`: the summary of a part of the tree. `children` holds what was last counted of each
 * child – a unit by its id, a node by its node id – and `tally` is always their sum.
 */
export const nodeSchema = z.object({
  nodeId: z.string(),
  parentId: z.string().nullable(),
  name: z.string(),
  kind: z.enum(nodeKinds),
  children: z.record(z.string(), nodeChildSchema),
  tally: tallySchema,
  version: z.number().int().nonnegative(),
  asOf: z.date(),
});
export type SummaryNode = z.infer<typeof nodeSchema>;

/** A child's state at one of its versions; `tally: {}` when it has left for another parent. */
export interface ChildState {
  id: string;
  version: number;
  name: string;
  tally: Tally;
}

/**
 * Counts children in. A state is taken only when it is newer than the one counted, so repeats, reordering and
 * parallel workers change nothing; null when there is nothing new.
 */
export function applyChildren(
  node: SummaryNode,
  states: readonly ChildState[],
  now: Date,
): SummaryNode | null {
  const children = { ...node.children };
  let tally: Tally = node.tally;
  let changed = false;
  for (const { id, version, name, tally: figures } of states) {
    const counted = children[id];
    if (counted && counted.version >= version) continue;
    tally = addTally(addTally(tally, counted ? tallyOfChild(counted) : {}, -1), figures);
    children[id] = { version, name, figures: figuresText(figures) };
    changed = true;
  }
  return changed ? { ...node, children, tally, version: node.version + 1, asOf: now } : null;
}

/** How long a child's new figures may be on their way up before they count as lost. */
export const NODE_LAG_MS = 30_000;

/** A child's state, and since when it stands. */
export type KnownChild = ChildState & { asOf: Date };

/**
 * The node as its children stand, whatever it counted before; null when it agrees with them. It has drifted where it counts
 * what no child says, or what a child said more than `NODE_LAG_MS` ago has not arrived. A child's first figures are no drift.
 */
export function recountNode(
  node: SummaryNode,
  states: readonly KnownChild[],
  now: Date,
): { next: SummaryNode; drifted: boolean } | null {
  const children = { ...node.children };
  let changed = false;
  let drifted = !isConsistent(node);
  for (const { id, version, name, tally, asOf } of states) {
    const counted = children[id];
    const figures = figuresText(tally);
    const isSame = counted?.version === version && sameFigures(counted.figures, figures);
    if (isSame || (!counted && figures === NO_FIGURES)) continue;
    changed = true;
    const behind = counted ? counted.version < version : true;
    const underWay = now.getTime() - asOf.getTime() < NODE_LAG_MS || (!counted && version === 1);
    if (!behind || !underWay) drifted = true;
    children[id] = { version, name, figures };
  }
  if (!changed && !drifted) return null;
  const tally = sumOf(Object.values(children).map(tallyOfChild));
  return { next: { ...node, children, tally, version: node.version + 1, asOf: now }, drifted };
}

const NO_FIGURES = figuresText({});

/** Whether two texts give the same figures, in whatever order they stand. */
const sameFigures = (a: string, b: string): boolean =>
  a === b ||
  Object.keys(addTally(tallyOfChild({ figures: a }), tallyOfChild({ figures: b }), -1)).length === 0;

/** True when `tally` is the sum of the children, as it must be. */
export function isConsistent(node: SummaryNode): boolean {
  const difference = addTally(sumOf(Object.values(node.children).map(tallyOfChild)), node.tally, -1);
  return Object.keys(difference).length === 0;
}

/** Whether a node was written so recently that the next write should wait for the others. */
export const isResting = (node: SummaryNode, now: Date) => now.getTime() - node.asOf.getTime() < NODE_REST_MS;

/**
 * Which of the `count` shards of a node a child belongs to: FNV-1a over both ids, then mixed. Unmixed, its low bits
 * depend on those of the ids alone, and what one of an even number of shards holds would never split again.
 */
export function shardOf(nodeId: string, childId: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${nodeId}/${childId}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % count;
}
