import { expect, test } from 'vitest';
import { timestampsToDates } from './timestamps.ts';

test('withDates turns every timestamp into a date and leaves the rest as it is', () => {
  const day = new Date('2021-11-24T00:00:00Z');
  const stamp = { seconds: 1, toDate: () => day };
  expect(
    timestampsToDates({ at: stamp, list: [stamp, 1, null], deep: { at: stamp }, own: day, text: 'x' }),
  ).toEqual({
    at: day,
    list: [day, 1, null],
    deep: { at: day },
    own: day,
    text: 'x',
  });
  expect(timestampsToDates(null)).toBeNull();
  expect(timestampsToDates(undefined)).toBeUndefined();
  const bytes = new Uint8Array([1, 2]);
  expect(timestampsToDates({ bytes })).toEqual({ bytes });
});
