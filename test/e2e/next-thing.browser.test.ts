import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { judged, withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const AUTHORITY = 'quan-viec-ke-tiep';
const [FIRST, SECOND] = ['e2e-viec-mot', 'e2e-viec-hai'];

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(FIRST, AUTHORITY);
  await openStage(SECOND, AUTHORITY);
  await judged(FIRST, 'phuong-mot', REGISTRATION_CASE, withTarget(stage));
}, 120_000);
afterAll(() => browser.close());

const chooseMovement = (visitor: Visitor, id: string) =>
  visitor.page
    .getByRole('combobox', { name: /^Phong trào/ })
    .filter({ visible: true })
    .selectOption(id);

describe('what comes next', () => {
  it('is shown at home of every movement, and switching keeps the kind of page', async () => {
    const head = await enterAs(browser, stage.head);
    await head.open(`/movements/${FIRST}/units/phuong-mot`);
    await expectSeen(head, 'Phường Một');
    await head.open('/');
    await expectSeen(head, /^Phong trào khác:/);
    await expectSeen(head, 'Phường Một: Đăng ký thi đua');
    await head.picture('home-elsewhere');
    await head.open(`/movements/${FIRST}/units/phuong-mot/cases/registration`);
    await head.page.getByRole('heading', { name: 'Đăng ký thi đua', level: 1 }).waitFor();
    await chooseMovement(head, SECOND);
    await head.page.waitForURL(`**/movements/${SECOND}/units/phuong-mot/cases/registration`);
    await head.open('/');
    await chooseMovement(head, FIRST);
    await head.page.waitForURL(`**/movements/${FIRST}/home`);
    expect(head.problems).toEqual([]);
  });

  it('is called to mind by the lead, who sees whom it reached and how', async () => {
    const lead = await enterAs(browser, stage.lead);
    await lead.open(`/movements/${FIRST}/clusters/cum-1`);
    await lead.press('Nhắc Phường Hai');
    await lead.press('Gửi nhắc nhở', lead.dialog);
    await expectSeen(lead, 'Đã nhắc 1 đơn vị.');
    await expectSeen(lead, /thông báo trong hệ thống, thư sẽ gửi lúc/);
    await lead.picture('reminded');
    await lead.press('Đóng', lead.dialog);
    await lead.press('Nhắc Phường Hai');
    await lead.press('Gửi nhắc nhở', lead.dialog);
    await expectSeen(lead, 'Đã nhắc 0 đơn vị. 1 đơn vị đã được nhắc trước đó trong hôm nay, không nhắc lại.');
    const head = await enterAs(browser, stage.secondHead, 'phone');
    await head.open('/notifications');
    await expectSeen(head, /Người nhắc: .+, Cụm trưởng, khối trưởng/);
    await head.picture('reminded-phone');
    expect([...lead.problems, ...head.problems]).toEqual([]);
  });

  it('is to sign what the clerk handed over, read as a table, with the form as a choice', async () => {
    const clerk = await enterAs(browser, stage.clerk);
    await clerk.open(`/movements/${SECOND}/units/phuong-mot/cases/registration`);
    await clerk.page.getByRole('textbox', { name: /^Số kế hoạch/ }).fill('77/KH-UBND');
    await expectSeen(clerk, /Đã lưu lúc/);
    await clerk.press('Trình thủ trưởng');
    await clerk.press(/Vẫn trình|Trình thủ trưởng/, clerk.dialog);
    await expectSeen(clerk, 'Chờ thủ trưởng duyệt');
    const head = await enterAs(browser, stage.head);
    await head.open(`/movements/${SECOND}/units/phuong-mot/cases/registration`);
    await expectSeen(head, /Bản người soạn trình, đúng như sẽ nộp/);
    await expectSeen(head, '77/KH-UBND');
    await expectSeen(head, /Còn \d+ chỗ chưa đúng/);
    expect(await head.page.getByRole('textbox').count()).toBe(0);
    await head.picture('head-reads');
    await head.press('Sửa');
    await head.page.getByRole('textbox', { name: /^Số kế hoạch/ }).waitFor();
    expect([...clerk.problems, ...head.problems]).toEqual([]);
  });

  it('comes after the one received, and Back goes through the board as it was', async () => {
    const office = await enterAs(browser, stage.office);
    await judged(FIRST, 'phuong-hai', REGISTRATION_CASE, withTarget(stage));
    await office.open(`/movements/${FIRST}/board?q=phuong`);
    await office.page.getByRole('tab', { name: 'Báo cáo tiến độ kỳ 1' }).click();
    await office.page.waitForURL(/tab=progress-1/);
    await office.page.goBack();
    await office.page.waitForURL(/board\?q=phuong$/);
    await office.page.getByRole('link', { name: 'Mở hồ sơ của Phường Một' }).click();
    await office.press('Tiếp nhận');
    await office.press('Tiếp nhận', office.dialog);
    await expectSeen(office, 'Hồ sơ tiếp theo: Phường Hai');
    await expectSeen(office, /Người thử, Phòng Nội vụ \(thường trực\)/);
    await office.picture('next-waiting');
    await office.page.getByRole('link', { name: '← Quay lại' }).click();
    await office.page.waitForURL(/board\?q=phuong$/);
    expect(office.problems).toEqual([]);
  });

  it('is told to lead, supervisor and administrator', async () => {
    const lead = await enterAs(browser, stage.lead);
    await lead.open(`/movements/${FIRST}/home`);
    await expectSeen(lead, /Báo cáo tiến độ kỳ 1: 2 đơn vị quá hạn, cần nhắc/);
    await lead.picture('home-lead');
    const [watcher, keeper] = await Promise.all([
      createPerson({ [AUTHORITY]: ['supervisor'] }, AUTHORITY),
      createPerson({ [AUTHORITY]: ['admin'] }, AUTHORITY),
    ]);
    const supervisor = await enterAs(browser, watcher, 'phone');
    await supervisor.open(`/movements/${FIRST}/home`);
    await expectSeen(supervisor, 'Đang công khai và mới có hiệu lực');
    await supervisor.picture('home-supervisor-phone');
    const admin = await enterAs(browser, keeper);
    await admin.open(`/movements/${FIRST}/home`);
    await expectSeen(admin, 'Việc chờ quản trị');
    await admin.picture('home-admin');
    expect([...lead.problems, ...supervisor.problems, ...admin.problems]).toEqual([]);
  });
});
