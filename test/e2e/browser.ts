import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { inApp } from '@thidua/domain/base/addresses';
import { PASSWORD, type Person } from '../support/backend.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SCREENS = new URL('../../.test/screens/', import.meta.url);

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this test through npm test`);
  return value;
};

const origin = env('HOSTING_ORIGIN');

export const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: env('CHROME_PATH'), args: flags });

/** A person at a browser of their own. */
export class Visitor {
  readonly page: Page;
  readonly problems: string[];

  private constructor(page: Page, problems: string[]) {
    this.page = page;
    this.problems = problems;
  }

  /** `keeps`: with the service worker, which fetches the whole application; others do without. */
  static async arrive(
    browser: Browser,
    size: keyof typeof sizes = 'desktop',
    keeps = false,
  ): Promise<Visitor> {
    const serviceWorkers = keeps ? 'allow' : 'block';
    const context = await browser.newContext({ viewport: sizes[size], locale: 'vi-VN', serviceWorkers });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    return new Visitor(page, problems);
  }

  /** Opens a page of the application. */
  async open(page: string): Promise<void> {
    await this.visit(inApp(page));
  }

  /** Opens any address of the site. */
  async visit(path: string): Promise<void> {
    await this.page.goto(`${origin}${path}`);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open('/');
    await this.page.getByLabel('Thư điện tử').fill(email);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await this.page.getByRole('banner').waitFor();
  }

  async press(name: string | RegExp, within = this.page.locator('body')): Promise<void> {
    await within
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Kept to be looked at; nothing is compared but the width: no page scrolls sideways. */
  async picture(name: string): Promise<void> {
    const [width, window] = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    if (width > window) this.problems.push(`${name} is ${width} px wide in a window of ${window} px`);
    mkdirSync(SCREENS, { recursive: true });
    await this.page.screenshot({ path: new URL(`${name}.png`, SCREENS).pathname, fullPage: true });
  }
}

/** Somebody who has an account, signed in at a browser of their own. */
export async function enterAs(
  browser: Browser,
  { email }: Pick<Person, 'email'>,
  size: keyof typeof sizes = 'desktop',
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(email, PASSWORD);
  return visitor;
}

/** Waits until the text stands on the visitor's page; fails when it does not come. */
export async function expectSeen(visitor: Visitor, text: string | RegExp): Promise<void> {
  await visitor.page.getByText(text).first().waitFor();
}

/** Holds requests back until they are let go. */
export async function hold(page: Page, address: string) {
  const held: Route[] = [];
  await page.route(address, (route) => {
    held.push(route);
  });
  return {
    held,
    letGo: async () => {
      for (const route of held.splice(0)) await route.continue();
      await page.unroute(address);
    },
  };
}
