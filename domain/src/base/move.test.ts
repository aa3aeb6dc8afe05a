import { expect, test } from 'vitest';
import { decideStep, refuseMove, type Move } from './move.ts';

const close: Move<'open' | 'closed', 'clerk' | 'head'> = {
  from: ['open'],
  to: 'closed',
  by: ['head', 'clerk'],
  reason: 'required',
};

test('a move is made by the first of its actors who is there, for the reason without what surrounds it', () => {
  expect(decideStep(close, 'open', ['clerk', 'head'], ' Đã xong ')).toEqual({
    ok: true,
    value: { role: 'head', before: 'open', after: 'closed', reason: 'Đã xong' },
  });
});

test('who cannot make it learns no more than that, and the reason is asked for last', () => {
  expect(refuseMove(close, 'closed', [], 'notForThisKind')).toBe('notAllowed');
  expect(refuseMove(close, 'closed', ['head'], 'notForThisKind')).toBe('notForThisKind');
  expect(refuseMove(close, 'closed', ['head'])).toBe('notInThisState');
  expect(refuseMove(close, 'open', ['head'])).toBeNull();
  expect(decideStep(close, 'open', ['head'], ' \n')).toEqual({ ok: false, error: 'reasonRequired' });
});
