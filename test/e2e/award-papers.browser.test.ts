import { readFile } from 'node:fs/promises';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picturesOf, textOf } from '../../functions/src/documents/print.fixture.ts';
import { createPerson, read } from '../support/backend.ts';
import { afterCouncil, awarded } from '../support/rulings.ts';
import { enterAs, expectSeen, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-award-papers';
/** Its certificate layout is changed. */
const AUTHORITY = 'quan-in-an';
/** Invented names. */
const FAILED = 'Mẫu Thị Bích';
const MISSPELT = 'Mẫu Thị Hưong';
const MENDED = 'Mẫu Thị Hương';
const AGAINST = 'Có sáng kiến được ba phường áp dụng.';
const REISSUED = 'Viết sai dấu trong tên.';
const RECEIVER = 'Chị Mẫu, văn thư phường';

let browser: Browser;
let stage: Stage;
let office: Visitor;
let chairman: Visitor;
let misspeltId = '';
let decisionId = '';

const page = (path: string) => `/movements/${M}/${path}`;
const main = (visitor: Visitor): Locator => visitor.page.locator('main');
const codeOf = async (id: string) =>
  (await read(paths.nomination(M, id), nominationSchema))?.certificateCode ?? '';

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  const chairs = await createPerson({ [AUTHORITY]: ['chairman'] }, AUTHORITY);
  const ward = { unitId: 'phuong-ba', unitName: 'Phường Ba', clusterId: 'cum-2', lineage: ['phuong-ba'] };
  const change = { ...ward, authorityId: AUTHORITY, honorific: 'Bà' };
  [misspeltId = ''] = await afterCouncil(M, [
    { unitId: ward.unitId, key: 'm', name: MISSPELT, change },
    { unitId: ward.unitId, key: 'n', name: FAILED, supported: false, change },
  ]);
  const arriving = Promise.all([enterAs(browser, stage.office), enterAs(browser, chairs)]);
  const cast = { office: stage.office, chairman: chairs };
  [[office, chairman], { decisionId }] = await Promise.all([arriving, awarded(M, cast, [misspeltId], '12')]);
}, 120_000);

afterAll(() => browser.close());

describe('against the council', () => {
  it('the chairman proposes one with a reason; only then does the office publish it, reason and all', async () => {
    await office.open(page('publications'));
    await expectSeen(office, 'Không có trường hợp nào chờ công khai.');
    await chairman.open(page('publications'));
    await chairman.press('Đề nghị khen thưởng');
    const asking = chairman.page.getByRole('dialog', { name: 'Đề nghị khác với kết quả của Hội đồng' });
    await chairman.press('Đề nghị khen thưởng', asking);
    await asking.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await asking.getByRole('textbox').fill(AGAINST);
    await chairman.press('Đề nghị khen thưởng', asking);
    await expectSeen(chairman, `Chủ tịch đề nghị khen thưởng. Lý do: ${AGAINST}`);
    await main(office)
      .getByRole('checkbox', { name: `Bà ${FAILED} – Phường Ba` })
      .waitFor();
    await main(office).getByLabel('Tên danh sách').fill('Danh sách bổ sung');
    await office.press('Công khai danh sách');
    await office.press('Công khai danh sách', office.dialog);
    await office.page.getByRole('link', { name: 'Danh sách bổ sung' }).click();
    await expectSeen(office, `Hội đồng không tán thành; Chủ tịch đề nghị vì: ${AGAINST}`);
    await office.picture('desk-against');
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/cong-khai/${M}`);
    const entry = visitor.page.getByRole('listitem').filter({ hasText: FAILED });
    await entry.getByText(`Hội đồng không tán thành; Chủ tịch đề nghị vì: ${AGAINST}`).waitFor();
    expect(visitor.problems).toEqual([]);
  });
});

describe('a certificate', () => {
  it('with a misspelt name is issued anew; the old one is shown as replaced', async () => {
    const oldCode = await codeOf(misspeltId);
    await office.open(page(`decisions/${decisionId}`));
    await office.press(`Cấp lại giấy khen của Bà ${MISSPELT}`);
    const name = office.dialog.getByLabel('Họ tên, tên tập thể');
    await name.fill('Trần Thị Khác');
    await office.press('Cấp lại', office.dialog);
    await office.dialog.getByText('Hãy ghi lý do.').waitFor();
    await office.dialog.getByLabel('Lý do').fill(REISSUED);
    await office.press('Cấp lại', office.dialog);
    await office.dialog
      .getByRole('alert')
      .getByText(/^Chỉ cấp lại để sửa lỗi chính tả trong tên/)
      .waitFor();
    expect(await codeOf(misspeltId)).toBe(oldCode);
    await name.fill(MENDED);
    await office.picture('papers-reissue');
    await office.press('Cấp lại', office.dialog);
    await expectSeen(office, `Trên quyết định ghi: Bà ${MISSPELT}, Nhân viên; đã đính chính và cấp lại`);
    await main(office)
      .getByRole('link', { name: `Xem giấy khen của Bà ${MENDED}` })
      .waitFor();
    expect(await codeOf(misspeltId)).not.toBe(oldCode);
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/kiem-tra/${oldCode}`);
    await expectSeen(visitor, 'Giấy khen này đã được thay bằng bản cấp lại');
    await expectSeen(visitor, `Lý do: ${REISSUED}`);
    const says = visitor.page.getByRole('region', { name: 'Giấy khen ghi' });
    await says.getByText(`Bà ${MISSPELT}`, { exact: true }).waitFor();
    await visitor.page.getByRole('link', { name: 'Xem bản cấp lại' }).click();
    await expectSeen(visitor, 'Giấy khen có thật và còn hiệu lực');
    await says.getByText(`Bà ${MENDED}`, { exact: true }).waitFor();
    await says.getByText(/^\d+ \(cấp lại lần 1\)$/).waitFor();
    expect(visitor.problems).toEqual([]);
  });

  it('is handed over to somebody, on a day that has come', async () => {
    const today = localDateOf(new Date(), stage.movement.zone);
    const box = main(office).getByRole('checkbox', { name: `Bà ${MENDED}` });
    await main(office).getByText('Chưa trao').waitFor();
    await box.check();
    await office.press('Ghi nhận đã trao (1)');
    const confirm = office.dialog.getByRole('button', { name: 'Ghi nhận đã trao (1)' });
    expect(await confirm.isDisabled(), 'nobody is named').toBe(true);
    await office.dialog.getByLabel('Người nhận').fill(RECEIVER);
    const day = office.dialog.getByLabel('Ngày trao');
    await day.fill(formatDate(addDays(today, 1)));
    await office.dialog.getByText('Ngày trao không thể ở tương lai.').waitFor();
    expect(await confirm.isDisabled(), 'the day has not come').toBe(true);
    await day.fill(formatDate(today));
    await confirm.click();
    await office.dialog.getByText('Đã xong 1 trường hợp.').waitFor();
    await office.press('Đóng', office.dialog);
    await main(office)
      .getByText(`Đã trao cho ${RECEIVER}, ngày ${formatDate(today)}`)
      .waitFor();
    expect(await box.count(), 'once is enough').toBe(0);
    expect(await main(office).getByText('Chưa trao').count()).toBe(0);
    await office.picture('papers-handed-over');
  });
});

describe('the layout of certificates', () => {
  const field = (label: string) => main(office).getByLabel(label, { exact: true });
  const toTheRight = () => field('Bù lệch máy in (mm): Sang phải');
  const bookLeft = () => field('Trái: Số sổ vàng');

  it('is the office’s; what does not lie on the paper is said beside it and not saved', async () => {
    await chairman.open(page('certificate-layout'));
    await expectSeen(chairman, 'Chỉ cơ quan thường trực sửa mẫu in');
    await office.open(page('certificate-layout'));
    await office.press('Phôi in sẵn 300 × 210 mm');
    expect(await field('Khổ giấy (mm): Rộng').inputValue()).toBe('300');
    expect(await main(office).getByText('Có sẵn trên phôi').count()).toBe(4);
    const left = await bookLeft().inputValue();
    await bookLeft().fill('290');
    await main(office)
      .getByRole('row', { name: /Số sổ vàng/ })
      .getByText(/^Ô này nằm ra ngoài khổ giấy/)
      .waitFor();
    await office.press('Lưu mẫu in');
    await expectSeen(office, 'Còn mục chưa hợp lệ, xem dòng chữ đỏ.');
    await office.picture('papers-layout-fault');
    await bookLeft().fill(left);
    await toTheRight().fill('2,5');
    await office.press('Lưu mẫu in');
    await expectSeen(office, 'Đã lưu. Giấy khen in từ nay theo mẫu này.');
    await office.page.reload();
    await toTheRight().waitFor();
    expect(await toTheRight().inputValue()).toBe('2,5');
    expect(await field('Khổ giấy (mm): Rộng').inputValue()).toBe('300');
  });

  it('gives a page to measure the printer by, of the paper and the offset that were set', async () => {
    const downloading = office.page.waitForEvent('download');
    await office.press('In trang căn chỉnh');
    const pdf = await readFile(await (await downloading).path());
    const pages = picturesOf(pdf, 127).map(({ width, height }) => [width / 5, height / 5].map(Math.round));
    expect(pages, 'millimetres').toEqual([[300, 210]]);
    expect(textOf(pdf)).toContain('Độ lệch đang dùng: ngang 2,5 mm, dọc 0 mm');
    for (const visitor of [office, chairman]) expect(visitor.problems).toEqual([]);
  });
});
