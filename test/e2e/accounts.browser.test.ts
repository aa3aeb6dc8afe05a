import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import { accountSettingsSchema } from '@thidua/domain/people/account-proposal';
import { paths } from '@thidua/domain/base/paths';
import { membershipOf, mailedTokens } from '../support/accounts.ts';
import { createPerson, db, read, type Person } from '../support/backend.ts';
import { openMailBox } from '../support/mail-box.ts';
import { enterAs, expectSeen, hold, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-accounts';
const Q = 'quan-tai-khoan';
const PASSWORD = 'mat-khau-moi-dat';

let browser: Browser;
let mailBox: MailCatcher;
let stage: Stage;
let admin: Person;
let second: Person;
let supervisor: Person;

beforeAll(async () => {
  browser = await openBrowser();
  mailBox = await openMailBox();
  stage = await openStage(M, Q);
  admin = await createPerson({ [Q]: ['admin'] }, Q);
  second = await createPerson({ [Q]: ['admin'] }, Q);
  supervisor = await createPerson({ [Q]: ['supervisor'] }, Q);
});
afterAll(async () => {
  await browser.close();
  await mailBox.stop();
});

const uidAt = async (email: string) =>
  (await db.collection(paths.memberships()).where('email', '==', email).get()).docs[0]?.id ?? '';

async function choose(visitor: Visitor, label: string, option: string): Promise<void> {
  await visitor.dialog.getByRole('combobox', { name: label, exact: true }).last().click();
  await visitor.page.getByRole('option', { name: option, exact: true }).click();
}

async function fillInvitation(visitor: Visitor, email: string, name: string): Promise<void> {
  await visitor.press('Mời người dùng');
  await visitor.dialog.getByLabel('Thư điện tử', { exact: true }).fill(email);
  await visitor.dialog.getByLabel('Họ và tên').fill(name);
}

async function setPassword(visitor: Visitor, path: string, button: string, picture: string): Promise<void> {
  await visitor.open(path);
  await visitor.page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await visitor.page.getByLabel(/lần nữa|Nhập lại|Gõ lại/).fill(PASSWORD);
  await visitor.picture(picture);
  await visitor.press(button);
  await visitor.page.getByRole('banner').waitFor();
}

describe('the office', () => {
  it('invites somebody of a unit, who sets a password from the mail and is in', async () => {
    const email = 'can-bo-moi@mau.example';
    const visitor = await enterAs(browser, stage.office);
    await visitor.page.getByRole('link', { name: 'Tài khoản và quyền' }).click();
    await fillInvitation(visitor, email, 'Cán bộ mới (mẫu)');
    await choose(visitor, 'Vai trò', 'Cán bộ thi đua của đơn vị');
    await choose(visitor, 'Đơn vị', 'Phường Một');
    await visitor.picture('accounts-invite');
    await visitor.press('Mời', visitor.dialog);
    await expectSeen(visitor, /^Đã mời Cán bộ mới/);
    await visitor.page.getByRole('combobox', { name: 'Hiện' }).selectOption({ label: 'Chưa nhận lời mời' });
    await expectSeen(visitor, email);
    await visitor.picture('accounts-pending');
    const uid = await uidAt(email);
    const [token = ''] = await mailedTokens(email, uid, 1);

    const invited = await Visitor.arrive(browser, 'phone');
    await invited.open(`/invitation/${token}x`);
    await expectSeen(invited, 'Đường dẫn này không dùng được nữa');
    await invited.picture('accounts-spent-phone');
    await setPassword(invited, `/invitation/${token}`, 'Đặt mật khẩu', 'accounts-accept-phone');
    expect(await membershipOf(uid)).toMatchObject({ active: true, invitation: 'accepted' });
    await invited.open(`/invitation/${token}`);
    await expectSeen(invited, 'Đường dẫn này không dùng được nữa');
    expect([...visitor.problems, ...invited.problems]).toEqual([]);
  });

  it('is let go where no answer comes to an invitation or a change, and its dialog closes when one comes after all', async () => {
    const visitor = await enterAs(browser, stage.office);
    await visitor.open('/people');
    await fillInvitation(visitor, 'tre-tra-loi@mau.example', 'Cán bộ trả lời trễ (mẫu)');
    await choose(visitor, 'Vai trò', 'Cán bộ thi đua của đơn vị');
    await choose(visitor, 'Đơn vị', 'Phường Hai');
    const late = async (button: string) => {
      const calls = await hold(visitor.page, '**/calls');
      await visitor.press(button, visitor.dialog);
      await visitor.dialog.getByText(/Chưa xác nhận: máy chủ chưa trả lời/).waitFor();
      await calls.letGo();
      await visitor.dialog.waitFor({ state: 'hidden' });
    };
    await late('Mời');
    await expectSeen(visitor, /^Đã mời Cán bộ trả lời trễ/);
    await visitor.page.getByLabel('Tìm người dùng').fill(stage.secondHead.email);
    await visitor.press(/^Sửa quyền/);
    await visitor.press('Thêm quyền', visitor.dialog);
    await choose(visitor, 'Vai trò', 'Cán bộ thi đua của đơn vị');
    await choose(visitor, 'Đơn vị', 'Phường Ba');
    await late('Lưu quyền');
    await expectSeen(visitor, /^Đã lưu quyền của/);
    expect(visitor.problems).toEqual([]);
  });

  it('leaves alone whoever holds something in the authority', async () => {
    const visitor = await enterAs(browser, stage.office, 'phone');
    await visitor.open('/people');
    await visitor.page.getByLabel('Tìm người dùng').fill(supervisor.email);
    await expectSeen(visitor, /tài khoản do quản trị hệ thống lo/);
    await visitor.picture('accounts-office-phone');
    expect(await visitor.page.getByRole('button', { name: /^Ngừng tài khoản/ }).count()).toBe(0);
    expect(visitor.problems).toEqual([]);
  });
});

describe('somebody who forgot the password', () => {
  it('asks for a mail, sets another one, and is in; elsewhere the old session ends', async () => {
    const elsewhere = await enterAs(browser, stage.clerk);
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.open('/');
    await visitor.page.getByLabel('Thư điện tử').waitFor();
    await visitor.picture('accounts-sign-in-phone');
    await visitor.page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
    await visitor.press('Gửi thư cho tôi');
    await expectSeen(visitor, 'Hãy gõ thư điện tử của bạn.');
    await visitor.page.getByLabel('Thư điện tử').fill(stage.clerk.email);
    await visitor.picture('accounts-forgotten-phone');
    // A sign-in of the same second as the new password would still count.
    await visitor.press('Gửi thư cho tôi');
    await expectSeen(visitor, 'Hãy kiểm tra hộp thư');
    await visitor.picture('accounts-asked-phone');
    const [token = ''] = await mailedTokens(stage.clerk.email, stage.clerk.uid, 1);
    const button = 'Đặt mật khẩu mới';
    await setPassword(visitor, `/dat-mat-khau/${token}`, button, 'accounts-reset-phone');
    await expectSeen(elsewhere, 'Hãy đăng nhập lại');
    await elsewhere.picture('accounts-sign-in-again');
    const late = await Visitor.arrive(browser);
    await late.open(`/dat-mat-khau/${token}`);
    await expectSeen(late, 'Nhận thư mới');
    await late.picture('accounts-reset-spent');
    expect([...visitor.problems, ...elsewhere.problems, ...late.problems]).toEqual([]);
  });

  it('reads the same for an address that nobody has', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.open('/quen-mat-khau');
    await visitor.page.getByLabel('Thư điện tử').fill('khong-co-ai@mau.example');
    await visitor.press('Gửi thư cho tôi');
    await expectSeen(visitor, 'Hãy kiểm tra hộp thư');
    expect(visitor.problems).toEqual([]);
  });
});

describe('two administrators', () => {
  it('change the council together: one proposes with a reason, the other sees what and why and confirms', async () => {
    const one = await enterAs(browser, admin);
    await one.open('/people');
    await one.page.getByLabel('Tìm người dùng').fill(stage.secondHead.email);
    await one.press(/^Sửa quyền của/);
    await one.press('Thêm quyền', one.dialog);
    await choose(one, 'Vai trò', 'Thành viên Hội đồng TĐKT');
    await expectSeen(one, 'Cần quản trị thứ hai xác nhận');
    await one.press('Gửi đề nghị', one.dialog);
    await expectSeen(one, /^Hãy ghi lý do/);
    await one.dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Quyết định số 12/QĐ-UBND');
    await one.picture('accounts-propose');
    await one.press('Gửi đề nghị', one.dialog);
    await expectSeen(one, /^Đã gửi đề nghị/);
    await expectSeen(one, '1 đề nghị chờ quản trị thứ hai xác nhận');
    await one.picture('accounts-proposed');
    expect(await one.page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);

    const two = await enterAs(browser, second, 'phone');
    await two.open('/people');
    await expectSeen(two, 'Lý do: Quyết định số 12/QĐ-UBND');
    await two.picture('accounts-proposal-phone');
    await two.press(/^Xác nhận: /);
    await expectSeen(two, /sẽ được báo tên của cả hai quản trị/);
    await two.picture('accounts-confirm-phone');
    await two.press('Xác nhận', two.dialog);
    await two.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await membershipOf(stage.secondHead.uid)).grants[Q]?.councilMember).toBeDefined();
    await two.press(/^Xem 1 đề nghị/);
    await expectSeen(two, 'Đã xác nhận');

    const watcher = await enterAs(browser, supervisor, 'phone');
    await watcher.open('/notifications');
    await expectSeen(watcher, /Quyết định số 12/);
    await watcher.picture('accounts-told-phone');
    expect([...one.problems, ...two.problems, ...watcher.problems]).toEqual([]);
  });

  it('switch their rule off together', async () => {
    const one = await enterAs(browser, admin, 'phone');
    await one.open('/people');
    await expectSeen(one, 'Quy định hai quản trị: đang bật');
    await one.picture('accounts-people-phone');
    await one.press('Đề nghị tắt');
    await one.dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Một quản trị nghỉ dài ngày');
    await one.press('Gửi đề nghị', one.dialog);
    await expectSeen(one, 'Tắt quy định hai quản trị');
    const two = await enterAs(browser, second);
    await two.open('/people');
    await two.press(/^Xác nhận: Tắt/);
    await two.press('Xác nhận', two.dialog);
    await expectSeen(two, 'Quy định hai quản trị: đang tắt');
    await two.picture('accounts-people');
    expect(await read(paths.accountSettings(Q), accountSettingsSchema)).toEqual({ twoAdmins: false });
    expect([...one.problems, ...two.problems]).toEqual([]);
  });
});
