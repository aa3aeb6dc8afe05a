import { expect, test } from 'vitest';
import { measuredKindOf } from './unit-of-measure.ts';

const known = [
  { name: '%', kind: 'share' },
  { name: '% kế hoạch', kind: 'fulfilment' },
  { name: 'hộ', kind: 'count' },
  { name: 'điểm', kind: 'points' },
  { name: 'điểm rác', kind: 'count' },
] as const;

test.each([
  ['%', 'share'],
  ['% dân số', 'share'],
  ['% kế hoạch', 'fulfilment'],
  ['% KẾ HOẠCH năm', 'fulfilment'],
  ['hộ', 'count'],
  ['Hộ gia đình', 'count'],
  ['hộ'.normalize('NFD'), 'count'],
  ['điểm', 'points'],
  ['điểm rác tự phát', 'count'],
  ['hộp', null],
  ['tuyến hẻm', null],
  ['', null],
])('%j is measured as %j', (typed, kind) => {
  expect(measuredKindOf(known, typed)).toBe(kind);
});
