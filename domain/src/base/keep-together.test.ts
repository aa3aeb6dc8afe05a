import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~');

test.each([
  ['Ủy ban nhân dân Phường 2', 'Ủy ban nhân dân Phường~2'],
  ['ỦY BAN NHÂN DÂN PHƯỜNG 12', 'ỦY BAN NHÂN DÂN PHƯỜNG~12'],
  ['tổ dân phố 7, khu phố 14A', 'tổ dân phố~7, khu phố~14A'],
  ['Trường Mầm non 2A và Họa Mi 1', 'Trường Mầm non~2A và Họa Mi~1'],
  ['tổ 5', 'tổ~5'],
  ['đạt 95 hộ, tăng 3%', 'đạt 95 hộ, tăng 3%'],
  ['Phường 2021', 'Phường 2021'],
  ['Phường Bến Nghé', 'Phường Bến Nghé'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
