import { publicationSchema } from '@thidua/domain/award/publication';
import { APP_BASE, appPages, inApp, publicPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { logRootId } from '@thidua/domain/log/root';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import { createPerson, db, PASSWORD, runSchedule, type Person } from '../support/backend.ts';
import { mailFor, openMailBox } from '../support/mail-box.ts';
import { enterAs, expectSeen, openBrowser, sizes, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-addresses';
const Q = 'quan-dia-chi';

let browser: Browser;
let mailBox: MailCatcher;
let stage: Stage;
let supervisor: Person;

beforeAll(async () => {
  browser = await openBrowser();
  mailBox = await openMailBox();
  stage = await openStage(M, Q);
  supervisor = await createPerson({ [Q]: ['supervisor'] }, Q);
});
afterAll(async () => {
  await browser.close();
  await mailBox.stop();
});

const placeOf = ({ page }: Visitor) => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
};

async function signInHere({ page }: Visitor, { email }: Person): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('banner').waitFor();
}

/** The address of the site that the last mail to somebody names. */
async function addressMailedTo(email: string): Promise<string> {
  const arrived = await mailFor(email);
  const [address] = /https?:\/\/[^\s]+/.exec(arrived.at(-1)?.text ?? '') ?? [];
  if (address === undefined) throw new Error(`No address was mailed to ${email}`);
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`;
}

describe('whoever comes to the site without an account', () => {
  it('reads on the first page what it is, and finds the check of certificates, the lists and the way in', async () => {
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit('/');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.picture('start-phone');
    const main = visitor.page.getByRole('main');
    await main.getByRole('link', { name: 'Kiểm tra giấy khen' }).click();
    await visitor.page.getByLabel('Mã giấy khen').waitFor();
    expect(await visitor.page.title()).toMatch(/^Kiểm tra giấy khen/);
    await visitor.page.getByRole('link', { name: 'Thi đua – Khen thưởng' }).click();
    await visitor.page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
    await visitor.page.getByLabel('Thư điện tử').waitFor();
    expect(placeOf(visitor)).toBe(APP_BASE);
    expect(visitor.problems).toEqual([]);
  });

  it('reads the same in English', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.visit('/');
    await visitor.page.getByRole('link', { name: 'English' }).click();
    await visitor.page
      .getByRole('main')
      .getByRole('link', { name: 'Check a certificate of merit' })
      .waitFor();
    expect(placeOf(visitor)).toBe(publicPages.start('en'));
    expect(await visitor.page.title()).toBe('Emulation and Commendation');
    await visitor.picture('english-start');
    await visitor.page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await visitor.page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(visitor.problems).toEqual([]);
  });

  it('comes from the newest published lists to those of a movement', async () => {
    const now = new Date();
    const today = localDateOf(now, stage.movement.zone);
    await db.doc(paths.publication(M, 'danh-sach-thu')).set(
      publicationSchema.parse({
        authorityId: Q,
        movementId: M,
        movementTitle: 'Phong trào có địa chỉ (mẫu)',
        title: 'Danh sách thử địa chỉ',
        from: today,
        until: addDays(today, 5),
        zone: stage.movement.zone,
        entries: [],
        publishedAt: now,
        unanswered: 0,
        comments: 0,
        seq: 0,
      }),
    );
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit('/');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Công khai khen thưởng' }).click();
    await expectSeen(
      visitor,
      /^Danh sách thử địa chỉ \(công khai ngày .+, 0 trường hợp\): Nhận ý kiến đến hết ngày/,
    );
    await visitor.picture('disclosures-phone');
    await visitor.page.getByRole('link', { name: 'Phong trào có địa chỉ (mẫu)' }).click();
    await visitor.page.getByRole('heading', { name: 'Danh sách thử địa chỉ' }).waitFor();
    expect(placeOf(visitor)).toBe(publicPages.disclosure(M));
    expect(visitor.problems).toEqual([]);
  });

  it.each([
    ['vi', 'phone', 'Tiến độ'],
    ['en', 'desktop', 'Progress'],
  ] as const)('reads a movement as it stands (%s, %s), without script', async (language, size, heading) => {
    const address = new URL(publicPages.movement(M, language), process.env['HOSTING_ORIGIN']);
    // Rendered by its task, some seconds after the movement's units were counted.
    await expect.poll(async () => (await fetch(address)).status, { timeout: 60_000 }).toBe(200);
    const context = await browser.newContext({ viewport: sizes[size], javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(address.href);
    expect(answer?.headers()['cache-control']).toContain('s-maxage=');
    expect(await page.title()).toContain(stage.movement.shortTitle);
    await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
    const [width, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(width, 'no page scrolls sideways').toBeLessThanOrEqual(window);
    await page.screenshot({ path: `.test/screens/movement-${language}-${size}.png`, fullPage: true });
    const other = language === 'vi' ? 'en' : 'vi';
    await page.getByRole('link', { name: language === 'vi' ? 'English' : 'Tiếng Việt' }).click();
    await page.waitForURL(`**${publicPages.movement(M, other)}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    await context.close();
  });

  it('is told of an address that is not there, in either language, with ways on', async () => {
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit('/khong-co/gi');
    await visitor.page.getByRole('link', { name: 'Về trang đầu' }).waitFor();
    await visitor.picture('not-there-phone');
    await visitor.press('English');
    await visitor.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await visitor.page.getByRole('link', { name: 'To the front page' }).click();
    await visitor.page
      .getByRole('main')
      .getByRole('link', { name: 'Check a certificate of merit' })
      .waitFor();
    expect(visitor.problems).toEqual([]);
  });
});

describe('a link that was sent or kept before', () => {
  it('opens the same page of the application, with what it asked for, after signing in', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.visit(`/movements/${M}/board?tab=units`);
    await signInHere(visitor, stage.office);
    await visitor.page.getByRole('heading', { level: 1, name: /Bảng theo dõi/ }).waitFor();
    expect(placeOf(visitor)).toBe(inApp(`/movements/${M}/board?tab=units`));
    expect(visitor.problems).toEqual([]);
  });

  it('opens the page to set a password, with its token', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.visit('/dat-mat-khau/khong-con-dung');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(placeOf(visitor)).toBe(inApp(appPages.newPassword('khong-con-dung')));
    expect(visitor.problems).toEqual([]);
  });
});

describe('a link of a mail of today', () => {
  it('leads a supervisor to the check of the log, after signing in', async () => {
    await runSchedule('everyHour');
    const rootId = logRootId(Q, localDateOf(new Date(), stage.movement.zone));
    expect((await db.doc(paths.logRoot(rootId)).get()).exists).toBe(true);
    await expect.poll(() => mailFor(supervisor.email), { timeout: 20_000 }).not.toEqual([]);
    const address = await addressMailedTo(supervisor.email);
    expect(address).toBe(inApp(appPages.log()));
    const visitor = await Visitor.arrive(browser);
    await visitor.visit(address);
    await signInHere(visitor, supervisor);
    await visitor.page.getByLabel('Mã gốc trong thư').waitFor();
    expect(placeOf(visitor)).toBe(address);
    expect(visitor.problems).toEqual([]);
  });
});

describe('below the address of the application', () => {
  it('an address that nobody answers is told so in its frame, with the way home', async () => {
    const visitor = await enterAs(browser, stage.clerk);
    await visitor.open('/khong-co');
    await expectSeen(visitor, 'Không có trang này');
    await visitor.page.getByRole('link', { name: 'Về trang chủ' }).click();
    await visitor.page.waitForURL(`**${APP_BASE}`);
    expect(visitor.problems).toEqual([]);
  });
});
