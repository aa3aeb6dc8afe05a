import { ensureBrowser } from './lib/browser.ts';
import { emulatorsToTestOn, type FirestoreEmulator } from './lib/firestore-emulator.ts';
import { runChecks } from './lib/check.ts';
import { main, say, Stop } from './lib/console.ts';
import { ensurePoppler } from './lib/poppler.ts';
import { askedOf, type Project } from './lib/parts.ts';
import { untilSignal, withEmulators } from './lib/session.ts';
import { TestCount } from './lib/test-count.ts';
import { hasTests, runTests } from './lib/vitest.ts';

/** Runs parts on one Firestore emulator, which is named with each. */
async function runOn(
  emulator: FirestoreEmulator,
  projects: readonly Project[],
  files: readonly string[],
  testCount: TestCount,
): Promise<void> {
  const browser = projects.includes('e2e');
  const functions = projects.some((name) => name !== 'rules');
  try {
    const chrome: Record<string, string> = browser ? { CHROME_PATH: await ensureBrowser() } : {};
    await withEmulators({ functions, web: browser, emulator }, async ({ env }) => {
      for (const project of projects) {
        const title = `${project} on ${emulator.name}`;
        testCount.add(await runTests(project, { ...env, ...chrome }, files, title));
      }
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    say(`failed on ${emulator.name}: ${projects.join(', ')}`);
    const failures = projects.map((name) => `${name} on ${emulator.name}: ${error.message}`);
    testCount.add({ passed: 0, failed: projects.length, failures });
  }
}

/** Rules and functions on each of the emulators, browser tests on the last. */
async function runEmulated(
  projects: readonly Project[],
  files: readonly string[],
  testCount: TestCount,
): Promise<void> {
  const present = projects.filter(hasTests);
  for (const project of projects) if (!present.includes(project)) testCount.add(await runTests(project));
  if (present.length === 0) return;
  const emulators = await emulatorsToTestOn();
  for (const emulator of emulators) {
    const parts = present.filter((name) => name !== 'e2e' || emulator === emulators.at(-1));
    if (parts.length > 0) await runOn(emulator, parts, files, testCount);
  }
}

const work = async (): Promise<number> => {
  const asked = askedOf(process.argv.slice(2));
  if (!asked) {
    throw new Stop(
      'Name a part, then parts of file names: npm test -- functions upload. The parts are: check, unit, rules, functions, e2e.',
    );
  }
  const { parts, files } = asked;

  const testCount = new TestCount();
  if (parts.includes('check')) testCount.add(await runChecks());
  if (parts.includes('unit') || parts.includes('e2e')) await ensurePoppler();
  if (parts.includes('unit')) testCount.add(await runTests('unit', {}, files));
  const emulated = parts.filter((part) => part !== 'check' && part !== 'unit');
  await runEmulated(emulated, files, testCount);
  // A run is long, and what keeps its output may keep the end of it.
  for (const failure of testCount.failures) console.log(`failed: ${failure}`);
  console.log(testCount.toString());
  return testCount.failed > 0 || testCount.passed === 0 ? 1 : 0;
};

await main(() => untilSignal(work));
