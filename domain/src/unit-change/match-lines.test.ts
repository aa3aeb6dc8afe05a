import { describe, expect, it } from 'vitest';
import { gridOf } from '../sheet/grid.ts';
import { gridOfText } from '../sheet/tab-separated.ts';
import { matchLines, type Known } from './match-lines.ts';
import { AUTHORITY, units } from './unit-change.fixture.ts';
import { readUnitSheet } from './unit-sheet.ts';

const now = new Date('2026-03-02T02:00:00Z');
const accounts = new Map([
  [
    'lan@mau.example',
    { displayName: 'Nguyễn Thị Lan', grants: { 'phuong-1': { unitHead: { from: new Date(0), to: null } } } },
  ],
]);
const known: Known = { authorityId: AUTHORITY, units, accounts, zone: 'Asia/Ho_Chi_Minh', now };

const HEAD =
  'STT\tMã đơn vị\tTên đơn vị\tLoại\tĐơn vị cấp trên\tHọ và tên\tEmail\tVai trò\tTừ ngày\tĐến ngày';
const sheet = (...rows: string[]) => readUnitSheet(gridOfText([HEAD, ...rows].join('\n')));
const match = (...rows: string[]) => {
  const read = sheet(...rows);
  if (!read.ok) throw new Error(read.error);
  return matchLines(read.value.lines, known);
};
const faultsOf = (...rows: string[]) =>
  match(...rows).faults.map(({ line, column, code, about }) => [line, column, code, about]);

describe('readUnitSheet', () => {
  it('finds columns in any order, below titles, in two rows of headings', () => {
    const grid = gridOf(
      [
        ['ỦY BAN NHÂN DÂN QUẬN MẪU', '', '', '', '', ''],
        ['DANH SÁCH ĐƠN VỊ VÀ NGƯỜI DÙNG', '', '', '', '', ''],
        ['TT', 'Người dùng', '', '', 'Đơn vị', ''],
        ['', 'Thư điện tử', 'Họ và tên', 'Vai trò', 'Tên đơn vị', 'Trực thuộc'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['1', 'an@mau.example', 'Lê Văn An', 'Thủ trưởng', 'Phường 1', ''],
        ['', 'binh@mau.example', 'Lê Thị Bình', 'Cán bộ', '', ''],
      ],
      [
        { row: 0, column: 0, rows: 1, columns: 6 },
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 1, rows: 1, columns: 3 },
        { row: 2, column: 4, rows: 1, columns: 2 },
      ],
    );
    const read = readUnitSheet(grid);
    expect(read.ok && read.value.lines.map(({ line, name, email }) => [line, name, email])).toEqual([
      [6, 'Phường 1', 'an@mau.example'],
      [7, 'Phường 1', 'binh@mau.example'],
    ]);
  });

  it('says that there are no headings, no rows, and which columns it leaves out', () => {
    expect(readUnitSheet(gridOfText('a\tb\nc\td'))).toEqual({ ok: false, error: 'noHeadings' });
    expect(readUnitSheet(gridOfText(HEAD))).toEqual({ ok: false, error: 'noRows' });
    const read = readUnitSheet(
      gridOfText('STT\tTên đơn vị\tLoại\tCụm thi đua\tĐiện thoại\n1\tPhường 3\tPhường\tA\t1'),
    );
    expect(read.ok && read.value.unused).toEqual(['Cụm thi đua', 'Điện thoại']);
  });
});

describe('matchLines', () => {
  it('tells what is new, what changes and what stays, units by code or by name however it is typed', () => {
    const { units: matched, faults } = match(
      '1\tP.03\tPhường 3\tPhường\tUBND quận\t\t\t',
      '2\t\tPHUONG 01\tphường\t\t\t\t',
      '3\tphuong-10\tPhường Mười\t\t\t\t\t',
      '4\t\tKhu phố 1\t\tP.10\t\t\t',
      '5\t\tKhu phố 2\tKhu phố\tP 03\t\t\t',
      '6\t\tTrường Mầm non Mẫu\t\tPhòng Giáo dục\t\t\t',
    );
    expect(faults).toEqual([]);
    expect(
      matched.map(({ unitId, before, wanted }) => [unitId, before?.name ?? null, wanted?.name ?? null]),
    ).toEqual([
      ['quan-p-03', null, 'Phường 3'],
      ['phuong-1', 'Phường 1', null],
      ['phuong-10', 'Phường 10', 'Phường Mười'],
      ['kp-10-1', 'Khu phố 1', null],
      ['quan-khu-pho-2', null, 'Khu phố 2'],
      ['quan-truong-mam-non-mau', null, 'Trường Mầm non Mẫu'],
    ]);
  });

  it('finds the unit above by words of its name, and asks where there are several', () => {
    const { units: matched } = match('1\t\tTrường Mẫu\t\tPhòng Giáo dục\t\t\t');
    expect(matched[0]?.wanted).toMatchObject({ parentId: 'giao-duc', kind: 'school' });
    expect(faultsOf('1\t\tTổ 5\tTổ dân phố\tKhu phố 1\t\t\t')).toEqual([
      [2, 'parent', 'parentAmbiguous', 'Khu phố 1'],
    ]);
  });

  it.each([
    [
      'one code for two names',
      ['1\tx\tPhường 3\tPhường\t\t\t\t', '2\tX\tPhường 4\tPhường\t\t\t\t'],
      [[3, 'code', 'codeTwice', '2']],
    ],
    [
      'a unit above that is not there',
      ['1\t\tPhường 3\tPhường\tTỉnh Mơ\t\t\t'],
      [[2, 'parent', 'parentUnknown', 'Tỉnh Mơ']],
    ],
    ['an unknown kind', ['1\t\tPhường 3\tHành tinh\t\t\t\t'], [[2, 'kind', 'kindUnknown', 'Hành tinh']]],
    ['a unit that has ended', ['1\tphuong-15\tPhường 15\t\t\t\t\t'], [[2, 'name', 'unitEnded', 'Phường 15']]],
    [
      'two kinds of one unit',
      ['1\t\tPhường 3\tPhường\t\t\t\t', '2\t\tPhường 3\tTrường\t\t\t\t'],
      [[3, 'kind', 'unitDiffers', '2']],
    ],
    ['a name that two units have', ['1\t\tKhu phố 1\t\t\t\t\t'], [[2, 'code', 'nameAmbiguous', 'Khu phố 1']]],
    [
      'a circle',
      ['1\ta\tPhòng A\tPhòng\tb\t\t\t', '2\tb\tPhòng B\tPhòng\ta\t\t\t'],
      [
        [2, 'parent', 'circle', ''],
        [3, 'parent', 'circle', ''],
      ],
    ],
    [
      'no name of a unit',
      ['1\tx9\t\tPhường\t\tLê Văn An\tan@mau.example\tThủ trưởng'],
      [[2, 'name', 'nameMissing', '']],
    ],
    [
      'an address that is none',
      ['1\t\tPhường 1\t\t\tLê Văn An\tkhong-phai-thu\tThủ trưởng'],
      [[2, 'email', 'emailFaulty', 'khong-phai-thu']],
    ],
    [
      'a name without an address',
      ['1\t\tPhường 1\t\t\tLê Văn An\t\tThủ trưởng'],
      [[2, 'email', 'emailMissing', '']],
    ],
    [
      'one address for two people',
      [
        '1\t\tPhường 1\t\t\tLê Văn An\tan@mau.example\tCán bộ',
        '2\t\tPhường 10\t\t\tLê Bình\tAN@mau.example \tCán bộ',
      ],
      [[3, 'email', 'emailTwice', '2']],
    ],
    [
      'a role that is not known',
      ['1\t\tPhường 1\t\t\tLê Văn An\tan@mau.example\tNgười mẫu'],
      [[2, 'role', 'roleUnknown', 'Người mẫu']],
    ],
    [
      'a day that is none',
      ['1\t\tPhường 1\t\t\tLê Văn An\tan@mau.example\tCán bộ\t31/02/2026\t'],
      [[2, 'from', 'dayFaulty', '31/02/2026']],
    ],
    [
      'days the wrong way round',
      ['1\t\tPhường 1\t\t\tLê Văn An\tan@mau.example\tCán bộ\t05/03/2026\t01/03/2026'],
      [[2, 'to', 'daysReversed', '']],
    ],
  ])('finds %s', (_, rows, faults) => {
    expect(faultsOf(...rows)).toEqual(faults);
  });

  it.each([
    'Quản trị hệ thống',
    'Ủy viên Hội đồng',
    'Chủ tịch UBND',
    'Phòng Nội vụ',
    'Giám sát',
    'Cụm trưởng',
  ])('gives nobody what units do not give: %s', (role) => {
    const { people, faults } = match(`1\t\tPhường 1\t\t\tLê Văn An\tan@mau.example\t${role}`);
    expect(faults.map(({ code }) => code)).toEqual(['roleElsewhere']);
    expect(people.flatMap(({ grants }) => grants)).toEqual([]);
  });

  it('takes a person once, with all roles, and says who has an account', () => {
    const { people, faults } = match(
      '1\t\tPhường 1\t\t\tĐ/c LÊ VĂN AN\t AN@mau.example\tGiám đốc\t01/04/2026\t30/04/2026',
      '2\t\tPhường 10\t\t\tLê Văn An\tan@mau.example\tChuyên viên',
      '3\t\tPhường 1\t\t\tNguyễn Thị Lan\tlan@mau.example\tThủ trưởng',
      '4\t\tPhường 10\t\t\tNguyễn Thị Lan\tlan@mau.example\tThủ trưởng',
    );
    expect(faults).toEqual([]);
    expect(people).toEqual([
      {
        email: 'an@mau.example',
        displayName: 'LÊ VĂN AN',
        knownAs: null,
        standing: 'new',
        lines: [2, 3],
        grants: [
          {
            unitId: 'phuong-1',
            role: 'unitHead',
            from: new Date('2026-03-31T17:00:00Z'),
            to: new Date('2026-04-30T17:00:00Z'),
          },
          { unitId: 'phuong-10', role: 'unitEditor', from: now, to: null },
        ],
      },
      expect.objectContaining({
        standing: 'more',
        lines: [4, 5],
        grants: [expect.objectContaining({ unitId: 'phuong-10' })],
      }),
    ]);
  });
});
