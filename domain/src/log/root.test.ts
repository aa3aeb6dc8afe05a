import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event, present, testHash } from './chain.fixture.ts';
import { extendChain, verifyChain, type ChainEntry, type ChainEvent, type ChainHead } from './chain.ts';
import {
  compareWithRoot,
  inclusionProof,
  inLeafOrder,
  isIncluded,
  leafOf,
  merkleRoot,
  parseRoot,
  type Leaf,
} from './root.ts';

interface Chain {
  head: ChainHead;
  entries: ChainEntry[];
}
type Log = ReadonlyMap<string, Chain>;

const empty: ChainHead = { n: 0, hash: '', authorityId: 'q5', movementId: null, unitId: null };
const chainOf = (minLength: number) =>
  fc.array(event, { minLength, maxLength: 6 }).map((events): Chain => extendChain(empty, events, testHash));
const log = (minLength = 1): fc.Arbitrary<Log> =>
  fc
    .array(chainOf(minLength), { minLength: 1, maxLength: 6 })
    .map((chains) => new Map(chains.map((one, index) => [`m~u${index}~registration`, one])));

const leavesOf = (chains: Log): Leaf[] => [...chains].map(([id, { head }]) => leafOf(id, head));
const hashesOf = (chains: Log) =>
  new Map(
    [...chains].map(([id, { entries }]) => [id, new Map(entries.map(({ n, hash }) => [n, hash] as const))]),
  );

/** Every fault that the chains show by themselves, and against what was published. */
const faultsOf = (leaves: readonly Leaf[], now: Log): string[] => [
  ...[...now].flatMap(([id, { head, entries }]) => (verifyChain(head, entries, testHash) ? [id] : [])),
  ...compareWithRoot(leaves, hashesOf(now)).map(({ chainId }) => chainId),
];

/** Somebody who writes the store as they like puts another chain in the place of one. */
function tampered(chains: Log, at: number, change: (chain: Chain) => Chain): { id: string; log: Log } {
  const [id, old] = present([...chains][at % chains.size]);
  return { id, log: new Map([...chains, [id, change(old)]]) };
}
const eventsOf = ({ entries }: Chain): ChainEvent[] =>
  entries.flatMap(({ detail, ...entry }) => (detail ? [{ ...entry, detail }] : []));
const place = fc.nat();

describe('against a published root', () => {
  test('what was only added to is whole', () => {
    fc.assert(
      fc.property(log(), fc.array(event, { maxLength: 3 }), chainOf(0), (then, more, another) => {
        const now = new Map<string, Chain>(
          [...then].map(([id, { head, entries }]) => {
            const added = extendChain(head, more, testHash);
            return [id, { head: added.head, entries: [...entries, ...added.entries] }];
          }),
        );
        expect(faultsOf(leavesOf(then), now.set('m~new~registration', another))).toEqual([]);
      }),
    );
  });

  test('a chain that is gone is named', () => {
    fc.assert(
      fc.property(log(), place, (then, at) => {
        const id = [...then.keys()][at % then.size] ?? '';
        const now = new Map([...then].filter(([one]) => one !== id));
        const n = then.get(id)?.head.n;
        expect(compareWithRoot(leavesOf(then), hashesOf(now))).toEqual([
          { kind: 'chainGone', chainId: id, n },
        ]);
      }),
    );
  });

  test('a tail that was cut is named with its first entry, though the head was set back', () => {
    fc.assert(
      fc.property(log(), place, place, (then, at, cut) => {
        let kept = 0;
        const { id, log: now } = tampered(then, at, (old) => {
          kept = cut % old.entries.length;
          return extendChain(empty, eventsOf(old).slice(0, kept), testHash);
        });
        expect(faultsOf(leavesOf(then), now)).toEqual([id]);
        expect(compareWithRoot(leavesOf(then), hashesOf(now))).toEqual([
          { kind: 'entryMissing', chainId: id, n: kept + 1 },
        ]);
      }),
    );
  });

  test('a chain rewritten with a consistent head is named, by whatever change and however extended', () => {
    const ways = ['edit', 'insert', 'delete', 'move'] as const;
    fc.assert(
      fc.property(
        log(2),
        place,
        place,
        fc.constantFrom(...ways),
        event,
        fc.array(event, { maxLength: 3 }),
        (then, at, where, way, foreign, more) => {
          const { id, log: now } = tampered(then, at, (old) => {
            const events = eventsOf(old);
            const i = where % events.length;
            if (way === 'edit') events.splice(i, 1, foreign);
            if (way === 'insert') events.splice(i, 0, foreign);
            if (way === 'delete') events.splice(i, 1);
            if (way === 'move') events.unshift(...events.splice(i, 1));
            return extendChain(empty, [...events, ...more], testHash);
          });
          const [before, after] = [then.get(id), now.get(id)];
          fc.pre(after?.entries[(before?.head.n ?? 0) - 1]?.hash !== before?.head.hash);
          expect(verifyChain(after?.head ?? empty, after?.entries ?? [], testHash)).toBeNull();
          expect(faultsOf(leavesOf(then), now)).toEqual([id]);
        },
      ),
    );
  });

  test('any edit, deletion, insertion or swap in the store is found', () => {
    const ways = ['edit', 'insert', 'delete', 'swap', 'duplicate', 'head'] as const;
    fc.assert(
      fc.property(log(2), place, place, fc.constantFrom(...ways), event, (then, at, where, way, foreign) => {
        const { id, log: now } = tampered(then, at, ({ head, entries }) => {
          const i = where % entries.length;
          const j = (i + 1) % entries.length;
          const [a, b] = [present(entries[i]), present(entries[j])];
          const [forged] = extendChain({ ...head, n: i, hash: a.prev }, [foreign], testHash).entries;
          const more = present(forged);
          switch (way) {
            case 'edit':
              return { head, entries: entries.with(i, { ...a, after: `${a.after}x` }) };
            case 'insert':
              return { head, entries: entries.toSpliced(i, 0, more) };
            case 'delete':
              return { head, entries: entries.toSpliced(i, 1) };
            case 'swap':
              return { head, entries: entries.with(i, { ...b, n: a.n }).with(j, { ...a, n: b.n }) };
            case 'duplicate':
              return { head, entries: entries.toSpliced(i, 0, a) };
            case 'head':
              return { head: { ...head, hash: a.prev }, entries };
          }
        });
        expect(faultsOf(leavesOf(then), now)).toContain(id);
      }),
    );
  });
});

describe('the root', () => {
  const leaves = log(0).map(leavesOf);

  test('does not depend on the order of the chains', () => {
    fc.assert(
      fc.property(leaves, (some) => {
        expect(merkleRoot(some.toReversed(), testHash)).toBe(merkleRoot(some, testHash));
      }),
    );
  });

  test('changes with every leaf', () => {
    fc.assert(
      fc.property(leaves, place, (some, at) => {
        const index = at % some.length;
        const one = present(some[index]);
        const root = merkleRoot(some, testHash);
        for (const changed of [
          { ...one, n: one.n + 1 },
          { ...one, hash: `${one.hash}0` },
          { ...one, chainId: `${one.chainId}x` },
        ]) {
          expect(merkleRoot(some.with(index, changed), testHash)).not.toBe(root);
        }
        expect(merkleRoot(some.toSpliced(index, 1), testHash)).not.toBe(root);
        expect(merkleRoot([...some, { chainId: 'z', n: 0, hash: '' }], testHash)).not.toBe(root);
      }),
    );
  });

  test('is the tree hash of RFC 6962 over hexadecimal text', () => {
    const show = (text: string) => `(${text.replaceAll('\u0000', 'L').replaceAll('\u0001', 'N')})`;
    const leaf = (chainId: string) => ({ chainId, n: 1, hash: 'h' });
    expect(merkleRoot([], show)).toBe('()');
    expect(merkleRoot([leaf('a')], show)).toBe('(L["a",1,"h"])');
    const [a, b, c] = ['(L["a",1,"h"])', '(L["b",1,"h"])', '(L["c",1,"h"])'];
    expect(merkleRoot([leaf('c'), leaf('a'), leaf('b')], show)).toBe(`(N(N${a}${b})${c})`);
  });

  test('is typed with any spaces and case, and nothing else is a root', () => {
    const root = '0123456789abcdef'.repeat(4);
    expect(parseRoot(` ${root.toUpperCase().slice(0, 32)} \n${root.slice(32)} `)).toBe(root);
    expect(['', root.slice(1), `${root}0`, `g${root.slice(1)}`].map(parseRoot)).toEqual(Array(4).fill(null));
  });
});

describe('a proof of inclusion', () => {
  const manyLeaves = fc
    .integer({ min: 1, max: 20 })
    .map((count) => Array.from({ length: count }, (_, n) => ({ chainId: `c${n}`, n, hash: `h${n}` })));

  test('holds for every leaf, and for no other leaf, place or root', () => {
    fc.assert(
      fc.property(manyLeaves, place, (leaves, at) => {
        const root = merkleRoot(leaves, testHash);
        const leaf = present(leaves[at % leaves.length]);
        const proof = present(inclusionProof(leaves, leaf.chainId, testHash));
        expect(inLeafOrder(leaves)[proof.index]).toEqual(leaf);
        expect(isIncluded(leaf, proof, root, testHash)).toBe(true);
        expect(isIncluded({ ...leaf, n: leaf.n + 1 }, proof, root, testHash)).toBe(false);
        expect(isIncluded(leaf, proof, `${root}0`, testHash)).toBe(false);
        expect(isIncluded(leaf, { ...proof, path: [...proof.path, root] }, root, testHash)).toBe(false);
        expect(isIncluded(leaf, { ...proof, index: proof.size }, root, testHash)).toBe(false);
        const shorter = { ...proof, path: proof.path.slice(1) };
        expect(isIncluded(leaf, shorter, root, testHash)).toBe(proof.path.length === 0);
      }),
    );
  });

  test('is not there for a chain the root was not made over', () => {
    expect(inclusionProof([{ chainId: 'a', n: 1, hash: 'h' }], 'b', testHash)).toBeNull();
  });
});
