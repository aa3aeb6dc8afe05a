import { readFileSync, writeFileSync } from 'node:fs';
import { APP_BASE, publicPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { nominationCase, REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { emptyNomination } from '@thidua/domain/nomination/content';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, db } from '../support/backend.ts';
import { expectSeen, openBrowser, sizes, Visitor } from './browser.ts';
import { withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-offline';
const CASE = `/movements/${M}/units/phuong-mot/cases/${REGISTRATION_CASE}`;

/** The folder that this run's Hosting shows. */
const hub = (process.env['FIREBASE_EMULATOR_HUB'] ?? '').split(':')[1] ?? '';
const shown = (file: string) => new URL(`../../web/.test/${hub}${APP_BASE}${file}`, import.meta.url);

let browser: Browser;
let stage: Stage;
let head: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-ngoai-mang');
  const draft = { content: withTarget(stage), rev: 1, updatedAt: new Date(), updatedBy: stage.head.uid };
  await db.doc(paths.draft(M, 'phuong-mot', REGISTRATION_CASE, 'unit')).set(draft);
  head = await Visitor.arrive(browser, 'desktop', true);
  await head.signIn(stage.head.email, PASSWORD);
  await head.open(CASE);
  await head.page.getByText(/Đã lưu lúc/).waitFor();
  await head.page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 60_000,
  });
});
afterAll(() => browser.close());

const kept = () =>
  head.page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
const planNumber = () => head.page.getByLabel(/Số kế hoạch của đơn vị/);

describe('the application without a network', () => {
  it('opens again where it was, keeps what is typed over another reload, and lets it wait to be submitted', async () => {
    await head.page.context().setOffline(true);
    await head.page.reload();
    await expectSeen(head, 'Đang mất mạng');
    await planNumber().waitFor();
    await planNumber().fill('99/KH-UBND');
    await expectSeen(head, /đã giữ trên máy này/);
    await head.picture('opened-offline');
    await head.page.reload();
    await planNumber().waitFor();
    expect(await planNumber().inputValue()).toBe('99/KH-UBND');
    await head.press('Ký duyệt và nộp');
    await head.press('Để chờ, nộp khi có mạng', head.dialog);
    await expectSeen(head, /^Chờ nộp: Đăng ký/);
    await head.open('/');
    await expectSeen(head, /^Chờ nộp: Đăng ký/);
    await head.picture('home-offline');
  });

  it('sends what waited once its person confirms, and the draft was not asked about', async () => {
    await head.page.context().setOffline(false);
    await head.open(CASE);
    await head.press('Xác nhận nộp');
    await expectSeen(head, /^Đã nộp: Đăng ký/);
    const stored = await db.doc(paths.version(M, 'phuong-mot', REGISTRATION_CASE, 1)).get();
    expect(stored.get('content.planNumber')).toBe('99/KH-UBND');
    expect(await head.page.getByText(/mục khác nhau/).count()).toBe(0);
    expect(head.problems).toEqual([]);
  });

  it('keeps files of the application alone: no public page, no check, nothing that the server answered', async () => {
    await head.visit(publicPages.checks());
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await head.visit(publicPages.disclosures());
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await head.open(CASE);
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    const all = await kept();
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((path) => !/^\/(assets\/[\w.-]+|not-opened\.js|lam-viec\/)$/.test(path))).toEqual([]);
  });
});

const seenAt = /^Số liệu lúc \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/;
const AWARDS = `/movements/${M}/units/phuong-mot/awards`;
const BOARD = `/movements/${M}/board`;

/** What the machine keeps of what was seen, by the keys that it is kept under. */
const keptSeen = (visitor: Visitor) =>
  visitor.page.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('Not read')));
      });
    const db = await ended(indexedDB.open('keyval-store'));
    const all = await ended(db.transaction('keyval').objectStore('keyval').getAllKeys());
    db.close();
    return all.map(String).filter((key) => key.startsWith('seen/'));
  });

describe('pages that were seen', () => {
  let office: Visitor;
  /** The list to be printed is there, too, and not shown. */
  const rowOf = (name: string) => office.page.getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    const { awards, awardForms } = stage.movement;
    const empty = emptyNomination(awardForms[0]?.id ?? '', 'individual', awards?.outline ?? []);
    const content = { ...empty, name: 'Trần Thị Nháp' };
    const draft = { content, rev: 1, updatedAt: new Date(), updatedBy: stage.head.uid };
    await db.doc(paths.draft(M, 'phuong-mot', nominationCase('1'), 'unit')).set(draft);
    office = await Visitor.arrive(browser, 'desktop', true);
    await office.signIn(stage.office.email, PASSWORD);
    await office.page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
      timeout: 60_000,
    });
  });

  it('open again: a unit’s awards and its home, as they were seen last, with the time, until the server is heard', async () => {
    await head.open(AWARDS);
    await expectSeen(head, 'Trần Thị Nháp');
    await head.page.context().setOffline(true);
    await head.page.reload();
    await expectSeen(head, 'Trần Thị Nháp');
    await expectSeen(head, seenAt);
    await head.picture('awards-offline');
    await head.open('/');
    await head.page.getByRole('heading', { level: 1, name: 'Phường Một' }).waitFor();
    await expectSeen(head, seenAt);
    await expectSeen(head, 'Tiến độ chung');
    await head.page.context().setOffline(false);
    await head.page.reload();
    await head.page.getByRole('heading', { level: 1, name: 'Phường Một' }).waitFor();
    await expect.poll(() => head.page.getByText(seenAt).count()).toBe(0);
    expect(head.problems).toEqual([]);
  });

  it('open again: the office’s home and board, which is searched as before; what was never seen says what to do', async () => {
    await office.page
      .getByRole('heading', { name: /^Việc chờ/ })
      .first()
      .waitFor();
    await office.open(BOARD);
    await rowOf('Phường Hai').waitFor();
    await office.page.context().setOffline(true);
    await office.page.reload();
    await rowOf('Phường Hai').waitFor();
    await expectSeen(office, seenAt);
    await office.page.getByRole('searchbox').fill('phuong ba');
    await expect.poll(() => rowOf('Phường Hai').count()).toBe(0);
    await office.picture('board-offline');
    await office.page.setViewportSize(sizes.phone);
    await office.picture('board-offline-phone');
    await office.page.setViewportSize(sizes.desktop);
    await office.open('/');
    await expectSeen(office, seenAt);
    await expectSeen(office, 'Mở bảng theo dõi');
    await office.picture('office-home-offline');
    await office.open(`/movements/${M}/sessions`);
    await expectSeen(office, /chưa xem trên máy này nên cần có mạng/);
  });

  it('are nobody else’s on the same machine, and gone when their person signs out', async () => {
    await office.page.context().setOffline(false);
    await office.open(BOARD);
    await rowOf('Phường Hai').waitFor();
    await expect.poll(() => keptSeen(office).then((keys) => keys.length)).toBeGreaterThan(3);
    await office.press('Đăng xuất');
    await office.page.getByLabel('Thư điện tử').waitFor();
    await expect.poll(() => keptSeen(office)).toEqual([]);
    await office.signIn(stage.stranger.email, PASSWORD);
    await office.page.getByRole('heading', { level: 1, name: 'Phường Ba' }).waitFor();
    await office.page.context().setOffline(true);
    await office.open(`/movements/${M}/units/phuong-mot`);
    await expectSeen(office, /chưa xem trên máy này nên cần có mạng/);
    const own = `seen/${stage.stranger.uid}/`;
    expect((await keptSeen(office)).filter((key) => !key.startsWith(own))).toEqual([]);
    expect(office.problems).toEqual([]);
  });
});

describe('a new version', () => {
  it('is taken over by opening a page, is told of meanwhile, and nothing typed is lost', async () => {
    const before = readFileSync(shown('sw.js'), 'utf8');
    writeFileSync(shown('sw.js'), before.replace(/"version":"\w+"/, '"version":"the-next-one"'));
    await head.page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expectSeen(head, 'Hệ thống vừa có bản mới');
    await head.picture('new-version');
    await head.press('Tải lại trang');
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await head.page.evaluate(() => caches.keys())).toContain('app-the-next-one');
    writeFileSync(shown('sw.js'), before);
  });
});

describe('the switch on the server', () => {
  it('ends it on the next page, and everything that was kept goes', async () => {
    writeFileSync(shown('offline.json'), '{"offline": false}');
    await head.open(CASE);
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await expect
      .poll(() => head.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await expect.poll(kept).toEqual([]);
    await head.page.reload();
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    writeFileSync(shown('offline.json'), '{"offline": true}');
    expect(head.problems).toEqual([]);
  });
});
