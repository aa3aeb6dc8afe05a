import { expect, test } from 'vitest';
import { VIETNAMESE_LETTERS } from '../words/letters.ts';
import { undrawable } from './drawable.ts';

test.each([
  ['Trần 陳 Văn Mẫu', '陳'],
  ['Mẫu \u{1F600}', '\u{1F600}'],
  ['Mẫu \u0e01', '\u0e01'],
  ['Nguyễn Văn Mẫu'.normalize('NFD'), null],
  [VIETNAMESE_LETTERS, null],
  ['Số 5 – “Mẫu”, 100 % … №', null],
  ['', null],
])('of %j no paper shows %j', (text, letter) => {
  expect(undrawable(text)).toBe(letter);
});
