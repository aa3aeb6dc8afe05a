import { readFileSync } from 'node:fs';
import { unitKinds } from '@thidua/domain/movement/unit';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { paths } from '@thidua/domain/base/paths';
import { addDays } from '@thidua/domain/base/time';
import { figuresText, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { scaled, sumOf, tallyKeys, tallyOf, type Tally } from '@thidua/domain/summary/tally';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../functions/src/documents/print.fixture.ts';
import { call, PASSWORD, db } from '../support/backend.ts';
import { openBrowser, Visitor, type sizes } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-dashboard-print';
const AUTHORITY = 'quan-in-toan-canh';
/** A4 in points, and what stays free at its sides. */
const WIDTH = 595;
const MARGIN = 33;

let browser: Browser;
let stage: Stage;
let clusters: string[];

/** A cluster in which something of everything has happened, in figures as wide as a district's. */
function tallyIn(at: number): Tally {
  const { movement } = stage;
  const units = 3 + at;
  const counts: Record<string, number> = {
    [tallyKeys.units]: units,
    [tallyKeys.required]: units - 1,
    [tallyKeys.invited]: 1,
    [tallyKeys.registered]: units - 2,
    [tallyKeys.requiredRegistered]: units - 3,
    [tallyKeys.registeredOnTime]: units - 3,
    [tallyKeys.registeredLate]: 1,
    [tallyKeys.registrationMissing]: 1,
    [tallyKeys.registrationRevising]: 1,
    [tallyKeys.targets('total')]: 40 + at,
    [tallyKeys.targets('met')]: 10,
    [tallyKeys.targets('onPace')]: 20,
    [tallyKeys.targets('behind')]: 10 + at,
    [tallyKeys.progressUnits]: units - 2,
    [tallyKeys.progressSum]: scaled((units - 2) * 0.4),
  };
  for (const { id } of [...movement.reportingPeriods, { id: 'final' }]) {
    Object.assign(counts, {
      [tallyKeys.period(id, 'owed')]: units,
      [tallyKeys.period(id, 'due')]: units,
      [tallyKeys.period(id, 'in')]: units - 2,
      [tallyKeys.period(id, 'onTime')]: units - 3,
      [tallyKeys.period(id, 'late')]: 1,
      [tallyKeys.period(id, 'missing')]: 1,
      [tallyKeys.period(id, 'revising')]: 1,
    });
  }
  for (const { id } of movement.contentAreas) {
    Object.assign(counts, {
      [tallyKeys.area(id, 'units')]: units,
      [tallyKeys.area(id, 'targets')]: 12,
      [tallyKeys.area(id, 'met')]: 3,
      [tallyKeys.area(id, 'onPace')]: 4,
      [tallyKeys.area(id, 'behind')]: 5,
      [tallyKeys.area(id, 'progressSum')]: scaled(units * 0.3),
    });
  }
  for (const kind of unitKinds) {
    Object.assign(counts, {
      [tallyKeys.kind(kind, 'required')]: 2,
      [tallyKeys.kind(kind, 'registered')]: 2,
      [tallyKeys.kind(kind, 'requiredRegistered')]: 1,
      [tallyKeys.kind(kind, 'missing')]: 1,
    });
  }
  for (let day = 0; day < 39; day += 3) {
    const date = addDays(movement.period.from, day);
    counts[tallyKeys.day(date, 'registered')] = 1;
    counts[tallyKeys.day(date, 'reports')] = 2;
    counts[tallyKeys.day(date, 'progress')] = scaled(0.05);
  }
  return tallyOf(counts);
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  const file = new URL('../../movements/sample-roster.json', import.meta.url);
  const roster = rosterSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  clusters = roster.clusters.map(({ name }) => name);
  const tallies = clusters.map((_, at) => tallyIn(at));
  const children = Object.fromEntries(
    clusters.map((name, at) => [
      nodeIds.cluster(`cum-${at}`),
      { version: 1, name, figures: figuresText(tallies[at] ?? {}) },
    ]),
  );
  const nodeId = nodeIds.unit(AUTHORITY);
  const root: SummaryNode = {
    nodeId,
    parentId: null,
    name: 'Quận Thử',
    kind: 'authority',
    children,
    tally: sumOf(tallies),
    version: 100,
    asOf: new Date(),
  };
  await db.doc(paths.node(M, nodeId)).set(root);
}, 120_000);

afterAll(() => browser.close());

async function print(language: string, size: keyof typeof sizes) {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(stage.office.email, PASSWORD);
  await visitor.page.evaluate((one) => localStorage.setItem('language', one), language);
  await visitor.open(`/movements/${M}/dashboard`);
  await visitor.page.locator('.recharts-wrapper').nth(4).waitFor();
  const pdf = await visitor.page.pdf({ preferCSSPageSize: true });
  // Afterwards the screen has its own charts again.
  await visitor.page.locator('.recharts-wrapper').nth(4).waitFor();
  expect(await visitor.page.locator('.printed-bars').count()).toBe(0);
  expect(visitor.problems).toEqual([]);
  return wordsOf(pdf);
}

/** Whether each word of a name stands on a page twice: in a chart, and in the table beside it. */
const isTwiceOn = (page: readonly { text: string }[], name: string): boolean =>
  name.split(/\s+/).every((word) => page.filter(({ text }) => text === word).length >= 2);

describe.each([
  ['vi', 'desktop'],
  ['en', 'desktop'],
  ['vi', 'phone'],
] as const)('the dashboard on paper, in %s from a %s', (language, size) => {
  it('is two pages, every chart with its table on the same one, nothing cut at the margin', async () => {
    const pages = await print(language, size);
    expect(pages).toHaveLength(2);
    const [first = [], second = []] = pages;
    for (const { title: name } of stage.movement.contentAreas)
      expect(isTwiceOn(second, name), name).toBe(true);
    for (const name of clusters) expect(isTwiceOn(second, name), name).toBe(true);
    for (const { title: name } of stage.movement.reportingPeriods)
      expect(isTwiceOn(first, name), name).toBe(true);
    for (const { text, right } of pages.flat())
      expect(right, `“${text}” is within the paper`).toBeLessThan(WIDTH - MARGIN);
  });
});

it('the board prints a list for the desk: who is late by how many days, telephone and cluster, columns whole', async () => {
  const phone = '02838551234';
  const given = await call('savePhone', { movementId: M, unitId: 'phuong-hai', phone }, stage.office.token);
  expect(given.ok).toBe(true);
  const visitor = await Visitor.arrive(browser);
  await visitor.signIn(stage.office.email, PASSWORD);
  await visitor.open(`/movements/${M}/board`);
  const listed = visitor.page.locator('.board-print').getByText(phone);
  await listed.waitFor({ state: 'attached' });
  const pages = wordsOf(await visitor.page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const said = pages.flat().map(({ text }) => text);
  for (const word of ['Một', 'Hai', 'Ba', phone, 'Trễ', '(ngày)', 'Ghi', 'chú']) expect(said).toContain(word);
  expect(said.filter((word) => word === 'Cụm').length).toBeGreaterThanOrEqual(3);
  for (const { text, right } of pages.flat())
    expect(right, `“${text}” is within the paper`).toBeLessThan(WIDTH - MARGIN);
  expect(visitor.problems).toEqual([]);
});
