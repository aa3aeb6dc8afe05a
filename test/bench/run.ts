import { setTimeout as sleep } from 'node:timers/promises';
import { nodeSchema } from '@thidua/domain/summary/node';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { tallyKeys } from '@thidua/domain/summary/tally';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { call, createPerson, db, registrationToday, settingsToday, submit } from '../support/backend.ts';
import { AUTHORITY, reportContent, ROOT } from '../support/small-movement.ts';
import { issueTime } from './award-cost.ts';
import { verifyLogMs } from './log-cost.ts';
import { manyUnits, rollUpCost } from './roll-up-cost.ts';
import { seen } from './seen.ts';
import { coldImport, firstClickMs } from './service-cost.ts';
import { certificateMs, manyCertificates } from './certificate-cost.ts';
import { firstPageSize } from './page-size.ts';
import { searchCost } from './search-cost.ts';
import { sweepCost } from './sweep-cost.ts';
import { voteCountMs } from './vote-count-cost.ts';

const M = 'bench';
const PERIOD = 'progress-1';
const UNITS = 300;
const PER_CLUSTER = 50;
const SAMPLES = 30;
const AWARDS = 200;
const MANY_UNITS = 10_000;
/** Longer than a summary node rests, so that each sample finds it idle. */
const IDLE_MS = 1200;

type Row = [what: string, measured: string, wanted: string, met: boolean];
const rows: Row[] = [];

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
const formatted = (count: number) => count.toLocaleString('en-GB');
const times = (value: number) => `${value.toFixed(2)} ×`;

const reportedIn = (data: unknown) => {
  const record = unitRecordSchema.safeParse(data);
  return record.success && (record.data.cases[PERIOD]?.counted ?? 0) > 0;
};
const rootCounts = (wanted: number) => (data: unknown) => {
  const node = nodeSchema.safeParse(data);
  return node.success && (node.data.tally[tallyKeys.period(PERIOD, 'in')] ?? 0) >= wanted;
};

async function echoOnce(id: string): Promise<number> {
  const out = seen(`echo-out/${id}`, (data) => data !== undefined);
  await out.ready;
  const began = performance.now();
  await db.doc(`echo-in/${id}`).set({ id });
  return (await out.at) - began;
}

async function reportOnce(index: number, counted: number): Promise<{ unit: number; root: number }> {
  const unitId = `unit-${index}`;
  const unit = seen(paths.unitRecord(M, unitId), reportedIn);
  const root = seen(paths.node(M, ROOT), rootCounts(counted));
  await Promise.all([unit.ready, root.ready]);
  const began = performance.now();
  await submit(M, unitId, PERIOD, 1, reportContent({ t1: '3', t2: '5' }));
  return { unit: (await unit.at) - began, root: (await root.at) - began };
}

async function open(): Promise<void> {
  const office = await createPerson({ [AUTHORITY]: ['office'] });
  const { nodes, participants } = manyUnits(UNITS, PER_CLUSTER);
  await db.doc(paths.movement(M)).set({ ...settingsToday(), title: M });
  const writer = db.bulkWriter();
  for (const one of participants) void writer.set(db.doc(paths.participant(M, one.unitId)), one);
  for (const one of nodes) void writer.set(db.doc(paths.node(M, one.nodeId)), one);
  await writer.close();
  const counted = await call('reconcileMovement', { movementId: M }, office.token);
  if (!counted.ok) throw new Error(counted.error);
  const registered = seen(paths.node(M, ROOT), (data) => {
    const node = nodeSchema.safeParse(data);
    return node.success && node.data.tally[tallyKeys.registered] === UNITS;
  });
  for (const { unitId } of participants) await submit(M, unitId, REGISTRATION_CASE, 1, registrationToday());
  await registered.at;
}

async function latency(): Promise<void> {
  const echo: number[] = [];
  const unit: number[] = [];
  const root: number[] = [];
  for (let index = 0; index < SAMPLES; index += 1) {
    await sleep(IDLE_MS);
    echo.push(await echoOnce(`latency-${index}`));
    const report = await reportOnce(index, index + 1);
    unit.push(report.unit);
    root.push(report.root);
  }
  const base = quantile(echo, 0.95);
  rows.push(['echo trigger, p95', ms(base), '', true]);
  const ratio = (what: string, values: readonly number[], most: number) => {
    const p95 = quantile(values, 0.95);
    rows.push([`${what}, p95 (${ms(p95)})`, times(p95 / base), `≤ ${times(most)}`, p95 / base <= most]);
    const p50 = quantile(values, 0.5);
    rows.push([`${what}, median (${ms(p50)})`, times(p50 / quantile(echo, 0.5)), '', true]);
  };
  ratio('report → unit summary', unit, 2);
  ratio('report → authority summary', root, 4);
}

/** So many echo events at once; milliseconds until the last one's answer. */
async function echoesAtOnce(name: string, count: number): Promise<number> {
  const ids = Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const answers = Promise.all(ids.map((id) => seen(`echo-out/${id}`, (data) => data !== undefined).at));
  const began = performance.now();
  await Promise.all(ids.map((id) => db.doc(`echo-in/${id}`).set({ id })));
  await answers;
  return performance.now() - began;
}

async function storm(): Promise<void> {
  const count = UNITS - SAMPLES;
  const echoTime = await echoesAtOnce('storm', count);
  const echoRate = (count / echoTime) * 1000;

  const units = Array.from({ length: count }, (_, index) => `unit-${index + SAMPLES}`);
  const waitUnits = Promise.all(units.map((unitId) => seen(paths.unitRecord(M, unitId), reportedIn).at));
  const waitRoot = seen(paths.node(M, ROOT), rootCounts(UNITS)).at;
  const began = performance.now();
  await Promise.all(units.map((unitId) => submit(M, unitId, PERIOD, 1, reportContent({ t1: '3', t2: '5' }))));
  await waitUnits;
  const reportRate = (count / (performance.now() - began)) * 1000;
  await waitRoot;
  const allSeen = performance.now() - began;
  rows.push([`${count} echoes at once`, `${echoRate.toFixed(0)}/s`, '', true]);
  const share = reportRate / echoRate;
  rows.push([
    `${count} reports at once (${reportRate.toFixed(0)}/s)`,
    times(share),
    '≥ 0.70 ×',
    share >= 0.7,
  ]);
  rows.push([`authority summary has all ${UNITS}, none lost`, ms(allSeen), '', true]);
}

async function awards(): Promise<void> {
  const echo = await echoesAtOnce('awards', AWARDS);
  const issued = await issueTime(AWARDS);
  const ratio = issued / echo;
  rows.push([`${AWARDS} echoes at once`, ms(echo), '', true]);
  rows.push([
    `decision of ${AWARDS} awards, all issued and told (${ms(issued)})`,
    times(ratio),
    '≤ 3.00 ×',
    ratio <= 3,
  ]);
}

async function costs(): Promise<void> {
  for (const [units, perCluster] of [
    [60, 6],
    [10_000, 50],
  ] as const) {
    const { reads, writes } = await rollUpCost(units, perCluster);
    const measured = `${reads} reads, ${writes} writes`;
    rows.push([`roll-up of one report, ${units} units`, measured, '≤ 6 and 4', reads <= 6 && writes <= 4]);
  }
}

/** What goes through all units of a large movement, as multiples of reading the same documents plainly. */
async function sweeps(): Promise<void> {
  const { plain, ...taken } = await sweepCost(MANY_UNITS);
  rows.push([`${formatted(MANY_UNITS)} units, their documents read plainly`, seconds(plain), '', true]);
  const most = { first: 8, agreed: 6, rolled: 12, list: 4 };
  const names = {
    first: 'counted for the first time',
    agreed: 'reconciled',
    rolled: 'rolled to a new day',
    list: 'listed in Excel',
  };
  for (const what of ['first', 'agreed', 'rolled', 'list'] as const) {
    const ratio = taken[what] / plain;
    rows.push([
      `the same ${names[what]} (${seconds(taken[what])})`,
      times(ratio),
      `≤ ${times(most[what])}`,
      ratio <= most[what],
    ]);
  }
}

/** A search reads a page of each of its queries at most, however many units there are. */
function searches(): void {
  for (const [typed, wanted] of [
    ['so 9999', 'Đơn vị mẫu số 9999'],
    ['9', 'Đơn vị mẫu số 9'],
    ['đv mẫu 77', 'Đơn vị mẫu số 77'],
    ['so 9', 'Đơn vị mẫu số 9'],
  ] as const) {
    const { reads, isFound } = searchCost(MANY_UNITS, typed, wanted);
    const what = `search "${typed}" among ${formatted(MANY_UNITS)} units`;
    rows.push([
      what,
      `${reads} reads${isFound ? '' : ', not found'}`,
      '≤ 200, found',
      isFound && reads <= 200,
    ]);
  }
}

searches();
await open();
await latency();
await storm();
await awards();
await costs();
await sweeps();
const voteCount = voteCountMs(1000, 25);
rows.push(['count of 1,000 nominations × 25 members', ms(voteCount), '< 1,000 ms', voteCount < 1000]);
const verified = verifyLogMs();
rows.push(['100,000 log entries verified', ms(verified), '≤ 1,000 ms', verified <= 1000]);
const size = await firstPageSize();
rows.push(['first signed-in page, JavaScript', `${size.toFixed(0)} kB gzip`, '≤ 300 kB', size <= 300]);
const { ms: importMs, bareMs } = await coldImport();
rows.push([
  `cold import of the functions (${ms(importMs)}), to the SDKs alone`,
  times(importMs / bareMs),
  '≤ 1.30 ×',
  importMs / bareMs <= 1.3,
]);
const click = await firstClickMs(M);
rows.push(['first click on an act, the longest', ms(click), '≤ 300 ms', click <= 300]);
const onePdf = await certificateMs();
rows.push(["one certificate's PDF, median", ms(onePdf), '≤ 50 ms', onePdf <= 50]);
const many = manyCertificates();
rows.push([
  `1,000 certificates in one file (${many.seconds.toFixed(1)} s, ${many.fileMb.toFixed(1)} MB)`,
  `${many.peakMb.toFixed(0)} MB memory`,
  '< 512 MB',
  many.peakMb < 512,
]);

const width = Math.max(...rows.map(([what]) => what.length));
console.log('');
for (const [what, measured, wanted, met] of rows) {
  const verdict = wanted === '' ? '' : met ? 'met' : 'MISSED';
  console.log(`${what.padEnd(width)}  ${measured.padStart(18)}  ${wanted.padStart(10)}  ${verdict}`);
}
process.exit(0);
