import { hash } from 'node:crypto';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { placeOfFault, type LogFault } from '@thidua/domain/log/fault';
import { faultSentence } from '@thidua/domain/wording/log-faults';
import { parseRoot } from '@thidua/domain/log/root';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { authorities } from '../functions/src/log/publish-root.ts';
import type { LogScope } from '../functions/src/log/log-scope.ts';
import { verifyLog } from '../functions/src/log/verify-log.ts';
import { firestoreStore } from '../functions/src/store/firestore-store.ts';
import type { Store } from '../functions/src/store/store.ts';
import { main, say, Stop } from './lib/console.ts';
import { project } from './lib/places.ts';
import { fixedFirestore } from './lib/ports.ts';

const USAGE =
  'npm run verify -- [--authority <unit id> | --movement <movement id>] [--root <64 hexadecimal digits from a mail>]';

interface Wanted {
  authority: string | undefined;
  movement: string | undefined;
  root: string | null;
}

function wantedFrom(args: readonly string[]): Wanted {
  try {
    const option = { type: 'string' } as const;
    const options = { authority: option, movement: option, root: option };
    const { authority, movement, root: typed } = parseArgs({ args: [...args], options }).values;
    const root = typed === undefined ? null : parseRoot(typed);
    if (typed === undefined || root !== null) return { authority, movement, root };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
  }
  throw new Stop(`That is not understood. Say it so:\n${USAGE}`);
}

function isListening(address: string): Promise<boolean> {
  const [host = '', port] = address.split(':');
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(Number(port), host);
  socket.once('connect', () => {
    resolve(true);
  });
  socket.once('error', () => {
    resolve(false);
  });
  return promise.finally(() => socket.destroy());
}

/** The project that the environment names, else that of the running `npm start`. */
async function openStore(): Promise<Store> {
  const projectId = process.env['GCLOUD_PROJECT'];
  if (!projectId) {
    const address = (process.env['FIRESTORE_EMULATOR_HOST'] ??= fixedFirestore());
    if (!(await isListening(address))) {
      throw new Stop(
        `Nothing answers at ${address}. Run "npm start" beside this (with the same PORT_OFFSET), or name a project ` +
          'in GCLOUD_PROJECT and sign in with GOOGLE_APPLICATION_CREDENTIALS.',
      );
    }
  }
  return firestoreStore(getFirestore(initializeApp({ projectId: projectId ?? project })));
}

async function scopesFor(store: Store, { authority, movement }: Wanted): Promise<LogScope[]> {
  if (movement !== undefined) {
    const path = paths.movement(movement);
    const settings = (await store.load([path])).read(path, movementSettingsSchema);
    if (!settings) throw new Stop(`There is no movement ${movement}.`);
    return [{ authorityId: settings.authorityId, movementId: movement }];
  }
  const ids = await authorities({ store });
  const wanted = authority === undefined ? ids : ids.filter((id) => id === authority);
  if (wanted.length === 0) throw new Stop(`There is no authority ${authority ?? 'here'}.`);
  return wanted.map((authorityId) => ({ authorityId }));
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Verifies the log, prints every fault with its place, and fails where there is one. */
await main(async () => {
  const wanted = wantedFrom(process.argv.slice(2));
  const store = await openStore();
  const faults: LogFault[] = [];
  const known = new Map<string, string>();
  for (const scope of await scopesFor(store, wanted)) {
    const report = await verifyLog(
      { store, now: () => new Date(), sha256: (text) => hash('sha256', text) },
      scope,
    );
    faults.push(...report.faults);
    for (const { root, day, authorityId } of report.roots) known.set(root, `${authorityId} on ${day}`);
    const [first, last] = [report.roots.at(0), report.roots.at(-1)];
    const days = first && last ? ` (${first.day} to ${last.day})` : '';
    say(
      `${scope.movementId ?? scope.authorityId}: ${counted(report.entries, 'entry', 'entries')} in ` +
        `${counted(report.chains, 'chain')}, compared with ${counted(report.roots.length, 'published root')}${days}`,
    );
    if (report.erased > 0)
      say(`Without their reason, which was erased: ${counted(report.erased, 'entry', 'entries')}`);
  }
  if (wanted.root !== null) {
    const found = known.get(wanted.root);
    if (found === undefined) faults.push({ kind: 'rootUnknown' });
    else say(`The root that was asked for was published for ${found}`);
  }
  for (const fault of faults)
    console.error(`${placeOfFault(fault)}: ${fault.kind} – ${faultSentence(fault)}`);
  say(faults.length === 0 ? 'The log is whole' : `The log is NOT whole: ${counted(faults.length, 'fault')}`);
  return faults.length === 0 ? 0 : 1;
});
