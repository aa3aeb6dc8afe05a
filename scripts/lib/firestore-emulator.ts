import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
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

async function officialEmulatorIsThere(): Promise<boolean> {
  const info = readFileSync(
    fromRoot('node_modules', 'firebase-tools', 'lib', 'emulator', 'downloadableEmulatorInfo.json'),
    'utf8',
  );
  const jar = /cloud-firestore-emulator-v[\d.]+\.jar/.exec(info)?.[0];
  const folder = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  if (!jar || !existsSync(join(folder, jar))) return false;
  const { output } = await run('java', ['-version']);
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0) >= 21;
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
