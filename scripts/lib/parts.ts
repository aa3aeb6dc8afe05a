/** The parts of the tests: which files each has, as vitest and the scripts see them. */
export const testFiles = {
  /** Those that need nothing but Node; random histories among them. */
  unit: [
    ...['domain', 'functions', 'web', 'scripts'].map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    'test/*.test.ts',
    ...['attack', 'chaos', 'frame', 'fuzz', 'secrecy'].map((folder) => `test/${folder}/*.test.ts`),
  ],
  rules: ['test/rules/**/*.test.ts'],
  functions: ['test/functions/**/*.test.ts', 'test/fuzz/*.emulator.test.ts'],
  e2e: ['test/e2e/**/*.test.ts'],
} as const;
export type Project = keyof typeof testFiles;

/** Of the unit tests' patterns, what is none: it needs emulators or a browser, or is built. */
export const needsMore = ['**/*.emulator.test.*', '**/*.browser.test.*', '**/node_modules/**', '**/dist/**'];

const isProject = (word: string): word is Project => Object.hasOwn(testFiles, word);

export interface Asked {
  /** `check` and parts, in the order in which they run. */
  parts: readonly ('check' | Project)[];
  /** Parts of file names; every file where there is none. */
  files: readonly string[];
}

const inOrder = ['check', 'unit', 'rules', 'functions', 'e2e'] as const;

/**
 * What `npm test -- …` asks for: parts, then parts of file names (`functions upload-attack`). Null where file names come
 * without a part that they could be of.
 */
export function askedOf(words: readonly string[]): Asked | null {
  const named = inOrder.filter((part) => words.includes(part));
  const files = words.filter((word) => word !== 'check' && !isProject(word));
  if (files.length > 0 && !named.some(isProject)) return null;
  return { parts: named.length === 0 ? inOrder : named, files };
}
