import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';
import { reported } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-language';
const AUTHORITY = 'quan-hai-tieng';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  await reported(stage, 'phuong-mot', '5');
});
afterAll(() => browser.close());

const languageOf = ({ page }: Visitor) => page.evaluate(() => document.documentElement.lang);

/** Signs in on a page that was turned to English first. */
async function enterInEnglish(email: string, size: 'desktop' | 'phone'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.open('/');
  await visitor.press('English');
  await visitor.page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await visitor.picture(`english-sign-in-${size}`);
  await visitor.page.getByRole('textbox', { name: /email/i }).fill(email);
  await visitor.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await visitor.press('Sign in');
  await visitor.page.getByRole('banner').waitFor();
  return visitor;
}

/** What of the page is said by the program: everything but what people and the movement have named. */
const saidBy = ({ page }: Visitor) =>
  page.getByRole('navigation').or(page.getByRole('button')).or(page.getByRole('tab')).allInnerTexts();

describe('the interface in English', () => {
  it('is chosen on the sign-in page, holds on every page, and is remembered', async () => {
    const office = await enterInEnglish(stage.office.email, 'desktop');
    expect(await languageOf(office)).toBe('en');
    const pages = {
      home: '/',
      plan: `/movements/${M}`,
      dashboard: `/movements/${M}/dashboard`,
      board: `/movements/${M}/board`,
      appraisal: `/movements/${M}/appraisal`,
      sessions: `/movements/${M}/sessions`,
      publications: `/movements/${M}/publications`,
      decisions: `/movements/${M}/decisions`,
      people: '/people',
      outbox: '/outbox',
      log: '/log',
      profile: '/profile',
      notifications: '/notifications',
    };
    for (const [name, path] of Object.entries(pages)) {
      await office.open(path);
      await office.page.getByRole('heading', { level: 1 }).waitFor();
      await office.page
        .getByLabel('Loading…')
        .or(office.page.getByText('Loading…'))
        .first()
        .waitFor({ state: 'hidden' });
      expect(await languageOf(office), name).toBe('en');
      expect(await office.page.title(), name).not.toMatch(/Thi đua|Trang|Bảng/);
      await office.picture(`english-${name}`);
    }
    expect((await saidBy(office)).join(' ')).toMatch(/Home/);
    expect(office.problems).toEqual([]);
  });

  it('is there for a clerk on a phone, whose paper stays in the authority’s language', async () => {
    const clerk = await enterInEnglish(stage.clerk.email, 'phone');
    await clerk.picture('english-home-phone');
    const report = `/movements/${M}/units/phuong-mot/cases/progress-1`;
    await clerk.open(report);
    await expectSeen(clerk, 'Hand to the head');
    await clerk.picture('english-report-phone');
    await clerk.open(`/movements/${M}/units/phuong-mot/cases/final/print`);
    await expectSeen(clerk, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await expectSeen(clerk, 'Kết quả thực hiện các chỉ tiêu');
    await clerk.picture('english-around-a-paper-phone');
    await clerk.open('/');
    await clerk.page.getByRole('button', { name: 'Open the menu' }).click();
    await clerk.press('Tiếng Việt');
    await clerk.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await languageOf(clerk)).toBe('vi');
    expect(clerk.problems).toEqual([]);
  });

  it('is there for the public, and stays where it was chosen', async () => {
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit('/kiem-tra');
    await visitor.press('English');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await languageOf(visitor)).toBe('en');
    await visitor.picture('english-check-phone');
    await visitor.visit(`/cong-khai/${M}`);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await languageOf(visitor)).toBe('en');
    await visitor.picture('english-disclosure-phone');
    expect(visitor.problems).toEqual([]);
  });
});
