import { paths } from '@thidua/domain/base/paths';
import type firebase from 'firebase/compat/app';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allActors, nobody, type Actor } from './actors.ts';
import { coverageTable, isOneSided, readCoverage } from './coverage.ts';
import { RulesEmulator, isAllowed, rules } from './emulator.ts';
import { policy } from './policy.ts';
import type { Row } from './row.ts';
import { world } from './world.ts';

type Firestore = firebase.firestore.Firestore;
type Query = NonNullable<Row['queries']>[number];
type Attempt = (client: Firestore, actor: Actor) => Promise<unknown>;

let emulator: RulesEmulator;
beforeAll(async () => {
  emulator = await RulesEmulator.start('demo-rules-policy');
  await emulator.reset(world());
});
afterAll(() => emulator.stop());

const inOrder = (who: readonly Actor[]) => allActors.filter((actor) => who.includes(actor));
const collectionOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Those who were let through, of everybody trying. */
async function readers(attempt: Attempt): Promise<Actor[]> {
  const outcomes = await Promise.all(allActors.map((actor) => isAllowed(attempt(emulator.as(actor), actor))));
  return allActors.filter((_, index) => outcomes[index]);
}

/** The same one after the other, each on the document as it was at first. */
async function writers(path: string, attempt: Attempt): Promise<Actor[]> {
  const before = world()[path] ?? null;
  const allowed: Actor[] = [];
  for (const actor of allActors) {
    if (!(await isAllowed(attempt(emulator.as(actor), actor)))) continue;
    allowed.push(actor);
    await emulator.put({ [path]: before });
  }
  return allowed;
}

function query(client: Firestore, path: string, { where, orderBy }: Query): firebase.firestore.Query {
  const found = Object.entries(where).reduce<firebase.firestore.Query>(
    (all, [field, value]) => all.where(field, '==', value),
    client.collection(collectionOf(path)),
  );
  return orderBy ? found.orderBy(orderBy).limit(10) : found;
}

function testReading({ path, get, absent, list = nobody, queries = [], newest }: Row): void {
  test('get', async () => {
    expect(await readers((client) => client.doc(path).get({ source: 'server' }))).toEqual(inOrder(get));
  });

  test.for(absent ? [absent] : [])('get what is not there: $path', async (missing) => {
    const found = await readers((client) => client.doc(missing.path).get({ source: 'server' }));
    expect(found).toEqual(inOrder(missing.get));
  });

  test('list', async () => {
    const found = await readers((client) => client.collection(collectionOf(path)).get({ source: 'server' }));
    expect(found).toEqual(inOrder(list));
  });

  test.for(queries)('query $where', async (wanted) => {
    const found = await readers((client) => query(client, path, wanted).get({ source: 'server' }));
    expect(found).toEqual(inOrder(wanted.by));
  });

  test('query over all collections of this name', async () => {
    const name = lastPart(collectionOf(path));
    expect(await readers((client) => client.collectionGroup(name).get({ source: 'server' }))).toEqual([]);
  });

  test.for(newest ? [newest] : [])('the newest of all collections of this name', async (asked) => {
    const atMost = (limit: number) =>
      readers((client) =>
        client
          .collectionGroup(lastPart(collectionOf(path)))
          .orderBy(asked.orderBy, 'desc')
          .limit(limit)
          .get({ source: 'server' }),
      );
    expect(await atMost(asked.limit)).toEqual(inOrder(asked.by));
    expect(await atMost(asked.limit + 1)).toEqual([]);
  });
}

function testWriting({ path, create, update }: Row): void {
  const unchanged = world()[path] ?? { value: 1 };

  test('create', async () => {
    const target = create?.path ?? `${path}-moi`;
    const found = await writers(target, (client, actor) =>
      client.doc(target).set(create?.data(actor) ?? unchanged),
    );
    expect(found).toEqual(inOrder(create?.by ?? nobody));
  });

  test('update', async () => {
    const found = await writers(path, (client, actor) =>
      client.doc(path).set(update?.data(actor) ?? unchanged, { merge: true }),
    );
    expect(found).toEqual(inOrder(update?.by ?? nobody));
  });

  test('delete', async () => {
    expect(await writers(path, (client) => client.doc(path).delete())).toEqual([]);
  });
}

describe.each(policy)('$title', (row) => {
  testReading(row);
  testWriting(row);
});

test('every path of the domain has a row', () => {
  const covered = new Set(policy.flatMap((row) => row.of));
  expect([...covered].toSorted()).toEqual(Object.keys(paths).toSorted());
});

test('everybody with an account reads their own membership, or that there is none', async () => {
  const found = await readers((client, actor) =>
    client.doc(paths.membership(actor)).get({ source: 'server' }),
  );
  expect(found).toEqual(allActors.filter((actor) => actor !== 'signedOut'));
});

test('each allow was seen to hold and to refuse', async () => {
  const rows = await readCoverage(emulator.host, emulator.projectId, rules);
  console.log(coverageTable(rows));
  // What is open to anybody refuses nobody, and a constant is not counted.
  const lines = rules.split('\n');
  const open = rows.filter(({ line }) => lines[line - 1]?.trim().endsWith('if true;'));
  expect(rows.filter((row) => isOneSided(row) && !open.includes(row))).toEqual([]);
  expect(rows).toHaveLength(rules.match(/\ballow /g)?.length ?? 0);
});
