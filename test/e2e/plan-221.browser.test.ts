import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema, draftSchema } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, PASSWORD, projectId, read, type Person } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-221';
const FIRST = 'phuong-mot';
const SECOND = 'phuong-hai';
const PERIOD = 'progress-1';

let browser: Browser;
let stage: Stage;
let clerk: Visitor;
let head: Visitor;
let office: Visitor;
let dashboard: Visitor;
let cluster: Visitor;

const casePage = (unitId: string, caseId: string) => `/movements/${M}/units/${unitId}/cases/${caseId}`;

async function enter(person: Person, size: 'desktop' | 'phone' = 'desktop'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(person.email, PASSWORD);
  return visitor;
}

/** A figure of the dashboard becomes `value`, without a reload. */
const expectFigure = (label: string, value: string) =>
  dashboard.page
    .locator('.figure-card')
    .filter({ has: dashboard.page.getByText(label, { exact: true }) })
    .filter({ has: dashboard.page.getByText(value, { exact: true }) })
    .waitFor();

const box = (within: Locator, label: string) =>
  within.getByRole('textbox', { name: new RegExp(`^${label}`) });

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M);
  clerk = await enter(stage.clerk);
  head = await enter(stage.head, 'phone');
  office = await enter(stage.office);
  dashboard = await enter(stage.office);
  cluster = await enter(stage.lead);
  await dashboard.open(`/movements/${M}/dashboard`);
  await cluster.open(`/movements/${M}/clusters/cum-1`);
}, 120_000);

afterAll(async () => {
  await browser.close();
});

describe('plan 221 in the browser', () => {
  it('begins with nothing registered, and says who is late', async () => {
    await expectFigure('Đơn vị bắt buộc đã đăng ký', '0 / 3');
    await expectFigure('Quá hạn, chưa đăng ký', '3');
    await expectSeen(cluster, 'Phường Hai');
  });

  it('gives the first ward more time by the office, with a reason', async () => {
    await office.open(`/movements/${M}/board`);
    await office.page.getByLabel('Chọn Phường Một').check();
    await office.press('Gia hạn');
    const until = formatDate(addDays(localDateOf(new Date(), stage.movement.zone), 3));
    await office.dialog.getByLabel(/Hạn mới/).fill(until);
    await office.page.keyboard.press('Tab');
    await office.dialog.getByLabel(/Lý do/).fill('Địa bàn bị phong tỏa');
    await office.press('Gia hạn', office.dialog);
    await office.press('Đóng', office.dialog);
    await expectFigure('Quá hạn, chưa đăng ký', '2');
  });

  it('lets the clerk draft with mistakes, keeps every letter, and hands it to the head', async () => {
    await clerk.open(casePage(FIRST, REGISTRATION_CASE));
    const form = clerk.page.locator('main');
    await box(form, 'Số kế hoạch').fill('12/KH-UBND');
    await box(form, 'Ngày ban hành').fill(formatDate(stage.movement.period.from));
    await box(form, 'Ngày phát động').fill(formatDate(stage.movement.period.from));
    await box(form, 'Hình thức phát động').fill('Hội nghị trực tuyến');
    await clerk.press('Thêm chỉ tiêu');
    const target = clerk.page.getByRole('listitem', { name: 'Chỉ tiêu 1' });
    await target.getByLabel('Nội dung thi đua').first().click();
    await clerk.page.getByRole('option', { name: /hành chính/ }).click();
    await box(target, 'Tên chỉ tiêu').fill('Hồ sơ giải quyết đúng hạn');
    await box(target, 'Đơn vị tính').fill('%');
    await box(target, 'Mức hiện tại').fill('0');
    await box(target, 'Mức phấn đấu').fill('mười');
    await box(target, 'Người phụ trách').fill('Cán bộ một cửa');
    await clerk.press('Dán từ Excel');
    const columns = [
      'Nội dung thi đua',
      'Tên chỉ tiêu',
      'Đơn vị tính',
      'Chiều',
      'Mức hiện tại',
      'Mức phấn đấu',
    ];
    const heading = [...columns, 'Hạn hoàn thành', 'Trọng số', 'Người phụ trách'].join('\t');
    const due = formatDate(stage.movement.period.to);
    const row = ['2.7', 'Vụ vi phạm trật tự', 'vụ', 'Giảm', '8', '0', due, '1', 'Công an phường'].join('\t');
    await clerk.dialog.getByLabel('Nội dung dán').fill(`${heading}\n${row}`);
    await clerk.press('Thêm 1 chỉ tiêu', clerk.dialog);
    await expectSeen(clerk, /Đã lưu lúc/);
    await clerk.page.reload();
    const goal = clerk.page.getByRole('listitem', { name: 'Chỉ tiêu 1' });
    await goal.waitFor();
    expect(await box(goal, 'Mức phấn đấu').inputValue()).toBe('mười');
    await clerk.picture('clerk-draft');
    await clerk.press('Trình thủ trưởng');
    await clerk.dialog.getByText(/chỗ chưa đúng/).waitFor();
    await clerk.press('Vẫn trình thủ trưởng', clerk.dialog);
    await expectSeen(clerk, 'Chờ thủ trưởng duyệt');
  });

  it('shows the findings of the function at the fields when the head submits', async () => {
    await head.open(casePage(FIRST, REGISTRATION_CASE));
    await head.press('Ký duyệt và nộp');
    await head.press('Vẫn nộp', head.dialog);
    await expectSeen(head, 'Bản nộp chưa hợp lệ');
    const judged = await read(paths.case(M, FIRST, REGISTRATION_CASE), caseSchema);
    expect(judged?.state).toBe('invalid');
    expect(judged?.findings.map(({ code }) => code).toSorted()).toEqual(['notANumber', 'required']);
    await head.page.reload();
    const target = head.page.getByRole('listitem', { name: 'Chỉ tiêu 1' });
    await target.getByText('“mười” không phải là số').waitFor();
    await target.getByText('Chưa điền. Hãy điền mục này.').waitFor();
    await head.picture('head-findings-phone');
  });

  it('takes the mended registration, on time, and the office receives it', async () => {
    const target = head.page.getByRole('listitem', { name: 'Chỉ tiêu 1' });
    await box(target, 'Mức phấn đấu').fill('10');
    await box(target, 'Hạn hoàn thành').fill(formatDate(stage.movement.period.to));
    await expectSeen(head, /Đã lưu lúc/);
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, 'Bản nộp hợp lệ, đang chờ Phòng Nội vụ tiếp nhận.');
    await expectFigure('Đơn vị bắt buộc đã đăng ký', '1 / 3');
    await expectFigure('Đăng ký đúng hạn', '1');
    await office.open(casePage(FIRST, REGISTRATION_CASE));
    await expectSeen(office, 'Hồ sơ giải quyết đúng hạn');
    await office.press('Tiếp nhận');
    await office.press('Tiếp nhận', office.dialog);
    await expectSeen(office, 'Phòng Nội vụ đã tiếp nhận.');
    await expectSeen(head, 'Phòng Nội vụ đã tiếp nhận.');
  });

  it('records the second ward as late', async () => {
    const second = await enter(stage.secondHead);
    const draft = await read(paths.draft(M, FIRST, REGISTRATION_CASE, 'unit'), draftSchema);
    await db.doc(paths.draft(M, SECOND, REGISTRATION_CASE, 'unit')).set({
      content: draft?.content,
      rev: 1,
      updatedAt: new Date(),
      updatedBy: stage.secondHead.uid,
    });
    await second.open(casePage(SECOND, REGISTRATION_CASE));
    await second.press('Ký duyệt và nộp');
    await second.press('Nộp', second.dialog);
    await expectSeen(second, 'Bản nộp hợp lệ, đang chờ Phòng Nội vụ tiếp nhận.');
    await expectSeen(second, /Nộp trễ \d+ ngày/);
    await expectFigure('Đơn vị bắt buộc đã đăng ký', '2 / 3');
    await expectFigure('Đăng ký trễ', '1');
    await expectFigure('Quá hạn, chưa đăng ký', '1');
  });

  it('takes a report with a zero, returned once, mended and received, with exact figures everywhere', async () => {
    await head.open(casePage(FIRST, PERIOD));
    const actual = (name: string) => head.page.getByRole('listitem', { name: `Chỉ tiêu “${name}”` });
    await box(actual('Hồ sơ giải quyết đúng hạn'), 'Kết quả').fill('0');
    await box(actual('Vụ vi phạm trật tự'), 'Kết quả').fill('4');
    await expectSeen(head, /Đã lưu lúc/);
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, 'Bản nộp hợp lệ, đang chờ Phòng Nội vụ tiếp nhận.');
    // 0 of 10 and half of 8 → 0, weights alike: a quarter; the mean with the second ward's nothing is an eighth.
    await expectSeen(dashboard, '12,5%');
    await office.open(casePage(FIRST, PERIOD));
    await office.press('Trả lại đơn vị');
    await office.dialog.getByLabel(/Lý do/).fill('Số vụ chưa khớp báo cáo công an');
    await office.press('Trả lại đơn vị', office.dialog);
    await expectSeen(head, 'Số vụ chưa khớp báo cáo công an');
    await dashboard.page.getByText('12,5%').first().waitFor({ state: 'detached' });
    await box(actual('Vụ vi phạm trật tự'), 'Kết quả').fill('2');
    await expectSeen(head, /Đã lưu lúc/);
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, 'Bản nộp hợp lệ, đang chờ Phòng Nội vụ tiếp nhận.');
    await office.press('Tiếp nhận');
    await office.press('Tiếp nhận', office.dialog);
    await expectSeen(office, 'Phòng Nội vụ đã tiếp nhận.');
    // 0 and three quarters: 37,5% of the ward, of the two that count 18,75%.
    await expectSeen(dashboard, '18,8%');
    await expectSeen(cluster, '37,5%');
    await dashboard.picture('dashboard');
    await cluster.picture('cluster');
  });

  it('denies a clerk of another unit and a signed-out browser by the rules themselves', async () => {
    const stranger = await enter(stage.stranger);
    await stranger.open(casePage(FIRST, REGISTRATION_CASE));
    await expectSeen(stranger, /Bạn không (được|có quyền) xem/);
    const host = `http://${process.env['FIRESTORE_EMULATOR_HOST']}`;
    const base = `${host}/v1/projects/${projectId}/databases/(default)/documents`;
    const statusOf = (visitor: Visitor, path: string, token: string) =>
      visitor.page.evaluate(
        async ([url = '', bearer = '']) => {
          const headers: Record<string, string> = bearer === '' ? {} : { authorization: `Bearer ${bearer}` };
          return (await fetch(url, { headers })).status;
        },
        [`${base}/${path}`, token],
      );
    const signedOut = await Visitor.arrive(browser);
    await signedOut.open('/');
    const secrets = [
      paths.version(M, FIRST, REGISTRATION_CASE, 2),
      paths.draft(M, FIRST, REGISTRATION_CASE, 'unit'),
      paths.case(M, FIRST, REGISTRATION_CASE),
      paths.unitRecord(M, FIRST),
    ];
    for (const path of secrets) {
      expect(await statusOf(signedOut, path, ''), path).toBe(403);
      expect(await statusOf(stranger, path, stage.stranger.token), path).toBe(403);
    }
    const own = paths.version(M, FIRST, REGISTRATION_CASE, 2);
    expect(await statusOf(clerk, own, stage.clerk.token)).toBe(200);
  });

  it('ran without an error in any page', () => {
    const visitors = [clerk, head, office, dashboard, cluster];
    expect(visitors.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
