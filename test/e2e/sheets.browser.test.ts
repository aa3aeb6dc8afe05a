import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-sheets';
const CASE = `/movements/${M}/units/phuong-hai/cases/${REGISTRATION_CASE}`;
const WORKBOOK = new URL('../support/sheets/dang-ky-chi-tieu.xlsx', import.meta.url).pathname;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-bang-tinh');
});
afterAll(() => browser.close());

/** What Excel puts on the clipboard: the same cells as a web page and as text. */
const paste = ({ page }: Visitor, html: string, text: string) =>
  page.getByLabel('Nội dung dán').evaluate(
    (box, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', data.html);
      clipboardData.setData('text/plain', data.text);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text },
  );

describe('targets out of a spreadsheet', () => {
  it.each(['desktop', 'phone'] as const)('are read from the file itself, on a %s', async (size) => {
    const clerk = await enterAs(browser, stage.secondHead, size);
    await clerk.open(CASE);
    await clerk.press('Dán từ Excel');
    await clerk.dialog.locator('input[type=file]').setInputFiles(WORKBOOK);
    await expectSeen(clerk, 'Đọc được 5 chỉ tiêu; 3 dòng khác (nhóm, tổng cộng, ghi chú) không lấy');
    const rows = clerk.dialog.getByRole('row');
    expect(await rows.filter({ hasText: 'Phát triển kinh tế' }).getByRole('checkbox').isChecked()).toBe(
      false,
    );
    expect(await rows.filter({ hasText: 'Thu ngân sách' }).getByRole('checkbox').isChecked()).toBe(true);
    await expectSeen(clerk, /^Dòng 12, Người phụ trách: /);
    await clerk.picture(`sheet-opened-${size}`);
    await rows.filter({ hasText: 'Hồ sơ trễ hạn' }).getByRole('checkbox').uncheck();
    await clerk.press('Thêm 4 chỉ tiêu', clerk.dialog);
    const name = clerk.page.getByRole('textbox', { name: 'Tên chỉ tiêu' }).first();
    expect(await name.inputValue()).toBe('Thu ngân sách nhà nước');
    await clerk.picture(`sheet-added-${size}`);
    expect(clerk.problems).toEqual([]);
  });

  it('are read from copied cells, merged ones too, and a long word leaves room for the rest', async () => {
    const clerk = await enterAs(browser, stage.stranger);
    await clerk.open(CASE.replace('phuong-hai', 'phuong-ba'));
    await clerk.press('Dán từ Excel');
    const long = 'Nghiêng'.repeat(60);
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0>
      <tr height=20><td colspan=6 class=xl65>BẢNG CHỈ TIÊU</td></tr>
      <tr><td rowspan=2>TT</td><td rowspan=2>Nội dung thi đua</td><td colspan=3>Chỉ tiêu đăng ký</td><td rowspan=2>Hạn</td></tr>
      <tr><td>Tên chỉ<br>tiêu</td><td>ĐVT</td><td>Mục tiêu</td></tr>
      <tr><td align=right>1</td><td rowspan=2>2.4</td><td>${long}</td><td>hộ</td><td sdval="1234" sdnum="1033;">1,234</td><td>31/02/2022</td></tr>
      <tr><td align=right>2</td><td>Hồ sơ đúng hạn</td><td>%</td><td>95%</td><td>#N/A</td></tr></table></body></html>`;
    await paste(clerk, html, 'BẢNG CHỈ TIÊU\n1\t2.4');
    await expectSeen(clerk, 'Đọc được 2 chỉ tiêu');
    await expectSeen(clerk, /^Dòng 4, Hạn hoàn thành: .*31\/02\/2022/);
    await expectSeen(clerk, /^Dòng 5, Hạn hoàn thành: .*#N\/A/);
    const widths = await clerk.dialog
      .getByRole('columnheader')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(100);
    expect(Math.max(...widths)).toBeLessThan(500);
    await clerk.picture('sheet-pasted');
    await clerk.press('Thêm 2 chỉ tiêu', clerk.dialog);
    const goals = clerk.page.getByRole('textbox', { name: /^Mức phấn đấu/ });
    expect(await goals.first().inputValue()).toBe('1.234');
    const areas = clerk.page.getByRole('combobox', { name: /^Nội dung thi đua/ });
    expect(await areas.count()).toBe(2);
    for (const area of await areas.all()) expect(await area.inputValue()).toMatch(/^Cải cách hành chính/);
    expect(clerk.problems).toEqual([]);
  });

  it('are not read from what is no workbook, which is said with a way out', async () => {
    const clerk = await enterAs(browser, stage.clerk);
    await clerk.open(CASE.replace('phuong-hai', 'phuong-mot'));
    await clerk.press('Dán từ Excel');
    const files = clerk.dialog.locator('input[type=file]');
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await files.setInputFiles({ name: 'cu.xls', mimeType: 'application/vnd.ms-excel', buffer: old });
    await expectSeen(clerk, /“cu\.xls” là tệp Excel đời cũ .* lưu lại thành \.xlsx/);
    await files.setInputFiles({ name: 'ghi-chu.xlsx', mimeType: '', buffer: Buffer.from('xin chào') });
    await expectSeen(clerk, /“ghi-chu\.xlsx” không phải tệp Excel/);
    await clerk.dialog.getByLabel('Nội dung dán').fill('Hồ sơ đúng hạn\t%');
    await expectSeen(clerk, 'Đọc được 1 chỉ tiêu');
    expect(clerk.problems).toEqual([]);
  });
});
