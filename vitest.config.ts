import { defineConfig } from 'vitest/config';
import { needsMore, testFiles, type Project } from './scripts/lib/parts.ts';

const onEmulators = (name: Exclude<Project, 'unit'>) => ({
  test: {
    name,
    include: [...testFiles[name]],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: [...testFiles.unit], exclude: needsMore, testTimeout: 120_000 } },
      onEmulators('rules'),
      onEmulators('functions'),
      onEmulators('e2e'),
    ],
  },
});
