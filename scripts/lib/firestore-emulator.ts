import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Stop, withProgress } from './console.ts';
import { cache, fromRoot } from './places.ts';
import { findOnPath, isExecutable, run } from './processes.ts';

const version = '0.6.0';
const cacheFolder = join(cache, 'hidane');

/** A Firestore emulator, and how it is started by itself: it takes the flags that firebase-tools gives the official one. */
export interface FirestoreEmulator {
  name: 'hidane' | 'official';
  command: readonly string[];
}

export const NO_OFFICIAL =
  'The official Firestore emulator is not on this machine: it takes Java 21 and its jar, which a Google Cloud CLI brings ' +
  'along (cloud-firestore-emulator) or "npx firebase setup:emulators:firestore" fetches.';

/**
 * The one that `npm start` uses: `EMULATOR=hidane` or `EMULATOR=official` chooses, else the first of this machine, which is the
 * lighter one. Hidane is built where there is none. @throws Stop where the one chosen cannot be had.
 */
export async function findFirestoreEmulator(
  chosen: string | undefined = process.env['EMULATOR'],
): Promise<FirestoreEmulator> {
  if (chosen !== undefined && chosen !== 'hidane' && chosen !== 'official') {
    throw new Stop(`There is no Firestore emulator "${chosen}". Say EMULATOR=hidane or EMULATOR=official.`);
  }
  const here = await firestoreEmulatorsHere();
  const found = chosen === undefined ? here[0] : here.find(({ name }) => name === chosen);
  if (found) return found;
  if (chosen === 'official') throw new Stop(NO_OFFICIAL);
  return hidane(await buildHidane());
}

/** Where Debian's packages of Java and of the Google Cloud CLI install. */
const INSTALLED = { jvms: '/usr/lib/jvm', sdk: '/usr/lib/google-cloud-sdk' };

/**
 * Those that tests run on: the one that `EMULATOR` chooses; else the official one, which is right where they differ, and in CI
 * the other one of this machine too. @throws Stop as above.
 */
export async function emulatorsToTestOn(
  chosen: string | undefined = process.env['EMULATOR'],
  isCi: boolean = process.env['CI'] === 'true',
  installed = INSTALLED,
): Promise<readonly [FirestoreEmulator, ...FirestoreEmulator[]]> {
  if (chosen !== undefined) return [await findFirestoreEmulator(chosen)];
  const rightFirst = (await firestoreEmulatorsHere(installed)).toReversed();
  const [first = await findFirestoreEmulator(), ...others] = rightFirst;
  return isCi ? [first, ...others] : [first];
}

/** Every Firestore emulator that this machine has, hidane before the official one. */
export async function firestoreEmulatorsHere(installed = INSTALLED): Promise<FirestoreEmulator[]> {
  const binary = findHidane();
  const official = await officialCommand(installed);
  return [
    ...(binary === undefined ? [] : [hidane(binary)]),
    ...(official === undefined ? [] : [{ name: 'official' as const, command: official }]),
  ];
}

const hidane = (binary: string): FirestoreEmulator => ({ name: 'hidane', command: [binary] });

function findHidane(): string | undefined {
  const own = [fromRoot('node_modules', '.bin', 'hidane'), join(cacheFolder, 'bin', 'hidane')];
  return findOnPath(['hidane']) ?? own.find(isExecutable);
}

/** The jar that firebase-tools has fetched. */
function cachedJar(): string | undefined {
  const info = readFileSync(
    fromRoot('node_modules', 'firebase-tools', 'lib', 'emulator', 'downloadableEmulatorInfo.json'),
    'utf8',
  );
  const jar = /cloud-firestore-emulator-v[\d.]+\.jar/.exec(info)?.[0];
  const folder = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return jar && existsSync(join(folder, jar)) ? join(folder, jar) : undefined;
}

async function officialCommand({ jvms, sdk }: typeof INSTALLED): Promise<string[] | undefined> {
  const [fetched, brought] = [cachedJar(), cloudCliJar(sdk)];
  // The Cloud CLI's jar names no main class.
  const program = fetched ? ['-jar', fetched] : brought && ['-cp', brought, OFFICIAL_MAIN];
  if (!program) return undefined;
  for (const java of javas(jvms)) {
    if (await isJavaForIt(java)) return [java, '-Duser.language=en', ...program];
  }
  return undefined;
}

/** That of JAVA_HOME and the one on PATH first; the one that fits may be installed beside them. */
function javas(jvms: string): string[] {
  const home = process.env['JAVA_HOME'];
  const onPath = findOnPath(['java']);
  const first = [...(home ? [join(home, 'bin', 'java')] : []), ...(onPath ? [onPath] : [])];
  return [...first, ...globSync(join(jvms, '*', 'bin', 'java'))].filter(isExecutable);
}

const OLDEST_JAVA = 21;
const OFFICIAL_MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

async function isJavaForIt(java: string): Promise<boolean> {
  const { output } = await run(java, ['-version']);
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0) >= OLDEST_JAVA;
}

/** The jar that a Google Cloud CLI brings along. */
function cloudCliJar(installed: string): string | undefined {
  const gcloud = findOnPath(['gcloud']);
  const sdks = [...(gcloud ? [dirname(dirname(realpathSync(gcloud)))] : []), installed];
  const inSdk = join('platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
  return sdks.map((sdk) => join(sdk, inSdk)).find(existsSync);
}

async function buildHidane(): Promise<string> {
  const cargo = findOnPath(['cargo'], [join(homedir(), '.cargo', 'bin')]);
  const ways =
    `install Rust (it brings cargo) and run this again, or install Java 21 and run ` +
    `"npx firebase setup:emulators:firestore" once`;
  if (!cargo) throw new Stop(`There is no Firestore emulator on this machine: ${ways}.`);
  const { code, output } = await withProgress(
    'Building the Firestore emulator with cargo (once, about five minutes)',
    run(cargo, ['install', 'hidane', '--locked', '--version', version, '--root', cacheFolder]),
  );
  const binary = findHidane();
  if (code === 0 && binary) return binary;
  console.error(output.trimEnd().split('\n').slice(-8).join('\n'));
  throw new Stop(
    `cargo could not build the Firestore emulator. Check the network and run this again, or ${ways}.`,
  );
}
