import { paths } from '@thidua/domain/base/paths';
import { exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson, eventually, type Person } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-exemplars';
const AUTHORITY = 'quan-guong';
const UNIT = 'phuong-mot';
const ID = `${UNIT}~1`;
const unitPage = `/movements/${M}/units/${UNIT}/exemplars`;
const storyPage = `/movements/${M}/exemplars/${encodeURIComponent(ID)}`;
const TITLE = 'Đưa chợ lên mạng trong mùa dịch';

let browser: Browser;
let stage: Stage;
let publicity: Person;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  publicity = await createPerson({ [AUTHORITY]: ['publicity'] }, AUTHORITY);
}, 120_000);

afterAll(async () => {
  await browser.close();
});

const standsAt = (state: string) =>
  eventually(paths.exemplar(M, ID), exemplarSchema, (exemplar) => exemplar.state === state);
const field = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('textbox', { name });
const confirm = (visitor: Visitor, name: string) => visitor.press(name, visitor.dialog);

/** A picture of the page in English; `seen` stands on it then. */
async function inEnglish(visitor: Visitor, name: string, seen: string): Promise<void> {
  const turnTo = (language: string) =>
    visitor.page.evaluate((one) => localStorage.setItem('language', one), language);
  await turnTo('en');
  await visitor.page.reload();
  await expectSeen(visitor, seen);
  await visitor.picture(name);
  await turnTo('vi');
  await visitor.page.reload();
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
}

describe('an exemplar, in the browser', () => {
  it('is proposed on a phone; what was begun is there again after a reload', async () => {
    const clerk = await enterAs(browser, stage.clerk, 'phone');
    await clerk.open(unitPage);
    await expectSeen(clerk, 'Đơn vị chưa đề xuất bài nào');
    await clerk.picture('exemplar-unit-empty-phone');
    await clerk.page.getByRole('link', { name: 'Đề xuất gương điển hình' }).click();
    await field(clerk, /^Họ và tên người/).fill('Nguyễn Thị Mẫu');
    await field(clerk, /^Tiêu đề bài/).fill(TITLE);
    await expectSeen(clerk, 'Đã giữ trên máy này.');
    await clerk.page.reload();
    await expectSeen(clerk, 'Đã mở lại bản bạn viết dở trên máy này.');
    await expect.poll(() => field(clerk, /^Tiêu đề bài/).inputValue()).toBe(TITLE);

    await clerk.press('Gửi đề xuất');
    await expectSeen(clerk, /Còn \d+ mục cần sửa/);
    await field(clerk, /^Tóm tắt/).fill('Chị Mẫu giúp bốn mươi tiểu thương bán hàng qua mạng.');
    const text = field(clerk, 'Nội dung bài');
    await text.click();
    await clerk.press('Tiêu đề mục');
    await text.pressSequentially('Cách làm');
    await text.press('Enter');
    await text.pressSequentially('Mỗi khu phố một nhóm đặt hàng.');
    await clerk.page.getByRole('checkbox', { name: /đã đồng ý cho đăng/ }).check();
    await field(clerk, /^Ai đồng ý/).fill('Nguyễn Thị Mẫu');
    await field(clerk, /^Đồng ý ngày nào/).fill('01/11/2021');
    await clerk.page.getByLabel(/^Bằng cách nào/).selectOption('written');
    await expectSeen(clerk, 'Đã giữ trên máy này.');
    await clerk.picture('exemplar-propose-phone');
    await inEnglish(clerk, 'exemplar-propose-phone-en', 'Propose an exemplar');
    await clerk.press('Gửi đề xuất');
    await clerk.page.waitForURL(`**${unitPage}`);
    await standsAt('proposed');
    await expectSeen(clerk, 'Chờ xem xét');
    expect(clerk.problems).toEqual([]);
  });

  it('waits on the front page of publicity, which asks back; the unit amends it', async () => {
    const desk = await enterAs(browser, publicity);
    await expectSeen(desk, '1 đề xuất chờ xem xét');
    await desk.page.getByRole('link', { name: '1 đề xuất chờ xem xét' }).click();
    await desk.page.getByRole('link', { name: TITLE }).waitFor();
    await desk.picture('exemplar-desk');
    await desk.page.getByRole('link', { name: TITLE }).click();
    await desk.press('Đề nghị bổ sung');
    await desk.dialog.getByRole('textbox').fill('Thêm số hộ tham gia');
    await confirm(desk, 'Đề nghị bổ sung');
    await standsAt('askedBack');
    await expectSeen(desk, 'Thêm số hộ tham gia');
    await desk.picture('exemplar-asked-back');

    const clerk = await enterAs(browser, stage.clerk, 'phone');
    await expectSeen(clerk, '1 bài cần bổ sung');
    await clerk.open(storyPage);
    await expectSeen(clerk, 'Thêm số hộ tham gia');
    await clerk.press('Bổ sung, gửi lại');
    await field(clerk, /^Tóm tắt/).fill('Chị Mẫu giúp sáu mươi hộ tiểu thương bán hàng qua mạng.');
    await clerk.press('Bổ sung, gửi lại');
    await standsAt('proposed');
    await clerk.picture('exemplar-amended-phone');
    expect([...desk.problems, ...clerk.problems]).toEqual([]);
  });

  it('is edited, published and featured; another unit finds it without diacritics and takes it up', async () => {
    const desk = await enterAs(browser, publicity);
    await desk.open(storyPage);
    await desk.press('Nhận bài');
    await confirm(desk, 'Nhận bài');
    await standsAt('accepted');
    await desk.press('Sửa bài');
    await field(desk, /^Điều đơn vị khác/).fill('Nhóm đặt hàng theo khu phố, giao một lần trong ngày.');
    await desk.picture('exemplar-edit');
    await desk.press('Lưu bài đã sửa');
    await expectSeen(desk, 'Có thể học, làm theo');
    await desk.press('Đăng ngay');
    await desk.dialog.getByText(/^Bài không có ngày hết hạn/).waitFor();
    await desk.picture('exemplar-publish-dialog');
    await confirm(desk, 'Đăng ngay');
    await standsAt('published');
    await desk.press('Đưa lên nổi bật');
    await confirm(desk, 'Đưa lên nổi bật');
    await desk.page.getByRole('button', { name: 'Bỏ nổi bật' }).waitFor();
    await desk.picture('exemplar-published');
    await inEnglish(desk, 'exemplar-published-en', 'Take down');

    const other = await enterAs(browser, stage.secondHead);
    await other.open(`/movements/${M}/exemplars`);
    await field(other, /^Tìm theo tên/).fill('cho len mang');
    await other.page.getByRole('link', { name: TITLE }).waitFor();
    await other.picture('exemplar-list');
    await inEnglish(other, 'exemplar-list-en', 'No unit has taken it up yet');
    await other.page.getByRole('link', { name: TITLE }).click();
    await expectSeen(other, 'Mỗi khu phố một nhóm đặt hàng.');
    expect(await other.page.getByText('Thêm số hộ tham gia').count(), 'what is internal').toBe(0);
    await other.press('Nhân rộng tại đơn vị');
    await other.dialog.getByRole('textbox').fill('Lập nhóm ở hai khu phố');
    await confirm(other, 'Nhân rộng tại đơn vị');
    await expectSeen(other, /Cụm phường 1: 1 đơn vị/);
    await other.picture('exemplar-spread');
    await other.open(`/movements/${M}/units/phuong-hai/exemplars`);
    await other.press('Báo kết quả');
    await other.dialog.getByRole('textbox').fill('Bốn mươi hộ tham gia');
    await confirm(other, 'Báo kết quả');
    await expectSeen(other, 'Kết quả: Bốn mươi hộ tham gia');
    await other.picture('exemplar-adopted');
    expect([...desk.problems, ...other.problems]).toEqual([]);
  });

  it('is gone for everybody once its person agrees no more', async () => {
    const reader = await enterAs(browser, stage.stranger, 'phone');
    await reader.open(storyPage);
    await expectSeen(reader, 'Mỗi khu phố một nhóm đặt hàng.');
    await reader.picture('exemplar-read-phone');

    const clerk = await enterAs(browser, stage.clerk);
    await clerk.open(storyPage);
    await clerk.press('Ghi nhận rút lại đồng ý');
    await clerk.dialog.getByRole('textbox').fill('Chị Mẫu không muốn nữa');
    await confirm(clerk, 'Ghi nhận rút lại đồng ý');
    await standsAt('takenDown');
    await expectSeen(reader, 'Không có bài này');
    await reader.picture('exemplar-gone-phone');
    await expectSeen(clerk, 'Đã rút lại đồng ý');
    await clerk.picture('exemplar-revoked');
    await reader.open(`/movements/${M}/exemplars`);
    await expectSeen(reader, 'Chưa có gương điển hình nào được đăng');
    expect([...reader.problems, ...clerk.problems]).toEqual([]);
  });
});
