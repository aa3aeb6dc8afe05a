import { createHash } from 'node:crypto';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { nodeSchema } from '@thidua/domain/summary/node';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema } from '@thidua/domain/submission/case';
import { summaryOf } from '@thidua/domain/summary/tally';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPerson,
  daysAgo,
  eventually,
  list,
  openMovement,
  read,
  registrationToday,
  submit,
  writeMembership,
  type Person,
} from '../support/backend.ts';
import { AUTHORITY, reportContent, ROOT, settings } from '../support/small-movement.ts';

const M = 'submission-test';
const periodIds = settings.reportingPeriods.map(({ id }) => id);
const areaIds = settings.contentAreas.map(({ id }) => id);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let office: Person;
let head: Person;
let clerk: Person;
let stranger: Person;

const casePath = (unitId: string, caseId = REGISTRATION_CASE) => paths.case(M, unitId, caseId);
const judged = (unitId: string, n: number, caseId = REGISTRATION_CASE) =>
  eventually(casePath(unitId, caseId), caseSchema, ({ latestVersion }) => latestVersion >= n);
const root = async () => {
  const node = await read(paths.node(M, ROOT), nodeSchema);
  return summaryOf(node?.tally ?? {}, periodIds, areaIds);
};
const rootWhen = async (isReady: (summary: ReturnType<typeof summaryOf>) => boolean) => {
  const node = await eventually(paths.node(M, ROOT), nodeSchema, ({ tally }) =>
    isReady(summaryOf(tally, periodIds, areaIds)),
  );
  return summaryOf(node.tally, periodIds, areaIds);
};
const move = (
  who: Person,
  name: 'receive' | 'return' | 'recall' | 'amend' | 'handToHead' | 'handBack' | 'reopen',
  unitId: string,
  caseId = REGISTRATION_CASE,
  reason = '',
) =>
  call('moveCases', { movementId: M, move: name, reason, cases: [{ unitId, caseId }] }, who.token).then(
    (answer) => (answer.ok ? answer.value.outcomes[0]?.refusal : answer.error),
  );

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] });
  head = await createPerson({ u1: ['unitHead'] });
  clerk = await createPerson({ u1: ['unitEditor'] });
  stranger = await createPerson({ u2: ['unitHead', 'unitEditor'] });
  await openMovement(M, office.token);
});

describe('a registration on the real stack', () => {
  it('is judged field by field, counted, logged and answered', async () => {
    await submit(M, 'u1', REGISTRATION_CASE, 1, registrationToday('mười'), daysAgo(20));
    const invalid = await judged('u1', 1);
    expect(invalid.state).toBe('invalid');
    expect(invalid.findings).toEqual([
      { path: 'targets.t1.goal', code: 'notANumber', params: { typed: 'mười' } },
    ]);
    expect((await root()).registered).toBe(0);

    await submit(M, 'u1', REGISTRATION_CASE, 2, registrationToday('10'), daysAgo(17));
    const valid = await judged('u1', 2);
    expect(valid).toMatchObject({ state: 'validated', findings: [], validVersions: [2] });
    const summary = await rootWhen(({ registered }) => registered === 1);
    expect(summary).toMatchObject({ required: 4, registeredOnTime: 1, registeredLate: 0, awaitingOffice: 1 });

    const told = await list(paths.notifications(head.uid), notificationSchema);
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['invalid', 'validated']);
  });

  it('is received by the office only, once', async () => {
    expect(await move(stranger, 'receive', 'u1')).toBe('notAllowed');
    expect(await move(head, 'receive', 'u1')).toBe('notAllowed');
    expect(await move(office, 'receive', 'u1')).toBeNull();
    expect(await move(office, 'receive', 'u1')).toBe('notInThisState');
    expect(await read(casePath('u1'), caseSchema)).toMatchObject({ state: 'received', receivedVersion: 2 });
    expect((await rootWhen(({ awaitingOffice }) => awaitingOffice === 0)).registered).toBe(1);
  });

  it('keeps the received version counted while an amendment is under way', async () => {
    expect(await move(clerk, 'amend', 'u1')).toBe('reasonRequired');
    expect(await move(clerk, 'amend', 'u1', REGISTRATION_CASE, 'Giao thêm nhiệm vụ')).toBeNull();
    await submit(M, 'u1', REGISTRATION_CASE, 3, registrationToday(''), daysAgo(0));
    expect(await judged('u1', 3)).toMatchObject({ state: 'invalid', receivedVersion: 2 });
    expect((await root()).registered).toBe(1);
    await submit(M, 'u1', REGISTRATION_CASE, 4, registrationToday('20'));
    await judged('u1', 4);
    expect(await move(office, 'receive', 'u1')).toBeNull();
    const record = await read(paths.unitRecord(M, 'u1'), unitRecordSchema);
    expect(record?.cases[REGISTRATION_CASE]?.targets[0]?.goal).toBe(20);
    expect(record?.punctuality[REGISTRATION_CASE], 'on time by its first valid version').toBe('onTime');
  });

  it('is late after the deadline, and a fact', async () => {
    await submit(M, 'u2', REGISTRATION_CASE, 1, registrationToday(), daysAgo(2));
    await judged('u2', 1);
    const summary = await rootWhen(({ registeredLate }) => registeredLate === 1);
    expect(summary).toMatchObject({ registered: 2, registeredOnTime: 1, registrationMissing: 2 });
    expect(await move(office, 'return', 'u2')).toBe('reasonRequired');
    expect(await move(office, 'return', 'u2', REGISTRATION_CASE, 'Chỉ tiêu chưa cụ thể')).toBeNull();
    expect((await rootWhen(({ registered }) => registered === 1)).registeredLate).toBe(0);
    const told = await list(paths.notifications(stranger.uid), notificationSchema);
    expect(told.find(({ kind }) => kind === 'returned')?.detail).toBe('Chỉ tiêu chưa cụ thể');
  });

  it('goes from clerk to head and back with a remark', async () => {
    expect(await move(stranger, 'handToHead', 'u3')).toBe('notAllowed');
    const own = await createPerson({ u3: ['unitEditor'] });
    const chair = await createPerson({ u3: ['unitHead'] });
    expect(await move(own, 'handToHead', 'u3')).toBeNull();
    expect(await move(own, 'handBack', 'u3', REGISTRATION_CASE, 'Tự trả')).toBe('notAllowed');
    expect(await move(chair, 'handBack', 'u3', REGISTRATION_CASE, 'Bổ sung chỉ tiêu 2.4')).toBeNull();
    expect(await read(casePath('u3'), caseSchema)).toMatchObject({
      state: 'draft',
      remark: 'Bổ sung chỉ tiêu 2.4',
    });
    const told = await list(paths.notifications(own.uid), notificationSchema);
    expect(told.map(({ kind }) => kind)).toEqual(['handedBack']);
  });

  it('leaves a log that verifies, with one entry per transition', async () => {
    const chainId = caseChainId(M, 'u1', REGISTRATION_CASE);
    const chainHead = await read(paths.chain(chainId), chainHeadSchema);
    const entries = await list(paths.chainEntries(chainId), chainEntrySchema);
    const inOrder = entries.toSorted((a, b) => a.n - b.n);
    const submission = await read(casePath('u1'), caseSchema);
    expect(chainHead?.n).toBe(submission?.seq);
    expect(chainHead && verifyChain(chainHead, inOrder, sha256)).toBeNull();
    expect(inOrder.map(({ action }) => action)).toEqual([
      'submit',
      'judge',
      'submit',
      'judge',
      'receive',
      'amend',
      'submit',
      'judge',
      'submit',
      'judge',
      'receive',
    ]);
  });
});

describe('a report on the real stack', () => {
  it('needs a counted registration', async () => {
    await submit(M, 'u2', 'progress-1', 1, reportContent({ t1: '1', t2: '1' }));
    expect((await judged('u2', 1, 'progress-1')).findings).toEqual([
      { path: '', code: 'notRegistered', params: {} },
    ]);
  });

  it('counts a zero, asks for what is missing, and moves the figures', async () => {
    await submit(M, 'u1', 'progress-1', 1, reportContent({ t1: '0', t2: '' }));
    expect((await judged('u1', 1, 'progress-1')).findings).toEqual([
      { path: 'actuals.t2.value', code: 'missingActual', params: {} },
    ]);
    await submit(M, 'u1', 'progress-1', 2, reportContent({ t1: '0', t2: '4' }));
    expect((await judged('u1', 2, 'progress-1')).state).toBe('validated');
    const summary = await rootWhen(({ reports }) => reports.in === 1);
    // t1: 0 of 20 at weight 2, t2: 8 → 4 of 0 at weight 1.
    expect(summary.progress).toBeCloseTo(0.5 / 3, 5);
    expect(summary.reports).toMatchObject({ late: 1, onTime: 0 });
  });

  it('is locked once received until the office reopens it', async () => {
    expect(await move(office, 'receive', 'u1', 'progress-1')).toBeNull();
    expect(await move(head, 'recall', 'u1', 'progress-1')).toBe('notInThisState');
    expect(await move(head, 'amend', 'u1', 'progress-1', 'Sửa số')).toBe('notForThisKind');
    expect(await move(head, 'reopen', 'u1', 'progress-1', 'Sửa số')).toBe('notAllowed');
    expect(await move(office, 'reopen', 'u1', 'progress-1', 'Số liệu chưa khớp')).toBeNull();
    expect(await read(casePath('u1', 'progress-1'), caseSchema)).toMatchObject({
      state: 'amending',
      receivedVersion: 2,
    });
  });
});

describe('what holds around it', () => {
  it('judges two quick submissions as two versions', async () => {
    await submit(M, 'u4', REGISTRATION_CASE, 1, registrationToday('5'), daysAgo(18));
    await submit(M, 'u4', REGISTRATION_CASE, 2, registrationToday('6'), daysAgo(18));
    expect(await judged('u4', 2)).toMatchObject({ validVersions: [1, 2], state: 'validated' });
    const cluster = await read(paths.node(M, nodeIds.cluster('b')), nodeSchema);
    expect(cluster?.kind).toBe('cluster');
    const entries = await list(paths.chainEntries(caseChainId(M, 'u4', REGISTRATION_CASE)), chainEntrySchema);
    expect(entries).toHaveLength(4);
  });

  it('ends a revoked role at once, whatever the token says', async () => {
    const former = await createPerson({ [AUTHORITY]: ['office'] });
    await writeMembership(former.uid, former.email, {});
    expect(await move(former, 'receive', 'u4')).toBe('notAllowed');
  });

  it('refuses the signed-out and the malformed', async () => {
    const cases = [{ unitId: 'u4', caseId: REGISTRATION_CASE }];
    const signedOut = await call('moveCases', { movementId: M, move: 'receive', reason: '', cases });
    expect(signedOut).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
    const malformed = await call(
      'moveCases',
      { movementId: M, move: 'receive', reason: '', cases: [] },
      office.token,
    );
    expect(malformed).toEqual({ ok: false, error: 'INVALID_ARGUMENT' });
  });

  it('takes many at once and answers for each', async () => {
    const answer = await call(
      'moveCases',
      {
        movementId: M,
        move: 'receive',
        reason: '',
        cases: [
          { unitId: 'u4', caseId: REGISTRATION_CASE },
          { unitId: 'u2', caseId: REGISTRATION_CASE },
          { unitId: 'nobody', caseId: REGISTRATION_CASE },
          { unitId: 'u1', caseId: REGISTRATION_CASE, seq: 1 },
        ],
      },
      office.token,
    );
    expect(answer.ok && answer.value.outcomes.map(({ refusal }) => refusal)).toEqual([
      null,
      'notInThisState',
      'unknownUnit',
      'notInThisState',
    ]);
  });
});
