import { storedMovement } from '@thidua/domain/movement/known-case';
import { paths } from '@thidua/domain/base/paths';
import { FILE_LIMITS, type Manifest } from '@thidua/domain/file/stored-file';
import { defaultMeasure } from '@thidua/domain/movement/measure';
import type firebase from 'firebase/compat/app';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ids, type Actor } from './actors.ts';
import { RulesEmulator, isAllowed } from './emulator.ts';
import { notNumbers } from './shapes.ts';
import {
  at,
  bytes,
  caseIds,
  manifest,
  movement,
  newManifest,
  newVersion,
  submissionCase,
  tickets,
  ticketsIn,
  version,
  world,
} from './world.ts';

// Versions and files: what is taken of them, and how much.

const { registration, absent: report } = caseIds;

let emulator: RulesEmulator;
beforeAll(async () => {
  emulator = await RulesEmulator.start('demo-rules-measure');
});
afterAll(() => emulator.stop());

/** The world before anybody has written of the registration or of the report. */
beforeEach(async () => {
  const documents = Object.entries(world()).filter(([path]) => !path.startsWith(at.case(registration)));
  await emulator.reset({ ...Object.fromEntries(documents), ...ticketsIn(report) });
});

const maySet = (by: Actor, path: string, data: firebase.firestore.DocumentData): Promise<boolean> =>
  isAllowed(emulator.as(by).doc(path).set(data));

describe('a version', () => {
  const write = (n: number | string) =>
    maySet('unitHead', at.version(registration, n), newVersion(registration, 'unitHead'));

  test('follows the one before it', async () => {
    expect(await write(2)).toBe(false);
    expect(await write(1)).toBe(true);
    expect(await write(3)).toBe(false);
    expect(await write(2)).toBe(true);
  });

  test('follows the one before it past a digit', async () => {
    await emulator.put({
      [at.version(registration, 9)]: version(registration),
      [at.case(registration)]: submissionCase(registration, { state: 'invalid', latestVersion: 9 }),
    });
    expect(await write(11)).toBe(false);
    expect(await write(10)).toBe(true);
  });

  test.for(notNumbers)('has a number in canonical form, not %j', async (id) => {
    await emulator.put({
      [at.version(registration, 1)]: version(registration),
      [at.version(registration, 999_999)]: version(registration),
    });
    expect(await write(id)).toBe(false);
  });

  test('is at most three ahead of the last that was judged', async () => {
    for (const n of [1, 2, 3]) expect(await write(n)).toBe(true);
    expect(await write(4)).toBe(false);
    await emulator.put({
      [at.case(registration)]: submissionCase(registration, { state: 'invalid', latestVersion: 2 }),
    });
    for (const n of [4, 5]) expect(await write(n)).toBe(true);
    expect(await write(6)).toBe(false);
  });

  test('is one of so many within a day, as the movement says', async () => {
    const versionsPerDay = 5;
    const measure = { ...defaultMeasure, versionsPerDay };
    await emulator.put({ [paths.movement(ids.movement)]: storedMovement(movement({ measure })) });
    const day = 86_400_000;
    const submitted = (n: number, ago: number) => ({
      [at.version(registration, n)]: version(registration, { submittedAt: new Date(Date.now() - ago) }),
    });
    for (let n = 1; n <= 5; n += 1) await emulator.put(submitted(n, day - 60_000 * n));
    const judged = (latestVersion: number) => ({
      [at.case(registration)]: submissionCase(registration, { state: 'invalid', latestVersion }),
    });
    await emulator.put(judged(5));
    expect(await write(6), 'the sixth within a day').toBe(false);
    await emulator.put(submitted(1, day + 60_000));
    expect(await write(6), 'once the first is older').toBe(true);
    expect(await write(7), 'but no more').toBe(false);
  });

  test('is one of twenty within a day where an older movement says nothing', async () => {
    const { measure: _none, ...older } = storedMovement(movement());
    await emulator.put({ [paths.movement(ids.movement)]: older });
    for (let n = 1; n <= 20; n += 1) {
      await emulator.put({
        [at.version(registration, n)]: version(registration, { submittedAt: new Date() }),
      });
    }
    await emulator.put({
      [at.case(registration)]: submissionCase(registration, { state: 'invalid', latestVersion: 20 }),
    });
    expect(await write(21)).toBe(false);
  });

  test('is not overwritten', async () => {
    expect(await write(1)).toBe(true);
    expect(await write(1)).toBe(false);
  });
});

describe('evidence', () => {
  const chunk = (index: number | string, fileId: string = tickets.unitEditor) =>
    at.chunk(report, fileId, index);
  const last = { data: bytes(1000) };
  const ticket = (change: Partial<Manifest>) =>
    emulator.put({ [at.evidence(report, tickets.unitEditor)]: manifest(change) });

  test('has just the chunks that its ticket announces', async () => {
    const whole = { data: bytes(FILE_LIMITS.chunk) };
    const indexes = ['0', '1', '2', '3', '00', '01', '-1', '1.0', ' 1', 'x'];
    const taken: string[] = [];
    for (const index of indexes) {
      if (await maySet('unitEditor', chunk(index), index === '0' ? whole : last)) taken.push(index);
    }
    expect(taken).toEqual(['0', '1']);
    expect(await maySet('unitEditor', chunk(0), whole), 'again').toBe(false);
    expect(await maySet('unitEditor', chunk(0, 'khong-co'), last), 'without a ticket').toBe(false);
  });

  test('has chunks of the sizes that its ticket implies', async () => {
    expect(await maySet('unitEditor', chunk(0), { data: bytes(FILE_LIMITS.chunk - 1) })).toBe(false);
    expect(await maySet('unitEditor', chunk(0), last)).toBe(false);
    expect(await maySet('unitEditor', chunk(1), { data: bytes(FILE_LIMITS.chunk) })).toBe(false);
    await ticket({ size: FILE_LIMITS.chunk * 2 });
    expect(await maySet('unitEditor', chunk(1), last)).toBe(false);
    expect(await maySet('unitEditor', chunk(1), { data: bytes(FILE_LIMITS.chunk) })).toBe(true);
    await ticket({ size: 1, chunkCount: 1 });
    expect(await maySet('unitEditor', chunk(0), { data: bytes(2) })).toBe(false);
    expect(await maySet('unitEditor', chunk(0), { data: bytes(1) })).toBe(true);
  });

  test('comes with no ticket that a client wrote', async () => {
    const client = emulator.as('unitHead');
    const batch = client.batch();
    batch.set(client.doc(at.evidence(report, 'tep')), newManifest('unitHead'));
    batch.set(client.doc(chunk(1, 'tep')), last);
    expect(await isAllowed(batch.commit())).toBe(false);
    const path = at.evidence(report, tickets.unitHead);
    expect(await isAllowed(client.doc(path).update({ size: 5000 }))).toBe(false);
    expect(await isAllowed(client.doc(path).update({ arrivedAt: new Date() }))).toBe(false);
  });

  test('is not added to by somebody else', async () => {
    for (const by of ['unitHead', 'office'] as const) {
      expect(await maySet(by, chunk(1), last), by).toBe(false);
    }
  });

  test('is not added to once it has arrived, or its time is up', async () => {
    await ticket({ arrivedAt: new Date() });
    expect(await maySet('unitEditor', chunk(1), last)).toBe(false);
    await ticket({ expiresAt: new Date(Date.now() - 1000) });
    expect(await maySet('unitEditor', chunk(1), last)).toBe(false);
    await ticket({});
    expect(await maySet('unitEditor', chunk(1), last)).toBe(true);
  });
});
