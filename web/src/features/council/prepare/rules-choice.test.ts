import { expect, test } from 'vitest';
import { nameOfQuorum, nameOfThreshold } from './rules-choice.ts';

test('shares are known by their value', () => {
  expect(nameOfQuorum([4, 6])).toBe('twoThirds');
  expect(nameOfThreshold({ threshold: [9, 10], aboveThreshold: false })).toBe('ninety');
});

test('what a movement has set otherwise is never shown as something else', () => {
  expect(nameOfQuorum([3, 4])).toBeNull();
  expect(nameOfThreshold({ threshold: [1, 2], aboveThreshold: false })).toBeNull();
  expect(nameOfThreshold({ threshold: [2, 3], aboveThreshold: true })).toBeNull();
});
