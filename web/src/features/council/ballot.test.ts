import { expect, test } from 'vitest';
import { findReceipt, newNonce, paperOf, readChosen, readReceipt, showReceipt } from './ballot.ts';

test('a paper is whole when every nominee has a choice, and holds no other', () => {
  expect(paperOf(['a', 'b'], { a: 'support' })).toEqual({ paper: null, missing: ['b'] });
  expect(paperOf(['a', 'b'], { a: 'support', b: 'noOpinion', c: 'support' })).toEqual({
    paper: { a: 'support', b: 'noOpinion' },
    missing: [],
  });
});

test('what was kept is read without anything that is no choice', () => {
  expect(readChosen('{"a":"support","b":"maybe","c":1}')).toEqual({ a: 'support' });
  for (const text of [null, '', 'null', '[1]', '{']) expect(readChosen(text)).toEqual({});
});

test('a nonce has 128 bits and is new each time', () => {
  expect(newNonce()).toMatch(/^[0-9a-f]{32}$/);
  expect(newNonce()).not.toBe(newNonce());
});

test('a receipt is read as it is shown', () => {
  const receipt = '0123456789abcdef'.repeat(4);
  expect(readReceipt(showReceipt(receipt).toUpperCase())).toBe(receipt);
});

test('a receipt is in the published set, is not, or has to be typed first', () => {
  const receipt = 'ab'.repeat(32);
  expect(findReceipt(showReceipt(receipt), ['cd'.repeat(32), receipt])).toBe('counted');
  expect(findReceipt(receipt.slice(1), [receipt])).toBe('unknown');
  expect(findReceipt('  ', [receipt])).toBe('empty');
});
