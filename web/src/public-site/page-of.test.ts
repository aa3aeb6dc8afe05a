import { publicPages } from '@thidua/domain/base/addresses';
import { expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

it.each([
  [publicPages.start(), { name: 'unknown' }],
  [publicPages.checks(), { name: 'check' }],
  [publicPages.check('7K3QD9XAT2'), { name: 'check' }],
  [publicPages.disclosures(), { name: 'disclosures' }],
  [`${publicPages.disclosures()}/`, { name: 'disclosures' }],
  [publicPages.disclosure('ke-hoach-221'), { name: 'disclosure', movementId: 'ke-hoach-221' }],
  [publicPages.disclosure('một'), { name: 'disclosure', movementId: 'một' }],
  ['/cong-khai/%E0%A4%A', { name: 'unknown' }],
  ['/cong-khai/a/b', { name: 'unknown' }],
  ['/cong-khai.html', { name: 'unknown' }],
  ['/khong-co', { name: 'unknown' }],
  ['/khong-co/gi', { name: 'unknown' }],
])('%s is %j', (path, page) => {
  expect(pageOf(path)).toEqual(page);
});
