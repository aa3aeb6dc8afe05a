import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWords, findsName, isFound, nearness, searchWords } from './search.ts';

describe('a name is found', () => {
  test.each([
    ['Đơn vị mẫu số 9999', 'so 9999'],
    ['Đơn vị mẫu số 9999', '9999'],
    ['Đơn vị mẫu số 9999', 'số 99'],
    ['Phường 1', 'p1'],
    ['Phường 1', 'phuong1'],
    ['Phường 1', 'P.1'],
    ['Phường 1', 'P. 01'],
    ['Phường 1', 'ph 1'],
    ['Phường 1', 'Phường01'],
    ['Khu phố 3, Phường 6', 'kp3 p6'],
    ['Khu phố 3, Phường 6', 'p6 kp3'],
    ['Trường Mầm non 2A', 'mn 2a'],
    ['Trường Mầm non 2A', 'mn2a'],
    ['Trường Tiểu học số 3', 'truong 3'],
    ['Trường Trung học cơ sở Đống Đa', 'thcs dong'],
    ['Hội Liên hiệp Phụ nữ', 'LHPN'],
    ['Phòng Lao động - Thương binh và Xã hội', 'THUONG BINH'],
    ['Nguyễn Văn An', 'an nguyen'],
    ['Công ty Đặng Đào'.normalize('NFD'), '\u00d0ào'],
    ['Phường 1', '  '],
  ])('%j by %j', (name, typed) => {
    expect(findsName(name, typed)).toBe(true);
    for (const word of askedWords(typed).slice(0, 1)) expect(searchWords(name)).toContain(word);
  });

  test.each([
    ['Phường 1', 'p2'],
    ['Phường 1', 'huong'],
    ['Phường 10', 'q10'],
    ['Khu phố 3, Phường 6', 'kp6'],
    ['Trường Mầm non 2A', 'mn 3'],
  ])('%j not by %j', (name, typed) => {
    expect(findsName(name, typed)).toBe(false);
  });
});

test.each([
  ['so 9999', ['9999', 'so9999']],
  ['P.1', ['1', 'p1']],
  ['phuong 1', ['phuong', 'phuong1']],
  ['truong mam non', ['truong']],
  ['', []],
  [' - ', []],
])('%j asks the store by %j', (typed, words) => {
  expect(askedWords(typed)).toEqual(words);
});

test.each([
  ['Phường 1', 'p1', 0],
  ['Phường 1', 'phuong 1', 0],
  ['Khu phố 2, Phường 1', 'P.1', 1],
  ['Khu phố 2, Phường 1', 'kp 2', 0],
  ['Chợ Khu phố 1', 'p1', 1],
  ['Phường 10', 'p1', 2],
  ['Khu phố 1, Phường 6', 'phuong 1', 2],
  ['Phường 10', 'phuong', 0],
  ['Mầm non 2A', 'mam non 2', 2],
])('%j is to %j as near as %i', (name, typed, is) => {
  expect(nearness(name, typed)).toBe(is);
});

test('any word of any name finds it, from its first letter on, in any order', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('aăâbcdđeêghikơưxyÁÀỢ')),
    minLength: 1,
    maxLength: 8,
  });
  const name = fc.array(fc.oneof(word, fc.nat(9999).map(String)), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(name, fc.infiniteStream(fc.nat()), (words, numbers) => {
      const kept = searchWords(words.join(' '));
      const typed = words
        .filter(() => (numbers.next().value ?? 0) % 2 === 0)
        .map((one) => one.slice(0, 1 + ((numbers.next().value ?? 0) % one.length)))
        .filter((one) => !one.startsWith('0'));
      expect(isFound(kept, typed.toReversed().join(' '))).toBe(true);
      expect(
        askedWords(typed.join(' '))
          .slice(0, 1)
          .filter((first) => !kept.includes(first)),
      ).toEqual([]);
    }),
  );
});
