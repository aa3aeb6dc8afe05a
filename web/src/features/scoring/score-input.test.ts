import { expect, test } from 'vitest';
import { readScore, typedFrom } from './score-input.ts';

const settings = {
  scoreTable: [
    {
      id: 'g',
      title: 'Nhóm',
      items: [
        { id: 'c1', kind: 'criterion' as const, title: 'Kế hoạch', maxPoints: 20 },
        { id: 'tru', kind: 'penalty' as const, title: 'Nộp trễ', maxPoints: 5 },
      ],
    },
  ],
};
const self = { c1: 17.5 };

test('begins with the layer before, as Vietnamese offices write numbers', () => {
  expect(typedFrom(settings, self, null, {}).points).toEqual({ c1: '17,5', tru: '0' });
  expect(typedFrom(settings, self, { c1: 16, tru: 1 }, { c1: 'Vì' })).toEqual({
    points: { c1: '16', tru: '1' },
    reasons: { c1: 'Vì', tru: '' },
  });
});

test('unchanged points need no reason, changed ones do', () => {
  const typed = typedFrom(settings, self, null, {});
  expect(readScore(settings, self, typed).faults.size).toBe(0);
  const changed = { ...typed, points: { ...typed.points, tru: '2' } };
  expect([...readScore(settings, self, changed).faults.values()].map(({ code }) => code)).toEqual([
    'reasonForChange',
  ]);
  const explained = { ...changed, reasons: { tru: ' Trễ 3 ngày ' } };
  expect(readScore(settings, self, explained)).toEqual({
    points: { c1: 17.5, tru: 2 },
    reasons: { tru: 'Trễ 3 ngày' },
    total: 15.5,
    faults: new Map(),
  });
});

test.each([
  ['abc', 'notANumber'],
  ['', 'missingScore'],
  ['-1', 'negativeScore'],
  ['21', 'scoreAboveMaximum'],
])('%j is a fault at its own item', (text, code) => {
  const typed = { points: { c1: text, tru: '0' }, reasons: { c1: 'Vì' } };
  expect(readScore(settings, self, typed).faults.get('c1')?.code).toBe(code);
});
