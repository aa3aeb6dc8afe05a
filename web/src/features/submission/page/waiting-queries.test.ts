import { expect, it } from 'vitest';
import { nextWaiting } from './waiting-queries.ts';

const units = ['Phường 12', 'Phường 2', 'Trường Mầm non 3'].map((name) => ({ name }));

it.each([
  ['Phường 3', 'Phường 12'],
  ['Phường 12', 'Trường Mầm non 3'],
  ['Văn phòng', 'Phường 2'],
])('after %s comes %s', (name, next) => {
  expect(nextWaiting(units, name)).toEqual({ name: next });
  expect(nextWaiting([], name)).toBeNull();
});
