import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event, present, testHash } from './chain.fixture.ts';
import { canonicalJson } from '../base/hashing.ts';
import {
  chainEntrySchema,
  extendChain,
  verifyChain,
  type ChainEntry,
  type ChainEvent,
  type ChainHead,
} from './chain.ts';

const empty: ChainHead = { n: 0, hash: '', authorityId: 'q5', movementId: 'm', unitId: 'p1' };
const chainOf = (events: readonly ChainEvent[]) => extendChain(empty, events, testHash);
const chains = (minLength: number) => fc.array(event, { minLength, maxLength: 12 }).map(chainOf);
const sound = (head: ChainHead, entries: readonly ChainEntry[]) =>
  verifyChain(head, entries, testHash) === null;

test('what extendChain writes holds, is numbered from 1, and fits its schema', () => {
  fc.assert(
    fc.property(chains(0), ({ head, entries }) => {
      expect(verifyChain(head, entries, testHash)).toBeNull();
      expect(entries.map(({ n }) => n)).toEqual(entries.map((_, index) => index + 1));
      expect(head).toMatchObject({ n: entries.length, authorityId: 'q5', movementId: 'm', unitId: 'p1' });
      expect(entries.every((entry) => chainEntrySchema.safeParse(entry).success)).toBe(true);
    }),
  );
});

test('what is hashed is the canonical JSON of an entry without its hash and detail, and of its detail', () => {
  fc.assert(
    fc.property(event, (one) => {
      const [entry] = chainOf([one]).entries;
      const { hash, detail, ...hashed } = present(entry);
      expect(hash).toBe(testHash(canonicalJson(hashed)));
      expect(hashed.detailHash).toBe(testHash(canonicalJson(detail)));
    }),
  );
});

test('a chain extended in parts is the chain extended at once', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), fc.array(event, { maxLength: 8 }), (first, second) => {
      const one = chainOf(first);
      const two = extendChain(one.head, second, testHash);
      const all = chainOf([...first, ...second]);
      expect(two.head).toEqual(all.head);
      expect([...one.entries, ...two.entries]).toEqual(all.entries);
    }),
  );
});

describe('tampering is found', () => {
  const place = fc.nat();

  test('an edited field', () => {
    const fields = ['uid', 'role', 'action', 'before', 'after', 'detailHash', 'prev', 'hash'] as const;
    fc.assert(
      fc.property(chains(1), place, fc.constantFrom(...fields), ({ head, entries }, at, field) => {
        const index = at % entries.length;
        const edited = entries.map((entry, n) =>
          n === index ? { ...entry, [field]: `${entry[field]}x` } : entry,
        );
        expect(sound(head, edited)).toBe(false);
      }),
    );
  });

  test('an entry that was forged with a hash of its own', () => {
    fc.assert(
      fc.property(chains(2), place, event, ({ head, entries }, at, foreign) => {
        const index = at % (entries.length - 1);
        const before = { ...empty, n: index, hash: entries[index]?.prev ?? '' };
        const [forged] = extendChain(before, [foreign], testHash).entries;
        const edited = entries.map((entry, n) => (n === index && forged ? forged : entry));
        fc.pre(forged?.hash !== entries[index]?.hash);
        expect(verifyChain(head, edited, testHash)).toEqual({ n: index + 2, fault: 'notLinked' });
      }),
    );
  });

  test('a head that was edited', () => {
    const { head, entries } = extendChain(empty, [], testHash);
    expect(verifyChain({ ...head, n: 1 }, entries, testHash)).toMatchObject({ fault: 'headDiffers' });
    expect(verifyChain({ ...head, hash: 'x' }, entries, testHash)).toMatchObject({ fault: 'headDiffers' });
  });

  test('an edited time', () => {
    fc.assert(
      fc.property(chains(1), place, ({ head, entries }, at) => {
        const edited = entries.map((entry, n) =>
          n === at % entries.length ? { ...entry, at: new Date(entry.at.getTime() === 0 ? 1 : 0) } : entry,
        );
        expect(sound(head, edited)).toBe(false);
      }),
    );
  });

  test('an edited or replaced detail', () => {
    fc.assert(
      fc.property(chains(1), place, ({ head, entries }, at) => {
        const index = at % entries.length;
        const edited = entries.map((entry, n) =>
          n === index && entry.detail
            ? { ...entry, detail: { ...entry.detail, reason: `${entry.detail.reason}x` } }
            : entry,
        );
        expect(verifyChain(head, edited, testHash)).toEqual({ n: index + 1, fault: 'detailAltered' });
      }),
    );
  });

  test('a deletion anywhere, a cut tail included', () => {
    fc.assert(
      fc.property(chains(1), place, ({ head, entries }, at) => {
        expect(sound(head, entries.toSpliced(at % entries.length, 1))).toBe(false);
        expect(sound(head, entries.slice(0, at % entries.length))).toBe(false);
      }),
    );
  });

  test('a deletion that is renumbered', () => {
    fc.assert(
      fc.property(chains(1), place, ({ head, entries }, at) => {
        const left = entries
          .toSpliced(at % entries.length, 1)
          .map((entry, index) => ({ ...entry, n: index + 1 }));
        expect(sound(head, left)).toBe(false);
        expect(sound({ ...head, n: left.length }, left)).toBe(false);
      }),
    );
  });

  test('an insertion', () => {
    fc.assert(
      fc.property(chains(1), place, event, ({ head, entries }, at, foreign) => {
        const more = chainOf([foreign]).entries;
        expect(sound(head, entries.toSpliced(at % (entries.length + 1), 0, ...more))).toBe(false);
      }),
    );
  });

  test('an extension without the head', () => {
    fc.assert(
      fc.property(chains(0), event, ({ head, entries }, foreign) => {
        const more = extendChain(head, [foreign], testHash).entries;
        expect(verifyChain(head, [...entries, ...more], testHash)).toMatchObject({ fault: 'headDiffers' });
      }),
    );
  });

  test('a swap of two entries', () => {
    fc.assert(
      fc.property(chains(2), place, place, ({ head, entries }, a, b) => {
        const [i, j] = [a % entries.length, b % entries.length];
        fc.pre(i !== j);
        const order = entries.map((_, n) => (n === i ? j : n === j ? i : n));
        expect(
          sound(
            head,
            order.flatMap((n) => entries[n] ?? []),
          ),
        ).toBe(false);
      }),
    );
  });

  test('a history rewritten whole does not meet the head that was kept', () => {
    fc.assert(
      fc.property(chains(1), ({ head, entries }) => {
        const events = entries.flatMap(({ detail, ...entry }) =>
          detail ? [{ ...entry, detail, uid: `${entry.uid}x` }] : [],
        );
        expect(sound(head, chainOf(events).entries)).toBe(false);
      }),
    );
  });
});

test('erasing what was told beside an entry keeps the chain valid', () => {
  fc.assert(
    fc.property(chains(1), fc.nat(), ({ head, entries }, at) => {
      const erased = entries.map((entry, n) =>
        n === at % entries.length ? { ...entry, detail: null } : entry,
      );
      expect(verifyChain(head, erased, testHash)).toBeNull();
    }),
  );
});

describe('canonicalJson', () => {
  test('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  test('writes dates as ISO text and keeps the order of lists', () => {
    expect(canonicalJson({ at: new Date(0), list: [2, 1] })).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","list":[2,1]}',
    );
  });

  test('gives the same text for the same content, and the content back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const reversed = Object.fromEntries(Object.entries(content).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(content));
        expect(JSON.parse(canonicalJson(content))).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });
});
