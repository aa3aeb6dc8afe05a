import { ensureBrowser } from './lib/browser.ts';
import { runChecks } from './lib/check.ts';
import { main, say, Stop } from './lib/console.ts';
import { ensurePoppler } from './lib/poppler.ts';
import { untilSignal, withEmulators } from './lib/session.ts';
import { Tally } from './lib/tally.ts';
import { hasTests, runTests, type Project } from './lib/vitest.ts';

const emulated: Project[] = ['rules', 'functions', 'e2e'];
const parts = ['check', 'unit', ...emulated];

async function runEmulated(projects: Project[], tally: Tally): Promise<void> {
  const present = projects.filter(hasTests);
  for (const project of projects) if (!present.includes(project)) tally.add(await runTests(project));
  if (present.length === 0) return;
  const browser = present.includes('e2e');
  try {
    const chrome: Record<string, string> = browser ? { CHROME_PATH: await ensureBrowser() } : {};
    await withEmulators(
      { functions: present.some((name) => name !== 'rules'), web: browser },
      async ({ env }) => {
        for (const project of present) tally.add(await runTests(project, { ...env, ...chrome }));
      },
    );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    say(`failed: ${present.join(', ')}`);
    tally.add({ passed: 0, failed: present.length });
  }
}

const work = async (): Promise<number> => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !parts.includes(part));
  if (unknown) throw new Stop(`There is no part "${unknown}". The parts are: ${parts.join(', ')}.`);
  const wanted = (part: string) => asked.length === 0 || asked.includes(part);

  const tally = new Tally();
  if (wanted('check')) tally.add(await runChecks());
  if (wanted('unit') || wanted('e2e')) await ensurePoppler();
  if (wanted('unit')) tally.add(await runTests('unit'));
  await runEmulated(emulated.filter(wanted), tally);
  console.log(tally.toString());
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0;
};

await main(() => untilSignal(work));
