import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-older-browser';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-may-cu');
});
afterAll(() => browser.close());

/** What came after Chrome 109, Firefox 115 or Safari 16, and what is there on secure addresses only. */
function takeAway() {
  const later: [object, string[]][] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [Promise, ['withResolvers', 'try']],
    [
      Set.prototype,
      ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
    ],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [ArrayBuffer.prototype, ['transfer']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toBase64', 'toHex']],
    [RegExp, ['escape']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any']],
    [Crypto.prototype, ['randomUUID']],
    [globalThis, ['Iterator', 'scheduler']],
  ];
  for (const [holder, names] of later) for (const name of names) Reflect.deleteProperty(holder, name);
}

async function arriveWithout(): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser);
  await visitor.page.addInitScript(takeAway);
  return visitor;
}

describe('a browser of an office that still has Windows 7', () => {
  it('signs in, registers and reads the board', async () => {
    const clerk = await arriveWithout();
    await clerk.signIn(stage.clerk.email, PASSWORD);
    await clerk.open(`/movements/${M}`);
    await clerk.page.getByRole('heading', { level: 1 }).waitFor();
    await clerk.open(`/movements/${M}/units/phuong-mot/cases/registration`);
    await clerk.press('Thêm chỉ tiêu');
    await clerk.page.getByRole('textbox', { name: 'Tên chỉ tiêu' }).fill('Hộ thoát nghèo');
    await expectSeen(clerk, /Đã lưu/);
    const office = await arriveWithout();
    await office.signIn(stage.office.email, PASSWORD);
    for (const page of ['board', 'dashboard', 'appraisal', 'decisions']) {
      await office.open(`/movements/${M}/${page}`);
      await office.page.getByRole('heading', { level: 1 }).waitFor();
    }
    await office.picture('older-browser-board');
    expect([...clerk.problems, ...office.problems]).toEqual([]);
  });

  it('reads the public pages', async () => {
    const visitor = await arriveWithout();
    for (const page of ['/', '/cong-khai', '/kiem-tra']) {
      await visitor.visit(page);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(visitor.problems).toEqual([]);
  });
});

describe('a browser that cannot read the page', () => {
  it('is told which ones can', async () => {
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.page.route('**/assets/*.js', (route) => route.abort());
    await visitor.visit('/kiem-tra');
    await expectSeen(visitor, /trình duyệt này quá cũ/);
    await visitor.picture('page-not-opened-phone');
  });
});
