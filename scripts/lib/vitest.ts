import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { say } from './console.ts';
import { testFiles, type Project } from './parts.ts';
import { fromRoot, root } from './places.ts';
import { run } from './processes.ts';
import type { Counted } from './test-count.ts';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
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
): Promise<Counted> {
  if (!hasTests(project)) {
    say(`${title}: skipped, there are no test files yet (${testFiles[project].join(', ')})`);
    return { passed: 0, failed: 0, failures: [] };
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
    return { passed: 0, failed: 1, failures: [`${title}: vitest ended with ${code} and left no report`] };
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  let { failed } = counts;
  const failures = counts.failures.map((failure) => `${title}: ${failure}`);
  if (failed === 0 && (code !== 0 || counts.passed === 0)) {
    failed = 1;
    failures.push(`${title}: vitest ended with ${code} after ${counts.passed} passed`);
  }
  say(
    `${title}: ${counts.passed} passed, ${failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}, ${seconds} s`,
  );
  return { passed: counts.passed, failed, failures };
}

/** A failure's file, name and the first line of what was found, without the colours of a terminal. */
const failureLine = (file: string, name: string, message = '') =>
  [relative(root, file), name, stripVTControlCharacters(message).split('\n')[0]].filter(Boolean).join(' › ');

function readReport(file: string): (Counted & { skipped: number }) | undefined {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((result) => result.status === 'failed');
      // A file that fails outside of its tests (an import, a hook) has no failed test to its name.
      if (status === 'failed' && failed.length === 0) return [failureLine(name, '', message)];
      return failed.map(({ fullName, failureMessages }) => failureLine(name, fullName, failureMessages?.[0]));
    });
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, failures.length),
      failures,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
