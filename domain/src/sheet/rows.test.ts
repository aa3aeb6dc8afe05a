import { describe, expect, it } from 'vitest';
import { gridOf } from './grid.ts';
import { findHeadings, type SheetForm } from './headings.ts';
import { rowsOf } from './rows.ts';
import { gridOfText } from './tab-separated.ts';

type Column = 'unit' | 'name' | 'post' | 'year';
const people: SheetForm<Column> = {
  columns: ['unit', 'name', 'post', 'year'],
  key: 'name',
  carried: ['unit'],
  headings: {
    unit: ['don vi', 'don vi cong tac'],
    name: ['ho va ten', 'ten'],
    post: ['chuc vu'],
    year: ['nam sinh'],
  },
};

const read = (grid: ReturnType<typeof gridOf>) => {
  const headings = findHeadings(grid, people);
  if (!headings) return null;
  const ordinal = headings.texts.findIndex((text) => text === 'STT');
  const at = { from: headings.after, mapping: headings.mapping, ordinal, headings: headings.texts };
  return { headings, rows: rowsOf(grid, at, people) };
};
const kinds = (grid: ReturnType<typeof gridOf>) => read(grid)?.rows.map(({ line, kind }) => [line, kind]);

describe('findHeadings', () => {
  it('finds them below titles, and not in a title or among the rows', () => {
    const grid = gridOfText(
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA\n\nDANH SÁCH TÊN ĐƠN VỊ\nSTT\tHọ và tên\tChức vụ\n1\tAn\tTên gọi chức vụ',
    );
    expect(read(grid)?.headings).toMatchObject({ after: 4, mapping: [null, 'name', 'post'] });
  });

  it('reads two rows under one heading, and gives each meaning to the column that says it most plainly', () => {
    const grid = gridOf(
      [
        ['STT', 'Tên', '', 'Đơn vị'],
        ['', 'Họ và tên (in hoa)', 'Năm sinh', ''],
        ['(1)', '(2)', '(3)', '(4)'],
        ['1', 'An', '1980', 'Phường Một'],
      ],
      [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 2, columns: 1 },
      ],
    );
    expect(read(grid)?.headings).toMatchObject({ after: 3, mapping: [null, 'name', 'year', 'unit'] });
  });

  it('takes what a longer heading holds, where no other says it better', () => {
    const grid = gridOfText('STT\tHọ và tên\tChức vụ, chức danh hiện nay\tGhi chú\n1\tAn\tCông chức\t');
    expect(read(grid)?.headings.mapping).toEqual([null, 'name', 'post', null]);
  });

  it('finds none where there are none', () => {
    expect(findHeadings(gridOfText('An\tCông chức\t1980\nBình\tĐội trưởng\t1981'), people)).toBeNull();
    expect(findHeadings(gridOfText(''), people)).toBeNull();
  });
});

describe('rowsOf', () => {
  it('knows groups, totals, notes, headings of a next page and a numbered parent', () => {
    const grid = gridOfText(
      [
        'STT\tHọ và tên\tChức vụ\tNăm sinh',
        'I\tTẬP THỂ LÃNH ĐẠO',
        '1\tAn\tChủ tịch\t1970',
        'STT\tHọ và tên\tChức vụ\tNăm sinh',
        '2\tCán bộ',
        '2.1\tBình\tCông chức\t1980',
        '3\tTổng Văn Cộng\tBảo vệ\t1990',
        '\tCỘNG: 3 người',
        'Ghi chú: xếp theo tên',
        '\tNgười lập biểu\tThủ trưởng',
      ].join('\n'),
    );
    expect(kinds(grid)).toEqual([
      [2, 'group'],
      [3, 'record'],
      [4, 'heading'],
      [5, 'group'],
      [6, 'record'],
      [7, 'record'],
      [8, 'total'],
      [9, 'group'],
      [10, 'group'],
    ]);
  });

  it('leaves no name out of a list of names', () => {
    expect(kinds(gridOfText('STT\tHọ và tên\tChức vụ\n1\tAn\n2\tBình'))).toEqual([
      [2, 'record'],
      [3, 'record'],
    ]);
  });

  it('says in each row what a merge over rows says, and what is written once for several', () => {
    const grid = gridOf(
      [
        ['Đơn vị', 'Họ và tên', 'Chức vụ', 'Năm sinh'],
        ['Phường Một', 'An', 'Công chức', '1980'],
        ['', 'Bình', '', '1981'],
        ['A', '', '', ''],
        ['', 'Chi', '', '1982'],
      ],
      [{ row: 1, column: 2, rows: 2, columns: 1 }],
    );
    expect(read(grid)?.rows.map(({ kind, cells, group }) => [kind, group, ...cells])).toEqual([
      ['record', '', 'Phường Một', 'An', 'Công chức', '1980'],
      ['record', '', 'Phường Một', 'Bình', 'Công chức', '1981'],
      ['group', '', 'A', '', '', ''],
      ['record', 'A', '', 'Chi', '', '1982'],
    ]);
  });

  it('says which rows the sheet hides', () => {
    const { rows, merges } = gridOfText('Họ và tên\tChức vụ\nAn\tx\nBình\ty');
    expect(kinds({ rows, merges, hidden: [1] })).toEqual([
      [2, 'hidden'],
      [3, 'record'],
    ]);
  });
});
