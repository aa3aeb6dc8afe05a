import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { membershipSchema } from '@thidua/domain/people/membership';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list, PASSWORD } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-units';
const AUTHORITY = 'quan-nhap-don-vi';
const WORKBOOK = new URL('../support/sheets/don-vi-va-nguoi-dung.xlsx', import.meta.url).pathname;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
});
afterAll(() => browser.close());

const unitNames = async () =>
  (await list(paths.units(), unitSchema))
    .filter(({ authorityId, kind }) => authorityId === AUTHORITY && kind !== 'authority')
    .map(({ name }) => name)
    .toSorted();
const invited = async () =>
  (await list(paths.memberships(), membershipSchema))
    .filter(({ authorityId, invitation }) => authorityId === AUTHORITY && invitation === 'open')
    .map(({ displayName, email, scopes }) => [displayName, email, ...scopes].join(' '))
    .toSorted();

const openImport = async (visitor: Visitor, button: string) => {
  await visitor.open('/units');
  await visitor.press(button);
};
const openFile = (visitor: Visitor) => visitor.page.locator('input[type=file]').setInputFiles(WORKBOOK);

describe('units and people out of a spreadsheet', () => {
  it('are read from the file as an office has it, on a phone and in English, too; nothing is written by that', async () => {
    const before = await unitNames();
    const phone = await enterAs(browser, stage.office, 'phone');
    await openImport(phone, 'Nhập từ Excel');
    await openFile(phone);
    await expectSeen(phone, '4 chỗ cần sửa trước khi ghi');
    await phone.picture('units-import-phone');
    const visitor = await Visitor.arrive(browser);
    await visitor.open('/');
    await visitor.press('English');
    await visitor.page.getByRole('textbox', { name: /email/i }).fill(stage.office.email);
    await visitor.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await visitor.press('Sign in');
    await visitor.page.getByRole('banner').waitFor();
    await openImport(visitor, 'Import from Excel');
    await openFile(visitor);
    await expectSeen(visitor, '4 places to mend first');
    await visitor.picture('units-import-english');
    expect(await unitNames()).toEqual(before);
    expect([...phone.problems, ...visitor.problems]).toEqual([]);
  });

  it('are mended on the page, written all at once, and invited', async () => {
    const office = await enterAs(browser, stage.office);
    await openImport(office, 'Nhập từ Excel');
    await openFile(office);
    await expectSeen(office, 'Mã này đã dùng cho đơn vị tên khác ở dòng 3. Hãy sửa mã.');
    await expectSeen(office, 'Không tìm thấy đơn vị cấp trên “Phòng Giáo dục”');
    await expectSeen(office, '“khong-phai-thu” không phải địa chỉ thư điện tử.');
    await expectSeen(office, /^Cột chưa dùng ở đây: Cụm\/khối thi đua, Điện thoại/);
    await office.picture('units-import-faults');
    const code = office.page.getByLabel('Mã đơn vị, dòng 4');
    await code.fill('p03');
    await code.press('Enter');
    await office.press('Bỏ người ở dòng 5');
    await office.page.getByRole('combobox', { name: 'Đơn vị cấp trên, dòng 5' }).fill('phuong hai');
    await office.page.getByRole('option', { name: 'Phường Hai' }).click();
    await expectSeen(office, 'Thêm 5 đơn vị');
    await office.picture('units-import-sound');
    await office.press('Ghi 5 đơn vị');
    await expectSeen(office, 'Các đơn vị trong tệp đã được ghi.');
    expect(await unitNames()).toEqual(
      [
        'Công ty TNHH Thử Nghiệm',
        'Phường Ba',
        'Phường Hai',
        'Phường Mẫu 1',
        'Phường Mẫu 2',
        'Phường Mẫu 3',
        'Phường Một',
        'Trường Mẫu giáo Mẫu',
      ].toSorted(),
    );
    await office.press('Gửi lời mời tới 5 người');
    await expectSeen(office, 'Đã mời hoặc thêm quyền cho 5 người.');
    await expectSeen(office, 'Mọi đơn vị và người trong tệp đều đã có');
    await office.picture('units-import-invited');
    expect(await invited()).toEqual(
      [
        `Lê Văn Thử phuong3@don-vi.example ${AUTHORITY}-p03`,
        `Nguyễn Thị Mẫu phuong1@don-vi.example ${AUTHORITY}-p01`,
        `Phạm Mẫu dn01@don-vi.example ${AUTHORITY}-dn01`,
        `Trần Văn Thử phuong2@don-vi.example ${AUTHORITY}-p02`,
        `Võ Thị Mẫu vo@don-vi.example ${AUTHORITY}-p01`,
      ].toSorted(),
    );
    expect(office.problems).toEqual([]);
  });

  it('are not taken back once people were invited, which is said with a way out', async () => {
    const office = await enterAs(browser, stage.office);
    await office.open('/units');
    await expectSeen(office, /thêm 5, đổi 0 đơn vị/);
    await office.press('Hoàn tác');
    await office.press('Hoàn tác', office.dialog);
    await expectSeen(office, /^Không hoàn tác được: đã có người được mời/);
  });

  it('are not read from what has no headings, which is said', async () => {
    const office = await enterAs(browser, stage.office);
    await openImport(office, 'Nhập từ Excel');
    await office.page.getByLabel('Nội dung dán').fill('a\tb\nc\td');
    await expectSeen(office, /^Không thấy dòng tiêu đề có tên đơn vị/);
    const download = office.page.waitForEvent('download');
    await office.press('Tải tệp mẫu');
    expect((await download).suggestedFilename()).toBe('mau-nhap-don-vi.xlsx');
  });
});

describe('the tree of units', () => {
  it('has a unit renamed, which is found by its former name, and the change undone', async () => {
    const office = await enterAs(browser, stage.office, 'phone');
    await office.open('/units');
    await office.press('Sửa Phường Ba');
    const name = office.dialog.getByRole('textbox', { name: 'Tên đơn vị' });
    await name.fill('phuong HAI');
    await office.press('Lưu', office.dialog);
    await expectSeen(office, /^Cùng cấp trên đã có đơn vị khác mang tên này/);
    await office.picture('units-dialog-phone');
    await name.fill('Phường Chợ Mẫu');
    await office.press('Lưu', office.dialog);
    await office.dialog.waitFor({ state: 'detached' });
    await office.page.getByLabel('Tìm đơn vị').fill('phuong ba');
    await expectSeen(office, /Tên cũ: Phường Ba$/);
    await office.picture('units-list-phone');
    await office.press('Hoàn tác');
    await office.press('Hoàn tác', office.dialog);
    await expectSeen(office, 'Lần thay đổi gần nhất đã được hoàn tác.');
    expect(await unitNames()).toContain('Phường Ba');
    expect(office.problems).toEqual([]);
  });

  it('is the office’s to change', async () => {
    const head = await enterAs(browser, stage.head);
    await head.open('/units');
    await expectSeen(head, /^Trang này dành cho Phòng Nội vụ/);
  });
});
