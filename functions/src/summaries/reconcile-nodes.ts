import {
  nodeSchema,
  recountNode,
  tallyOfChild,
  type KnownChild,
  type SummaryNode,
} from '@thidua/domain/summary/node';
import { nodeChildOf } from '@thidua/domain/summary/node-ids';
import { withDrift, type Reconciliation } from '@thidua/domain/summary/sweep';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';
import { countedFields, countedSchema, MAX_SWAPS, stateOfNode, stateOfUnit } from './propagate.ts';
import { inBatches, type Sweeping } from './sweeping.ts';

const NODES_AT_ONCE = 4;
const UNITS_A_PAGE = 1000;

/** Above the depth of any tree, and of four figures whatever is taken from it, so that levels stand in order as text. */
const DEEPEST = 9999;

interface Tree {
  movementId: string;
  /** Node → its parent. */
  parents: ReadonlyMap<string, string | null>;
  /** Node → the units below it, as they stood a moment ago. */
  units: ReadonlyMap<string, KnownChild[]>;
  /** Node → the nodes below it. */
  nodes: ReadonlyMap<string, string[]>;
}

/** Recounts every node from its children, from the leaves up, one level after the other. */
export async function reconcileNodes(
  services: Services,
  movementId: string,
  run: Sweeping<Reconciliation>,
): Promise<boolean> {
  const tree = await readTree(services, movementId);
  const height = (nodeId: string): number => {
    const parent = tree.parents.get(nodeId);
    return parent ? height(parent) - 1 : DEEPEST;
  };
  const levels = [...Map.groupBy(tree.parents.keys(), height)].toSorted(([a], [b]) => a - b);
  let before = 0;
  for (const [level, nodeIds] of levels) {
    const ids = nodeIds.map((nodeId) => `${level}/${nodeId}`);
    const some = { ids, size: NODES_AT_ONCE, before, total: tree.parents.size };
    const isThrough = await inBatches(run, some, async (keys) => {
      for (const key of keys) {
        const nodeId = key.slice(key.indexOf('/') + 1);
        const drifted = await mendNode(services, tree, nodeId);
        const drift = drifted ? [paths.node(movementId, nodeId)] : [];
        run.found((sweep) => withDrift({ ...sweep, nodes: sweep.nodes + 1 }, drift));
      }
    });
    if (!isThrough) return false;
    before += ids.length;
  }
  return true;
}

/** The whole tree in as few queries as can be: a query for each node's children would cost more than all else. */
async function readTree({ store }: Services, movementId: string): Promise<Tree> {
  const parents = new Map<string, string | null>();
  for await (const some of pages(store, { collection: paths.nodes(movementId) }, nodeSchema, 50)) {
    for (const { nodeId, parentId } of some) parents.set(nodeId, parentId);
  }
  const units = new Map<string, KnownChild[]>();
  const records = { collection: paths.unitRecords(movementId), select: Object.keys(countedFields) };
  for await (const some of pages(store, records, countedSchema, UNITS_A_PAGE)) {
    for (const record of some) {
      const { parentNode } = record;
      units.set(parentNode, [...(units.get(parentNode) ?? []), stateOfUnit(record, parentNode)]);
    }
  }
  const nodes = new Map<string, string[]>();
  for (const [nodeId, parentId] of parents) {
    if (parentId !== null) nodes.set(parentId, [...(nodes.get(parentId) ?? []), nodeId]);
  }
  return { movementId, parents, units, nodes };
}

/** Whether a node did not say what its children say; then it was mended. */
async function mendNode(services: Services, tree: Tree, nodeId: string): Promise<boolean> {
  const { store, now } = services;
  const path = paths.node(tree.movementId, nodeId);
  for (let attempt = 0; attempt < MAX_SWAPS; attempt += 1) {
    const documents = await store.load([path]);
    const node = documents.read(path, nodeSchema);
    if (!node) return false;
    const below = await nodesBelow(services, tree, nodeId);
    const units = tree.units.get(nodeId) ?? [];
    if (attempt === 0 && !hasLeavers(node, units) && !recountNode(node, [...below, ...units], now()))
      return false;
    // Units may have moved on since the tree was read: what differs is judged by what stands now.
    const fresh = await unitsNow(services, tree, node, units);
    const recount = recountNode(node, [...below, ...fresh], now());
    if (!recount) return false;
    if (await store.swap(path, documents, recount.next)) return recount.drifted;
  }
  // Somebody writes it all the time, so it is counted all the time.
  await services.refreshLater(tree.movementId, nodeId);
  return false;
}

async function nodesBelow(
  { store }: Services,
  { movementId, nodes }: Tree,
  nodeId: string,
): Promise<KnownChild[]> {
  const below = (nodes.get(nodeId) ?? []).map((one) => paths.node(movementId, one));
  const documents = await store.load(below);
  return below.flatMap((path) => {
    const node = documents.read(path, nodeSchema);
    return node ? [stateOfNode(node)] : [];
  });
}

const unitsIn = ({ children }: SummaryNode) =>
  Object.entries(children).filter(([childId]) => nodeChildOf(childId).kind === 'unit');

/** Whether the node counts something of a unit that is not below it any more. */
function hasLeavers(node: SummaryNode, units: readonly KnownChild[]): boolean {
  const present = new Set(units.map(({ id }) => id));
  return unitsIn(node).some(([id, child]) => !present.has(id) && Object.keys(tallyOfChild(child)).length > 0);
}

async function unitsNow(
  { store }: Services,
  { movementId }: Tree,
  node: SummaryNode,
  units: readonly KnownChild[],
): Promise<KnownChild[]> {
  const ids = new Set([...units.map(({ id }) => id), ...unitsIn(node).map(([id]) => id)]);
  const records = [...ids].map((unitId) => paths.unitRecord(movementId, unitId));
  const documents = await store.load(records);
  return records.flatMap((path) => {
    const record = documents.read(path, countedSchema);
    return record ? [stateOfUnit(record, node.nodeId)] : [];
  });
}
