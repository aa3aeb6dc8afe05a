import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, wordsOf } from '../../functions/src/documents/print.fixture.ts';
import { enterAs, openBrowser } from './browser.ts';
import { judged, withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-giay-don-vi';
const TARGETS = 30;
/** A4 in points, and what Decree 30/2020 leaves free below: 20 mm; a letter reaches a little below its line. */
const HEIGHT = 842;
const FOOT = 56;
const BELOW_LINE = 4;

let browser: Browser;
let stage: Stage;
let pdf: Buffer;
let problems: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-in-giay');
  const one = withTarget(stage);
  const targets = one.targets.flatMap((target) =>
    Array.from({ length: TARGETS }, (_, n) => ({
      ...target,
      id: `t${n + 1}`,
      name: `Việc-${n + 1} ${'làm đường, thắp sáng ngõ hẻm, trồng cây '.repeat(2 + (n % 4))}`.trim(),
    })),
  );
  await judged(M, 'phuong-mot', REGISTRATION_CASE, { ...one, targets });
  const head = await enterAs(browser, stage.head);
  await head.open(`/movements/${M}/units/phuong-mot/cases/${REGISTRATION_CASE}/print`);
  await head.page.getByText(`Việc-${TARGETS} `).first().waitFor();
  pdf = await head.page.pdf({ preferCSSPageSize: true });
  problems = head.problems;
}, 180_000);
afterAll(() => browser.close());

describe('a long registration of a ward, on paper', () => {
  it('is dated from the ward, under bases that end in semicolons, the last in a full stop', () => {
    const text = textOf(pdf).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Phường Một, ngày .* tháng .* năm \d{4}/);
    expect(text).toMatch(/Căn cứ Kế hoạch số 221\/KH-UBND [^;]*(;|\.) /);
    const bases = text.match(/Căn cứ [^;.]*[;.]/g) ?? [];
    expect(bases.map((base) => base.at(-1))).toEqual([...bases.slice(1).map(() => ';'), '.']);
  });

  it('goes over pages without a letter cut at a foot, or said twice', () => {
    expect(problems).toEqual([]);
    const pages = wordsOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const { text, bottom } of pages.flat())
      expect(bottom, `“${text}” stands above the foot`).toBeLessThan(HEIGHT - FOOT + BELOW_LINE);
    const said = pages.flat().map(({ text }) => text);
    for (let n = 1; n <= TARGETS; n += 1)
      expect(
        said.filter((word) => word === `Việc-${n}`),
        `target ${n}`,
      ).toHaveLength(1);
  });
});
