import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import config from '../dependency-cruiser.config.ts';
import { root } from './lib/places.ts';

const CASES = 'web/src/features/submission';

/** What must not be, one row each: a file, what it imports, the rule that it breaks. */
const forbidden: [file: string, imports: string, rule: string][] = [
  ['domain/src/base/a.ts', 'domain/src/people/b.ts', 'downwards: domain/src/base'],
  ['domain/src/nomination/a.ts', 'domain/src/award/b.ts', 'downwards: domain/src/nomination'],
  ['domain/src/a.ts', 'domain/src/base/b.ts', 'listed: domain/src'],
  ['functions/src/store/store.ts', 'functions/src/frame/admit.ts', 'downwards: functions/src/store'],
  ['functions/src/cases/a.ts', 'functions/src/nominations/b.ts', 'downwards: functions/src/cases'],
  ['functions/src/people/a.ts', 'functions/src/handlers.ts', 'downwards: functions/src/people'],
  ['functions/src/new-room/a.ts', 'functions/src/store/b.ts', 'listed: functions/src'],
  ['functions/src/mail/a.ts', 'functions/src/new-room/b.ts', 'listed: functions/src'],
  ['domain/src/base/a.ts', 'functions/src/store/b.ts', 'domain alone'],
  ['domain/src/base/a.test.ts', 'functions/src/store/b.ts', 'domain tests alone'],
  ['web/src/app/a.tsx', 'functions/src/store/b.ts', 'sides apart'],
  ['web/src/features/board/a.tsx', 'web/src/features/home/b.tsx', 'features apart'],
  ['web/src/features/board/a.tsx', 'web/src/app/b.tsx', 'downwards: web/src/features'],
  [`${CASES}/form/a.tsx`, `${CASES}/report/b.ts`, `downwards: ${CASES}/form`],
  [`${CASES}/report/a.tsx`, `${CASES}/page/b.ts`, `downwards: ${CASES}/report`],
  [`${CASES}/review/a.tsx`, `${CASES}/report/b.ts`, 'kinds apart'],
  [`${CASES}/a.tsx`, `${CASES}/report/b.ts`, `listed: ${CASES}`],
  ['web/src/firebase/a.ts', 'web/src/ui/b.tsx', 'downwards: web/src/firebase'],
  ['web/src/firebase/a.ts', 'web/src/reading/b.ts', 'downwards: web/src/firebase'],
  ['web/src/reading/mail/a.ts', 'firebase/firestore', 'sdk in one room'],
  ['web/src/features/board/a.ts', 'node_modules/firebase/app.ts', 'sdk in one room'],
  ['web/src/ui/a.tsx', 'web/src/features/home/b.tsx', 'downwards: web/src/ui'],
  ['web/src/ui/a.tsx', 'web/src/parts/b.tsx', 'downwards: web/src/ui'],
  ['web/src/ui/a.tsx', 'web/src/firebase/b.ts', 'ui shows'],
  ['web/src/ui/figure/a.tsx', 'web/src/reading/b.ts', 'ui shows'],
  ['web/src/parts/a.tsx', 'web/src/features/home/b.tsx', 'downwards: web/src/parts'],
  ['web/src/public-site/a.tsx', 'web/src/firebase/calls.ts', 'public site alone'],
];

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A repository of these files, each of which imports what stands beside it. */
function planted(files: Readonly<Record<string, string | null>>): string {
  const baseDir = mkdtempSync(join(tmpdir(), 'thidua-folders-'));
  folders.push(baseDir);
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(join(baseDir, dirname(path)), { recursive: true });
    const text = imports === null ? 'export interface Thing {\n  id: string;\n}\n' : user(imports);
    writeFileSync(join(baseDir, path), text);
  }
  return baseDir;
}
const user = (imports: string) => `import type { Thing } from '${imports}';\nexport type One = Thing;\n`;

/** What `npm run check` would say of a repository in which one file imports another. */
async function violations(file: string, imports: string): Promise<{ found: string[]; dependencies: number }> {
  const way = posix.relative(dirname(file), imports);
  const isPackage = imports.startsWith('firebase/');
  const from = isPackage ? imports : way.startsWith('.') ? way : `./${way}`;
  const baseDir = planted({ [file]: from, ...(isPackage ? {} : { [imports]: null }) });
  const { forbidden, required, options } = config;
  const { output } = await cruise(isPackage ? [file] : [file, imports], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden, required },
  });
  if (typeof output === 'string') throw new Error(output);
  const { violations, totalDependenciesCruised } = output.summary;
  return {
    found: violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    dependencies: totalDependenciesCruised ?? 0,
  };
}

test('every file of the program is looked at', async () => {
  const { output } = await cruise(['domain/src', 'functions/src', 'web/src'], {
    ...config.options,
    baseDir: root,
  });
  if (typeof output === 'string') throw new Error(output);
  const seen = new Set(output.modules.map(({ source }) => source));
  const files = globSync('{domain,functions,web}/src/**/*.{ts,tsx}', { cwd: root });
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
  expect(output.summary.totalDependenciesCruised).toBeGreaterThan(files.length);
}, 60_000);

test.each(forbidden)('%s may not import %s', async (file, imports, rule) => {
  expect((await violations(file, imports)).found).toContain(`${rule}: ${file} → ${imports}`);
});

test('two files that import each other, types too, are a circle', async () => {
  const files = { 'functions/src/log/a.ts': './b.ts', 'functions/src/log/b.ts': './a.ts' };
  const { forbidden, required, options } = config;
  const { output } = await cruise(Object.keys(files), {
    ...options,
    baseDir: planted(files),
    validate: true,
    ruleSet: { forbidden, required },
  });
  if (typeof output === 'string') throw new Error(output);
  expect(new Set(output.summary.violations.map(({ rule }) => rule.name))).toEqual(new Set(['no circle']));
});

test('a file beside the SDK that has nothing of it is in the wrong room; one that has is not', async () => {
  const file = 'web/src/firebase/a.ts';
  const { found } = await violations(file, 'web/src/language/b.ts');
  expect(found).toEqual([`sdk and nothing else: ${file} → ${file}`]);
  expect((await violations(file, 'firebase/firestore')).found).toEqual([]);
});

/** Circles of rooms, tests aside: those put together what they try. */
async function circles(baseDir: string, folders: string[]): Promise<string[]> {
  const { output } = await cruise(folders, {
    ...config.options,
    exclude: { path: '\\.(test|fixture)\\.tsx?$' },
    baseDir,
    validate: true,
    ruleSet: {
      forbidden: [
        { name: 'no circle', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
      ],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ from, to }) => `${from} → ${to}`);
}

test('no rooms stand on each other, within a feature either', async () => {
  expect(await circles(root, ['domain/src', 'functions/src', 'web/src'])).toEqual([]);
}, 60_000);

test('rooms of a feature that stand on each other are found', async () => {
  const baseDir = planted({
    'web/src/features/council/ballot/a.ts': '../session/b.ts',
    'web/src/features/council/session/c.ts': '../ballot/d.ts',
    'web/src/features/council/session/b.ts': null,
    'web/src/features/council/ballot/d.ts': null,
  });
  expect(await circles(baseDir, ['web/src'])).toContain(
    'web/src/features/council/ballot → web/src/features/council/session',
  );
});

/** Where somebody looks for a file by its name; what is more is in rooms of its own. */
const MOST_IN_A_ROOM = 40;

function crowded(files: readonly string[]): string[] {
  const rooms = Map.groupBy(files, (file) => posix.dirname(file));
  return [...rooms].flatMap(([room, inIt]) =>
    inIt.length > MOST_IN_A_ROOM ? [`${room}: ${inIt.length}`] : [],
  );
}

test('no room has so many files that it needs rooms of its own', () => {
  const files = globSync('{domain,functions,web}/src/**/*.*', { cwd: root });
  expect(files.length).toBeGreaterThan(800);
  expect(crowded(files)).toEqual([]);
});

test('a room with one file too many is found', () => {
  const files = Array.from({ length: MOST_IN_A_ROOM }, (_, n) => `web/src/ui/a${n}.tsx`);
  expect(crowded([...files, 'web/src/ui/figure/b.tsx'])).toEqual([]);
  expect(crowded([...files, 'web/src/ui/b.tsx'])).toEqual(['web/src/ui: 41']);
});

test('what stands further down the list may be imported', async () => {
  const { found, dependencies } = await violations(
    'functions/src/nominations/a.ts',
    'functions/src/cases/b.ts',
  );
  expect(found).toEqual([]);
  expect(dependencies).toBe(1);
});
