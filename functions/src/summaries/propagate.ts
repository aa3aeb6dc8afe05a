import {
  applyChildren,
  isResting,
  nodeSchema,
  type ChildState,
  type KnownChild,
  type SummaryNode,
} from '@thidua/domain/summary/node';
import { participantSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import type { NodeRefresh, Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';

/** How often a worker tries a node that others write at the same time. */
export const MAX_SWAPS = 5;

/** What nodes count of a unit's record, which holds much more. */
export const countedFields = {
  unitId: true,
  version: true,
  name: true,
  tally: true,
  parentNode: true,
  formerNodes: true,
  asOf: true,
} as const;
export const countedSchema = unitRecordSchema.pick(countedFields);
export type Counted = Pick<UnitRecord, keyof typeof countedFields>;

export const stateOfNode = ({ nodeId, version, name, tally, asOf }: SummaryNode): KnownChild => ({
  id: nodeId,
  version,
  name,
  tally,
  asOf,
});

/** What `nodeId` has to count of a unit: its tally, or nothing where it has left. */
export const stateOfUnit = (record: Counted, nodeId: string): KnownChild => ({
  id: record.unitId,
  version: record.version,
  name: record.name,
  tally: record.parentNode === nodeId ? record.tally : {},
  asOf: record.asOf,
});

/** Carries units' new figures up the tree, each node once however many of its units changed. */
export async function propagateUnits(
  services: Services,
  movementId: string,
  records: readonly Counted[],
): Promise<void> {
  const byNode = new Map<string, ChildState[]>();
  for (const record of records) {
    for (const nodeId of [record.parentNode, ...record.formerNodes]) {
      byNode.set(nodeId, [...(byNode.get(nodeId) ?? []), stateOfUnit(record, nodeId)]);
    }
  }
  for (const [nodeId, states] of byNode) await countIn(services, movementId, nodeId, states);
}

/**
 * Counts children into a node and the node into its parents, without a lock. A node that was written a moment ago, or
 * that somebody else writes now, is left to a worker that runs in the next slot: a storm of reports does not write
 * one summary more than about once a second.
 */
async function countIn(
  services: Services,
  movementId: string,
  firstNode: string,
  firstStates: ChildState[],
): Promise<void> {
  let nodeId: string | null = firstNode;
  let states = firstStates;
  while (nodeId !== null) {
    const current: string = nodeId;
    if (services.isRefreshAsked(movementId, current)) return;
    const path = paths.node(movementId, current);
    const documents = await services.store.load([path]);
    const node = documents.read(path, nodeSchema);
    if (!node) throw new Error(`Summary node ${path} does not exist`);
    const now = services.now();
    const next = applyChildren(node, states, now);
    if (next && (isResting(node, now) || !(await services.store.swap(path, documents, next)))) {
      await services.refreshLater(movementId, current);
      return;
    }
    nodeId = node.parentId;
    states = [stateOfNode(next ?? node)];
  }
}

/**
 * Recomputes a node from its children as they stand – all of them, or `childIds` – and goes on to its parents.
 * Children that the node still counts but that have moved away are looked up too.
 */
export async function refreshNode(services: Services, refresh: NodeRefresh): Promise<void> {
  const { movementId, nodeId } = refresh;
  const path = paths.node(movementId, nodeId);
  for (let attempt = 0; attempt < MAX_SWAPS; attempt += 1) {
    const documents = await services.store.load([path]);
    const node = documents.read(path, nodeSchema);
    if (!node) return;
    const next = applyChildren(node, await childStates(services, refresh, node), services.now());
    if (next && !(await services.store.swap(path, documents, next))) continue;
    if (node.parentId !== null) {
      await countIn(services, movementId, node.parentId, [stateOfNode(next ?? node)]);
    }
    return;
  }
  await services.refreshLater(movementId, nodeId);
}

async function childStates(
  { store }: Services,
  { movementId, nodeId, childIds }: NodeRefresh,
  node: SummaryNode,
): Promise<KnownChild[]> {
  let units: Counted[] = [];
  let nodes: SummaryNode[] = [];
  let absent = childIds ?? [];
  if (childIds === null) {
    const where = (field: string) => [[field, '==', nodeId]] as const;
    const records = { collection: paths.unitRecords(movementId), where: where('parentNode') };
    units = parseFound(await store.find({ ...records, select: Object.keys(countedFields) }), countedSchema);
    nodes = parseFound(
      await store.find({ collection: paths.nodes(movementId), where: where('parentId') }),
      nodeSchema,
    );
    const present = new Set([...units.map(({ unitId }) => unitId), ...nodes.map((child) => child.nodeId)]);
    absent = Object.keys(node.children).filter((childId) => !present.has(childId));
  }
  const absentPaths = absent.map((childId) => paths.unitRecord(movementId, childId));
  const documents = await store.load(absentPaths);
  units.push(...absentPaths.flatMap((childPath) => documents.read(childPath, countedSchema) ?? []));
  return [...units.map((record) => stateOfUnit(record, nodeId)), ...nodes.map(stateOfNode)];
}

/** Queues, before anything is written, a refresh that counts these units in should this process die half-way. */
export async function promisePropagation(
  services: Services,
  movementId: string,
  unitIds: readonly string[],
): Promise<void> {
  const participantPaths = unitIds.map((unitId) => paths.participant(movementId, unitId));
  const documents = await services.store.load(participantPaths);
  const byNode = new Map<string, string[]>();
  for (const path of participantPaths) {
    const participant = documents.read(path, participantSchema);
    if (!participant) continue;
    const { parentNode, unitId } = participant;
    byNode.set(parentNode, [...(byNode.get(parentNode) ?? []), unitId]);
  }
  await Promise.all(
    [...byNode].map(([nodeId, childIds]) => services.refreshAnyway({ movementId, nodeId, childIds })),
  );
}
