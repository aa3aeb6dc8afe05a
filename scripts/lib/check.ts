import { existsSync } from 'node:fs';
import { say } from './console.ts';
import { fromRoot } from './places.ts';
import { run } from './processes.ts';
import { TestCount } from './test-count.ts';

const bin = (name: string) => fromRoot('node_modules', '.bin', name);

const packages = ['.', 'domain', 'functions', 'web', 'web/worker'].filter((folder) =>
  existsSync(fromRoot(folder, 'tsconfig.json')),
);

const sources = ['domain', 'functions', 'web'].map((folder) => `${folder}/src`);

const steps: { name: string; lines: string[][] }[] = [
  { name: 'types', lines: packages.map((folder) => [bin('tsc'), '-p', fromRoot(folder)]) },
  { name: 'lint', lines: [[bin('oxlint'), '--type-aware', '--deny-warnings']] },
  {
    name: 'folders',
    lines: [[bin('depcruise'), '--config', fromRoot('dependency-cruiser.config.ts'), ...sources]],
  },
  { name: 'dead code', lines: [[bin('knip'), '--no-progress']] },
  { name: 'format', lines: [[bin('oxfmt'), '--check']] },
];

export async function runChecks(): Promise<TestCount> {
  const testCount = new TestCount();
  for (const { name, lines } of steps) {
    let wrong = '';
    for (const [command = '', ...args] of lines) {
      const { code, output } = await run(command, args);
      if (code !== 0) wrong += output || `${command} ended with ${code}\n`;
    }
    if (wrong) console.error(wrong.trimEnd());
    say(`${name}: ${wrong ? 'failed' : 'passed'}`);
    testCount.add(
      wrong ? { passed: 0, failed: 1, failures: [`check: ${name}`] } : { passed: 1, failed: 0, failures: [] },
    );
  }
  return testCount;
}
