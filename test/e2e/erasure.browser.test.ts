import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { ERASED } from '@thidua/domain/words/stored';
import type { Browser } from 'playwright-core';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, read } from '../support/backend.ts';
import { reviewContent } from '../support/award-contents.ts';
import { version } from '../support/small-movement.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-erasure';
const AUTHORITY = 'quan-thu-xoa';
const NAME = 'Nguyễn Thị Xin Xóa';

let browser: Browser;
let stage: Stage;

const idOf = (unitId: string, key: string) => nominationId(unitId, nominationCase(key));

async function nominate(unitId: string, key: string, change: Partial<Nomination>): Promise<void> {
  const nomination = nominationIn('declined', {
    movementId: M,
    authorityId: AUTHORITY,
    unitId,
    unitName: 'Phường Một',
    caseId: nominationCase(key),
    lineage: [unitId],
    ...change,
  });
  await db.doc(paths.nomination(M, idOf(unitId, key))).set(nomination);
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  await nominate('phuong-mot', 'xinxoa', { name: NAME, remark: `${NAME} chưa đủ điều kiện` });
  await nominate('phuong-mot', 'dangxet', { name: 'Nguyễn Thị Xin Xóa Muộn', state: 'published' });
  const at = { unitId: 'phuong-mot', caseId: nominationCase('xinxoa') };
  await db.doc(paths.contact(M, at.unitId, at.caseId)).set({ email: 'xin-xoa@mau.example', phone: '' });
  await db
    .doc(paths.version(M, 'phuong-hai', 'review', 1))
    .set(version({ ...reviewContent(), secretary: NAME }, new Date()));
});
afterAll(() => browser.close());

async function lookUp(visitor: Visitor): Promise<void> {
  await visitor.open('/erasure');
  await visitor.page.getByLabel('Họ và tên').fill('nguyen thi xin xoa');
  await visitor.press('Tìm');
  await visitor.page.getByRole('checkbox', { name: NAME, exact: true }).check();
  await visitor.press('Xem dữ liệu đang ở đâu');
  await expectSeen(visitor, '3. Xem trước khi xóa');
}

describe('the page to erase personal data', () => {
  it('shows who is meant and what will happen where, on a phone too', async () => {
    const visitor = await enterAs(browser, stage.office, 'phone');
    await lookUp(visitor);
    await expectSeen(visitor, /Hồ sơ này đang được xét/);
    await expectSeen(visitor, 'Cách liên hệ');
    await expectSeen(visitor, 'Chỉ ghi tên 1 mục');
    await visitor.picture('erasure-preview-phone');
    expect(visitor.problems).toEqual([]);
  });

  it('lets nobody else be found or chosen while it is looked up, and says whose data it shows', async () => {
    const visitor = await enterAs(browser, stage.office);
    await visitor.open('/erasure');
    const field = visitor.page.getByLabel('Họ và tên');
    await field.fill('nguyen thi xin xoa');
    await visitor.press('Tìm');
    const box = visitor.page.getByRole('checkbox', { name: NAME, exact: true });
    await box.check();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await visitor.page.route(
      (url) => url.pathname.endsWith('/works'),
      async (route) => {
        await held;
        await route.continue();
      },
    );
    await visitor.press('Xem dữ liệu đang ở đâu');
    await expect.poll(() => field.isDisabled()).toBe(true);
    expect(await visitor.page.getByRole('button', { name: 'Tìm', exact: true }).isDisabled()).toBe(true);
    expect(await box.isDisabled()).toBe(true);
    letGo();
    await expectSeen(visitor, `Dữ liệu của ${NAME}`);
    expect(await field.isDisabled()).toBe(false);
    expect(visitor.problems).toEqual([]);
  });

  it('asks for the ground, erases once that is confirmed, and says what was done', async () => {
    const visitor = await enterAs(browser, stage.office);
    await visitor.page.getByRole('link', { name: 'Xóa dữ liệu cá nhân' }).click();
    await visitor.press('Tìm');
    await expectSeen(visitor, 'Hãy gõ ít nhất hai chữ cái của tên.');
    await lookUp(visitor);
    await visitor.press('Xóa vĩnh viễn');
    await expectSeen(visitor, /Hãy ghi căn cứ, ít nhất 10 ký tự/);
    await visitor.page.getByLabel('Xóa cả nơi chỉ ghi tên').check();
    await visitor.page
      .getByLabel('Căn cứ pháp lý và yêu cầu')
      .fill('Điều 14 Luật 91/2025/QH15; đơn ngày 02/03/2026');
    await visitor.picture('erasure-preview');
    await visitor.press('Xóa vĩnh viễn');
    await visitor.press('Xóa vĩnh viễn', visitor.dialog);
    await expectSeen(visitor, 'Đã xóa xong');
    await visitor.picture('erasure-done');
    const path = paths.nomination(M, idOf('phuong-mot', 'xinxoa'));
    expect(await read(path, nominationSchema)).toMatchObject({ name: ERASED, remark: '', folded: '' });
    const minutes = await db.doc(paths.version(M, 'phuong-hai', 'review', 1)).get();
    expect(JSON.stringify(minutes.data())).not.toContain(NAME);
    await visitor.press('Xóa cho người khác');
    await visitor.page.getByLabel('Họ và tên').fill('Khong Ai Ten Nay');
    await visitor.press('Tìm');
    await expectSeen(visitor, /Không có hồ sơ đề nghị khen thưởng hay tài khoản nào mang tên này/);
    expect(visitor.problems).toEqual([]);
  });

  it('is the office’s', async () => {
    const visitor = await enterAs(browser, stage.head);
    await visitor.open('/erasure');
    await expectSeen(visitor, 'Trang này dành cho Phòng Nội vụ');
    expect(visitor.problems).toEqual([]);
  });
});

describe('the board', () => {
  it('says that a reconciliation lives, what it found, and when it was', async () => {
    const visitor = await enterAs(browser, stage.office, 'phone');
    await visitor.open(`/movements/${M}/board?tab=incidents`);
    await expectSeen(visitor, /^Đối chiếu: lần gần nhất xong lúc .*, 3 đơn vị\.$/);
    const path = paths.sweep(M, 'reconciliation');
    const kept = (await db.doc(path).get()).data() ?? {};
    const running = { phase: 'units', done: 4200, total: 10_000, holder: 'khac', aliveAt: new Date() };
    await db.doc(path).update(running);
    await expectSeen(visitor, 'Đối chiếu: đã xong 4.200 trên 10.000 đơn vị');
    await visitor.press('Đối chiếu ngay');
    await expectSeen(visitor, /Việc này đang được chạy trên toàn phong trào/);
    await visitor.picture('reconciliation-running-phone');
    await db.doc(path).set(kept);
    await visitor.press('Đối chiếu ngay');
    await expectSeen(visitor, /^Khớp hoàn toàn: 3 đơn vị/);
    expect(visitor.problems).toEqual([]);
  });

  it('gives the list in Excel', async () => {
    const visitor = await enterAs(browser, stage.office);
    await visitor.open(`/movements/${M}/board`);
    const download = visitor.page.waitForEvent('download');
    await visitor.press('Xuất Excel danh sách đăng ký');
    expect((await download).suggestedFilename()).toMatch(/^dang-ky-thi-dua-.*\.xlsx$/);
    await visitor.open(`/movements/${M}/board?tab=progress-1&q=hai`);
    const report = visitor.page.waitForEvent('download');
    await visitor.press(/^Xuất Excel: .*các đơn vị đang lọc/);
    const file = await readExcel(await (await report).path());
    const rows = file.find(({ sheet }) => sheet === 'Đơn vị')?.data ?? [];
    const heads = rows.findIndex(([first]) => first === 'STT');
    expect(rows.slice(heads + 1).map(([, name]) => name)).toEqual(['Phường Hai']);
    await visitor.picture('board-of-a-report');
    expect(visitor.problems).toEqual([]);
  });
});
