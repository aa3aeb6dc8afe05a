import { readFileSync } from 'node:fs';
import { AUTHORITY, units } from '@thidua/domain/unit-change/unit-change.fixture';
import { matchLines } from '@thidua/domain/unit-change/match-lines';
import { ownUnitKinds, UNIT_LIMITS } from '@thidua/domain/unit-change/unit-change';
import { unitKindOf, unitRoleOf } from '@thidua/domain/unit-change/read-cells';
import { UNIT_SHEET_ROWS } from '@thidua/domain/unit-change/unit-sheet';
import { unitRoles } from '@thidua/domain/people/membership';
import { describe, expect, it } from 'vitest';
import { labels } from '../../language/labels.ts';
import { readXlsx } from '../../parts/sheet/read-xlsx.ts';
import { mended, openSheet, shownLines, withoutPerson, withoutRow, type OpenSheet } from './import-state.ts';
import { kindSaid, roleSaid } from './said.ts';
import { workbookOf } from './template.ts';
import { templateHeadings } from './template-words.ts';

const now = new Date('2026-03-02T02:00:00Z');
const known = { authorityId: AUTHORITY, units, accounts: new Map(), zone: 'Asia/Ho_Chi_Minh', now };
const match = (sheet: OpenSheet) => matchLines(shownLines(sheet), known);

function sheetOf(bytes: Uint8Array): OpenSheet {
  const read = readXlsx(bytes, UNIT_SHEET_ROWS);
  const grid = read.ok ? read.value[0]?.grid : undefined;
  const opened = grid && openSheet(grid);
  if (!opened?.ok) throw new Error('The sheet was not read');
  return opened.value;
}
const field = () => {
  const url = new URL('../../../../test/support/sheets/don-vi-va-nguoi-dung.xlsx', import.meta.url);
  return sheetOf(new Uint8Array(readFileSync(url)));
};

describe('a list as an office has it', () => {
  it('is read whole, and says what is wrong where', () => {
    const sheet = field();
    expect(sheet.unused).toEqual(['Cụm/khối thi đua', 'Điện thoại']);
    const { units: matched, people, faults } = match(sheet);
    expect(faults.map(({ line, column, code, about }) => [line, column, code, about])).toEqual([
      [4, 'code', 'codeTwice', '3'],
      [5, 'person', 'personMissing', ''],
      [5, 'email', 'emailFaulty', 'khong-phai-thu'],
    ]);
    expect(matched.map(({ unitId, parentName }) => [unitId, parentName])).toEqual([
      ['quan-p01', 'Ủy ban nhân dân Quận Mẫu'],
      ['quan-p02', 'Ủy ban nhân dân Quận Mẫu'],
      ['quan-truong-mau-giao-mau', 'Phòng Giáo dục và Đào tạo'],
      ['quan-dn01', 'Ủy ban nhân dân Quận Mẫu'],
    ]);
    expect(people.find(({ email }) => email === 'phuong2@don-vi.example')).toMatchObject({
      displayName: 'Trần Văn Thử',
      grants: [{ unitId: 'quan-p02', role: 'unitHead' }],
    });
  });

  it('is sound once it is mended: a code, and a person left out', () => {
    const { units: matched, people, faults } = match(withoutPerson(mended(field(), 4, 'code', 'p03'), 5));
    expect(faults).toEqual([]);
    expect(matched.flatMap(({ wanted }) => wanted?.name ?? [])).toEqual([
      'Phường Mẫu 1',
      'Phường Mẫu 2',
      'Phường Mẫu 3',
      'Trường Mẫu giáo Mẫu',
      'Công ty TNHH Thử Nghiệm',
    ]);
    expect(people.map(({ displayName, grants }) => [displayName, grants.map(({ role }) => role)])).toEqual([
      ['Nguyễn Thị Mẫu', ['unitEditor']],
      ['Trần Văn Thử', ['unitHead']],
      ['Lê Văn Thử', ['unitHead']],
      ['Phạm Mẫu', ['unitHead']],
      ['Võ Thị Mẫu', ['unitHead']],
    ]);
  });

  it('loses a row that is left out, and gets it back', () => {
    const left = withoutRow(field(), 4);
    expect(match(left).faults.map(({ line }) => line)).toEqual([5, 5]);
    expect(shownLines(left)).toHaveLength(5);
  });
});

const fill = (rows: readonly (readonly string[])[]) =>
  sheetOf(workbookOf({ name: 'Đơn vị', headings: templateHeadings, rows }));

describe('the template', () => {
  it('is read as it is filled in, zeros in front and all', () => {
    const row = [
      '007',
      'Phường Ba & Bốn',
      'Phường',
      '',
      'Lê An',
      'an@mau.example',
      'Thủ trưởng',
      '01/04/2026',
      '',
    ];
    const sheet = fill([row]);
    expect(sheet.unused).toEqual([]);
    expect(sheet.lines).toMatchObject([
      { line: 2, code: '007', name: 'Phường Ba & Bốn', from: '01/04/2026' },
    ]);
    expect(match(sheet).faults).toEqual([]);
  });

  it('takes as many units as are taken, and says where there are more', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        `x${index}`,
        `Phường Mới ${index}`,
        'Phường',
        '',
        '',
        '',
        '',
        '',
        '',
      ]);
    expect(match(fill(rows(UNIT_LIMITS.units))).faults).toEqual([]);
    expect(match(fill(rows(UNIT_LIMITS.units + 1))).faults).toMatchObject([
      { code: 'tooManyUnits', about: '10001' },
    ]);
  });
});

it('what is chosen for a cell is understood, by its own words and by its label', () => {
  for (const kind of ownUnitKinds) {
    expect(unitKindOf(kindSaid[kind])).toBe(kind);
    expect(unitKindOf(labels.unitKind[kind])).toBe(kind);
  }
  for (const role of unitRoles) {
    expect(unitRoleOf(roleSaid[role])).toBe(role);
    expect(unitRoleOf(labels.role[role])).toBe(role);
  }
});
