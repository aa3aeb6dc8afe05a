import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_WIDTH } from './node.ts';
import { nodeIds } from './node-ids.ts';
import { NO_CLUSTER, placeUnits, type PlacedUnit, type Placement } from './placement.ts';

const authority = { id: 'authority', name: 'Ủy ban' };
const root = nodeIds.unit(authority.id);

const unit = (unitId: string, change: Partial<PlacedUnit> = {}): PlacedUnit => ({
  unitId,
  name: unitId,
  clusterId: 'c0',
  ancestors: [authority.id],
  ...change,
});

/** The way from a unit to the root. */
function wayUp(placement: Placement, unitId: string): string[] {
  const parents = new Map(placement.nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const way: string[] = [];
  let at: string | null = placement.parentOf.get(unitId) ?? null;
  while (at !== null && way.length < 100) {
    way.push(at);
    const parent: string | null | undefined = parents.get(at);
    if (parent === undefined) throw new Error(`${at} does not exist`);
    at = parent;
  }
  return way;
}

function widths(placement: Placement): number[] {
  const count = new Map<string, number>();
  const parents = [
    ...placement.parentOf.values(),
    ...placement.nodes.flatMap(({ parentId }) => parentId ?? []),
  ];
  for (const parent of parents) count.set(parent, (count.get(parent) ?? 0) + 1);
  return [...count.values()];
}

describe('the summary tree', () => {
  it('counts wards under their cluster, quarters under their ward, the rest under no cluster', () => {
    const placement = placeUnits(
      authority,
      [{ id: 'c0', name: 'Cụm' }],
      [
        unit('ward'),
        unit('quarter', { clusterId: null, ancestors: [authority.id, 'ward'] }),
        unit('alone', { clusterId: null }),
      ],
    );
    expect(wayUp(placement, 'ward')).toEqual([nodeIds.cluster('c0'), root]);
    expect(wayUp(placement, 'quarter')).toEqual([nodeIds.unit('ward'), nodeIds.cluster('c0'), root]);
    expect(wayUp(placement, 'alone')).toEqual([nodeIds.cluster(NO_CLUSTER), root]);
  });

  it('leads every unit to the root, and no node is wide, whatever the tree', () => {
    const trees = fc.array(fc.record({ cluster: fc.nat(5), parent: fc.option(fc.nat(300), { nil: null }) }), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(trees, (rows) => {
        const units: PlacedUnit[] = [];
        for (const [index, { cluster, parent }] of rows.entries()) {
          const above = parent === null ? undefined : units[parent];
          units.push(
            unit(`u${index}`, {
              clusterId: cluster === 5 ? null : `c${cluster}`,
              ancestors: above ? [...above.ancestors, above.unitId] : [authority.id],
            }),
          );
        }
        const clusters = [0, 1, 2, 3, 4].map((n) => ({ id: `c${n}`, name: `Cụm ${n}` }));
        const placement = placeUnits(authority, clusters, units);
        for (const { unitId } of units) expect(wayUp(placement, unitId).at(-1)).toBe(root);
        expect(Math.max(0, ...widths(placement))).toBeLessThanOrEqual(2 * NODE_WIDTH);
      }),
      { numRuns: 60 },
    );
  });

  it('stays shallow and narrow with 10,000 units in 200 clusters, and in one', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      unit(`u${index}`, { clusterId: `c${index % 200}` }),
    );
    const clusters = Array.from({ length: 200 }, (_, n) => ({ id: `c${n}`, name: `Cụm ${n}` }));
    const spread = placeUnits(authority, clusters, many);
    expect(Math.max(...many.map(({ unitId }) => wayUp(spread, unitId).length))).toBe(3);
    expect(Math.max(...widths(spread))).toBeLessThanOrEqual(2 * NODE_WIDTH);

    const crowded = placeUnits(
      authority,
      clusters.slice(0, 1),
      many.map((one) => ({ ...one, clusterId: 'c0' })),
    );
    expect(Math.max(...widths(crowded))).toBeLessThanOrEqual(2 * NODE_WIDTH);
    expect(Math.max(...many.map(({ unitId }) => wayUp(crowded, unitId).length))).toBeLessThanOrEqual(5);
  });
});
