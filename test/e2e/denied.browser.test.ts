import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Grant } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson, db, PASSWORD, type Person } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor, type sizes } from './browser.ts';
import { openStage } from './stage.ts';

const DAY_MS = 86_400_000;
const UNIT = 'phuong-mot';
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

let browser: Browser;
let authorityId: string;

beforeAll(async () => {
  browser = await openBrowser();
  authorityId = (await openStage('e2e-denied', 'quan-thu-quyen')).movement.authorityId;
});
afterAll(() => browser.close());

async function personWith(grant: Grant | null, validSince = new Date(0)): Promise<Person> {
  const person = await createPerson({ [UNIT]: ['unitEditor'] }, authorityId);
  await change(person, grant, validSince);
  return person;
}

const change = ({ uid, email }: Person, grant: Grant | null, validSince = new Date(0)) =>
  db.doc(paths.membership(uid)).set(
    membershipOf({
      displayName: 'Người thử',
      email,
      active: true,
      authorityId,
      grants: grant ? { [UNIT]: { unitEditor: grant } } : {},
      validSince,
    }),
  );

/** Signs in and is kept out. */
async function knock({ email }: Person, size: keyof typeof sizes): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.open('/');
  await visitor.page.getByLabel('Thư điện tử').fill(email);
  await visitor.page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await visitor.press('Đăng nhập');
  return visitor;
}

describe('whoever holds no role in force is told why and what to do', () => {
  it('whose roles have ended', async () => {
    const person = await personWith({ from: inDays(-9), to: inDays(-1) });
    const visitor = await knock(person, 'phone');
    await expectSeen(visitor, 'Quyền của bạn đã hết hạn');
    await expectSeen(visitor, /hãy đề nghị quản trị hệ thống của cơ quan gia hạn/);
    await visitor.picture('denied-ended-phone');
    await change(person, { from: inDays(-9), to: null });
    await visitor.page.getByRole('banner').waitFor();
    expect(visitor.problems).toEqual([]);
  });

  it('whose roles begin later', async () => {
    const visitor = await knock(await personWith({ from: inDays(2), to: null }), 'desktop');
    await expectSeen(visitor, 'Quyền của bạn chưa bắt đầu');
    await visitor.picture('denied-not-yet');
    expect(visitor.problems).toEqual([]);
  });

  it('who has none', async () => {
    const visitor = await knock(await personWith(null), 'phone');
    await expectSeen(visitor, 'Tài khoản chưa được cấp quyền');
    expect(visitor.problems).toEqual([]);
  });

  it('whose account was set anew, and who comes in again by signing in again', async () => {
    const always = { from: inDays(-9), to: null };
    const person = await personWith(always);
    const visitor = await knock(person, 'desktop');
    await visitor.page.getByRole('banner').waitFor();
    await change(person, always, inDays(1));
    await expectSeen(visitor, 'Hãy đăng nhập lại');
    await visitor.picture('denied-sign-in-again');
    await change(person, always);
    await visitor.page.getByRole('banner').waitFor();
    expect(visitor.problems).toEqual([]);
  });
});

describe('an address of a movement that is not there, or of another authority', () => {
  it.each(['', '/board', '/units/phuong-mot/cases/registration', '/units/phuong-mot/awards/print'])(
    'says so, and leads home: %s',
    async (page) => {
      const visitor = await knock(await personWith({ from: inDays(-9), to: null }), 'desktop');
      await visitor.page.getByRole('banner').waitFor();
      await visitor.open(`/movements/khong-co${page}`);
      await expectSeen(visitor, /Không có phong trào này/);
      await visitor.page.getByRole('link', { name: 'Về trang chủ' }).waitFor();
      expect(visitor.problems).toEqual([]);
    },
  );
});
