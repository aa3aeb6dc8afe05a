import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, db, type Person } from '../support/backend.ts';
import { enterAs, expectSeen, hold, openBrowser, Visitor } from './browser.ts';
import { withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-hard-days';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-mat-mang');
  for (const [unitId, { uid }] of [
    ['phuong-mot', stage.head],
    ['phuong-hai', stage.secondHead],
    ['phuong-ba', stage.stranger],
  ] as const) {
    const draft = { content: withTarget(stage), rev: 1, updatedAt: new Date(), updatedBy: uid };
    await db.doc(paths.draft(M, unitId, REGISTRATION_CASE, 'unit')).set(draft);
  }
});
afterAll(() => browser.close());

const registrationOf = (unitId: string) => `/movements/${M}/units/${unitId}/cases/${REGISTRATION_CASE}`;
const versionsOf = async (unitId: string) =>
  (await db.collection(paths.versions(M, unitId, REGISTRATION_CASE)).get()).size;

async function pressSubmit(head: Visitor): Promise<void> {
  await head.page.getByText(/Đã lưu lúc/).waitFor();
  await head.press('Ký duyệt và nộp');
  await head.press(/^(Nộp|Để chờ, nộp khi có mạng)$/, head.dialog);
}

const enter = async (who: Person, unitId: string, size: 'desktop' | 'phone' = 'desktop') => {
  const head = await enterAs(browser, who, size);
  await head.open(registrationOf(unitId));
  return head;
};

describe('a server that does not answer', () => {
  it('locks nobody into a dialog, and its late answer is told', async () => {
    const head = await enter(stage.head, 'phuong-mot');
    const commit = await hold(head.page, '**/documents:commit*');
    await pressSubmit(head);
    await head.dialog.getByText(/Chưa xác nhận: máy chủ chưa trả lời/).waitFor();
    await head.picture('not-confirmed-dialog');
    await head.press('Đóng', head.dialog);
    await head.dialog.waitFor({ state: 'hidden' });
    await expectSeen(head, /^Chưa xác nhận: Đăng ký/);
    await head.picture('not-confirmed');
    expect(await versionsOf('phuong-mot')).toBe(0);
    await commit.letGo();
    await expectSeen(head, /^Đã nộp: Đăng ký/);
    await head.picture('confirmed-late');
    expect(await versionsOf('phuong-mot')).toBe(1);
    expect(head.problems).toEqual([]);
  });

  it('whose answer is lost is asked after a reload, and nothing goes out twice', async () => {
    const head = await enter(stage.secondHead, 'phuong-hai');
    await head.page.route('**/documents:commit*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await pressSubmit(head);
    await expect.poll(() => versionsOf('phuong-hai'), { timeout: 20_000 }).toBe(1);
    await expectSeen(head, /^Chưa xác nhận: Đăng ký/);
    await head.page.unroute('**/documents:commit*');
    await head.page.reload();
    await expectSeen(head, /^Đã nộp: Đăng ký/);
    expect(await versionsOf('phuong-hai')).toBe(1);
    expect(head.problems).toEqual([]);
  });

  it('lets an act of the office go, and says afterwards what became of it', async () => {
    const office = await enterAs(browser, stage.office, 'phone');
    await office.open(`/movements/${M}/board`);
    const calls = await hold(office.page, '**/calls');
    await office.page.getByRole('checkbox', { name: /Phường Ba/ }).check();
    await office.press('Gia hạn');
    await office.dialog
      .getByLabel(/Hạn mới/)
      .fill(formatDate(addDays(localDateOf(new Date(), stage.movement.zone), 3)));
    await office.dialog.getByLabel(/Lý do/).fill('Mất mạng cả ngày');
    await office.press('Gia hạn', office.dialog);
    await office.dialog.getByText(/Chưa xác nhận: máy chủ chưa trả lời/).waitFor();
    await office.picture('act-not-confirmed-phone');
    await office.press('Đóng', office.dialog);
    await expectSeen(office, /^Chưa xác nhận: Gia hạn/);
    await calls.letGo();
    await expectSeen(office, /^Đã được ghi nhận: Gia hạn/);
    await office.picture('act-told-late-phone');
    expect(office.problems).toEqual([]);
  });
});

describe('a day without a network', () => {
  it('keeps a submission on the machine for its own person, who confirms it on return', async () => {
    const head = await enter(stage.stranger, 'phuong-ba');
    const network = head.page.context();
    await head.page.getByText(/Đã lưu lúc/).waitFor();
    await network.setOffline(true);
    await expectSeen(head, 'Đang mất mạng');
    await head.press('Ký duyệt và nộp');
    await head.dialog.getByText(/Đúng hạn hay trễ tính theo lúc hồ sơ đến máy chủ/).waitFor();
    await head.picture('submit-offline');
    await head.press('Để chờ, nộp khi có mạng', head.dialog);
    await expectSeen(head, /^Chờ nộp: Đăng ký/);
    await head.picture('waiting-offline');
    await network.setOffline(false);
    await head.page.reload();
    await expectSeen(head, /^Chờ nộp: Đăng ký/);
    expect(await versionsOf('phuong-ba')).toBe(0);

    await head.open('/profile');
    await head.press('Đăng xuất');
    await head.signIn(stage.secondHead.email, PASSWORD);
    await head.open(registrationOf('phuong-hai'));
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await head.page.waitForTimeout(1000);
    expect(await head.page.getByText(/^Chờ nộp/).count()).toBe(0);
    await head.open('/profile');
    await head.press('Đăng xuất');

    await head.signIn(stage.stranger.email, PASSWORD);
    await head.press('Xác nhận nộp');
    await expectSeen(head, /^Đã nộp: Đăng ký/);
    await head.picture('sent-on-return');
    expect(await versionsOf('phuong-ba')).toBe(1);
    expect(head.problems).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is not thrown away by Escape, nor cut at a limit', async () => {
    const office = await enterAs(browser, stage.office);
    await office.open(`/movements/${M}/board`);
    await office.page.getByRole('checkbox', { name: /Phường Hai/ }).check();
    await office.press('Gia hạn');
    const reason = office.dialog.getByLabel(/Lý do/);
    await reason.fill('Mưa lũ '.repeat(300));
    await expectSeen(office, /Dài 2100 ký tự, quá 100 so với mức tối đa 2000/);
    await office.page.keyboard.press('Escape');
    await office.dialog.getByText('Bạn đang gõ dở ở đây').waitFor();
    await office.picture('escape-asks');
    await office.page.keyboard.press('Escape');
    expect(await reason.inputValue()).toHaveLength(2100);
    await office.press('Gõ tiếp', office.dialog);
    await office.dialog.getByLabel(/Hạn mới/).fill('31/12/2099');
    await office.press('Gia hạn', office.dialog);
    await office.dialog.getByText(/Chưa gửi: có ô dài quá mức/).waitFor();
    expect(await reason.inputValue()).toHaveLength(2100);
    await office.picture('too-long-not-sent');
    expect(office.problems).toEqual([]);
  });
});

describe('a machine with a wrong clock', () => {
  /** Two years off, as a machine whose battery is empty. */
  const wrong = (years: number) => {
    const shift = years * 365 * 86_400_000;
    const Machine = Date;
    const now = () => Machine.now() + shift;
    globalThis.Date = new Proxy(Machine, {
      construct: (_, given: [] | [number]) =>
        given.length === 0 ? new Machine(now()) : new Machine(...given),
      get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
    });
  };

  it.each([-2, 2])(
    '%i years off says the same of late and days left, and lets in whose role has begun',
    async (years) => {
      const report = `/movements/${M}/units/phuong-ba/cases/progress-2`;
      const right = await enterAs(browser, stage.stranger);
      await right.open(report);
      const line = (visitor: Visitor) => visitor.page.getByText(/^Hạn nộp/).innerText();
      const told = await line(right);
      expect(told).toMatch(/\(.*\d+ ngày\)/);
      const other = await Visitor.arrive(browser);
      await other.page.addInitScript(wrong, years);
      await other.signIn(stage.stranger.email, PASSWORD);
      await other.open(report);
      expect(await other.page.evaluate(() => new Date().getFullYear())).not.toBe(new Date().getFullYear());
      await expect.poll(() => line(other), { timeout: 20_000 }).toBe(told);
      expect(other.problems).toEqual([]);
    },
  );
});
