import { membershipOf } from '@thidua/domain/people/membership-of';
import { paths } from '@thidua/domain/base/paths';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-unit-phone';
const Q = 'quan-dien-thoai';
const MANY = 130;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, Q);
});
afterAll(() => browser.close());

it('a unit gives the telephone that it is called by, and is told what is none', async () => {
  const visitor = await enterAs(browser, stage.head, 'phone');
  const section = visitor.page.getByRole('region', { name: 'Điện thoại của đơn vị' });
  await section.getByRole('button', { name: 'Ghi số' }).click();
  const field = visitor.dialog.getByLabel('Điện thoại của đơn vị');
  await field.fill('gọi anh Ba');
  await visitor.press('Lưu số', visitor.dialog);
  await expectSeen(visitor, /^Chưa đúng số điện thoại/);
  await visitor.picture('unit-phone-wrong-phone');
  await field.fill(' 028  3855 1234');
  await visitor.press('Lưu số', visitor.dialog);
  await section.getByText('028 3855 1234').waitFor();
  await visitor.picture('unit-phone-phone');
  expect(visitor.problems).toEqual([]);
});

it('among very many accounts, those shown are read and anybody is found by any word', async () => {
  const writer = db.bulkWriter();
  for (let index = 0; index < MANY; index += 1) {
    const displayName = index === 77 ? 'Phan Thị Mận' : `Nguyễn Văn Ổi ${index}`;
    const email = `nguoi-${index}@mau-nhieu.example`;
    const person = { displayName, email, active: true, authorityId: Q, grants: {} };
    void writer.set(db.doc(paths.membership(`${Q}-nguoi-${index}`)), membershipOf(person));
  }
  await writer.close();
  const visitor = await enterAs(browser, stage.office);
  await visitor.page.getByRole('link', { name: 'Tài khoản và quyền' }).click();
  await expectSeen(visitor, /^Đang hiện 50 người, còn nữa/);
  await visitor.page.getByLabel('Tìm người dùng').fill('man phan');
  await expectSeen(visitor, 'Phan Thị Mận');
  await expectSeen(visitor, '1 người');
  await visitor.picture('people-many');
  expect(visitor.problems).toEqual([]);
});
