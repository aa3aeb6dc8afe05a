import type { IConfiguration } from 'dependency-cruiser';

// The order of folders, which `npm run check` holds every import to, of types too. Each folder may import those before it in
// its list, and none after: so there is no circle between folders. What is in no list is an error.

type Rules = NonNullable<IConfiguration['forbidden']>;

const orders: Record<string, string[]> = {
  'domain/src': [
    'words',
    'base',
    'sheet',
    'movement',
    'plan',
    'people',
    'unit-change',
    'log',
    'file',
    'submission',
    'summary',
    'nomination',
    'council',
    'award',
    'exemplar',
    'question',
    'intake',
    'mail',
    'erasure',
    'site',
    'wording',
    'contract',
  ],
  'functions/src': [
    'store',
    'platform',
    'site',
    'frame',
    'telling',
    'summaries',
    'cases',
    'uploads',
    'nominations',
    'documents',
    'awards',
    'council',
    'participants',
    'plans',
    'units',
    'deadlines',
    'scores',
    'intake',
    'exemplars',
    'questions',
    'judging',
    'moves',
    'people',
    'mail',
    'log',
    'erasure',
    'handlers.ts',
    'callables',
    'triggers',
    'schedules',
    'index.ts',
  ],
  'web/src': [
    'browser',
    'language',
    'firebase',
    'reading',
    'public-site',
    'ui',
    'parts',
    'features',
    'app',
    'main.tsx',
  ],
  'web/src/features/submission': [
    'content',
    'form',
    'draft',
    'frame',
    'registration',
    'report',
    'review',
    'nomination',
    'kinds.ts',
    'page',
  ],
};

/** Tests put together what they try. */
const tests = '\\.(test|fixture)\\.tsx?$';
const escaped = (text: string) => text.replace(/[.+]/g, '\\$&');
const within = (entry: string) => (entry.includes('.') ? `${escaped(entry)}$` : `${entry}/`);
const among = (entries: readonly string[]) => `(${entries.map(within).join('|')})`;

/** Each a folder of its own behind one interface, `frame/kind.ts`. */
const kinds = ['registration', 'report', 'review', 'nomination'];

const downwards: Rules = Object.entries(orders).flatMap(([root, entries]) =>
  entries.slice(0, -1).map((entry, index) => ({
    name: `downwards: ${root}/${entry}`,
    comment: `What comes further down the list of ${root} in dependency-cruiser.config.ts stands on this.`,
    severity: 'error',
    from: { path: `^${root}/${within(entry)}`, pathNot: tests },
    to: { path: `^${root}/${among(entries.slice(index + 1))}` },
  })),
);

const listed: Rules = Object.entries(orders).flatMap(([root, entries]) => {
  const elsewhere = `^${root}/(?!${among(entries)})`;
  const rule = {
    name: `listed: ${root}`,
    comment: `This has no place yet in the list of ${root} in dependency-cruiser.config.ts.`,
    severity: 'error',
  } as const;
  return [
    { ...rule, from: { path: elsewhere }, to: {} },
    { ...rule, from: {}, to: { path: elsewhere } },
  ];
});

/** The client's SDK, wherever it is found from. */
const sdk = '(^|node_modules/)@?firebase/';

const config = {
  forbidden: [
    ...downwards,
    ...listed,
    {
      name: 'no circle',
      comment: 'Two files that import each other are one: what both need stands in a file below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain alone',
      comment: 'The domain imports zod and its own files, its tests vitest and fast-check too.',
      severity: 'error',
      from: { path: '^domain/src/', pathNot: tests },
      to: { pathNot: '^(domain/src/|node_modules/zod/)' },
    },
    {
      name: 'domain tests alone',
      comment: 'Tests of the domain import vitest, fast-check, zod and its own files.',
      severity: 'error',
      from: { path: '^domain/src/' },
      to: { pathNot: '^(domain/src/|node_modules/(zod|vitest|fast-check)/)' },
    },
    {
      name: 'sides apart',
      comment: 'Web and functions never import each other; what both know is the domain.',
      severity: 'error',
      from: { path: '^(web|functions)/src/' },
      to: { path: '^(web|functions)/src/', pathNot: '^$1/src/' },
    },
    {
      name: 'features apart',
      comment: 'A feature never imports another; app composes them.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'kinds apart',
      comment:
        'What belongs to one kind of case stands in its folder; what several share, in the rooms before them.',
      severity: 'error',
      from: { path: `^web/src/features/submission/${among(kinds)}`, pathNot: tests },
      to: {
        path: `^web/src/features/submission/${among(kinds)}`,
        pathNot: '^web/src/features/submission/$1',
      },
    },
    {
      name: 'ui shows',
      comment:
        'It shows what it is given; what reads or calls has its place in web/src/parts, or is given its data by a feature.',
      severity: 'error',
      from: { path: '^web/src/ui/', pathNot: tests },
      to: { path: '^web/src/(firebase|reading)/' },
    },
    {
      name: 'sdk in one room',
      comment:
        'Only web/src/firebase knows the SDK of Firebase; what is read with it stands in web/src/reading.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/firebase/' },
      to: { path: sdk },
    },
    {
      name: 'public site alone',
      comment:
        'The public site is a small document of its own: of the client it knows the language, the browser and what reads in public.',
      severity: 'error',
      from: { path: '^web/src/public-site/' },
      to: { path: '^web/src/', pathNot: '^web/src/(public-site/|language/|browser/|firebase/public\\.ts$)' },
    },
  ],
  required: [
    {
      name: 'sdk and nothing else',
      comment: 'What names nothing of the SDK has its place in web/src/reading, not in web/src/firebase.',
      severity: 'error',
      module: { path: '^web/src/firebase/', pathNot: tests },
      to: { path: sdk },
    },
  ],
  options: {
    // TypeScript 7 has no interface that a parser could use yet.
    parser: 'swc',
    // Imports of types count.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
} satisfies IConfiguration;

export default config;
