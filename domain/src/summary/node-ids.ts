import { joined } from '../base/joined-ids.ts';

export const nodeIds = {
  unit: (unitId: string) => joined`unit~${unitId}`,
  cluster: (clusterId: string) => joined`cluster~${clusterId}`,
  shard: (parentNodeId: string, index: number) => joined`shard~${parentNodeId}~${index}`,
};

export type NodeChildKind = 'cluster' | 'shard' | 'unitNode' | 'unit';

/** What a child of a node stands for, and its own id; units are counted under their plain id. */
export function nodeChildOf(childId: string): { kind: NodeChildKind; id: string } {
  const [prefix = '', ...rest] = childId.split('~');
  if (rest.length === 0) return { kind: 'unit', id: childId };
  if (prefix === 'cluster') return { kind: 'cluster', id: rest.join('~') };
  if (prefix === 'unit') return { kind: 'unitNode', id: rest.join('~') };
  return { kind: 'shard', id: childId };
}
