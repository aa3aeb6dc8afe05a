import { gridOfText } from '@thidua/domain/sheet/tab-separated';
import { plan221 } from '@thidua/domain/movement/movement.fixture';
import type { Grid } from '@thidua/domain/sheet/grid';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../parts/sheet/read-xlsx.ts';
import { areaOf } from './areas.ts';
import { directionOf, marksOf, readPaste as readGrid, remap, targetsOfPaste } from './paste.ts';

const area = (id: string, title: string, text: string) => ({ id, title, text, source: `II.${id}` });
const areas = [
  area('2.1', 'Phòng, chống dịch', 'Thực hiện tốt công tác phòng, chống dịch COVID-19'),
  area('2.2', 'Thu ngân sách', 'Phấn đấu hoàn thành dự toán thu ngân sách'),
  area('2.4', 'Cải cách hành chính', 'Đẩy mạnh cải cách hành chính'),
];
const frame = { contentAreas: areas };
const readPaste = (text: string) => readGrid(gridOfText(text), frame);
const targetsIn = (grid: Grid) => {
  const { rows, mapping } = readGrid(grid, frame);
  const records = rows.filter(({ kind }) => kind === 'record');
  return targetsOfPaste(records, mapping, frame, ({ line }) => `line-${line}`);
};
const targets = (text: string) => targetsIn(gridOfText(text));

describe('readPaste', () => {
  it('maps by headings in any order, case and diacritics', () => {
    const { mapping, rows } = readPaste('STT\tMục tiêu\tTên chỉ tiêu\tĐVT (%)\tGhi chú\n1\t95\tHồ sơ\t%\tx');
    expect(mapping).toEqual([null, 'goal', 'name', 'unitOfMeasure', null]);
    expect(rows).toHaveLength(1);
  });

  it('maps by order where there are no headings, past a counting column', () => {
    expect(readPaste('1\t2.1\tTiêm vắc-xin\t%\n2\t2.4\tHồ sơ\t%').mapping).toEqual([
      null,
      'contentArea',
      'name',
      'unitOfMeasure',
    ]);
  });

  it('begins with the name where the first column is no content area', () => {
    expect(readPaste('Tiêm vắc-xin\t%\nHồ sơ đúng hạn\t%').mapping).toEqual(['name', 'unitOfMeasure']);
  });

  it('takes a list of something else for none of its own, and says so by meaning nothing', () => {
    const { mapping, rows } = readPaste(
      'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN\t\t\n\t\t\nSTT\tHọ và tên\tChức vụ\n1\tNguyễn Thị Mẫu\tCông chức',
    );
    expect(mapping).toEqual([null, null, null]);
    expect(rows).toHaveLength(1);
  });

  it('takes one heading that it knows beside that of the numbers', () => {
    const { mapping } = readPaste('STT\tChỉ tiêu cụ thể của đơn vị\tKết luận\n1\tHồ sơ\tx');
    expect(mapping).toEqual([null, 'name', null]);
  });

  it('finds nothing in nothing', () => {
    expect(readPaste('')).toMatchObject({ headings: null, rows: [], mapping: [] });
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

const bytes = readFileSync(
  new URL('../../../../../test/support/sheets/dang-ky-chi-tieu.xlsx', import.meta.url),
);

describe('a sheet as an office has it', () => {
  const fieldAreas = [
    area('2.1', 'Hoàn thành chỉ tiêu kinh tế - xã hội', 'Thi đua hoàn thành các chỉ tiêu cơ bản'),
    area('2.2', 'Hoàn thành nhiệm vụ của từng ngành', 'Thi đua hoàn thành tất cả các nhiệm vụ'),
    area('2.4', 'Cải cách hành chính, dịch vụ công trực tuyến', 'Dịch vụ công trực tuyến mức độ 3, mức độ 4'),
  ];
  const field = { contentAreas: fieldAreas };
  const read = (grid: Grid) => {
    const table = readGrid(grid, field);
    const records = table.rows.filter(({ kind }) => kind === 'record');
    return { table, targets: targetsOfPaste(records, table.mapping, field, ({ line }) => `line-${line}`) };
  };
  const workbook = readXlsx(new Uint8Array(bytes));
  const grid = workbook.ok ? workbook.value[0]?.grid : undefined;
  const whole = grid ?? gridOfText('');
  /** The same cells as they come over the clipboard, where nothing is merged. */
  const copied = gridOfText(whole.rows.map((row) => row.join('\t')).join('\n'));

  it.each([
    ['opened', whole],
    ['copied as text', copied],
  ])('is read below its titles, by headings in two rows, %s', (_, sheet) => {
    const { table, targets } = read(sheet);
    const names = ['contentArea', 'name', 'unitOfMeasure', 'baseline', 'goal', 'dueDate', 'personInCharge'];
    expect(table.mapping).toEqual([null, ...names, null]);
    expect(table.rows.map(({ line, kind }) => [line, kind])).toEqual([
      [7, 'group'],
      [8, 'record'],
      [9, 'record'],
      [10, 'record'],
      [11, 'group'],
      [12, 'record'],
      [13, 'record'],
      [14, 'total'],
    ]);
    expect(targets.map((t) => [t.contentArea, t.name, t.baseline, t.goal, t.dueDate, t.direction])).toEqual([
      ['2.1', 'Thu ngân sách nhà nước', '1.234,5', '2.500', '15/01/2022', 'up'],
      ['2.1', 'Số hộ kinh doanh hoạt động trở lại', '120', '350', '31/12/2021', 'up'],
      ['2.1', 'Tỷ lệ giải ngân vốn đầu tư công', '62%', '95%', '31/12/2021', 'up'],
      ['2.4', 'Tỷ lệ hồ sơ trực tuyến', '45%', '80 %', '30/01/2022', 'up'],
      ['2.4', 'Hồ sơ trễ hạn', '12', '0', '1/1/22', 'down'],
    ]);
  });

  it('takes the area of a group where its rows name none', () => {
    const { targets } = read(
      gridOfText(
        [
          'TT\tTên chỉ tiêu\tĐVT\tHiện trạng\tMục tiêu\tGhi chú',
          '(1)\t(2)\t(3)\t(4)\t(5)\t(6)',
          'I\tCải cách hành chính\t\t\t\t',
          '1\tHồ sơ đúng hạn\t%\t90\t95\t',
          'II\tChỉ tiêu KT-XH\t\t\t\t',
          '2\tTổng thu ngân sách\ttriệu đồng\t10\t20\t',
          '\tTổng số: 2 chỉ tiêu\t\t\t\t',
          '\tNgười lập biểu\t\t\tThủ trưởng\t',
        ].join('\n'),
      ),
    );
    expect(targets.map((t) => [t.contentArea, t.name])).toEqual([
      ['2.4', 'Hồ sơ đúng hạn'],
      ['2.1', 'Tổng thu ngân sách'],
    ]);
  });

  it('marks each cell that cannot be read, by the form’s own words', () => {
    const { table, targets } = read(
      gridOfText(
        [
          'Nội dung\tTên chỉ tiêu\tĐVT\tHiện trạng\tMục tiêu\tThời gian hoàn thành',
          'Việc khác\tHộ thoát nghèo\thộ\t#REF!\t1,234\t31/02/2022',
          '2.1\tHồ sơ\t%\t####\t150\t15/01/2022',
        ].join('\n'),
      ),
    );
    const movement = { ...movementOf(fieldAreas) };
    const marks = marksOf(targets, table.mapping, movement);
    const codes = [...marks.values()].map((of) => [...of].map(([column, { code }]) => `${column}: ${code}`));
    expect(codes.map((of) => of.toSorted())).toEqual([
      ['baseline: notANumber', 'contentArea: required', 'dueDate: notADate', 'goal: twoReadings'],
      ['baseline: notANumber', 'goal: shareOutOfRange'],
    ]);
  });

  it('marks every row of a long sheet', () => {
    const rows = Array.from({ length: 60 }, (_, n) => `2.1\tViệc ${n}\thộ\tx\ty\tz`);
    const { table, targets } = read(
      gridOfText(['Nội dung\tTên chỉ tiêu\tĐVT\tHiện trạng\tMục tiêu\tHạn', ...rows].join('\n')),
    );
    const marks = marksOf(targets, table.mapping, movementOf(fieldAreas));
    expect([...marks.values()].map((of) => of.size)).toEqual(Array.from({ length: 60 }, () => 3));
  });
});

const movementOf = (contentAreas: typeof areas) => ({ ...plan221, contentAreas });
