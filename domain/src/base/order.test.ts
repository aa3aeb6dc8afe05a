import { describe, expect, it } from 'vitest';
import { compareTitles } from './order.ts';
import { comparePeople } from './people-order.ts';

describe('the order of units', () => {
  it('counts: 1, 2, 10', () => {
    const units = ['Phường 10', 'Phường 2', 'Trường Mẫu', 'Phường 1', 'Đoàn thể', 'Chi bộ'];
    expect(units.toSorted(compareTitles)).toEqual([
      'Chi bộ',
      'Đoàn thể',
      'Phường 1',
      'Phường 2',
      'Phường 10',
      'Trường Mẫu',
    ]);
  });
});

describe('the order of people', () => {
  it('is by given name, middle name, family name, whatever stands in brackets', () => {
    const people = [
      'Mẫu Văn Ánh',
      'Thử Thị Bình (mẫu)',
      'Mẫu Thị Bình',
      'Mẫu Anh Bình',
      'An',
      'Mẫu Hữu Đức (thư ký)',
      'Mẫu Hữu Dũng',
    ];
    expect(people.toSorted(comparePeople)).toEqual([
      'An',
      'Mẫu Văn Ánh',
      'Mẫu Anh Bình',
      'Mẫu Thị Bình',
      'Thử Thị Bình (mẫu)',
      'Mẫu Hữu Dũng',
      'Mẫu Hữu Đức (thư ký)',
    ]);
  });

  it('is the same whichever comes first', () => {
    expect(comparePeople('Mẫu Thị Lan', 'Mẫu Thị Lan')).toBe(0);
    expect(Math.sign(comparePeople('Lan', 'Mẫu Lan'))).toBe(-Math.sign(comparePeople('Mẫu Lan', 'Lan')));
    expect(comparePeople('', 'An')).toBeLessThan(0);
  });
});

it('leaves a title in front of a name out of its order', () => {
  expect(['TS. Lê Thị Bé', 'Nguyễn Văn An', 'Đ/c Bùi Văn An'].toSorted(comparePeople)).toEqual([
    'Đ/c Bùi Văn An',
    'Nguyễn Văn An',
    'TS. Lê Thị Bé',
  ]);
});
