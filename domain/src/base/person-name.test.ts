import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareName, tidyLine } from './person-name.ts';

test.each([
  ['Nguyễn  Văn\tAn ', 'Nguyễn Văn An'],
  ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
  ['Ðặng Thị \u00d0ào', 'Đặng Thị Đào'],
  ['ðỗ mẫu', 'đỗ mẫu'],
])('%j is stored as %j', (typed, stored) => {
  expect(tidyLine(typed)).toBe(stored);
});

test.each([
  ['TS. Nguyễn Văn An', 'Nguyễn Văn An'],
  ['PGS.TS. Nguyễn Văn An', 'Nguyễn Văn An'],
  ['PGS. TS Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Đ/c Trần Thị Mẫu', 'Trần Thị Mẫu'],
  ['Đồng chí Trần Thị Mẫu', 'Trần Thị Mẫu'],
  ['Thượng tá, Lê Mẫu', 'Thượng tá, Lê Mẫu'],
  ['Thượng tá Lê Mẫu', 'Lê Mẫu'],
  ['ĐẠI ÚY LÊ VĂN MẪU', 'LÊ VĂN MẪU'],
  ['Bà Lê Mẫu', 'Lê Mẫu'],
  ['Bà Mẫu', 'Bà Mẫu'],
  ['Trung Tá', 'Trung Tá'],
  ['Đỗ Trung Úy', 'Đỗ Trung Úy'],
  ['', ''],
])('%j is the name %j', (typed, name) => {
  expect(bareName(typed)).toBe(name);
});

test('whatever is typed, tidying twice changes nothing, and a bare name stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
      expect(bareName(bareName(text))).toBe(bareName(text));
    }),
  );
});
