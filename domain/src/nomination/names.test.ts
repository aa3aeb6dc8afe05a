import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMendedName, isNearName, isPersonsName, isSameName, nameKeys } from './names.ts';

/** Plain edit distance: insertions, deletions and substitutions of one letter. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const withoutSpaces = fc
  .array(fc.constantFrom('a', 'b', 'n', 'g'), { minLength: 3, maxLength: 8 })
  .map((letters) => letters.join(''));

test('every name at an edit distance of one is found', () => {
  fc.assert(
    fc.property(
      withoutSpaces,
      fc.nat(),
      fc.constantFrom('a', 'b', 'n', 'g', ''),
      fc.boolean(),
      (name, at, letter, replace) => {
        const place = at % (name.length + 1);
        const other = name.slice(0, place) + letter + name.slice(place + (replace ? 1 : 0));
        expect(editDistance(name, other)).toBeLessThanOrEqual(1);
        expect(isNearName(name, other)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

test('no single word further away than two edits is taken for near', () => {
  fc.assert(
    fc.property(withoutSpaces, withoutSpaces, (a, b) => {
      const distance = editDistance(a, b);
      expect(!isNearName(a, b) || distance <= 2).toBe(true);
      expect(isNearName(a, b) || distance > 1).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('likeness is mutual, and equal names are near', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(isNearName(a, b)).toBe(isNearName(b, a));
      expect(isSameName(a, b)).toBe(isSameName(b, a));
      expect(!isSameName(a, b) || isNearName(a, b)).toBe(true);
    }),
  );
});

describe('as typed in offices', () => {
  test.each([
    ['Nguyễn Thị Mẫu', 'NGUYỄN  THỊ MẪU'],
    ['Nguyễn Thị Mẫu', 'nguyen thi mau'],
    ['Đỗ Văn Mẫu', 'Do Van Mau'],
    ['Đỗ Văn Mẫu', 'Đỗ Văn Mẫu'.normalize('NFD')],
  ])('%s and %s are the same', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isNearName(a, b)).toBe(true);
  });

  test.each([
    ['Nguyễn Thị Mẫu', 'Nguyễn Thi Mâũ'],
    ['Nguyễn Thị Mẫu', 'Nguyên Th Mẫu'],
    ['Nguyễn Văn Mẫu', 'Nguyễn Văm Mẫu'],
    ['Mẫu Văn Nguyễn', 'Nguyễn Văn Mẫu'],
  ])('%s and %s are near', (a, b) => {
    expect(isNearName(a, b)).toBe(true);
  });

  test.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Thị Mẫu'],
    ['Nguyễn Văn Mẫu', 'Trần Văn Mẫu'],
    ['', ''],
    ['!!!', '???'],
  ])('%s and %s are neither', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isNearName(a, b)).toBe(false);
  });
});

test('a long name keeps its keys within what three queries can ask', () => {
  expect(nameKeys('Tập thể '.repeat(40)).length).toBeLessThanOrEqual(90);
});

test.each([
  ['Mẫu Văn Hùng', 'MẪU  văn hùng', true],
  ['Mẫu Văn Hùng', 'Mẫu Văn Hưng', false],
  ['Mẫu Thị Hương', 'Mẫu Thị Hường', false],
  ['Mẫu Văn Hùng', 'Mau Van Hung', true],
  ['Mẫu Thị Hòa', 'Mẫu Thị Hoà', true],
  ['Mẫu Văn Đông', 'Mẫu Văn Dông', false],
  ['Mẫu Văn Hùng'.normalize('NFC'), 'Mẫu Văn Hùng'.normalize('NFD'), true],
  ['', '', false],
])('%s and %s are one person’s: %s', (a, b, one) => {
  expect(isPersonsName(a, b)).toBe(one);
  expect(isPersonsName(b, a)).toBe(one);
});

test.each([
  ['individual', 'Mẫu Văn Hùng', 'Mẫu Văn Hưng', true],
  ['individual', 'Mẫu Thi Lan', 'Mẫu Thị Loan', true],
  ['individual', 'Hùng Mẫu Văn', 'Mẫu Văn Hùng', true],
  ['individual', 'Mẫu Văn An', 'Mẫu Thị Bình', false],
  ['individual', 'MV An', 'Mẫu Văn An', false],
  ['collective', 'Trường MN Mẫu 1', 'Trường Mầm non Mẫu 1', true],
  ['collective', 'Ủy ban nhân dân Phường Mẫu', 'UBND Phường Mẫu', true],
  ['collective', 'Trường Mầm non Mẫu 1', 'Trường Tiểu học Mẫu', false],
] as const)('of a %s, %s may be mended to %s: %s', (kind, name, mended, may) => {
  expect(isMendedName(kind, name, mended)).toBe(may);
});

test.each([
  ['TS. Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
  ['Đ/c Ðặng  Thị Mẫu', 'Đặng Thị Mẫu'],
  ['Thượng tá Lê Văn Mẫu', 'LÊ VĂN MẪU'],
  ['Nguyễn Văn Mẫu'.normalize('NFD'), 'Nguyễn Văn Mẫu'],
])('%j and %j are one person, a double and near', (a, b) => {
  expect(isPersonsName(a, b)).toBe(true);
  expect(isSameName(a, b)).toBe(true);
  expect(nameKeys(a)).toEqual(nameKeys(b));
});
