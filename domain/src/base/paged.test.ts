import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, inPages, isListTooLarge, MAX_LIST_BYTES, pagesOf, PER_PAGE } from './paged.ts';
import { publicEntrySchema } from '../award/publication.ts';

test('a list is its document and its pages, in order, none too long', () => {
  fc.assert(
    fc.property(fc.nat(400), (length) => {
      const list = Array.from({ length }, (_, index) => index);
      const { first, pages } = inPages(list);
      expect([...first, ...pages.flat()]).toEqual(list);
      expect(pages).toHaveLength(pagesOf(Math.max(0, length - PER_PAGE)));
      expect([first, ...pages].every((page) => page.length <= PER_PAGE)).toBe(true);
    }),
  );
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = encodeURIComponent(JSON.stringify({ text }));
      expect(bytesOf({ text })).toBe(escaped.replace(/%[0-9A-F]{2}/g, '_').length);
    }),
  );
  expect(isListTooLarge(['ấ'.repeat(MAX_LIST_BYTES / 3)])).toBe(true);
  expect(isListTooLarge(['ấ'.repeat(1000)])).toBe(false);
});

test('a page of the longest entries there can be stays below 1 MiB', () => {
  const full = (length: number) => 'ấ'.repeat(length);
  const entry = publicEntrySchema.parse({
    nominationId: `${'p'.repeat(80)}~nomination-${'k'.repeat(20)}`,
    kind: 'individual',
    honorific: full(10),
    name: full(300),
    position: full(300),
    unitName: full(300),
    formTitle: full(120),
    citation: full(4000),
    councilSupported: false,
    reason: full(2000),
    outcome: 'decline',
    outcomeReason: full(2000),
    correctedTo: full(450),
  });
  expect(bytesOf(Array.from({ length: PER_PAGE }, () => entry))).toBeLessThan(950_000);
});
