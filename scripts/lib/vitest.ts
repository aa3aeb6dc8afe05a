import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { say } from './console.ts';
import { testFiles, type Project } from './parts.ts';
import { fromRoot, root } from './places.ts';
import { run } from './processes.ts';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

export function hasTests(project: Project): boolean {
  const exclude = (name: string) => name.includes('node_modules') || name.includes('dist');
  return globSync(testFiles[project], { cwd: root, exclude }).length > 0;
}

export async function runTests(
  project: Project,
  env: Record<string, string> = {},
  /** Parts of the names of the files to run; all of the project's where there is none. */
  files: readonly string[] = [],
  /** What it is called in what is said, where that is more than the project's name. */
  title: string = project,
): Promise<{ passed: number; failed: number }> {
  if (!hasTests(project)) {
    say(`${title}: skipped, there are no test files yet (${testFiles[project].join(', ')})`);
    return { passed: 0, failed: 0 };
  }
  say(`${title}: running`);
  const begun = Date.now();
  mkdirSync(fromRoot('.test'), { recursive: true });
  const file = fromRoot('.test', `vitest-${project}-${process.pid}.json`);
  rmSync(file, { force: true });
  const { code } = await run(
    process.execPath,
    [
      fromRoot('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--project=${project}`,
      // The runner leaves one core free, which of two is half; on emulators files come one after the other.
      ...(project === 'unit' ? ['--maxWorkers=100%'] : []),
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env, output: 'show' },
  );
  const counts = readReport(file);
  rmSync(file, { force: true });
  if (!counts) {
    say(`${title}: failed, vitest ended with ${code} and left no report`);
    return { passed: 0, failed: 1 };
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  let { failed } = counts;
  if (failed === 0 && (code !== 0 || counts.passed === 0)) failed = 1;
  say(
    `${title}: ${counts.passed} passed, ${failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}, ${seconds} s`,
  );
  return { passed: counts.passed, failed };
}

function readReport(file: string): { passed: number; failed: number; skipped: number } | undefined {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A file that fails outside of its tests (an import, a hook) has no failed test to its name.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
