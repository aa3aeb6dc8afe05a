import { participantSchema } from '@thidua/domain/movement/movement';
import { nominationCase, nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { draftSchema } from '@thidua/domain/submission/case';
import { paths } from '@thidua/domain/base/paths';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewContent } from '../support/award-contents.ts';
import { eventually, submit } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { dossier, readyToNominate } from './council-stage.ts';
import { judged } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-award-unit';
const AUTHORITY = 'quan-don-vi-khen';
const UNIT = 'phuong-mot';
const AWARDS = `/movements/${M}/units/${UNIT}/awards`;
const NOMINEE = 'Mẫu Thị Lựu';

let browser: Browser;
let stage: Stage;
let clerk: Visitor;
let office: Visitor;
let head: Visitor;

const main = (visitor: Visitor): Locator => visitor.page.locator('main');
const participant = () =>
  eventually(paths.participant(M, UNIT), participantSchema, ({ quotaAsked }) => !quotaAsked);

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  [clerk, office, head] = await Promise.all([
    enterAs(browser, stage.clerk, 'phone'),
    enterAs(browser, stage.office),
    enterAs(browser, stage.secondHead, 'phone'),
  ]);
}, 120_000);

afterAll(() => browser.close());

describe('a quota', () => {
  it('is said at the button, and more is asked for there, with a reason', async () => {
    await clerk.open(AWARDS);
    await expectSeen(clerk, 'Còn 3 trên 3 chỉ tiêu cá nhân');
    await clerk.press('Xin thêm chỉ tiêu cá nhân');
    await clerk.press('Gửi đề nghị', clerk.dialog);
    await clerk.dialog.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await clerk.dialog.getByLabel('Xin thêm bao nhiêu').fill('2');
    await clerk.dialog.locator('textarea').fill('Hai người tuyến đầu chống dịch.');
    await clerk.picture('award-unit-ask-phone');
    await clerk.press('Gửi đề nghị', clerk.dialog);
    await expectSeen(clerk, 'Đã xin thêm 2, chờ Phòng Nội vụ trả lời.');
    expect(await clerk.page.getByRole('button', { name: 'Xin thêm chỉ tiêu cá nhân' }).count()).toBe(0);
  });

  it('is raised by the office, who was told, and the unit sees it at once', async () => {
    await office.open('/notifications');
    const notice = main(office).getByRole('listitem').filter({ hasText: 'Đơn vị xin thêm chỉ tiêu' });
    await notice.getByText(/Hai người tuyến đầu chống dịch/).waitFor();
    await notice.getByRole('link').click();
    await expectSeen(office, 'Cá nhân: xin thêm 2, hiện có 3 chỉ tiêu');
    await office.picture('award-unit-requests');
    await office.press('Cho Phường Một thêm chỉ tiêu: Cá nhân');
    await office.dialog.getByLabel('Cho thêm bao nhiêu').fill('1');
    await office.press('Cho thêm', office.dialog);
    expect((await participant()).extraQuotas).toMatchObject([{ granted: 1 }]);
    await expectSeen(clerk, 'Còn 4 trên 4 chỉ tiêu cá nhân');
    await expectSeen(clerk, 'Phòng Nội vụ đã cho thêm 1.');
    await clerk.picture('award-unit-granted-phone');
  });
});

describe('a dossier that never was valid', () => {
  const CASE = nominationCase('1');

  it('is thrown away, its text and contact with it', async () => {
    await clerk.press('Thêm cá nhân');
    await clerk.page.getByLabel('Bà', { exact: true }).check();
    await main(clerk)
      .getByRole('textbox', { name: /^Họ và tên/ })
      .fill(NOMINEE);
    await expectSeen(clerk, /Đã lưu lúc/);
    await clerk.open(AWARDS);
    await main(clerk).getByText(`Bà ${NOMINEE}`).waitFor();
    await clerk.press(`Bỏ hồ sơ: Bà ${NOMINEE}`);
    await clerk.picture('award-unit-throw-phone');
    await clerk.press('Bỏ hồ sơ này', clerk.dialog);
    await main(clerk).getByText(`Bà ${NOMINEE}`).waitFor({ state: 'detached' });
    const { content } = await eventually(paths.draft(M, UNIT, CASE, 'unit'), draftSchema, () => true);
    expect(JSON.stringify(content)).not.toContain(NOMINEE);
  });

  it('leaves its place to nobody: the next dossier begins in another', async () => {
    await clerk.press('Thêm cá nhân');
    await clerk.page.waitForURL(`**/cases/${nominationCase('2')}`);
    await clerk.open(AWARDS);
    await expectSeen(clerk, /^Còn 4 trên 4 chỉ tiêu cá nhân/);
    expect(await main(clerk).getByText('Cá nhân chưa ghi tên').count(), 'nothing was typed').toBe(0);
    expect([...clerk.problems, ...office.problems]).toEqual([]);
  });
});

describe('minutes of the review that are opened again', () => {
  const WARD = 'phuong-hai';
  const id = nominationId(WARD, nominationCase('1'));

  it('are told at once to the unit and to the office, and shown on the dossier', async () => {
    await readyToNominate(stage, WARD);
    await judged(M, WARD, nominationCase('1'), dossier(stage, 'Mẫu Thị Bưởi'));
    await eventually(paths.nomination(M, id), nominationSchema, ({ state }) => state === 'validated');
    await head.open(`/movements/${M}/units/${WARD}/cases/${REVIEW_CASE}`);
    await head.press('Rút lại để sửa');
    await head.press('Rút lại để sửa', head.dialog);
    await eventually(paths.nomination(M, id), nominationSchema, ({ basis }) => basis === 'open');
    for (const visitor of [head, office]) {
      await visitor.open('/notifications');
      const notice = main(visitor).getByRole('listitem').filter({ hasText: 'Biên bản bình xét thay đổi' });
      await notice.getByText(/Mẫu Thị Bưởi/).waitFor();
      await notice.getByRole('link').click();
      await expectSeen(visitor, 'Biên bản bình xét đang được sửa');
    }
    await head.picture('award-unit-minutes-phone');
    await office.open(`/movements/${M}/nominations/${encodeURIComponent(id)}`);
    await main(office).getByRole('alert').getByText('Biên bản bình xét đang được sửa').waitFor();
    await expectSeen(office, 'Biên bản bình xét được mở lại để sửa');
    await office.picture('award-unit-minutes');
  });

  it('that come anew with fewer people than votes say what the unit has to mend', async () => {
    await submit(M, WARD, REVIEW_CASE, 2, reviewContent({ present: '11' }));
    await main(office).getByText('Số phiếu không khớp biên bản bình xét mới').waitFor();
    await expectSeen(office, /Hồ sơ ghi 12 phiếu, biên bản mới chỉ có 11 người dự/);
    await office.picture('award-unit-misfit');
    expect([...head.problems, ...office.problems]).toEqual([]);
  });
});
