import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { callables } from '@thidua/domain/contract/callables';
import { mailSchema } from '@thidua/domain/mail/mail';
import { placeOfFault } from '@thidua/domain/log/fault';
import { paths } from '@thidua/domain/base/paths';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { authorities } from '../../functions/src/log/publish-root.ts';
import { verifyLog } from '../../functions/src/log/verify-log.ts';
import { firestoreStore } from '../../functions/src/store/firestore-store.ts';
import { pages, type Store } from '../../functions/src/store/store.ts';
import { Stop, withProgress } from '../lib/console.ts';
import type { FirestoreEmulator } from '../lib/firestore-emulator.ts';
import { startMailCatcher } from '../lib/mail-catcher.ts';
import { fromRoot } from '../lib/places.ts';
import { run } from '../lib/processes.ts';
import { Random } from '../lib/random.ts';
import { withEmulators } from '../lib/session.ts';
import { sampleAccounts } from '../seed/accounts.ts';
import { backendSchema, callerOf, sendMailTask, type Backend, type CallAs } from '../seed/calls.ts';
import { holdersOf } from '../seed/awards.ts';
import type { Check } from './checks.ts';
import { EventProxy, type Disorder, type Passage } from './event-proxy.ts';
import { SummaryWatch } from './summary-watch.ts';
import { ownIdOf, readDeliveries, readTallies, takeSnapshot, type Snapshot } from './snapshot.ts';

export interface Play {
  passage: Passage;
  snapshot: Snapshot;
  /** What was checked while the emulators were there. */
  checks: Check[];
}

/** The sample did not come to its end; the message says where. */
export class BrokenOff extends Stop {
  readonly passage: Passage;

  constructor(message: string, passage: Passage) {
    super(message);
    this.passage = passage;
  }
}

export interface Order {
  emulator: FirestoreEmulator;
  disorder: Disorder;
  seed: number;
  /** The moment at which the sample is played: its content depends on it. */
  now: Date;
}

/** Plays the whole sample on emulators of its own, with its events disordered, and looks at what stands afterwards. */
export async function playSample({ emulator, disorder, seed, now }: Order): Promise<Play> {
  const random = new Random(seed);
  const proxy = new EventProxy(disorder, random);
  const preload = disorder.isSlow ? new URL('slow-firestore.ts', import.meta.url) : undefined;
  const detour = { emulator, open: (functions: string) => proxy.open(functions), preload };
  try {
    return await withEmulators({ functions: true, web: false, detour }, async ({ env }) => {
      const { SMTP_URL = '', MAIL_ORIGIN = '' } = env;
      const box = await startMailCatcher({ smtp: portOf(SMTP_URL), mail: portOf(MAIL_ORIGIN) });
      Object.assign(process.env, env);
      const app = initializeApp({ projectId: env['GCLOUD_PROJECT'] ?? '' }, emulator.name + Date.now());
      const db = getFirestore(app);
      const watch = new SummaryWatch();
      const endWatch = watch.over(db);
      try {
        const script = fromRoot('scripts', 'seed.ts');
        const { code, output } = await withProgress(
          'Playing the sample',
          run(process.execPath, [script], { env: { ...env, SAMPLE_NOW: now.toISOString() } }),
        );
        if (code !== 0) {
          throw new BrokenOff(output.trimEnd().split('\n').slice(-12).join('\n'), proxy.passage);
        }
        const store = firestoreStore(db);
        const stage = {
          store,
          backend: backendSchema.parse(env),
          tasks: env['CLOUD_TASKS_EMULATOR_HOST'] ?? '',
        };
        const rest = await comeToRest(stage, proxy);
        const callAs = callerOf(stage.backend);
        const [office = ''] = holdersOf(sampleAccounts.accounts, 'office');
        await sendMails(stage, callAs, office, random, disorder.duplicates);
        const checks = [
          rest,
          await reconciled(store, callAs, office),
          watch.check(),
          await logOf(store),
          deliveredBy(proxy.passage),
        ];
        return {
          passage: proxy.passage,
          snapshot: await takeSnapshot(store, await readDeliveries(MAIL_ORIGIN)),
          checks,
        };
      } finally {
        endWatch();
        await deleteApp(app);
        await box.stop();
      }
    });
  } finally {
    await proxy.close();
  }
}

interface AfterPlay {
  store: Store;
  backend: Backend;
  /** Where the Tasks emulator answers. */
  tasks: string;
}

const portOf = (address: string) => Number(new URL(address).port);

const LOOK_MS = 1000;
/** Longer than a worker of a summary waits for its slot, and than the queue for its next round. */
const STILL_LOOKS = 6;
const MAX_LOOKS = 300;
const queuesSchema = z.record(z.string(), z.looseObject({ numberOfTasks: z.number() }));

async function tasksWaiting(tasks: string): Promise<number> {
  const answer = await fetch(`http://${tasks}/queueStats`);
  const queues = queuesSchema.parse(await answer.json());
  return Object.values(queues).reduce((sum, { numberOfTasks }) => sum + numberOfTasks, 0);
}

/** Waits until no event is under way, no task waits and no summary changes any more. */
async function comeToRest({ store, tasks }: AfterPlay, proxy: EventProxy): Promise<Check> {
  let before = '';
  let still = 0;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const now = [...(await readTallies(store))].flat().join();
    const isQuiet = proxy.isIdle() && now === before && (await tasksWaiting(tasks)) === 0;
    still = isQuiet ? still + 1 : 0;
    before = now;
    if (still >= STILL_LOOKS) return { what: 'Comes to rest', looked: look + 1, faults: [] };
    await sleep(LOOK_MS);
  }
  return {
    what: 'Comes to rest',
    looked: MAX_LOOKS,
    faults: ['Something was still under way after 5 minutes'],
  };
}

async function mailsIn(store: Store, isWanted: (state: string) => boolean) {
  const found: { mailId: string; authorityId: string }[] = [];
  for await (const page of pages(store, { collection: paths.mails() }, mailSchema)) {
    for (const mail of page) {
      if (isWanted(mail.state)) found.push({ mailId: ownIdOf(mail), authorityId: mail.authorityId });
    }
  }
  return found;
}

/** Has the office release what waits, twice at once; and the queue send some of it twice. */
async function sendMails(
  { store, backend }: AfterPlay,
  callAs: CallAs,
  office: string,
  random: Random,
  duplicates: number,
): Promise<void> {
  const held = await mailsIn(store, (state) => state === 'held');
  for (const [authorityId, mails] of Map.groupBy(held, (mail) => mail.authorityId)) {
    const request = { authorityId, mailIds: mails.map(({ mailId }) => mailId) };
    await Promise.all([1, 2].map(() => callAs(office, 'releaseMails', request)));
  }
  const twice = held.filter(() => random.chance(duplicates));
  await Promise.all(twice.map(({ mailId }) => sendMailTask(backend, mailId)));
  for (let look = 0; look < 120; look += 1) {
    if ((await mailsIn(store, (state) => state === 'queued')).length === 0) return;
    await sleep(LOOK_MS);
  }
}

async function reconciled(store: Store, callAs: CallAs, office: string): Promise<Check> {
  const check: Check = { what: 'Summaries equal a recomputation', looked: 0, faults: [] };
  for (const movementId of await store.idsIn(paths.movements())) {
    const answer = callables.reconcileMovement.response.parse(
      await callAs(office, 'reconcileMovement', { movementId }),
    );
    check.looked += answer.units + answer.nodes;
    check.faults.push(...answer.drift.map((path) => `${path} had drifted`));
    if (answer.driftCount > answer.drift.length) check.faults.push(`and ${answer.driftCount} in all`);
    if (!answer.isDone) check.faults.push(`${movementId} was not reconciled to its end`);
  }
  return check;
}

async function logOf(store: Store): Promise<Check> {
  const check: Check = { what: 'The log is whole', looked: 0, faults: [] };
  const services = { store, now: () => new Date(), sha256: (text: string) => hash('sha256', text) };
  for (const authorityId of await authorities({ store })) {
    const { entries, faults } = await verifyLog(services, { authorityId });
    check.looked += entries;
    check.faults.push(...faults.map((fault) => `${placeOfFault(fault)}: ${fault.kind}`));
  }
  return check;
}

export const deliveredBy = ({ events, lost }: Passage): Check => ({
  what: 'Every event taken by the functions',
  looked: events,
  faults: lost,
});
