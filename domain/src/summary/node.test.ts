import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChildren,
  figuresText,
  isConsistent,
  isResting,
  NODE_REST_MS,
  nodeSchema,
  shardOf,
  type ChildState,
  type SummaryNode,
} from './node.ts';
import { sumOf } from './tally.ts';

const now = new Date('2021-11-24T00:00:00Z');
const emptyNode: SummaryNode = nodeSchema.parse({
  nodeId: 'cluster~a',
  parentId: 'unit~q5',
  name: 'Cụm phường 1',
  kind: 'cluster',
  children: {},
  tally: {},
  version: 0,
  asOf: new Date(0),
});
const stateOf = (id: string, version: number, units: number): ChildState => ({
  id,
  version,
  name: id,
  tally: units === 0 ? {} : { units, [`of/${id}`]: units },
});

/** Every child's states, version 1 to its last; a state may be empty, as when a unit has left. */
const childHistories = fc
  .dictionary(
    fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
    fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 }),
  )
  .map((histories) =>
    Object.entries(histories).flatMap(([id, sizes]) =>
      sizes.map((units, index) => stateOf(id, index + 1, units)),
    ),
  );
/** The same states in any order, some again and again, in batches of any size. */
const deliveries = childHistories.chain((states) =>
  fc.record({
    states: fc.constant(states),
    order: fc
      .tuple(
        fc.shuffledSubarray(states, { minLength: states.length }),
        fc.subarray(states),
        fc.subarray(states),
      )
      .map((parts) => parts.flat())
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    batch: fc.integer({ min: 1, max: 4 }),
  }),
);

describe('applyChildren', () => {
  test('ends with the newest state of each child, whatever the order, repetition and grouping', () => {
    fc.assert(
      fc.property(deliveries, ({ states, order, batch }) => {
        let node = emptyNode;
        for (let index = 0; index < order.length; index += batch) {
          node = applyChildren(node, order.slice(index, index + batch), now) ?? node;
          expect(isConsistent(node)).toBe(true);
        }
        const newest = new Map(states.map((state) => [state.id, state]));
        expect(node.tally).toEqual(sumOf([...newest.values()].map(({ tally }) => tally)));
        const versions = Object.entries(node.children).map(([id, { version }]) => [id, version] as const);
        expect(new Map(versions)).toEqual(
          new Map([...newest.values()].map(({ id, version }) => [id, version])),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('finds nothing new in a repeat or a stale state', () => {
    const node = applyChildren(emptyNode, [stateOf('p1', 3, 2)], now) ?? emptyNode;
    expect(node).toMatchObject({ version: 1, asOf: now, tally: { units: 2 } });
    expect(applyChildren(node, [stateOf('p1', 3, 2)], now)).toBeNull();
    expect(applyChildren(node, [stateOf('p1', 2, 9)], now)).toBeNull();
    expect(applyChildren(node, [], now)).toBeNull();
  });

  test('counts a child that left no more, and again when it comes back', () => {
    const here = applyChildren(emptyNode, [stateOf('p1', 1, 2)], now) ?? emptyNode;
    const gone = applyChildren(here, [stateOf('p1', 2, 0)], now) ?? here;
    expect(gone.tally).toEqual({});
    expect(applyChildren(gone, [stateOf('p1', 1, 2)], now)).toBeNull();
    expect(applyChildren(gone, [stateOf('p1', 3, 1)], now)?.tally).toEqual({ units: 1, 'of/p1': 1 });
  });

  test('goes up one version however many children change, and leaves the node it was given alone', () => {
    const next = applyChildren(emptyNode, [stateOf('p1', 1, 1), stateOf('p2', 1, 1)], now);
    expect(next?.version).toBe(1);
    expect(emptyNode).toMatchObject({ children: {}, tally: {}, version: 0 });
  });
});

test.each([
  [{ units: 2 }, false],
  [{ units: 1, late: 1 }, false],
  [{}, false],
  [{ units: 1 }, true],
])('isConsistent: one unit as the sum %j is %s', (tally, consistent) => {
  const children = { p1: { version: 1, name: 'p1', figures: figuresText({ units: 1 }) } };
  expect(isConsistent({ ...emptyNode, children, tally })).toBe(consistent);
});

test.each([
  [0, true],
  [NODE_REST_MS - 1, true],
  [NODE_REST_MS, false],
  [10 * NODE_REST_MS, false],
])('%d ms after its last write a node rests: %s', (elapsed, resting) => {
  expect(isResting({ ...emptyNode, asOf: now }, new Date(now.getTime() + elapsed))).toBe(resting);
});

describe('shardOf', () => {
  test('always puts a child into the same shard, one there is', () => {
    const id = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(id, id, fc.integer({ min: 1, max: 64 }), (nodeId, childId, count) => {
        const shard = shardOf(nodeId, childId, count);
        expect(shard).toBe(shardOf(nodeId, childId, count));
        expect(Number.isInteger(shard) && shard >= 0 && shard < count).toBe(true);
      }),
    );
  });

  const similarIds = (many: number) => Array.from({ length: many }, (_, n) => `phuong-${n}`);
  const sizesOf = (nodeId: string, ids: readonly string[], count: number) =>
    Array.from(
      { length: count },
      (_, shard) => ids.filter((id) => shardOf(nodeId, id, count) === shard).length,
    );

  test.each([2, 8, 20, 32])('spreads a thousand similar ids over %d shards', (count) => {
    const sizes = sizesOf('unit~q5', similarIds(1000), count);
    expect(Math.max(...sizes)).toBeLessThan((2 * 1000) / count);
    expect(Math.min(...sizes)).toBeGreaterThan(1000 / count / 2.5);
  });

  test.each([2, 4, 20, 50])('spreads what one of %d shards holds anew over as many', (count) => {
    const held = similarIds(100 * count * count).filter((id) => shardOf('unit~q5', id, count) === 1);
    const sizes = sizesOf('shard~unit~q5~1', held, count);
    expect(Math.max(...sizes)).toBeLessThan((2 * held.length) / count);
    expect(Math.min(...sizes)).toBeGreaterThan(held.length / count / 2.5);
  });
});
