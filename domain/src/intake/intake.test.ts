import { expect, it } from 'vitest';
import { intakeId, intakeRef, recordIdOf } from './intake.ts';

it('what is handed in is called by its kind, owner and number, and its record by the two last', () => {
  const id = intakeId('exemplar', 'phuong-1', 3);
  expect(id).toBe('exemplar~phuong-1~3');
  expect(intakeRef(id)).toEqual({ kind: 'exemplar', ownerId: 'phuong-1', n: 3 });
  expect(recordIdOf({ ownerId: 'phuong-1', n: 3 })).toBe('phuong-1~3');
});

it.each([
  'exemplar~phuong-1',
  'khac~phuong-1~1',
  'exemplar~phuong-1~0',
  'exemplar~a/b~1',
  'exemplar~a~1~2',
  '',
])('%j is called so by nobody', (id) => {
  expect(intakeRef(id)).toBeNull();
});
