import { expect, test } from 'vitest';
import { readLegacy } from './legacy-code.ts';

test.each([
  ['NguyÔn V¨n An', 'TCVN3', 'Nguyễn Văn An'],
  ['TrÇn ThÞ T\u00adëng', 'TCVN3', 'Trần Thị Tưởng'],
  ['Céng hßa', 'TCVN3', 'Cộng hòa'],
  ['§Æng Quèc §¹t', 'TCVN3', 'Đặng Quốc Đạt'],
  ['Nguyeãn Vaên An', 'VNI', 'Nguyễn Văn An'],
  ['Traàn Thò Töôûng', 'VNI', 'Trần Thị Tưởng'],
  ['Ñaëng Quoác Ñaït', 'VNI', 'Đặng Quốc Đạt'],
  ['NGUYEÃN VAÊN AN', 'VNI', 'NGUYỄN VĂN AN'],
])('%s is %s for %s', (typed, code, text) => {
  expect(readLegacy(typed)).toEqual({ code, text });
});

test.each([
  'Nguyễn Văn An',
  'Hoà Thuý',
  'Hòa',
  '\u00d0ức',
  '\u00d0ặng \u00d0ình \u00d0ào',
  'Nguyen Van An',
  'José Müller',
  'Đắk Lắk',
  'Công ty TNHH Mẫu',
  'Y Bih Niê',
  '',
])('%j is as it stands', (typed) => {
  expect(readLegacy(typed)).toBeNull();
});
