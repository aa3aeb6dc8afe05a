import { ensureBrowser } from './lib/browser.ts';
import { runChecks } from './lib/check.ts';
import { main, say, Stop } from './lib/console.ts';
import { ensurePoppler } from './lib/poppler.ts';
import { untilSignal, withEmulators } from './lib/session.ts';
import { TestCount } from './lib/test-count.ts';
import { hasTests, runTests, type Project } from './lib/vitest.ts';

const emulated: Project[] = ['rules', 'functions', 'e2e'];
const parts = ['check', 'unit', ...emulated];

async function runEmulated(projects: Project[], testCount: TestCount): Promise<void> {
  const present = projects.filter(hasTests);
  for (const project of projects) if (!present.includes(project)) testCount.add(await runTests(project));
  if (present.length === 0) return;
  const browser = present.includes('e2e');
  try {
    const chrome: Record<string, string> = browser ? { CHROME_PATH: await ensureBrowser() } : {};
    await withEmulators(
      { functions: present.some((name) => name !== 'rules'), web: browser },
      async ({ env }) => {
        for (const project of present) testCount.add(await runTests(project, { ...env, ...chrome }));
      },
    );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    say(`failed: ${present.join(', ')}`);
    testCount.add({ passed: 0, failed: present.length });
  }
}

const work = async (): Promise<number> => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !parts.includes(part));
  if (unknown) throw new Stop(`There is no part "${unknown}". The parts are: ${parts.join(', ')}.`);
  const wanted = (part: string) => asked.length === 0 || asked.includes(part);

  const testCount = new TestCount();
  if (wanted('check')) testCount.add(await runChecks());
  if (wanted('unit') || wanted('e2e')) await ensurePoppler();
  if (wanted('unit')) testCount.add(await runTests('unit'));
  await runEmulated(emulated.filter(wanted), testCount);
  console.log(testCount.toString());
  return testCount.failed > 0 || testCount.passed === 0 ? 1 : 0;
};

await main(() => untilSignal(work));
