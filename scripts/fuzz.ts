import { main, say, Stop } from './lib/console.ts';
import { untilSignal, withEmulators } from './lib/session.ts';
import { TestCount } from './lib/test-count.ts';
import { runTests } from './lib/vitest.ts';

/** Of so many contents in process, one goes through rules and trigger. */
const TO_EMULATOR = 20;

const work = async (): Promise<number> => {
  const [runs = '200000', seed] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(runs) || (seed !== undefined && !/^\d+$/.test(seed))) {
    throw new Stop(
      'npm run fuzz -- <how many contents> <seed>: both are whole numbers, and neither must be given.',
    );
  }
  const env = { FUZZ_RUNS: runs, ...(seed === undefined ? {} : { FUZZ_SEED: seed }) };
  const testCount = new TestCount();
  say(`${runs} contents through schema and judge`);
  testCount.add(await runTests('unit', env, ['test/fuzz']));
  const throughRules = String(Math.ceil(Number(runs) / TO_EMULATOR));
  say(`${throughRules} contents through rules and trigger`);
  await withEmulators({ functions: true, web: false }, async (emulators) => {
    testCount.add(
      await runTests('functions', { ...emulators.env, ...env, FUZZ_RULES_RUNS: throughRules }, ['test/fuzz']),
    );
  });
  console.log(testCount.toString());
  return testCount.failed > 0 || testCount.passed === 0 ? 1 : 0;
};

await main(() => untilSignal(work));
