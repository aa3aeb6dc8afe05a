import { NO_CLUSTER_NAME } from '../words/stored.ts';
import { NODE_WIDTH, nodeSchema, shardOf, type SummaryNode } from './node.ts';
import { nodeIds } from './node-ids.ts';

export interface PlacedUnit {
  unitId: string;
  name: string;
  clusterId: string | null;
  /** From the root to the parent. */
  ancestors: readonly string[];
}

export interface Placement {
  /** Empty summary nodes, to be written before anything is counted. */
  nodes: SummaryNode[];
  /** unit id → the one node that counts it. */
  parentOf: ReadonlyMap<string, string>;
}

/** The cluster of units that are in none. */
export const NO_CLUSTER = 'none';

/** Hashing spreads unevenly: with this share of its width planned, a shard stays under it in practice. */
const PLANNED_FILL = 0.6;

/**
 * The summary tree of a movement: root ← clusters ← units, and under a unit its participating sub-units. Every unit
 * is counted by exactly one node. A node with more than NODE_WIDTH children is fed through hash shards.
 */
export function placeUnits(
  authority: { id: string; name: string },
  clusters: readonly { id: string; name: string }[],
  units: readonly PlacedUnit[],
): Placement {
  const rootId = nodeIds.unit(authority.id);
  const nodes = new Map<string, SummaryNode>();
  const parentOf = new Map<string, string>();
  const children = new Map<string, string[]>();
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));

  const addNode = (nodeId: string, parentId: string | null, name: string, kind: SummaryNode['kind']) => {
    nodes.set(nodeId, emptyNode(nodeId, parentId, name, kind));
    if (parentId !== null) hang(nodeId, parentId);
  };
  const hang = (childId: string, parentId: string) => {
    children.set(parentId, [...(children.get(parentId) ?? []), childId]);
  };
  const parentNodeOf = (unit: PlacedUnit): string => {
    const above = unit.ancestors.toReversed().find((id) => byId.has(id));
    return above === undefined ? nodeIds.cluster(unit.clusterId ?? NO_CLUSTER) : nodeIds.unit(above);
  };

  addNode(rootId, null, authority.name, 'authority');
  for (const { id, name } of clusters) addNode(nodeIds.cluster(id), rootId, name, 'cluster');
  const needed = new Set(units.map(parentNodeOf));
  if (needed.has(nodeIds.cluster(NO_CLUSTER)) && !nodes.has(nodeIds.cluster(NO_CLUSTER))) {
    addNode(nodeIds.cluster(NO_CLUSTER), rootId, NO_CLUSTER_NAME, 'cluster');
  }
  for (const unit of units) {
    const parentNode = parentNodeOf(unit);
    parentOf.set(unit.unitId, parentNode);
    hang(unit.unitId, parentNode);
    if (needed.has(nodeIds.unit(unit.unitId))) {
      addNode(nodeIds.unit(unit.unitId), parentNode, unit.name, 'unit');
    }
  }
  for (const [nodeId, childIds] of children) shard(nodeId, childIds, nodes, parentOf);
  return { nodes: [...nodes.values()], parentOf };
}

/** Puts shards between a wide node and its children, and again between the shards where they are too wide. */
function shard(
  nodeId: string,
  childIds: readonly string[],
  nodes: Map<string, SummaryNode>,
  parentOf: Map<string, string>,
): void {
  if (childIds.length <= NODE_WIDTH) return;
  const count = Math.min(NODE_WIDTH, Math.ceil(childIds.length / (NODE_WIDTH * PLANNED_FILL)));
  const members = Array.from({ length: count }, (): string[] => []);
  for (const childId of childIds) members[shardOf(nodeId, childId, count)]?.push(childId);
  for (const [index, own] of members.entries()) {
    const shardId = nodeIds.shard(nodeId, index);
    nodes.set(shardId, emptyNode(shardId, nodeId, nodes.get(nodeId)?.name ?? nodeId, 'shard'));
    for (const childId of own) {
      const child = nodes.get(childId);
      if (child) nodes.set(childId, { ...child, parentId: shardId });
      else parentOf.set(childId, shardId);
    }
    shard(shardId, own, nodes, parentOf);
  }
}

const emptyNode = (
  nodeId: string,
  parentId: string | null,
  name: string,
  kind: SummaryNode['kind'],
): SummaryNode =>
  nodeSchema.parse({
    nodeId,
    parentId,
    name,
    kind,
    children: {},
    tally: {},
    version: 0,
    asOf: new Date(0),
  });
