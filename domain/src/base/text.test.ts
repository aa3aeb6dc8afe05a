import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayWithoutYear,
  fold,
  formatDate,
  formatNumber,
  formatShare,
  otherReading,
  parseDate,
  parseNumber,
  plainNumber,
  withUnit,
} from './text.ts';

describe('parseNumber', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['12.345.678', 12_345_678],
    ['1,5', 1.5],
    ['1,234', 1.234],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1234,5', 1234.5],
    ['1234.567', 1234.567],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['75%', 75],
    ['75 %', 75],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ['-3', -3],
    ['- 3', -3],
    ['+3', 3],
    ['\u22123', -3],
    ['\u2013 3,5', -3.5],
    ['(3)', -3],
    ['(1.234,5)', -1234.5],
    ['  98,5  ', 98.5],
  ])('reads %j as %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '%',
    '-',
    '.',
    ',',
    ',5',
    '5,',
    '5.',
    '1,2,3',
    '1.2.3',
    '1.23.456',
    '1.234,5,6',
    '1,234.567,8',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    'ba',
    '3 đơn',
    '--3',
    '50%%',
    '1/2',
    '(-3)',
    '(3',
    '()',
    '10 tỷ',
  ])('takes %j for no number', (typed) => {
    expect(parseNumber(typed)).toBeNull();
  });

  test('takes what is too large to be held for no number', () => {
    expect(parseNumber('9'.repeat(400))).toBeNull();
  });

  test('reads back what formatNumber wrote', () => {
    const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(cents, (hundredths) => {
        const value = hundredths / 100;
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  test('gives a finite number or null for whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-+% e'.split('')) });
    fc.assert(
      fc.property(typed, (text) => {
        const value = parseNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test.each([
  [1234.5, '1.234,5'],
  [0, '0'],
  [0.125, '0,125'],
  [99.995, '99,995'],
  [0.1 + 0.2, '0,3'],
  [-1234, '-1.234'],
])('formatNumber writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('a mean may be rounded', () => {
  expect(formatNumber(2 / 3, 2)).toBe('0,67');
});

test.each([
  ['1,234', 1234],
  ['12,500', 12_500],
  ['-1,000', -1000],
  ['(2,345)', -2345],
  ['0,125', null],
  ['1234,567', null],
  ['1,23', null],
  ['1,234,567', null],
  ['1.234', null],
  ['hộ', null],
])('%j is %j in an English sheet', (typed, value) => {
  expect(otherReading(typed)).toBe(value);
});

test('plainNumber is read in one way only', () => {
  expect(plainNumber(1.234)).toBe('1,2340');
  expect(plainNumber(1234)).toBe('1.234');
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 100, 1000), (digits, scale) => {
      const text = plainNumber(digits / scale);
      expect(parseNumber(text)).toBe(digits / scale);
      expect(otherReading(text)).toBeNull();
    }),
  );
});

test.each([
  [0, '0%'],
  [0.0001, '0,1%'],
  [0.125, '12,5%'],
  [0.9996, '99,9%'],
  [1, '100%'],
  [1.054, '105,4%'],
])('formatShare writes %d as %s', (share, text) => {
  expect(formatShare(share)).toBe(text);
});

test('formatShare without decimals does not reach the whole either', () => {
  expect(formatShare(0.996, 0)).toBe('99%');
});

describe('parseDate', () => {
  test.each([
    ['24/11/2021', '2021-11-24'],
    ['24-11-2021', '2021-11-24'],
    ['24.11.2021', '2021-11-24'],
    ['24-11-21', '2021-11-24'],
    ['24.11.21', '2021-11-24'],
    ['2021-11-24', '2021-11-24'],
    ['2021-1-4', '2021-01-04'],
    ['4/1/2022', '2022-01-04'],
    [' 04/01/2022 ', '2022-01-04'],
    ['24-Nov-21', '2021-11-24'],
    ['4 Jan 2022', '2022-01-04'],
    ['24112021', '2021-11-24'],
    ['24112026', '2026-11-24'],
    ['20211124', '2021-11-24'],
    ['ngày 24 tháng 11 năm 2021', '2021-11-24'],
    ['4 tháng 1 năm 2022', '2022-01-04'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %j', (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });

  test.each(['', '31/02/2021', '29/02/2021', '31/04/2021', '00/11/2021', '24/13/2021', '24/11', '24/11/021'])(
    'takes %j for no day of the calendar',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );

  test.each([
    'ngày 24',
    '11/24/2021',
    '2021/11/24',
    '24-Abc-21',
    '11241120',
    '10111011',
    '24 11 2021',
    '2021-11-24T00:00:00Z',
  ])('does not guess at %j', (typed) => {
    expect(parseDate(typed)).toBeNull();
  });

  test('reads back what formatDate wrote', () => {
    const days = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(parseDate(formatDate(date))).toBe(date);
      }),
    );
  });
});

describe('a day without its year', () => {
  const period = { from: '2021-11-01', to: '2022-01-30' };
  test.each([
    ['5/11', '2021-11-05'],
    ['05.01', '2022-01-05'],
    ['31-12', '2021-12-31'],
    ['5/3', null],
    ['31/11', null],
    ['5/11/2021', null],
  ])('%j is %j of the period', (typed, date) => {
    expect(dayWithoutYear(typed, period)).toBe(date);
  });

  test('is asked where the period has two of them', () => {
    expect(dayWithoutYear('5/11', { from: '2021-11-01', to: '2022-11-30' })).toBeNull();
  });
});

test('formatDate writes a day as Vietnam does', () => {
  expect(formatDate('2021-11-24')).toBe('24/11/2021');
});

describe('fold', () => {
  test.each([
    ['Đường Nguyễn Trãi', 'duong nguyen trai'],
    ['  PHƯỜNG   14\t', 'phuong 14'],
    ['Mầm non Họa Mi 1', 'mam non hoa mi 1'],
    ['đ Đ', 'd d'],
    ['\u00d0ặng \u00f0', 'dang d'],
    ['', ''],
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('takes composed and decomposed letters alike', () => {
    const text = 'Ủy ban nhân dân Phường 10 – Đội Trật tự đô thị';
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  test('is idempotent, and blind to form, case and outer space', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiyoôơuưẦẾỖỰỲĐ \t\u00a0'.split('')) });
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(`  ${text} `)).toBe(folded);
      }),
    );
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      }),
    );
  });
});

test.each([
  ['91', '%', '91%'],
  ['67', 'hộ', '67 hộ'],
  ['12', '% dân số', '12% dân số'],
])('%s %s is written %s', (value, unit, text) => {
  expect(withUnit(value, unit)).toBe(text);
});
