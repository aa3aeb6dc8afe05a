import { defineConfig } from 'vitest/config';

const unitFiles = [
  ...['domain', 'functions', 'web', 'scripts'].map((folder) => `${folder}/**/*.test.{ts,tsx}`),
  'test/*.test.ts',
  'test/attack/*.test.ts',
  'test/frame/*.test.ts',
  'test/secrecy/*.test.ts',
  'test/fuzz/*.test.ts',
];
const needsMore = ['**/*.emulator.test.*', '**/*.browser.test.*', '**/node_modules/**', '**/dist/**'];

const onEmulators = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unitFiles, exclude: needsMore, testTimeout: 20_000 } },
      onEmulators('rules', ['test/rules/**/*.test.ts']),
      onEmulators('functions', [
        'test/functions/**/*.test.ts',
        'test/chaos/**/*.test.ts',
        'test/fuzz/*.emulator.test.ts',
      ]),
      onEmulators('e2e', ['test/e2e/**/*.test.ts']),
    ],
  },
});
