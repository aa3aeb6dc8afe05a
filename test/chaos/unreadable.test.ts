import { caseSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import { chainHeadSchema } from '@thidua/domain/log/chain';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { deadLetterSchema, type DeadLetter } from '@thidua/domain/log/dead-letter';
import type * as Judging from '@thidua/domain/submission/judge';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { logger } from 'firebase-functions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ZodError, type z } from 'zod';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { moveCases } from '../../functions/src/moves/move-cases.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { Unstorable, type Store, type Transaction } from '../../functions/src/store/store.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  emptyNodes,
  MOVEMENT,
  OFFICE_UID,
  participants,
  registrationContent,
  settings,
  version,
} from '../support/small-movement.ts';

/** A content that a fault of the judge's own is met with. */
const BUG = 'lỗi của bộ kiểm tra';

vi.mock('@thidua/domain/submission/judge', async (importOriginal) => {
  const original = await importOriginal<typeof Judging>();
  const judgeVersion: typeof original.judgeVersion = (caseId, submitted, frame) => {
    if (JSON.stringify(submitted.content).includes(BUG)) throw new TypeError('x is not a function');
    return original.judgeVersion(caseId, submitted, frame);
  };
  return { ...original, judgeVersion };
});

const NOW = new Date('2021-11-22T02:00:00Z');
const UNIT = 'u1';
const ref = { movementId: MOVEMENT, unitId: UNIT, caseId: REGISTRATION_CASE };
const casePath = paths.case(MOVEMENT, UNIT, REGISTRATION_CASE);
const versionPath = (n: number) => paths.version(MOVEMENT, UNIT, REGISTRATION_CASE, n);

let store: MemoryStore;
let services: Services;

beforeEach(async () => {
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  store = new MemoryStore();
  services = quietServices(store, () => NOW);
  await store.set(paths.movement(MOVEMENT), settings);
  for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
  for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
  const grant = { from: new Date(0), to: null };
  const grants = { [AUTHORITY]: { office: grant }, [UNIT]: { unitHead: grant } };
  await store.set(
    paths.membership(OFFICE_UID),
    membershipOf({
      displayName: 'Người thử',
      email: 'office@mau.example',
      active: true,
      authorityId: AUTHORITY,
      grants,
    }),
  );
  await reconcile(services, MOVEMENT);
});

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  return (await store.load([path])).read(path, schema);
}
const submit = (n: number, content: unknown) => store.set(versionPath(n), version(content, NOW));
const stateOf = async (): Promise<SubmissionCase | null> => read(casePath, caseSchema);
const letters = (): DeadLetter[] =>
  store
    .everything()
    .filter(([path]) => path.startsWith(`${paths.deadLetters()}/`))
    .map(([, data]) => deadLetterSchema.parse(data));
const noticesOf = (uid: string) =>
  store
    .everything()
    .filter(([path]) => path.startsWith(`${paths.notifications(uid)}/`))
    .map(([, data]) => notificationSchema.parse(data).kind);

/** The same store behind other transactions. */
const withTransact = (transact: Store['transact']): Store => ({
  transact,
  load: (all) => store.load(all),
  find: (query) => store.find(query),
  count: (...query) => store.count(...query),
  idsIn: (collection) => store.idsIn(collection),
  createOnce: (path, data) => store.createOnce(path, data),
  createMany: (documents) => store.createMany(documents),
  set: (path, data) => store.set(path, data),
  merge: (path, data) => store.merge(path, data),
  remove: (path) => store.remove(path),
  swap: (path, loaded, data) => store.swap(path, loaded, data),
  swapMany: (documents, loaded) => store.swapMany(documents, loaded),
});

const answered = { state: 'invalid', findings: [{ path: '', code: 'unreadable', params: {} }] };
const sound = registrationContent();
const faulty = registrationContent('10', { planNumber: BUG });

describe('a version that nobody can judge', () => {
  const spoiled: [string, () => Promise<void>][] = [
    ['since the judge fails on it', () => submit(1, faulty)],
    ['since it is stored wrongly', () => store.set(versionPath(1), { content: sound, channel: 'fax' })],
    ['since it is gone', async () => undefined],
  ];

  it.each(spoiled)('%s, is answered, and the next one is judged', async (_title, spoil) => {
    await spoil();
    await judgeSubmission(services, ref, 1);
    await submit(2, sound);
    await judgeSubmission(services, ref, 2);
    expect(await stateOf()).toMatchObject({ state: 'validated', latestVersion: 2, validVersions: [2] });
    const chain = await read(paths.chain(caseChainId(MOVEMENT, UNIT, REGISTRATION_CASE)), chainHeadSchema);
    expect(chain?.n).toBe(4);
    expect(letters()).toMatchObject([
      { kind: 'unreadable', unitId: UNIT, version: 1, authorityId: AUTHORITY },
    ]);
  });

  it.each(spoiled.slice(0, 2))('%s, asks to be submitted again', async (_title, spoil) => {
    await spoil();
    await judgeSubmission(services, ref, 1);
    expect(await stateOf()).toMatchObject({ ...answered, latestVersion: 1 });
    expect(noticesOf(OFFICE_UID)).toEqual(['invalid']);
  });

  it('is noted once, however often its event comes', async () => {
    await submit(1, faulty);
    for (let time = 0; time < 3; time += 1) await judgeSubmission(services, ref, 1);
    expect(letters()).toHaveLength(1);
    expect(letters()[0]?.error).toBe('x is not a function');
    expect(noticesOf(OFFICE_UID)).toEqual(['invalid']);
  });

  it('counts for nothing, and leaves what counted before it', async () => {
    await submit(1, sound);
    await judgeSubmission(services, ref, 1);
    const move = {
      movementId: MOVEMENT,
      reason: 'Lý do',
      cases: [{ unitId: UNIT, caseId: REGISTRATION_CASE }],
    };
    await moveCases(services, OFFICE_UID, { ...move, move: 'receive' });
    await moveCases(services, OFFICE_UID, { ...move, move: 'amend' });
    await submit(2, faulty);
    await judgeSubmission(services, ref, 2);
    expect(await stateOf()).toMatchObject({ ...answered, receivedVersion: 1 });
    const record = await read(paths.unitRecord(MOVEMENT, UNIT), unitRecordSchema);
    expect(record?.cases[REGISTRATION_CASE]?.targets).toHaveLength(2);
    const { drift } = await reconcile(services, MOVEMENT);
    expect(drift.filter((path) => path.includes('unitRecords'))).toEqual([]);
  });

  it('whose verdict the store refuses for good is answered too', async () => {
    const refusing: Store['transact'] = (work) =>
      store.transact(async (transaction) => {
        const set: Transaction['set'] = (path, data) => {
          if (path === casePath && caseSchema.parse(data).state === 'validated')
            throw new Unstorable('too large');
          transaction.set(path, data);
        };
        return work({ ...transaction, set });
      });
    await submit(1, sound);
    await judgeSubmission({ ...services, store: withTransact(refusing) }, ref, 1);
    expect(await stateOf()).toMatchObject(answered);
    expect(letters()).toMatchObject([{ kind: 'unreadable', error: 'too large' }]);
  });
});

describe('a store that is out of reach for a moment', () => {
  it('makes no version invalid: the event is tried again', async () => {
    await submit(1, sound);
    let failures = 2;
    const transact: Store['transact'] = (work) => {
      if (failures === 0) return store.transact(work);
      failures -= 1;
      return Promise.reject(Object.assign(new Error('unavailable'), { code: 14 }));
    };
    const flaky = { ...services, store: withTransact(transact) };
    await expect(judgeSubmission(flaky, ref, 1)).rejects.toThrow('unavailable');
    await expect(judgeSubmission(flaky, ref, 1)).rejects.toThrow('unavailable');
    expect(await stateOf()).toBeNull();
    await judgeSubmission(flaky, ref, 1);
    expect(await stateOf()).toMatchObject({ state: 'validated' });
    expect(letters()).toEqual([]);
  });
});

describe('a case that was left unjudged', () => {
  it('is brought on by an act of the office', async () => {
    await submit(1, sound);
    const cases = [{ unitId: UNIT, caseId: REGISTRATION_CASE }];
    await judgeSubmission(services, ref, 1);
    await submit(2, registrationContent('12'));
    const moved = await moveCases(services, OFFICE_UID, {
      movementId: MOVEMENT,
      move: 'receive',
      reason: '',
      cases,
    });
    expect(moved).toMatchObject({ ok: true, value: { outcomes: [{ refusal: null }] } });
    expect(await stateOf()).toMatchObject({ state: 'received', receivedVersion: 2 });
  });

  const receive = async () => {
    const cases = [{ unitId: UNIT, caseId: REGISTRATION_CASE }];
    await moveCases(services, OFFICE_UID, { movementId: MOVEMENT, move: 'receive', reason: '', cases });
  };
  const ways: [string, () => Promise<void>, object][] = [
    ['a replay', () => judgeSubmission(services, ref, 2), { state: 'validated', validVersions: [2], seq: 4 }],
    [
      'its next version',
      async () => {
        await submit(3, registrationContent('12'));
        await judgeSubmission(services, ref, 3);
      },
      { state: 'validated', validVersions: [2, 3], seq: 6 },
    ],
    ['an act of the office', receive, { state: 'received', receivedVersion: 2, seq: 5 }],
  ];
  it.each(ways)(
    'since its state cannot be read, is told anew by its log on %s',
    async (_title, act, expected) => {
      await submit(1, registrationContent('mười'));
      await submit(2, sound);
      await judgeSubmission(services, ref, 2);
      await store.set(casePath, { state: 'hỏng' });
      await act();
      expect(await stateOf()).toMatchObject(expected);
    },
  );

  it('since its unit’s record cannot be read, is judged once the figures were reconciled', async () => {
    const recordPath = paths.unitRecord(MOVEMENT, UNIT);
    await store.set(recordPath, { version: 7, broken: true });
    await submit(1, sound);
    await expect(judgeSubmission(services, ref, 1)).rejects.toThrow(ZodError);
    expect(await stateOf()).toBeNull();
    expect((await reconcile(services, MOVEMENT)).drift).toContain(recordPath);
    expect(await read(recordPath, unitRecordSchema)).toMatchObject({ version: 8 });
    await judgeSubmission(services, ref, 1);
    expect(await stateOf()).toMatchObject({ state: 'validated' });
  });
});
