import { describe, expect, it } from 'vitest';
import { gridOf, gridOfSpans, GRID_LIMITS } from './grid.ts';

const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });

describe('gridOfSpans', () => {
  it('puts each cell where the table shows it, past those that reach into its row', () => {
    const grid = gridOfSpans([
      [cell('TT', 2), cell('Chỉ tiêu', 1, 2), cell('Hạn', 2)],
      [cell('Tên'), cell('Mục tiêu')],
      [cell('1'), cell('Hộ'), cell('5'), cell('31/12')],
    ]);
    expect(grid.rows).toEqual([
      ['TT', 'Chỉ tiêu', '', 'Hạn'],
      ['', 'Tên', 'Mục tiêu', ''],
      ['1', 'Hộ', '5', '31/12'],
    ]);
    expect(grid.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 2, columns: 1 },
    ]);
  });

  it('takes a span that reaches beyond the table as far as the table goes', () => {
    const { rows, merges } = gridOfSpans([[cell('a', 9999, 1), cell('b')], [cell('c')]]);
    expect(rows).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });
});

describe('gridOf', () => {
  it('leaves out empty columns, and takes merges along', () => {
    const grid = gridOf(
      [
        ['', 'Tiêu đề', '', ''],
        ['', 'Tên', '', '5'],
      ],
      [
        { row: 0, column: 1, rows: 1, columns: 3 },
        { row: 1, column: 1, rows: 1, columns: 2 },
      ],
    );
    expect(grid.rows).toEqual([
      ['Tiêu đề', ''],
      ['Tên', '5'],
    ]);
    expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('writes what was written in parts of letters with whole ones', () => {
    expect(gridOf([['Phu\u031bo\u031b\u0300ng']]).rows).toEqual([['Ph\u01b0\u1eddng']]);
  });

  it('ends at its limits', () => {
    const { rows } = gridOf(Array.from({ length: GRID_LIMITS.rows + 5 }, () => ['a']));
    expect(rows).toHaveLength(GRID_LIMITS.rows);
  });
});
