import { describe, expect, it } from 'vitest';
import { areaOf, directionOf, readPaste, remap, splitCells, targetsOfPaste } from './paste.ts';

const area = (id: string, title: string, text: string) => ({ id, title, text, source: `II.${id}` });
const areas = [
  area('2.1', 'Phòng, chống dịch', 'Thực hiện tốt công tác phòng, chống dịch COVID-19'),
  area('2.2', 'Thu ngân sách', 'Phấn đấu hoàn thành dự toán thu ngân sách'),
  area('2.4', 'Cải cách hành chính', 'Đẩy mạnh cải cách hành chính'),
];
let next = 0;
const newId = () => `new-${next++}`;
const targets = (text: string) => targetsOfPaste(readPaste(text, areas), areas, newId);

describe('splitCells', () => {
  it('reads tabs, lines, quoted cells and doubled quotes', () => {
    expect(splitCells('a\tb\r\n"một\nhai"\t"nói ""có"""\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['một hai', 'nói "có"'],
    ]);
  });

  it('leaves a quote at the beginning of plain text alone', () => {
    expect(splitCells('"Ba không" trong trường\t5')).toEqual([['"Ba không" trong trường', '5']]);
  });
});

describe('readPaste', () => {
  it('maps by headings in any order, case and diacritics', () => {
    const { mapping, rows } = readPaste(
      'STT\tMục tiêu\tTên chỉ tiêu\tĐVT (%)\tGhi chú\n1\t95\tHồ sơ\t%\tx',
      areas,
    );
    expect(mapping).toEqual([null, 'goal', 'name', 'unitOfMeasure', null]);
    expect(rows).toHaveLength(1);
  });

  it('maps by order where there are no headings, past a counting column', () => {
    expect(readPaste('1\t2.1\tTiêm vắc-xin\t%\n2\t2.4\tHồ sơ\t%', areas).mapping).toEqual([
      null,
      'contentArea',
      'name',
      'unitOfMeasure',
    ]);
  });

  it('begins with the name where the first column is no content area', () => {
    expect(readPaste('Tiêm vắc-xin\t%\nHồ sơ đúng hạn\t%', areas).mapping).toEqual(['name', 'unitOfMeasure']);
  });

  it('finds nothing in nothing', () => {
    expect(readPaste('', areas)).toEqual({ headings: null, rows: [], mapping: [] });
  });
});

describe('targetsOfPaste', () => {
  it('takes figures and dates as they were typed', () => {
    expect(targets('2.4\tHồ sơ đúng hạn\t%\tTăng\t1.234,5\t99\t30/01/2022\t2\tBà Mẫu')).toEqual([
      expect.objectContaining({
        contentArea: '2.4',
        name: 'Hồ sơ đúng hạn',
        unitOfMeasure: '%',
        direction: 'up',
        baseline: '1.234,5',
        goal: '99',
        dueDate: '30/01/2022',
        weight: '2',
        personInCharge: 'Bà Mẫu',
        originId: '',
      }),
    ]);
  });

  it('leaves out what a short row lacks', () => {
    expect(targets('2.1\tMột\t%\tGiảm\n2.2\tHai')[1]).toMatchObject({ name: 'Hai', goal: '', weight: '1' });
  });
});

describe('areaOf', () => {
  it.each([
    ['2.4', '2.4'],
    ['4', '2.4'],
    ['Nội dung 2.2', '2.2'],
    ['2.4. Cải cách hành chính', '2.4'],
    ['cai cach hanh chinh', '2.4'],
    ['Thu ngân sách nhà nước', '2.2'],
    ['Đẩy mạnh cải cách', '2.4'],
    ['', null],
    ['Khác', null],
  ])('%s → %s', (typed, expected) => {
    expect(areaOf(typed, areas)).toBe(expected);
  });
});

describe('directionOf', () => {
  it.each([
    ['Tăng', 'up'],
    ['giảm xuống', 'down'],
    ['Giữ vững', 'maintain'],
    ['Có/Chưa', 'yesNo'],
    ['', null],
    ['?', null],
  ])('%s → %s', (typed, expected) => {
    expect(directionOf(typed)).toBe(expected);
  });
});

describe('remap', () => {
  it('takes a meaning away from the column that had it', () => {
    expect(remap(['name', 'goal', null], 2, 'goal')).toEqual(['name', null, 'goal']);
    expect(remap(['name', 'goal', null], 0, null)).toEqual([null, 'goal', null]);
  });
});
