import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Stop, withProgress } from './console.ts';
import { cache, fromRoot } from './places.ts';
import { findOnPath, isExecutable, run } from './processes.ts';

const version = '0.6.0';
const cacheFolder = join(cache, 'hidane');

export type FirestoreEmulator = { kind: 'hidane'; binary: string } | { kind: 'jar' };

export async function findFirestoreEmulator(): Promise<FirestoreEmulator> {
  const found = findHidane();
  if (found) return { kind: 'hidane', binary: found };
  if (await officialEmulatorIsThere()) return { kind: 'jar' };
  return { kind: 'hidane', binary: await installHidane() };
}

function findHidane(): string | undefined {
  const own = [fromRoot('node_modules', '.bin', 'hidane'), join(cacheFolder, 'bin', 'hidane')];
  return findOnPath(['hidane']) ?? own.find(isExecutable);
}

/** The jar that firebase-tools has fetched; undefined where it has not. */
function cachedJar(): string | undefined {
  const info = readFileSync(
    fromRoot('node_modules', 'firebase-tools', 'lib', 'emulator', 'downloadableEmulatorInfo.json'),
    'utf8',
  );
  const jar = /cloud-firestore-emulator-v[\d.]+\.jar/.exec(info)?.[0];
  const folder = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return jar && existsSync(join(folder, jar)) ? join(folder, jar) : undefined;
}

const OLDEST_JAVA = 21;

async function isJavaForIt(java: string): Promise<boolean> {
  const { output } = await run(java, ['-version']);
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0) >= OLDEST_JAVA;
}

const officialEmulatorIsThere = async (): Promise<boolean> =>
  cachedJar() !== undefined && (await isJavaForIt('java'));

/** A Firestore emulator to be started by itself, with the flags that firebase-tools gives the official one. */
export interface FirestoreCommand {
  name: 'hidane' | 'official';
  command: readonly string[];
}

/** Every Firestore emulator of this machine; hidane is installed where it is missing. */
export async function everyFirestoreEmulator(): Promise<FirestoreCommand[]> {
  const hidane = { name: 'hidane', command: [findHidane() ?? (await installHidane())] } as const;
  const official = await officialCommand();
  return official ? [hidane, { name: 'official', command: official }] : [hidane];
}

/** Also the one that a Google Cloud CLI brings along, and a Java that is installed but not on PATH. */
async function officialCommand(): Promise<string[] | undefined> {
  const jar = cachedJar() ?? cloudCliJar();
  if (jar === undefined) return undefined;
  const installed = globSync('/usr/lib/jvm/*/bin/java').filter(isExecutable);
  for (const java of [findOnPath(['java']) ?? [], ...installed].flat()) {
    if (!(await isJavaForIt(java))) continue;
    const main = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
    return [java, '-Xmx1g', '-Duser.language=en', '-cp', jar, main];
  }
  return undefined;
}

function cloudCliJar(): string | undefined {
  const gcloud = findOnPath(['gcloud']);
  const sdks = [...(gcloud ? [dirname(dirname(realpathSync(gcloud)))] : []), '/usr/lib/google-cloud-sdk'];
  const inSdk = join('platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
  return sdks.map((sdk) => join(sdk, inSdk)).find(existsSync);
}

async function installHidane(): Promise<string> {
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
