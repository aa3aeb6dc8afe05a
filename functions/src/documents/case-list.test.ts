import { noFilters, type Filters } from '@thidua/domain/summary/board-filter';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { participantOf, plan221 } from '@thidua/domain/movement/movement.fixture';
import { targetOf } from '@thidua/domain/submission/registration.fixture';
import { countUnit } from '@thidua/domain/summary/unit-record';
import { registered, reported } from '@thidua/domain/summary/unit-record.fixture';
import { namesOf } from '@thidua/domain/wording/names';
import { describe, expect, it } from 'vitest';
import readExcel from 'read-excel-file/node';
import { caseList, type CaseList } from './case-list.ts';
import { inZip } from './word.fixture.ts';

const movement = {
  ...plan221,
  title: 'Thi đua 90 ngày',
  contentAreas: [
    { id: '2.1', title: 'Hoàn thành chỉ tiêu kinh tế - xã hội' },
    { id: '2.4', title: 'Cải cách hành chính' },
  ],
};
const targets = [
  targetOf({ goal: 100, baseline: 90 }),
  targetOf({
    id: 't2',
    name: 'Niêm yết thủ tục',
    direction: 'yesNo',
    baseline: 0,
    goal: 1,
    contentArea: '2.4',
  }),
];
const onLastInstant = { firstValidAt: new Date('2021-11-24T16:59:59Z') };
const records = ['Phường 2', 'Phường 10'].map((name, index) => {
  const participant = participantOf({ unitId: `p${index}`, name });
  const report = index === 0 ? { 'progress-1': reported({ t1: 97.5, t2: 1 }, '2021-12-02T02:00:00Z') } : {};
  const cases = { [REGISTRATION_CASE]: registered(targets, onLastInstant), ...report };
  const counted = countUnit(movement, participant, cases, '2021-12-10');
  const unusual = index === 1 ? ['progress-1'] : [];
  return { ...counted, unusual, version: 1, asOf: new Date('2021-12-10T11:00:00Z'), formerNodes: [] };
});

const listed = async (caseId: string, filters: Filters = noFilters) => {
  const list: CaseList = {
    movement,
    caseId,
    filters,
    records,
    clusterNames: new Map([['cum-1', 'Cụm phường 1']]),
    names: namesOf(null),
    now: new Date('2021-12-10T11:30:00Z'),
  };
  const file = await caseList(list);
  const sheets = await readExcel(file);
  return { file, sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data])) };
};
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

describe('the list of registrations', () => {
  it('says what it is and as of when, then its heads, then a row each in the order given', async () => {
    const { sheets } = await listed(REGISTRATION_CASE);
    const units = sheets.get('Đơn vị') ?? [];
    expect(units.slice(0, 3).map(([first]) => first)).toEqual([
      'DANH SÁCH ĐĂNG KÝ THI ĐUA',
      'Thi đua 90 ngày',
      'Tính đến 18:30 ngày 10/12/2021; 2 đơn vị',
    ]);
    expect(units[3]?.slice(0, 2)).toEqual(['STT', 'Đơn vị']);
    expect(units.slice(4).map(([n, name]) => [n, name])).toEqual([
      [1, 'Phường 2'],
      [2, 'Phường 10'],
    ]);
  });

  it('has days as days, in the zone of the authority, and areas by number and title', async () => {
    const { sheets } = await listed(REGISTRATION_CASE);
    const units = sheets.get('Đơn vị') ?? [];
    const column = (name: string) => units[3]?.indexOf(name) ?? -1;
    expect(units[4]?.[column('Hạn nộp')]).toEqual(utc('2021-11-24'));
    expect(units[4]?.[column('Ngày nộp hợp lệ')]).toEqual(utc('2021-11-24'));
    const targets = sheets.get('Chỉ tiêu') ?? [];
    const at = (name: string) => targets[4]?.[targets[3]?.indexOf(name) ?? -1];
    expect(at('Nội dung')).toBe('2.1 Hoàn thành chỉ tiêu kinh tế - xã hội');
    expect(at('Hoàn thành trước')).toEqual(utc('2022-01-30'));
    expect(at('Phấn đấu')).toBe(100);
  });

  it('can be filtered, and prints across A4, as wide as the page, its heads on each', async () => {
    const { file } = await listed(REGISTRATION_CASE);
    const sheet = inZip(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A4:K6"/>');
    expect(sheet).toMatch(
      /<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"[^>]*paperSize="9"[^>]*orientation="landscape"/,
    );
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    const order = ['<sheetPr>', '<sheetViews>', '<sheetData>', '<autoFilter', '<pageSetup', '<headerFooter>'];
    const places = order.map((tag) => sheet.indexOf(tag));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const workbook = inZip(file, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Đơn vị'!$4:$4</definedName>`,
    );
    expect(workbook).toContain(`localSheetId="1" hidden="1">'Chỉ tiêu'!$A$4:`);
    expect(workbook.match(/<definedNames/g)).toHaveLength(1);
  });
});

describe('the list of a report', () => {
  it('has the results of the units that handed it in, and what each was brought to', async () => {
    const { sheets } = await listed('progress-1');
    const units = sheets.get('Đơn vị') ?? [];
    expect(units[0]?.[0]).toBe('TÌNH HÌNH NỘP: TIẾN ĐỘ THÁNG 11');
    expect(units[5]).toContain('Có số khác thường, chưa tính');
    const results = sheets.get('Kết quả') ?? [];
    const heads = results.findIndex((row) => row[0] === 'STT');
    expect(results[heads - 1]?.[0]).toBe('Kỳ từ 01/11/2021 đến 30/11/2021; kết quả là số lũy kế đến cuối kỳ');
    const of = (row: number, name: string) => results[heads + row]?.[results[heads]?.indexOf(name) ?? -1];
    expect(results).toHaveLength(heads + 3);
    expect([of(1, 'Đơn vị'), of(1, 'Kết quả'), of(1, 'Mức đạt')]).toEqual(['Phường 2', 97.5, 0.75]);
    expect([of(2, 'Hiện tại'), of(2, 'Phấn đấu'), of(2, 'Kết quả')]).toEqual(['Chưa', 'Đã làm', 'Đã làm']);
  });

  it('says what it was narrowed to', async () => {
    const { sheets } = await listed('progress-1', {
      ...noFilters,
      search: 'phường',
      clusterId: 'cum-1',
      idleDays: 7,
    });
    expect(sheets.get('Đơn vị')?.[3]?.[0]).toBe(
      'Chỉ gồm: tên có “phường”; cụm, khối Cụm phường 1; không có chuyển biến từ 7 ngày',
    );
  });
});
