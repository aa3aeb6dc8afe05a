import { readFileSync } from 'node:fs';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { movementSchema } from '@thidua/domain/movement/movement';
import { rosterSchema } from '@thidua/domain/movement/roster';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMovement, writeUnits } from '../../scripts/lib/open-movement.ts';
import { call, createPerson, db, PASSWORD, type Person } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

// The sample ward beside a district, in one project: each reads its own names.

const M = 'e2e-ward';
const UNIT = 'khu-pho-1';
const OFFICE = 'Phòng Văn hóa - Xã hội';
const FOREIGN = /nội vụ|quận|home affairs|district/i;

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../movements/${name}`, import.meta.url), 'utf8'));

let browser: Browser;
let clerk: Person;
let office: Person;
let district: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  const roster = rosterSchema.parse(jsonOf('sample-ward-roster.json'));
  const { id } = roster.authority;
  await writeUnits(db, roster);
  await writeMovement(db, M, movementSchema.parse(jsonOf('sample-ward-movement.json')), roster);
  clerk = await createPerson({ [UNIT]: ['unitEditor'] }, id);
  office = await createPerson({ [id]: ['office', 'admin'] }, id);
  const counted = await call('reconcileMovement', { movementId: M }, office.token);
  if (!counted.ok) throw new Error(counted.error);
  district = await openStage('e2e-beside-ward', 'quan-canh-phuong');
});
afterAll(() => browser.close());

const bodyOf = ({ page }: Visitor) => page.locator('body').innerText();
const registration = `/movements/${M}/units/${UNIT}/cases/${REGISTRATION_CASE}`;

async function expectOwnWords(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  await visitor.page
    .getByLabel('Đang tải…')
    .or(visitor.page.getByText('Đang tải…'))
    .first()
    .waitFor({ state: 'hidden' });
  expect(await bodyOf(visitor), path).not.toMatch(FOREIGN);
}

describe('a ward of after July 2025', () => {
  it('is named as it calls itself on its clerk’s pages and papers', async () => {
    const visitor = await enterAs(browser, clerk, 'phone');
    for (const path of ['/', `/movements/${M}`, `/movements/${M}/units/${UNIT}`, '/profile']) {
      await expectOwnWords(visitor, path);
    }
    await expectOwnWords(visitor, registration);
    await expectSeen(visitor, `${OFFICE} tiếp nhận`);
    await visitor.page.getByRole('textbox', { name: /^Số kế hoạch/ }).fill('3/KH');
    await expectSeen(visitor, /Đã lưu lúc/);
    await visitor.picture('ward-registration-phone');
    await visitor.open(`${registration}/print`);
    await expectSeen(visitor, `- ${OFFICE};`);
    await expectSeen(visitor, /^Bến Nắng, ngày/);
    expect(await bodyOf(visitor)).not.toMatch(FOREIGN);
    expect(visitor.problems).toEqual([]);
  });

  it('is named so on its office’s pages, in English too', async () => {
    const visitor = await enterAs(browser, office);
    await expectSeen(visitor, `Việc chờ ${OFFICE}`);
    const pages = ['board', 'dashboard', 'appraisal', 'scores', 'sessions', 'publications', 'decisions'];
    for (const page of pages) await expectOwnWords(visitor, `/movements/${M}/${page}`);
    for (const path of ['/people', '/outbox', '/log', '/erasure']) await expectOwnWords(visitor, path);
    await visitor.open('/profile');
    await expectSeen(visitor, `${OFFICE} (thường trực)`);
    await visitor.press('English');
    await expectSeen(visitor, 'Office of Culture and Social Affairs (standing body)');
    expect(visitor.problems).toEqual([]);
  });

  it('leaves none of its words behind where somebody of the district signs in after it', async () => {
    const visitor = await enterAs(browser, clerk);
    await visitor.open(registration);
    await expectSeen(visitor, `${OFFICE} tiếp nhận`);
    await visitor.open('/profile');
    await visitor.press('Đăng xuất');
    await visitor.page.getByLabel('Thư điện tử').fill(district.office.email);
    await visitor.page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await visitor.press('Đăng nhập');
    await expectSeen(visitor, 'Phòng Nội vụ (thường trực)');
    await visitor.page.getByRole('link', { name: 'Trang chủ' }).first().click();
    await expectSeen(visitor, 'Việc chờ Phòng Nội vụ');
    expect(await bodyOf(visitor)).not.toContain(OFFICE);
    expect(visitor.problems).toEqual([]);
  });
});
