import { achievementLines } from '@thidua/domain/nomination/content';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, db, PASSWORD, read, type Person } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';
import { reported } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-nominating';
const UNIT = 'phuong-mot';
const CASE = 'nomination-1';
const NOMINEE = 'Nguyễn Thị Mẫu';
const AWARDS = `/movements/${M}/units/${UNIT}/awards`;

let browser: Browser;
let stage: Stage;
let clerk: Visitor;
let head: Visitor;

const casePage = (caseId: string) => `/movements/${M}/units/${UNIT}/cases/${caseId}`;
const box = (within: Locator, label: string) =>
  within.getByRole('textbox', { name: new RegExp(`^${label}`) });

async function enter(person: Person, size: 'desktop' | 'phone' = 'desktop'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(person.email, PASSWORD);
  return visitor;
}

const nomination = () => read(paths.nomination(M, nominationId(UNIT, CASE)), nominationSchema);

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M);
  await reported(stage, UNIT, '15');
  clerk = await enter(stage.clerk);
  head = await enter(stage.head, 'phone');
}, 120_000);

afterAll(async () => {
  await browser.close();
});

describe('a unit reviews and nominates, in the browser', () => {
  it('is told to hold its review first', async () => {
    await clerk.open(AWARDS);
    await expectSeen(clerk, /Họp bình xét, rồi lập biên bản/);
    await clerk.picture('awards-begin');
    await clerk.page.getByRole('link', { name: 'Lập biên bản' }).click();
    const form = clerk.page.locator('main');
    await box(form, 'Ngày bình xét').fill(formatDate(localDateOf(new Date(), stage.movement.zone)));
    await box(form, 'Địa điểm').fill('Hội trường Phường Một');
    await box(form, 'Người chủ trì').fill('Trần Văn Mẫu');
    await box(form, 'Thư ký').fill('Lê Thị Mẫu');
    await box(form, 'Tổng số người của đơn vị').fill('24');
    await box(form, 'Số người dự').fill('30');
    await box(form, 'Nội dung bình xét').fill('Bình xét công khai theo ba tiêu chí, bỏ phiếu kín.');
    await clerk.press('Thêm khen thưởng của đơn vị');
    const row = clerk.page.getByRole('group', { name: 'Khen thưởng 1' });
    await box(row, 'Tập thể, cá nhân được khen').fill('Tổ dân phố 5');
    await box(row, 'Hình thức khen').fill('Giấy khen của UBND phường');
    await box(row, 'Ngày quyết định').fill(formatDate(stage.movement.period.from));
    await clerk.page.getByText('Số người dự không thể nhiều hơn tổng số 24 người.').waitFor();
    await box(form, 'Số người dự').fill('22');
    await expectSeen(clerk, /Đã lưu lúc/);
    await clerk.picture('review-form');
    await clerk.press('Trình thủ trưởng');
    await clerk.press('Trình thủ trưởng', clerk.dialog);
    await expectSeen(clerk, 'Chờ thủ trưởng duyệt');
  });

  it('has its minutes taken when the head submits them', async () => {
    await head.open(casePage(REVIEW_CASE));
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, /Biên bản hợp lệ/);
    await head.picture('review-valid-phone');
  });

  it('writes a dossier: figures by a click, eligibility before submitting, contact apart', async () => {
    await clerk.open(AWARDS);
    await expectSeen(clerk, /có mặt 22\/24 người/);
    await clerk.press('Thêm cá nhân');
    await clerk.page.waitForURL(`**${casePage(CASE)}`);
    const form = clerk.page.locator('main');
    await clerk.page.getByLabel('Bà', { exact: true }).check();
    await box(form, 'Họ và tên').fill(NOMINEE);
    await box(form, 'Chức vụ, nơi công tác').fill('Công chức Văn hóa - xã hội, UBND Phường Một');
    await clerk.page.getByLabel(/^Trực tiếp làm việc/).check();
    await expectSeen(clerk, /có 22 người dự bình xét/);
    await box(form, 'Số phiếu tán thành').fill('23');
    await box(form, 'Số phiếu không tán thành').fill('1');
    const results = box(form, 'Thành tích trong phong trào');
    await results.fill('Phụ trách chăm lo hộ nghèo.');
    await clerk.press('Lấy số liệu từ chỉ tiêu và báo cáo');
    const [line = ''] = achievementLines([
      {
        target: { name: 'Hộ thoát nghèo', baseline: 0, goal: 20, unitOfMeasure: 'hộ', direction: 'up' },
        actual: 15,
        progress: 0.75,
      },
    ]);
    expect(await results.inputValue()).toContain(`Phụ trách chăm lo hộ nghèo.\n`);
    expect(await results.inputValue()).toContain(line);
    await box(form, 'Đặc điểm, tình hình').fill('Phụ trách lao động, giảm nghèo.');
    await box(form, 'Biện pháp, cách làm').fill('Mỗi hộ một người đỡ đầu.');
    await box(form, 'Chấp hành chủ trương').fill('Chấp hành tốt.');
    await clerk.page.getByText(/Tổng số phiếu nhiều hơn 22 người dự/).waitFor();
    await box(form, 'Số phiếu tán thành').fill('20');
    await expectSeen(clerk, '20/22 người dự bình xét tán thành, 1 không tán thành');
    await clerk.page.locator('input[type=file]').setInputFiles({
      name: 'so-lieu.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 mẫu'),
    });
    await clerk.page.getByRole('button', { name: 'Tải về so-lieu.pdf' }).waitFor();
    await clerk.page.getByLabel('Thư điện tử').fill('nguoi-mau@mau.example');
    await clerk.page.getByLabel('Điện thoại').fill('028 0000 0001');
    await clerk.page.keyboard.press('Tab');
    await expectSeen(clerk, 'Đã lưu liên hệ.');
    await expectSeen(clerk, /Đã lưu lúc/);
    await clerk.picture('dossier-form');
    const version = await db.doc(paths.draft(M, UNIT, CASE, 'unit')).get();
    expect(JSON.stringify(version.data())).not.toContain('nguoi-mau@mau.example');
    await clerk.press('Trình thủ trưởng');
    await clerk.press('Trình thủ trưởng', clerk.dialog);
    await expectSeen(clerk, 'Chờ thủ trưởng duyệt');
  });

  it('submits, recalls until appraisal, and submits again', async () => {
    await head.open(AWARDS);
    await expectSeen(head, `Bà ${NOMINEE}`);
    await head.picture('awards-phone');
    await head.page.getByRole('link', { name: /^Xem và nộp/ }).click();
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, /Chờ Phòng Nội vụ thẩm định, từ hôm nay/);
    await head.picture('dossier-waiting-phone');
    await head.press('Rút lại để sửa');
    await head.press('Rút lại để sửa', head.dialog);
    await head.page.getByRole('button', { name: 'Ký duyệt và nộp' }).waitFor();
    expect((await nomination())?.state).toBe('withdrawn');
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    await expectSeen(head, /Chờ Phòng Nội vụ thẩm định/);
  });

  it('cannot recall what was appraised, and sees where it stands', async () => {
    const { awards } = stage.movement;
    const checklist = Object.fromEntries((awards?.checklist ?? []).map(({ id }) => [id, true]));
    const appraised = await call(
      'appraiseNomination',
      {
        movementId: M,
        nominationId: nominationId(UNIT, CASE),
        seq: (await nomination())?.seq ?? 0,
        outcome: 'appraise',
        checklist,
        remark: 'Hồ sơ đầy đủ.',
      },
      stage.office.token,
    );
    expect(appraised.ok).toBe(true);
    await expectSeen(head, /Chờ đưa ra Hội đồng/);
    expect(await head.page.getByRole('button', { name: 'Rút lại để sửa' }).count()).toBe(0);
    await head.page.reload();
    await expectSeen(head, 'Hồ sơ đầy đủ.');
    await head.picture('dossier-appraised-phone');
    await clerk.open(casePage(CASE));
    await expectSeen(clerk, 'Hồ sơ đầy đủ.');
    await clerk.picture('dossier-appraised');
    await clerk.open(AWARDS);
    await expectSeen(clerk, 'Đã thẩm định, chờ Hội đồng');
    await clerk.picture('awards');
  });

  it('sees what it gave itself, and what it was given and why as soon as it is scored', async () => {
    await expectSeen(clerk, 'Chưa có điểm của cụm, khối và của Phòng Nội vụ');
    await expectSeen(clerk, /Đơn vị đứng đầu cụm, khối nên Phòng Nội vụ chấm thẳng/);
    const office = await enter(stage.office);
    await office.open(`/movements/${M}/scores?cluster=cum-1`);
    const row = office.page.getByRole('row', { name: /Phường Một/ });
    await row.getByText('75', { exact: true }).waitFor();
    await office.picture('scores-before');
    await office.press('Chấm điểm Phường Một');
    const bonus = box(office.dialog, 'Có mô hình, cách làm được nhân rộng');
    await bonus.fill('2');
    await box(office.dialog, 'Lý do thay đổi: Có mô hình').fill('Mô hình được 3 phường làm theo.');
    await box(office.dialog, 'Đăng ký thi đua').fill('14');
    await box(office.dialog, 'Lý do thay đổi: Đăng ký thi đua').fill('Đăng ký thiếu một chỉ tiêu.');
    expect(await office.dialog.getByText('Đơn vị tự chấm: 15').count()).toBe(5);
    expect(await office.dialog.getByText('Đơn vị tự chấm: 0').count()).toBe(0);
    await office.picture('score-dialog');
    await office.press('Lưu điểm', office.dialog);
    await expectSeen(clerk, 'Tổng điểm: 76');
    await expectSeen(clerk, 'Thẩm định: Đăng ký thiếu một chỉ tiêu.');
    await clerk.picture('unit-score');
    await head.open(AWARDS);
    await expectSeen(head, 'Thẩm định: Mô hình được 3 phường làm theo.');
    await head.picture('unit-score-phone');
    const lead = await enter(stage.lead);
    await lead.open(`/movements/${M}/scores`);
    await lead.press('Xem điểm của Phường Một');
    await expectSeen(lead, 'Thẩm định: Đăng ký thiếu một chỉ tiêu.');
    await lead.picture('score-read-only');
    expect([...office.problems, ...lead.problems]).toEqual([]);
  });

  it('prints the letter with its list, the minutes and the achievement report', async () => {
    await clerk.page.getByRole('link', { name: 'In tờ trình' }).click();
    await expectSeen(clerk, 'TỜ TRÌNH');
    await expectSeen(clerk, `Bà ${NOMINEE}`);
    await clerk.picture('print-proposal');
    await clerk.open(`${casePage(REVIEW_CASE)}/print`);
    await expectSeen(clerk, 'BIÊN BẢN');
    await expectSeen(clerk, `Bà ${NOMINEE}`);
    await clerk.picture('print-review');
    await clerk.open(`${casePage(CASE)}/print`);
    await expectSeen(clerk, 'BÁO CÁO THÀNH TÍCH');
    await clerk.picture('print-achievement');
    expect([...clerk.problems, ...head.problems]).toEqual([]);
  });
});
