import { describe, expect, it } from 'vitest';
import { namedLine, personLine } from './name-lines.ts';
import { asStored } from './person-name.ts';

describe('a person’s name, whoever sends it', () => {
  it.each([
    ['  Nguye\u0302\u0303n  Văn An ', 'Nguyễn Văn An'],
    ['\u00d0ặng Thị Ánh', 'Đặng Thị Ánh'],
    ['TS. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Đ/c Trần Văn Bưởi', 'Trần Văn Bưởi'],
    ['NguyÔn V¨n An', 'Nguyễn Văn An'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(personLine(120, 1).parse(typed)).toBe(stored);
  });

  it('is asked for, and no longer than it may be', () => {
    expect(personLine(120, 1).safeParse('  ').success).toBe(false);
    expect(personLine(10).safeParse('Nguyễn Văn An').success).toBe(false);
  });
});

it('where there is no field for titles they stay in front, as papers write them', () => {
  expect(asStored.written('đ/c  ts. Nguyễn Văn An')).toBe('TS Nguyễn Văn An');
  expect(asStored.written('Bà Lê Thị Hoa Mai')).toBe('Bà Lê Thị Hoa Mai');
});

it('what may be a collective keeps all of its words', () => {
  expect(namedLine(200, 1).parse(' Tổ  5, \u00d0ội A')).toBe('Tổ 5, Đội A');
  expect(asStored.named('Cô giáo Trường Mẫu')).toBe('Cô giáo Trường Mẫu');
});
