import { orderKey } from '@thidua/domain/base/order';
import { expect, it } from 'vitest';
import { nextWaiting } from './waiting-queries.ts';

const units = ['Phường 12', 'Phường 2', 'Trường Mầm non 3'].map((name) => ({ name, order: '' }));

it.each([
  ['Phường 3', 'Phường 12'],
  ['Phường 12', 'Trường Mầm non 3'],
  ['Văn phòng', 'Phường 2'],
])('after %s comes %s', (name, next) => {
  expect(nextWaiting(units, { name, order: '' })).toMatchObject({ name: next });
  expect(nextWaiting([], { name, order: '' })).toBeNull();
});

it('follows a unit by what stands under it, as the board does', () => {
  const placed = (...names: string[]) => ({ name: names.at(-1) ?? '', order: orderKey(names) });
  const all = [placed('Phường 10'), placed('Phường 2', 'Khu phố 3'), placed('Khối trường học')];
  expect(nextWaiting(all, placed('Phường 2'))?.name).toBe('Khu phố 3');
  expect(nextWaiting(all, placed('Phường 2', 'Khu phố 3'))?.name).toBe('Phường 10');
});
