import { formatDate } from '@thidua/domain/base/text';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { createPerson } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const AUTHORITY = 'lap-phong-trao';
const TITLE = 'Thi đua chuyển đổi số phục vụ người dân';
/** The first day of the new movement; all others follow from the template. */
const FIRST = addDays(localDateOf(new Date(), 'Asia/Ho_Chi_Minh'), 30);
/** Plan 221's registration is 23 days after its first day, and its last day 90. */
const REGISTRATION = addDays(FIRST, 23);

let browser: Browser;
let stage: Stage;
let office: Visitor;
let address = '';

beforeAll(async () => {
  [browser, stage] = await Promise.all([openBrowser(), openStage('lap-phong-trao-truoc', AUTHORITY)]);
  office = await enterAs(browser, stage.office);
});
afterAll(async () => browser.close());

const field = (name: string | RegExp, visitor = office) => visitor.page.getByLabel(name, { exact: true });
const tab = (name: RegExp, visitor = office) => visitor.page.getByRole('tab', { name }).click();
const saved = (visitor = office) => visitor.page.getByText('Đã lưu', { exact: true }).waitFor();

async function choose(label: string, date: string): Promise<void> {
  await field(label).fill(formatDate(date));
  await field(label).press('Tab');
}

describe('the office makes a movement by itself', () => {
  it('begins it from the template with the dates moved', async () => {
    await office.open('/drafts');
    await choose('Ngày bắt đầu phong trào mới', FIRST);
    await office.picture('lap-phong-trao-1-bat-dau');
    await office.press('Tạo và soạn tiếp');
    await field('Tên đầy đủ của phong trào').waitFor();
    address = new URL(office.page.url()).pathname.replace('/lam-viec', '');
    expect(await field('Ngày kết thúc').inputValue()).toBe(formatDate(addDays(FIRST, 90)));
    expect(await field('Số, ký hiệu kế hoạch').inputValue()).toBe('');
  });

  it('writes it part by part, and finds it as it was left', async () => {
    await field('Tên đầy đủ của phong trào').fill(TITLE);
    await field('Tên ngắn').fill('Chuyển đổi số');
    await field('Số, ký hiệu kế hoạch').fill('15/KH-UBND');
    await saved();
    await tab(/^Các mốc/);
    expect(await field('Ngày cuối đăng ký thi đua').inputValue()).toBe(formatDate(REGISTRATION));
    await office.page.reload();
    await tab(/^Tên, số/);
    expect(await field('Tên đầy đủ của phong trào').inputValue()).toBe(TITLE);
    await office.picture('lap-phong-trao-2-ten');
  });

  it('puts units into clusters, by a list and one by one', async () => {
    await tab(/^Đơn vị/);
    await office.press('Thêm cụm, khối');
    await field('Tên cụm, khối').fill('Cụm đồi');
    await office.press('Dán danh sách đơn vị của Cụm đồi');
    await field('Danh sách đơn vị').fill('1. phuong mot\nPhường Hai\nPhường Chín');
    await office.press('Xếp vào cụm này');
    await expectSeen(office, /Đã xếp 2 đơn vị. Không có đơn vị tên: Phường Chín/);
    await office.press('Thêm cụm, khối');
    await field('Tên cụm, khối').nth(1).fill('Cụm sông');
    await field('Cụm, khối của Phường Ba').selectOption({ label: 'Cụm sông' });
    await saved();
    await expectSeen(office, '3 đơn vị tham gia.');
    await office.picture('lap-phong-trao-3-don-vi');
  });

  it('is told what is wrong at its place, and mends it', async () => {
    await tab(/^Các mốc/);
    const due = office.page.getByLabel('Hạn nộp', { exact: true }).first();
    const before = await due.inputValue();
    await due.fill(formatDate(FIRST));
    await due.press('Tab');
    await expectSeen(office, /trước ngày cuối kỳ, khi chưa có số liệu/);
    await saved();
    await tab(/^Kiểm tra/);
    await expectSeen(office, '1 chỗ phải sửa trước khi phát động');
    expect(await office.page.getByRole('button', { name: 'Phát động phong trào' }).isDisabled()).toBe(true);
    await office.picture('lap-phong-trao-4-kiem-tra');
    await office.page.getByRole('link', { name: 'Các mốc và kỳ báo cáo' }).click();
    await due.fill(before);
    await due.press('Tab');
    await saved();
    await tab(/^Kiểm tra/);
    await expectSeen(office, 'Không còn chỗ nào phải sửa');
    // The law of 2003 is asked about, and may stand.
    await expectSeen(office, /không có hiệu lực vào ngày/);
  });

  it('loses nothing where two write at once', async () => {
    const colleague = await enterAs(browser, await createPerson({ [AUTHORITY]: ['office'] }, AUTHORITY));
    await colleague.open(address);
    await field('Phương châm', colleague).waitFor();
    await tab(/^Tên, số/);
    await field('Phương châm').waitFor();
    await office.page.context().setOffline(true);
    await field('Phương châm').fill('Làm nhanh, làm đúng');
    await field('Phương châm', colleague).fill('Vì dân phục vụ');
    await field('Tên ngắn', colleague).fill('Chuyển đổi số 2027');
    await saved(colleague);
    await office.page.context().setOffline(false);
    await office.page.getByRole('alert').getByText('Vì dân phục vụ').waitFor();
    await office.page.getByRole('alert').getByText('Làm nhanh, làm đúng').waitFor();
    await office.picture('lap-phong-trao-5-hai-nguoi');
    await office.press('Dùng bản của tôi');
    await saved();
    await expectSeen(office, 'Bản không dùng, để chép lại khi cần');
    expect(await field('Tên ngắn').inputValue()).toBe('Chuyển đổi số 2027');
    await colleague.page.waitForFunction(
      (wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value === wanted),
      'Làm nhanh, làm đúng',
    );
    expect(colleague.problems).toEqual([]);
  });

  it('does so on a telephone and in English, too', async () => {
    const colleague = await enterAs(
      browser,
      await createPerson({ [AUTHORITY]: ['office'] }, AUTHORITY),
      'phone',
    );
    await colleague.page.evaluate(() => localStorage.setItem('language', 'en'));
    for (const [part, seen] of [
      ['head', 'Full name of the movement'],
      ['text', 'Laws and decrees, and when they are in force'],
      ['areas', 'Proposed targets'],
      ['units', 'Units that take part'],
      ['timeline', 'Last day to register'],
      ['scoring', 'Maximum of all criteria together'],
      ['awards', 'This movement hands out awards'],
      ['check', 'Nothing is left to mend'],
    ] as const) {
      await colleague.open(`${address.replace(/(\/drafts\/[^/]+).*/, '$1')}/${part}`);
      await expectSeen(colleague, seen);
      await colleague.picture(`lap-phong-trao-en-${part}`);
    }
    expect(colleague.problems).toEqual([]);
  });

  it('sees the plan as units will, while no unit sees it yet', async () => {
    await tab(/^Xem như/);
    await expectSeen(office, 'Các kỳ báo cáo');
    await office.picture('lap-phong-trao-6-xem-truoc');
    const head = await enterAs(browser, stage.head);
    await head.open(address);
    await expectSeen(head, /^Trang này dành cho/);
    expect(await head.page.getByText(TITLE).count()).toBe(0);
  });

  it('launches it: every unit is told, and it shows who has opened the plan', async () => {
    await tab(/^Kiểm tra/);
    await office.press('Phát động phong trào');
    await office.press('Phát động', office.dialog);
    await expectSeen(office, '0/3 đơn vị đã mở kế hoạch');
    const head = await enterAs(browser, stage.head, 'phone');
    await head.open('/notifications');
    await expectSeen(head, 'Phong trào thi đua mới được phát động, mời xem kế hoạch');
    await head.page
      .getByRole('link', { name: /Chuyển đổi số 2027/ })
      .first()
      .click();
    await head.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await head.picture('lap-phong-trao-7-don-vi-dien-thoai');
    await expect
      .poll(async () => {
        await office.press('Xem lại số mới nhất');
        return office.page.getByText('1/3 đơn vị đã mở kế hoạch').count();
      })
      .toBe(1);
    await office.picture('lap-phong-trao-8-ai-da-mo');
    expect([...office.problems, ...head.problems]).toEqual([]);
  });

  it('changes the plan that runs, and says why to whom it concerns', async () => {
    const movement = address.replace(/^\/drafts\/([^/]+).*/, '/movements/$1');
    await office.open(movement);
    await office.press('Sửa kế hoạch đang chạy');
    await field('Phương châm').waitFor();
    await tab(/^Các mốc/);
    await choose('Ngày cuối đăng ký thi đua', addDays(REGISTRATION, 7));
    await saved();
    await tab(/^Xem lại/);
    await expectSeen(office, 'Đã sửa: Các mốc và kỳ báo cáo.');
    await office.press('Ban hành thay đổi');
    await office.dialog.getByLabel(/Sửa gì, vì sao/).fill('Lùi hạn đăng ký vì nghỉ Tết');
    await office.press('Ban hành', office.dialog);
    await expectSeen(office, /Lùi hạn đăng ký vì nghỉ Tết/);
    await office.picture('lap-phong-trao-9-sua');
    const head = await enterAs(browser, stage.secondHead, 'phone');
    await head.open(movement);
    await expectSeen(head, `Hết ngày ${formatDate(addDays(REGISTRATION, 7))}`);
    await expectSeen(head, /Lùi hạn đăng ký vì nghỉ Tết/);
    await head.picture('lap-phong-trao-10-don-vi-dien-thoai');
    expect([...office.problems, ...head.problems]).toEqual([]);
  });
});
