import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asName, bareName, readName } from './person-name.ts';
import { tidyLine } from './tidy-line.ts';

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

const nothing = { honorific: '', title: '', code: null, doubts: [] };

test.each([
  ['  Nguyễn  Văn An', { name: 'Nguyễn Văn An' }],
  ['TS. Nguyễn Văn An', { name: 'Nguyễn Văn An', title: 'TS' }],
  ['PGS.TS. Nguyễn Văn An', { name: 'Nguyễn Văn An', title: 'PGS, TS' }],
  ['Phó giáo sư, tiến sỹ Lê Mẫu', { name: 'Phó giáo sư, tiến sỹ Lê Mẫu', doubts: ['smallLetters'] }],
  ['tiến sỹ khoa học Lê Thị Mẫu', { name: 'Lê Thị Mẫu', title: 'Tiến sĩ khoa học' }],
  ['Đ/c Thượng tá Lê Thị Mẫu', { name: 'Lê Thị Mẫu', title: 'Thượng tá' }],
  ['Bà Trần Thị Mẫu', { name: 'Trần Thị Mẫu', honorific: 'Bà' }],
  ['Ông Ích Khiêm', { name: 'Ông Ích Khiêm', doubts: ['honorific'] }],
  ['NGUYỄN VĂN AN', { name: 'NGUYỄN VĂN AN', doubts: ['capitals'] }],
  ['Nguyễn VĂN An', { name: 'Nguyễn VĂN An', doubts: ['capitals'] }],
  ['nguyễn văn an', { name: 'nguyễn văn an', doubts: ['smallLetters'] }],
  ['Nguyen Van An', { name: 'Nguyen Van An', doubts: ['noMarks'] }],
  ['An', { name: 'An', doubts: ['oneWord'] }],
  ['Lê Mẫu 2', { name: 'Lê Mẫu 2', doubts: ['digits'] }],
  ['NguyÔn V¨n An', { name: 'Nguyễn Văn An', code: 'TCVN3' }],
  ['TS. Nguyeãn Vaên An', { name: 'Nguyễn Văn An', title: 'TS', code: 'VNI' }],
  ['H\u2019Hen Niê', { name: 'H\u2019Hen Niê' }],
])('%j is read as %o', (typed, read) => {
  expect(readName(typed)).toEqual({ ...nothing, ...read });
});

test('a name in capitals is written as names are', () => {
  expect(asName('ĐẶNG THỊ ÁNH')).toBe('Đặng Thị Ánh');
});

test('whatever is typed, tidying twice changes nothing, and a bare name stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
      expect(bareName(bareName(text))).toBe(bareName(text));
      expect(readName(readName(text).name).name).toBe(readName(text).name);
    }),
  );
});
