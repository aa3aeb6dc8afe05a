import { expect, test } from 'vitest';
import { unitsByName } from './cluster-paste.ts';

const units = [
  { id: 'p1', name: 'Phường 1' },
  { id: 'p10', name: 'Phường 10' },
  { id: 'mn', name: 'Trường Mầm non Họa Mi 1' },
];

test('names are found with or without diacritics, numbers before them, from a column of a sheet', () => {
  expect(unitsByName('1\tPhường 10\n2. phuong 1\n\nTRƯỜNG MẦM NON HỌA MI 1', units)).toEqual({
    ids: ['p10', 'p1', 'mn'],
    unknown: [],
  });
});

test('a line that no unit is called by is told, and a unit that stands twice is taken once', () => {
  expect(unitsByName('Phường 1; Phường 99\nPhường 1', units)).toEqual({
    ids: ['p1'],
    unknown: ['Phường 99'],
  });
  expect(unitsByName(' ', units)).toEqual({ ids: [], unknown: [] });
});
