import { paths } from '@thidua/domain/base/paths';
import { questionSchema } from '@thidua/domain/question/question';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-questions';
const UNIT = 'phuong-mot';
const ID = `${UNIT}~1`;
const unitPage = `/movements/${M}/units/${UNIT}/questions`;
const questionPage = `/movements/${M}/questions/${encodeURIComponent(ID)}`;
const TITLE = 'Tuần có ngày lễ thì nộp báo cáo vào ngày nào?';
const ANSWER = 'Nộp vào ngày làm việc kế tiếp, trước 16 giờ.';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-hoi-dap');
}, 120_000);

afterAll(async () => {
  await browser.close();
});

const standsAt = (state: string) =>
  eventually(paths.question(M, ID), questionSchema, (question) => question.state === state);
const field = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('textbox', { name });

/** A picture of the page in English; `seen` stands on it then. */
async function inEnglish(visitor: Visitor, name: string, seen: string | RegExp): Promise<void> {
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

describe('a question, in the browser', () => {
  it('is asked on a phone; what was begun is there again after a reload', async () => {
    const clerk = await enterAs(browser, stage.clerk, 'phone');
    await clerk.page.getByRole('link', { name: 'Mở hỏi đáp của đơn vị' }).click();
    await expectSeen(clerk, 'Đơn vị chưa hỏi câu nào');
    await clerk.picture('question-unit-empty-phone');
    await clerk.press('Gửi câu hỏi');
    await expectSeen(clerk, /Còn 1 mục cần sửa/);
    await field(clerk, /^Bạn hỏi gì/).fill(TITLE);
    await field(clerk, /^Nói rõ thêm/).fill('Chị Nguyễn Thị Mẫu ở khu phố 2 hỏi.');
    await expectSeen(clerk, 'Đã giữ trên máy này.');
    await clerk.page.reload();
    await expectSeen(clerk, 'Đã mở lại bản bạn viết dở trên máy này.');
    await clerk.picture('question-ask-phone');
    await clerk.press('Gửi câu hỏi');
    await expectSeen(clerk, 'Đã gửi câu hỏi. Khi có trả lời bạn được báo ngay.');
    await standsAt('asked');
    await clerk.page.getByRole('link', { name: TITLE }).waitFor();
    await expect.poll(() => field(clerk, /^Bạn hỏi gì/).inputValue()).toBe('');
    await clerk.picture('question-asked-phone');
    await inEnglish(clerk, 'question-asked-phone-en', 'Waiting for an answer');
    expect(clerk.problems).toEqual([]);
  });

  it('waits on the front page of the office, which answers it for all without a name', async () => {
    const office = await enterAs(browser, stage.office);
    await office.page.getByRole('link', { name: '1 câu hỏi chờ trả lời' }).click();
    await office.page.getByRole('link', { name: TITLE }).waitFor();
    await office.picture('question-desk');
    await office.page.getByRole('link', { name: TITLE }).click();
    await office.press('Trả lời và đăng');
    await field(office, /^Phần nói rõ thêm/).fill('');
    await office.press('Trả lời và đăng');
    await expectSeen(office, /Còn 1 mục cần sửa/);
    await field(office, /^Trả lời/).fill(ANSWER);
    await expectSeen(office, 'Đã giữ trên máy này.');
    await office.picture('question-answer');
    await inEnglish(office, 'question-record-en', 'Log');
    await office.press('Trả lời và đăng');
    await expect.poll(() => field(office, /^Trả lời/).inputValue()).toBe(ANSWER);
    await office.press('Trả lời và đăng');
    await standsAt('answered');
    await expectSeen(office, 'Câu hỏi như đơn vị gửi');
    await office.picture('question-answered');
    expect(office.problems).toEqual([]);
  });

  it('is found by another unit without diacritics, and shown to it while it asks the same', async () => {
    const other = await enterAs(browser, stage.secondHead);
    await other.open(`/movements/${M}/questions`);
    await field(other, /^Tìm trong câu hỏi/).fill('nop bao cao ngay le');
    await other.page.getByRole('link', { name: TITLE }).waitFor();
    await other.picture('question-list');
    await inEnglish(other, 'question-list-en', /Answered on/);
    await other.page.getByRole('link', { name: TITLE }).click();
    await expectSeen(other, ANSWER);
    expect(await other.page.getByText('Nguyễn Thị Mẫu').count(), 'a name').toBe(0);
    expect(await other.page.getByText('Phường Một').count(), 'who asked').toBe(0);

    await other.open(`/movements/${M}/units/phuong-hai/questions`);
    await field(other, /^Bạn hỏi gì/).fill('ngay le nop bao cao tuan the nao');
    await expectSeen(other, 'Đã có trả lời cho câu hỏi giống câu của bạn');
    await other.press(`Xem trả lời: ${TITLE}`);
    await expectSeen(other, ANSWER);
    await other.picture('question-similar');
    await inEnglish(other, 'question-similar-en', 'A question like yours has been answered');
    expect(other.problems).toEqual([]);
  });

  it('is corrected with a reason, the answer before is kept; taken down, it is gone for everybody', async () => {
    const reader = await enterAs(browser, stage.stranger, 'phone');
    await reader.open(questionPage);
    await expectSeen(reader, ANSWER);
    await reader.picture('question-read-phone');
    const office = await enterAs(browser, stage.office);
    await office.open(questionPage);
    await office.press('Đính chính trả lời');
    await field(office, /^Trả lời/).fill('Nộp vào thứ Năm.');
    await office.press('Đính chính trả lời');
    await expectSeen(office, 'Hãy ghi vì sao đính chính; lý do được giữ cùng các bản trước.');
    await field(office, /^Vì sao đính chính/).fill('Ghi nhầm ngày');
    await office.press('Đính chính trả lời');
    await expectSeen(reader, 'Nộp vào thứ Năm.');
    await expectSeen(reader, /đính chính ngày/);
    await office.press('Xem bản thứ 1');
    await expectSeen(office, ANSWER);
    await office.picture('question-corrected');
    await office.press('Gỡ xuống');
    await office.dialog.getByRole('textbox').fill('Trùng câu khác');
    await office.press('Gỡ xuống', office.dialog);
    await standsAt('takenDown');
    await expectSeen(reader, 'Không có câu hỏi này');
    await reader.open(`/movements/${M}/questions`);
    await expectSeen(reader, 'Chưa có câu hỏi nào được trả lời');
    const clerk = await enterAs(browser, stage.clerk, 'phone');
    await clerk.open(unitPage);
    await expectSeen(clerk, 'Trùng câu khác');
    await clerk.picture('question-taken-down-phone');
    expect([...reader.problems, ...office.problems, ...clerk.problems]).toEqual([]);
  });
});
