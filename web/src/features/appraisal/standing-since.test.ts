import { expect, test } from 'vitest';
import { standingSince } from './standing-since.ts';

const stands = {
  since: new Date('2022-01-10T18:00:00Z'),
  ruling: null,
  againstCouncil: '',
  decisionId: null,
};
const now = new Date('2022-01-22T18:00:00Z');
const zone = 'Asia/Ho_Chi_Minh';

test('who waits is told for how long, what ended when it ended', () => {
  expect(standingSince({ ...stands, state: 'appraised' }, now, zone)).toBe('đã 12 ngày');
  expect(standingSince({ ...stands, state: 'returned' }, now, zone)).toBe('đã 12 ngày');
  for (const state of ['awarded', 'declined', 'rejected', 'revoked'] as const) {
    expect(standingSince({ ...stands, state }, now, zone)).toBe('ngày 11/01/2022');
  }
});
