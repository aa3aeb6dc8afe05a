import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { present } from '@thidua/domain/log/chain.fixture';
import { logFaultSchema } from '@thidua/domain/log/fault';
import { leafPageSchema, logRootId, logRootSchema, merkleRoot } from '@thidua/domain/log/root';
import { mailSchema } from '@thidua/domain/mail/mail';
import { caseChainId, membershipChainId, scoreChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema } from '@thidua/domain/submission/case';
import { localDateOf } from '@thidua/domain/base/time';
import { unitSchema } from '@thidua/domain/movement/unit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import {
  call,
  createPerson,
  db,
  eventually,
  list,
  openMovement,
  read,
  registrationToday,
  runSchedule,
  submit,
  type Person,
} from '../support/backend.ts';
import { attacks, keptChain, putChain, sha256, type Fault } from '../support/log-attacks.ts';
import { mailFor, openMailBox } from '../support/mail-box.ts';
import { participants } from '../support/small-movement.ts';

const A = 'log-authority';
const M = 'log-test';
const ZONE = 'Asia/Ho_Chi_Minh';
const chainOf = (unitId: string) => caseChainId(M, unitId, REGISTRATION_CASE);

let office: Person;
let supervisor: Person;
let box: MailCatcher;

const unit = (name: string, authority: z.input<typeof unitSchema>['authority']) =>
  unitSchema.parse({
    name,
    folded: name,
    kind: authority ? 'authority' : 'ward',
    parentId: authority ? null : A,
    ancestors: authority ? [] : [A],
    authorityId: A,
    active: true,
    authority,
  });

async function submitAndReceive(unitId: string): Promise<void> {
  await submit(M, unitId, REGISTRATION_CASE, 1, registrationToday());
  const path = paths.case(M, unitId, REGISTRATION_CASE);
  await eventually(path, caseSchema, ({ state }) => state === 'validated');
  const cases = [{ unitId, caseId: REGISTRATION_CASE }];
  const moved = await call('moveCases', { movementId: M, move: 'receive', reason: '', cases }, office.token);
  expect(moved).toMatchObject({ ok: true, value: { outcomes: [{ refusal: null }] } });
}

beforeAll(async () => {
  office = await createPerson({ [A]: ['office'] }, A);
  supervisor = await createPerson({ [A]: ['supervisor'] }, A);
  box = await openMailBox();
  const authority = { ...district5, parentName: 'Thành phố mẫu', placeName: 'Quận mẫu' };
  await db.doc(paths.unit(A)).set(unit('Quận mẫu', authority));
  await openMovement(M, office.token, { authorityId: A }, participants);
  await Promise.all(['u1', 'u2'].map(submitAndReceive));
});
afterAll(() => box.stop());

const today = () => localDateOf(new Date(), ZONE);
const rootPath = () => paths.logRoot(logRootId(A, today()));
const check = async (who = supervisor, root: string | null = null) => {
  const answer = await call('verifyLog', { authorityId: A, root }, who.token);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

describe('the root of a day', () => {
  it('is made over every chain of the authority, and proves the leaves it keeps', async () => {
    expect(await runSchedule('everyHour')).toBe(200);
    const root = present(await read(rootPath(), logRootSchema));
    const pages = await list(paths.logRootLeaves(logRootId(A, today())), leafPageSchema);
    const leaves = pages.flatMap((page) => page.leaves);
    expect(leaves.map(({ chainId }) => chainId)).toEqual([chainOf('u1'), chainOf('u2')]);
    expect(merkleRoot(leaves, sha256)).toBe(root.root);
    expect(root).toMatchObject({ authorityId: A, chains: 2, entries: 6, leafPages: 1 });
  });

  it('stands, whatever is written after it and however often it is asked for', async () => {
    const before = await read(rootPath(), logRootSchema);
    await submitAndReceive('u3');
    await runSchedule('everyHour');
    await runSchedule('everyHour');
    expect(await read(rootPath(), logRootSchema)).toEqual(before);
    expect(await check()).toEqual({
      chains: 3,
      entries: 9,
      erased: 0,
      roots: { count: 1, first: today(), last: today() },
      rootDay: null,
      faultCount: 0,
      faults: [],
    });
  });

  it('is mailed to the supervisors once, at once, and the mail says it', async () => {
    const root = await read(rootPath(), logRootSchema);
    const found = await db.collection(paths.mails()).where('authorityId', '==', A).get();
    const ids = found.docs.map(({ id }) => id);
    expect(ids).toHaveLength(1);
    await eventually(paths.mail(ids[0] ?? ''), mailSchema, ({ state }) => state === 'sent');
    const [arrived, ...others] = await mailFor(supervisor.email);
    expect(others).toEqual([]);
    expect(arrived?.text).toContain(root?.root);
    expect(arrived?.text).toContain('6 dòng của 2 chuỗi');
    const asked = await check(supervisor, root?.root);
    expect(asked).toMatchObject({ rootDay: today(), faultCount: 0 });
  });
});

it('the log is checked by those who answer for it, nobody else', async () => {
  const outcome = async (role: 'admin' | 'chairman' | 'publicity' | 'councilMember' | 'unitHead') => {
    const person = await createPerson({ [role === 'unitHead' ? 'u1' : A]: [role] }, A);
    const answer = await call('verifyLog', { authorityId: A, root: null }, person.token);
    return answer.ok ? answer.value.chains : answer.error;
  };
  expect(await outcome('admin')).toBe(3);
  expect(await outcome('chairman')).toBe(3);
  expect(await outcome('publicity')).toBe('notAllowed');
  expect(await outcome('councilMember')).toBe('notAllowed');
  expect(await outcome('unitHead')).toBe('notAllowed');
  const stranger = await createPerson({ other: ['supervisor'] }, 'other');
  expect(await call('verifyLog', { authorityId: A, root: null }, stranger.token)).toMatchObject({
    error: 'notAllowed',
  });
});

const script = join(import.meta.dirname, '..', '..', 'scripts', 'verify.ts');

/** The command as an administrator runs it. */
function command(...args: string[]): Promise<{ code: number; said: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; said: string }>();
  execFile(process.execPath, [script, '--authority', A, ...args], (error, stdout, stderr) => {
    resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` });
  });
  return promise;
}

/** What somebody puts beside the log, or takes away below it, and where it must show. */
const planted: [what: string, path: string, data: object | null, fault: Fault, chainId: string][] = [
  [
    'an entry of a chain that has no head',
    paths.chainEntry(caseChainId(M, 'u1', 'participation'), 1),
    { n: 1 },
    { kind: 'headless' },
    caseChainId(M, 'u1', 'participation'),
  ],
  [
    'a version of a case that nobody knows',
    paths.version(M, 'u2', 'an-invented-case', 1),
    { content: null },
    { kind: 'unknownCase' },
    caseChainId(M, 'u2', 'an-invented-case'),
  ],
  [
    'the state of a case without a log',
    paths.case(M, 'u2', 'progress-1'),
    { seq: 2, latestVersion: 0 },
    { kind: 'unlogged' },
    caseChainId(M, 'u2', 'progress-1'),
  ],
  [
    'an entry of an account’s chain that has no head',
    paths.chainEntry(membershipChainId('nobody'), 1),
    { n: 1 },
    { kind: 'headless' },
    membershipChainId('nobody'),
  ],
  [
    'a version of a unit that takes no part, which nobody judges',
    paths.version(M, 'no-participant', 'progress-1', 1),
    { content: null, submittedAt: new Date(0) },
    { kind: 'unlogged' },
    caseChainId(M, 'no-participant', 'progress-1'),
  ],
  [
    'a version under no number',
    paths.version(M, 'u1', REGISTRATION_CASE, 'x1'),
    { content: null },
    { kind: 'unlogged' },
    chainOf('u1'),
  ],
  [
    'a version that is gone',
    paths.version(M, 'u1', REGISTRATION_CASE, 1),
    null,
    { kind: 'versionGone', n: 1 },
    chainOf('u1'),
  ],
  [
    'a score that no log tells of',
    paths.score(M, 'u1'),
    { total: 100 },
    { kind: 'unlogged' },
    scoreChainId(M, 'u1'),
  ],
];

describe('what the heads of the chains do not lead to is found', () => {
  it.for(planted)('%s', async ([, path, data, fault, chainId]) => {
    const document = db.doc(path);
    const before = (await document.get()).data();
    await (data === null ? document.delete() : document.set(data));
    try {
      expect((await check()).faults).toEqual([{ ...fault, chainId }]);
    } finally {
      await (before === undefined ? document.delete() : document.set(before));
    }
    expect((await check()).faultCount).toBe(0);
  });
});

describe('tampering is found and its place is named', () => {
  const id = chainOf('u1');

  it.for(attacks)('%s', async ([, attack, fault]) => {
    const kept = await keptChain(id);
    await attack(id, kept);
    try {
      const { faults, faultCount } = await check();
      expect(faults.map((one) => 'chainId' in one && one.chainId)).toEqual(Array(faultCount).fill(id));
      expect(faults).toContainEqual(expect.objectContaining({ ...fault, chainId: id }));
      expect(faults.every((one) => logFaultSchema.safeParse(one).success)).toBe(true);
    } finally {
      await db.recursiveDelete(db.doc(paths.chain(id)));
      await putChain(id, kept);
    }
    expect((await check()).faultCount).toBe(0);
  });

  it('in what a root was made over', async () => {
    const [page] = (await db.collection(paths.logRootLeaves(logRootId(A, today()))).get()).docs;
    const kept = leafPageSchema.parse(page?.data());
    await page?.ref.set({ leaves: kept.leaves.slice(1) });
    expect((await check()).faults).toEqual([{ kind: 'leavesAltered', day: today() }]);
    await page?.ref.set(kept);
  });

  it('in a root that was exchanged, by whoever kept the mail', async () => {
    const kept = present(await read(rootPath(), logRootSchema));
    await db.doc(rootPath()).delete();
    await runSchedule('everyHour');
    expect((await check()).faultCount).toBe(0);
    expect((await check(supervisor, kept.root)).faults).toEqual([{ kind: 'rootUnknown' }]);
    expect((await command('--root', kept.root)).code).toBe(1);
    await db.doc(rootPath()).set(kept);
    expect((await check(supervisor, kept.root)).faultCount).toBe(0);
  });
});

describe('npm run verify', () => {
  it('is content with a whole log and a known root', async () => {
    const root = await read(rootPath(), logRootSchema);
    const { code, said } = await command('--root', root?.root ?? '');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain(`${A}: 12 entries in 4 chains, compared with 1 published root (`);
    expect(said).toContain('The log is whole');
  });

  it('names the place and fails', async () => {
    const id = chainOf('u2');
    await db.doc(paths.chainEntry(id, 2)).update({ after: 'received' });
    const { code, said } = await command();
    expect(code).toBe(1);
    expect(said).toContain(`${id}, entry 2: altered – Nội dung của dòng 2 đã bị sửa sau khi ghi.`);
  });
});
