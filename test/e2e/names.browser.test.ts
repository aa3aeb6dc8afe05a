import { orderKey } from '@thidua/domain/base/order';
import { paths } from '@thidua/domain/base/paths';
import { fold } from '@thidua/domain/base/text';
import { participantSchema } from '@thidua/domain/movement/movement';
import { draftSchema } from '@thidua/domain/submission/case';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, db, PASSWORD, read, type Person } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor, type sizes } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-names';
const UNIT = 'phuong-mot';
const CASE = 'nomination-1';

const PATIENT = { timeout: 10_000 };

let browser: Browser;
let stage: Stage;

async function enter(person: Person, size: keyof typeof sizes = 'desktop'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(person.email, PASSWORD);
  return visitor;
}

/** More units than one page shows, with one that belongs to another. */
async function manyUnits(): Promise<void> {
  const writer = db.bulkWriter();
  const put = (unitId: string, names: string[], parentNode: string) => {
    const name = names.at(-1) ?? '';
    const unit = { unitId, name, folded: fold(name), order: orderKey(names), parentNode, seq: 1 };
    const place = { kind: 'ward', ancestors: [], obligation: 'invited', clusterId: 'cum-1' };
    const participant = participantSchema.parse({ ...unit, ...place, active: true, extensions: {} });
    void writer.set(db.doc(paths.participant(M, unitId)), participant);
  };
  for (let n = 1; n <= 130; n += 1) put(`so-${n}`, [`Đơn vị mẫu số ${n}`], nodeIds.cluster('cum-1'));
  put('phuong-7', ['Phường 7'], nodeIds.cluster('cum-1'));
  put('phuong-70', ['Phường 70'], nodeIds.cluster('cum-1'));
  put('kp-7', ['Phường 7', 'Khu phố 2, Phường 7'], nodeIds.cluster('cum-1'));
  await writer.close();
  const counted = await call('reconcileMovement', { movementId: M }, stage.office.token);
  if (!counted.ok) throw new Error(counted.error);
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-ten');
  await manyUnits();
}, 120_000);

afterAll(async () => {
  await browser.close();
});

describe('names, in the browser', () => {
  it('any word of a name finds its unit in a large movement, the nearest first', async () => {
    const office = await enter(stage.office);
    await office.open(`/movements/${M}/board`);
    const search = office.page.getByRole('searchbox', { name: 'Tìm đơn vị' });
    const names = () => office.page.locator('tbody tr td:nth-child(2) a').allTextContents();
    await search.fill('so 129');
    await expect.poll(names, PATIENT).toEqual(['Đơn vị mẫu số 129']);
    await search.fill('p7');
    await expect.poll(names, PATIENT).toEqual(['Phường 7', 'Khu phố 2, Phường 7', 'Phường 70']);
    await office.picture('board-search');
    await search.fill('P.7');
    await expect.poll(async () => (await names())[0], PATIENT).toBe('Phường 7');
    expect(office.problems).toEqual([]);
  });

  it('a name is read where it is typed: old codes, titles in front, capitals, letters that cannot be printed', async () => {
    const clerk = await enter(stage.clerk, 'phone');
    await clerk.open(`/movements/${M}/units/${UNIT}/awards`);
    await clerk.press('Thêm cá nhân');
    await clerk.page.waitForURL(`**/cases/${CASE}`);
    const name = clerk.page.getByRole('textbox', { name: /^Họ và tên/ });
    const title = clerk.page.getByRole('combobox', { name: /^Cấp bậc/ });
    await name.fill('Bà TS. TRẦN THỊ MẪU');
    await expectSeen(clerk, 'Tên sẽ in như sau:');
    await clerk.picture('name-note');
    await clerk.press('Viết là “Trần Thị Mẫu”');
    await expect.poll(() => name.inputValue(), PATIENT).toBe('Trần Thị Mẫu');
    expect(await title.inputValue()).toBe('TS');
    expect(await clerk.page.getByLabel('Bà', { exact: true }).isChecked()).toBe(true);

    await name.fill('§Æng Quèc §¹t');
    await expectSeen(clerk, /mã cũ TCVN3/);
    await name.blur();
    await expect.poll(() => name.inputValue(), PATIENT).toBe('Đặng Quốc Đạt');
    await name.fill('Trần 陳 Mẫu');
    await name.blur();
    await clerk.page.getByText(/không in được chữ “陳”/).waitFor();
    await clerk.picture('name-not-printable');
    await name.fill('Trần Thị  Mẫu');
    await name.blur();
    await expectSeen(clerk, /Đã lưu lúc/);
    const stored = async () => (await read(paths.draft(M, UNIT, CASE, 'unit'), draftSchema))?.content;
    await expect.poll(stored, PATIENT).toMatchObject({ name: 'Trần Thị Mẫu', title: 'TS', honorific: 'Bà' });
    expect(clerk.problems).toEqual([]);
  });
});
