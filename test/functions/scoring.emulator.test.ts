import { createHash } from 'node:crypto';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { scoreChainId } from '@thidua/domain/log/chain-ids';
import { scoreSchema } from '@thidua/domain/award/score';
import { beforeAll, expect, it } from 'vitest';
import { openAwardMovement, reported } from '../support/awards.ts';
import { call, createPerson, db, list, openMovement, read, type Person } from '../support/backend.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'scoring-test';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** The final report of `reported` gives itself 15 of 20 for c1. */
const asReported = { c1: 15, c2: 0, model: 0, late: 0 };

let office: Person;
let lead: Person;
let elsewhere: Person;
let reader: Person;

const score = async (
  who: Person,
  layer: 'cluster' | 'appraised',
  points: Record<string, number>,
  change: { reasons?: Record<string, string>; seq?: number; unitId?: string; movementId?: string } = {},
) => {
  const { reasons = {}, seq = 0, unitId = 'u2', movementId = M } = change;
  const answer = await call('scoreUnit', { movementId, unitId, layer, seq, points, reasons }, who.token);
  return answer.ok ? answer.value.total : answer.error;
};
const stored = (unitId = 'u2') => read(paths.score(M, unitId), scoreSchema);

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] });
  lead = await createPerson({ [clusterScope(M, 'a')]: ['clusterLead'], u1: ['unitHead'] });
  elsewhere = await createPerson({ [clusterScope(M, 'b')]: ['clusterLead'] });
  reader = await createPerson({ u2: ['unitHead'] });
  await openAwardMovement(M, office.token);
  await db.doc(paths.cluster(M, 'b')).set({ name: 'Cụm B', leadUnitId: 'u3', proposedTargets: [] });
  await Promise.all(['u1', 'u2', 'u3'].map((unitId) => reported(M, unitId)));
});

it('is the cluster lead’s for the own cluster, and the office’s', async () => {
  expect(await score(elsewhere, 'cluster', asReported)).toBe('notAllowed');
  expect(await score(lead, 'appraised', asReported)).toBe('notAllowed');
  expect(await score(office, 'cluster', asReported)).toBe('notAllowed');
  expect(await stored()).toBeNull();
});

it('is never the lead’s for a unit of one’s own, nor for the unit that leads', async () => {
  expect(await score(lead, 'cluster', asReported, { unitId: 'u1' })).toBe('conflictOfInterest');
  expect(await score(elsewhere, 'cluster', asReported, { unitId: 'u3' })).toBe('conflictOfInterest');
  expect(await score(office, 'appraised', asReported, { unitId: 'u3' }), 'the office appraises it').toBe(15);
});

it('needs awards, a unit and its final report', async () => {
  await openMovement('scoring-none', office.token);
  const none = { movementId: 'scoring-none' };
  expect(await score(office, 'appraised', asReported, none)).toBe('noAwards');
  expect(await score(office, 'appraised', asReported, { unitId: 'nobody' })).toBe('unknownUnit');
  expect(await score(elsewhere, 'cluster', asReported, { unitId: 'u4' })).toBe('noFinalReport');
});

it('gives every line its points within the maximum, and a reason for each change', async () => {
  expect(await score(lead, 'cluster', { c1: 15 })).toBe('scoreNotValid');
  expect(await score(lead, 'cluster', { ...asReported, c1: 21 })).toBe('scoreNotValid');
  expect(await score(lead, 'cluster', { ...asReported, other: 1 })).toBe('scoreNotValid');
  expect(await score(lead, 'cluster', { ...asReported, c2: 8 })).toBe('scoreNotValid');
  const points = { ...asReported, c2: 8, late: 2 };
  const reasons = { c2: 'Đăng ký sớm', late: 'Trễ một kỳ', c1: 'không đổi' };
  expect(await score(lead, 'cluster', points, { reasons })).toBe(21);
  expect(await stored()).toMatchObject({
    self: { c1: 15 },
    cluster: points,
    appraised: null,
    reasons: { cluster: { c2: 'Đăng ký sớm', late: 'Trễ một kỳ' }, appraised: {} },
    layer: 'cluster',
    seq: 1,
  });
});

it('is appraised on the ground of the cluster’s, of what was seen, and then closed to the cluster', async () => {
  const points = { ...asReported, c2: 8, late: 0 };
  expect(await score(office, 'appraised', points, { seq: 0 })).toBe('changedMeanwhile');
  expect(await score(office, 'appraised', points, { seq: 1 }), 'no reason').toBe('scoreNotValid');
  const reasons = { late: 'Có gia hạn' };
  expect(await score(office, 'appraised', points, { seq: 1, reasons })).toBe(23);
  expect(await stored()).toMatchObject({ total: 23, layer: 'appraised', reasons: { appraised: reasons } });
  expect(await score(lead, 'cluster', points, { seq: 2 })).toBe('notInThisState');
});

it('is told to the unit each time it is saved, by whom and with the total', async () => {
  const told = await list(paths.notifications(reader.uid), notificationSchema);
  const scored = told.filter(({ kind }) => kind === 'scored').map(({ detail }) => detail);
  expect(scored.toSorted()).toEqual([
    expect.stringMatching(/^Cơ quan thường trực .*chấm, tổng điểm 23\.$/),
    'Cụm trưởng, khối trưởng chấm, tổng điểm 21.',
  ]);
});

it('leaves a log with the points before and after', async () => {
  const chainId = scoreChainId(M, 'u2');
  const chainHead = await read(paths.chain(chainId), chainHeadSchema);
  const entries = (await list(paths.chainEntries(chainId), chainEntrySchema)).toSorted((a, b) => a.n - b.n);
  expect(chainHead && verifyChain(chainHead, entries, sha256)).toBeNull();
  expect(entries.map(({ role, before, after }) => `${role} ${before} ${after}`)).toEqual([
    'clusterLead self cluster',
    'office cluster appraised',
  ]);
  const detail: unknown = JSON.parse(entries[1]?.detail?.reason ?? '');
  expect(detail).toMatchObject({ before: null, after: { c1: 15, c2: 8 }, reasons: { late: 'Có gia hạn' } });
});
