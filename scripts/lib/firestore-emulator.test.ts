import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromRoot } from './places.ts';

const TOOLS = ['node_modules', 'firebase-tools', 'lib', 'emulator', 'downloadableEmulatorInfo.json'];
const MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

let machine: string;
const onIt = (...parts: string[]) => join(machine, ...parts);

function program(path: string, says = ''): void {
  writeFileSync(path, `#!/bin/sh\necho '${says}' >&2\n`);
  chmodSync(path, 0o755);
}

/** The emulators of a machine on which there is nothing but what was laid onto it. */
async function emulatorsHere() {
  vi.resetModules();
  const { firestoreEmulatorsHere } = await import('./firestore-emulator.ts');
  return firestoreEmulatorsHere({ jvms: onIt('jvm'), sdk: onIt('sdk') });
}

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'thidua-machine-'));
  for (const folder of ['bin', 'fetched', 'jvm/newer/bin']) mkdirSync(onIt(folder), { recursive: true });
  vi.stubEnv('PATH', onIt('bin'));
  vi.stubEnv('XDG_CACHE_HOME', onIt('cache'));
  vi.stubEnv('FIREBASE_EMULATORS_PATH', onIt('fetched'));
  vi.stubEnv('JAVA_HOME', undefined);
  vi.stubEnv('EMULATOR', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(machine, { recursive: true });
});

const hasHidane = () => {
  program(onIt('bin', 'hidane'));
};
const hasJava = (version: string) => {
  program(onIt('bin', 'java'), `openjdk version "${version}" 2025-01-01`);
};
const hasNewerJava = () => {
  program(onIt('jvm', 'newer', 'bin', 'java'), 'openjdk version "25" 2025-01-01');
};
/** As firebase-tools of this version names it. */
function hasFetchedJar(): string {
  const name =
    /cloud-firestore-emulator-v[\d.]+\.jar/.exec(readFileSync(fromRoot(...TOOLS), 'utf8'))?.[0] ?? '';
  writeFileSync(onIt('fetched', name), '');
  return onIt('fetched', name);
}
function hasCloudCli(sdk: string): string {
  const folder = join(sdk, 'platform', 'cloud-firestore-emulator');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cloud-firestore-emulator.jar'), '');
  return join(folder, 'cloud-firestore-emulator.jar');
}

describe('the Firestore emulators of a machine', () => {
  it('are none where there is none', async () => {
    expect(await emulatorsHere()).toEqual([]);
  });

  it('are hidane first, then the official one', async () => {
    hasHidane();
    hasJava('21.0.2');
    hasFetchedJar();
    const [first, second] = await emulatorsHere();
    expect(first).toEqual({ name: 'hidane', command: [onIt('bin', 'hidane')] });
    expect(second?.name).toBe('official');
  });

  it('are chosen by name, and missed in words', async () => {
    hasHidane();
    const { findFirestoreEmulator } = await import('./firestore-emulator.ts');
    expect((await findFirestoreEmulator('hidane')).name).toBe('hidane');
    await expect(findFirestoreEmulator('other')).rejects.toThrow('EMULATOR=hidane or EMULATOR=official');
    hasJava('17.0.15');
    hasFetchedJar();
    vi.stubEnv('JAVA_HOME', onIt('jvm', 'newer'));
    hasNewerJava();
    const official = await findFirestoreEmulator('official');
    expect(official.command[0]).toBe(onIt('jvm', 'newer', 'bin', 'java'));
    expect((await findFirestoreEmulator(undefined)).name).toBe('hidane');
  });

  it('are tested on the official one, in CI on both; where there is one, on that', async () => {
    vi.resetModules();
    const { emulatorsToTestOn } = await import('./firestore-emulator.ts');
    const names = async (chosen?: string, isCi = false) =>
      (await emulatorsToTestOn(chosen, isCi, { jvms: onIt('jvm'), sdk: onIt('sdk') })).map(
        ({ name }) => name,
      );
    hasHidane();
    expect(await names()).toEqual(['hidane']);
    expect(await names(undefined, true)).toEqual(['hidane']);
    vi.stubEnv('JAVA_HOME', onIt('jvm', 'newer'));
    hasNewerJava();
    hasFetchedJar();
    expect(await names()).toEqual(['official']);
    expect(await names(undefined, true)).toEqual(['official', 'hidane']);
    expect(await names('hidane', true)).toEqual(['hidane']);
  });

  it('need the jar and a Java of 21 or newer', async () => {
    hasJava('21.0.2');
    expect(await emulatorsHere()).toEqual([]);
    hasFetchedJar();
    expect(await emulatorsHere()).toHaveLength(1);
    hasJava('17.0.15');
    expect(await emulatorsHere()).toEqual([]);
  });

  it('run the jar that firebase-tools fetched', async () => {
    hasJava('21.0.2');
    const jar = hasFetchedJar();
    hasCloudCli(onIt('sdk'));
    const command = [onIt('bin', 'java'), '-Duser.language=en', '-jar', jar];
    expect(await emulatorsHere()).toEqual([{ name: 'official', command }]);
  });

  it('run the jar of a Cloud CLI by a Java that is not on PATH', async () => {
    hasJava('17.0.15');
    hasNewerJava();
    const jar = hasCloudCli(onIt('sdk'));
    const command = [onIt('jvm', 'newer', 'bin', 'java'), '-Duser.language=en', '-cp', jar, MAIN];
    expect(await emulatorsHere()).toEqual([{ name: 'official', command }]);
  });

  it('find a Cloud CLI by its gcloud on PATH', async () => {
    hasJava('21');
    const jar = hasCloudCli(onIt('elsewhere'));
    mkdirSync(onIt('elsewhere', 'bin'));
    program(onIt('elsewhere', 'bin', 'gcloud'));
    symlinkSync(onIt('elsewhere', 'bin', 'gcloud'), onIt('bin', 'gcloud'));
    expect((await emulatorsHere())[0]?.command).toContain(jar);
  });
});
