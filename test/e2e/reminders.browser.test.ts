import { workCalendarSchema } from '@thidua/domain/movement/work-calendar';
import { paths } from '@thidua/domain/base/paths';
import { movementSchema } from '@thidua/domain/movement/movement';
import { sweeps } from '@thidua/domain/summary/sweep';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const AUTHORITY = 'quan-nhac-han';
const M = 'e2e-nhac-han';
const YEAR = new Date().getFullYear();

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
}, 120_000);
afterAll(() => browser.close());

const storedReminders = async () =>
  movementSchema.parse(timestampsToDates((await db.doc(paths.movement(M)).get()).data())).reminders;

it('the office sets when a movement reminds, and sees on which days that is', async () => {
  const office = await enterAs(browser, stage.office);
  await office.open(`/movements/${M}/board`);
  await office.page.getByRole('link', { name: 'Nhắc hạn tự động' }).click();
  await expectSeen(office, /Chưa có lần nhắc nào: hệ thống không tự nhắc ai/);
  await office.press('Lấy lịch gợi ý');
  await office.press('Thêm lần nhắc');
  const added = office.page.getByRole('group', { name: 'Lần nhắc thứ 7' });
  await added.getByRole('textbox', { name: 'Số ngày' }).fill('99');
  await office.press('Lưu lịch nhắc');
  await expectSeen(office, /nhiều nhất 30 ngày trước hạn hoặc 60 ngày sau hạn/);
  await added.getByRole('textbox', { name: 'Số ngày' }).fill('3');
  await expectSeen(office, /Đã có lần nhắc 3 ngày trước hạn/);
  await office.picture('reminders-faulty');
  expect(await storedReminders()).toEqual([]);
  await added.getByRole('textbox', { name: 'Số ngày' }).fill('2');
  await added.getByRole('checkbox', { name: 'Thủ trưởng' }).check();
  await office.press('Lưu lịch nhắc');
  await expectSeen(office, /Đã lưu lịch nhắc/);
  expect((await storedReminders()).map(({ days }) => days)).toEqual([-7, -3, -2, -1, 1, 3, 7]);
  await expectSeen(office, /Người soạn; Thủ trưởng; Cụm trưởng, khối trưởng/);
  expect(office.problems).toEqual([]);
});

it('sees whom the latest run reached, and for whom to call', async () => {
  const now = new Date();
  const { begin } = sweeps.reminders(null);
  const run = begin({
    day: '2026-11-27',
    cursor: '',
    done: 3,
    total: 3,
    holder: '',
    startedAt: now,
    aliveAt: now,
  });
  const nobody = [{ unitId: 'phuong-ba', name: 'Phường Ba', phone: '028 0000 0003' }];
  await db
    .doc(paths.sweep(M, 'reminders'))
    .set({ ...run, phase: 'done', units: 2, people: 3, nobody, nobodyCount: 1 });
  const office = await enterAs(browser, stage.office, 'phone');
  await office.open(`/movements/${M}/reminders`);
  await expectSeen(office, /đã nhắc 3 người của 2 việc còn nợ/);
  await expectSeen(office, 'Phường Ba: 028 0000 0003');
  await office.picture('reminders-phone');
  expect(office.problems).toEqual([]);
});

it('sets the days off of a year, and goes back to the law', async () => {
  const office = await enterAs(browser, stage.office);
  await office.open(`/movements/${M}/reminders`);
  await expectSeen(office, 'Theo luật, chưa sửa.');
  const day = office.page.getByRole('textbox', { name: 'Ngày', exact: true });
  await day.fill('31-31');
  await office.press('Thêm ngày nghỉ');
  await expectSeen(office, 'Nhập ngày như 24/11/2026.');
  await day.fill(`02/09/${YEAR}`);
  await office.press('Thêm ngày nghỉ');
  await expectSeen(office, /đã có trong danh sách|vốn đã nghỉ/);
  await office.press(`Bỏ ngày 02/09/${YEAR}`);
  await office.press('Lưu ngày nghỉ');
  await expectSeen(office, `Đã lưu ngày nghỉ năm ${YEAR}.`);
  const path = paths.workCalendar(AUTHORITY);
  const years = async () => workCalendarSchema.parse((await db.doc(path).get()).data()).years;
  expect((await years())[YEAR]?.daysOff.map((off) => off.day)).not.toContain(`${YEAR}-09-02`);
  await office.picture('days-off');
  await office.press('Trở lại theo luật');
  await expectSeen(office, 'Theo luật, chưa sửa.');
  expect(await years()).toEqual({});
  expect(office.problems).toEqual([]);
});

it('is the office’s alone', async () => {
  const lead = await enterAs(browser, stage.lead);
  await lead.open(`/movements/${M}/reminders`);
  await expectSeen(lead, /^Trang này dành cho/);
  expect(lead.problems).toEqual([]);
});
