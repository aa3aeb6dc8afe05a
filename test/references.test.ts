import { describe, expect, it } from 'vitest';
import { anchorsOf, deadReferences, lostPages, projectOf, readProject } from './support/references.ts';

const project = readProject();
const RULES = 'docs/rules.md';

it('every reference to a rule, a file, a heading or a command leads somewhere', () => {
  expect(deadReferences(project)).toEqual([]);
});

it('every page of docs is come to from the README', () => {
  expect(lostPages(project, ['README.md'])).toEqual([]);
});

it('each of the ten rules names its source and tests that are there', () => {
  const sections = (project.texts.get(RULES) ?? '').split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(
    Array.from({ length: 10 }, (_, index) => `Rule ${index + 1}`),
  );
  for (const section of sections) {
    const tests = section.match(/[\w./-]+\.test\.ts/g) ?? [];
    expect(tests.length, section).toBeGreaterThan(0);
    expect(tests.filter((path) => !project.files.has(path))).toEqual([]);
    expect(section).toMatch(/^Source: /m);
  }
});

it('every identifier of the glossary is one of the code', () => {
  const sources = [...project.texts].filter(([name]) => /^(domain|functions|web)\/src\/.*\.tsx?$/.test(name));
  const words = new Set(sources.flatMap(([, text]) => text.match(/\w+/g) ?? []));
  const terms = [...(project.texts.get('docs/glossary.md') ?? '').matchAll(/`([A-Za-z]+)`/g)].map(
    ([, term = '']) => term,
  );
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter((term) => !words.has(term))).toEqual([]);
});

describe('what leads nowhere is found', () => {
  const sound = new Map([
    ['README.md', '# Start\n\n[rules](docs/rules.md#rule-1), `npm run check`, `domain/src/a.ts`, `a.ts`'],
    ['docs/rules.md', '# Rules\n\n## Rule 1\n'],
    ['domain/src/a.ts', '/** As docs/rules.md#rule-1 says; see b.ts. */\n'],
    ['domain/src/b.ts', '// `npm run check` finds it\n'],
  ]);
  const faultsWith = (name: string, text: string) =>
    deadReferences(projectOf(new Map([...sound, [name, text]]), undefined, ['check']));

  it('and what leads somewhere is not', () => {
    expect(deadReferences(projectOf(sound, undefined, ['check']))).toEqual([]);
  });

  it.each([
    ['a rule that is cited without a link', 'domain/src/c.ts', '/** Domain rule 4 */', 'rule 4: say'],
    [
      'a rule that there is not',
      'domain/src/c.ts',
      '// docs/rules.md#rule-11',
      '#rule-11: there is no such heading',
    ],
    [
      'a page that is not in the repository',
      'domain/src/c.ts',
      '/** (domain.md) */',
      'domain.md: there is no',
    ],
    [
      'a file that has moved, in a comment',
      'web/src/c.tsx',
      '// see domain/src/z.ts',
      'domain/src/z.ts: there is no',
    ],
    ['a name that no file has, in a comment', 'web/src/c.tsx', 'x(); // as in z.ts', 'z.ts: no file'],
    ['a command that there is not', 'scripts/c.ts', '// npm run nothing', 'npm run nothing: there is no'],
    ['a link to no file', 'docs/c.md', '[c](nothing.md)', 'docs/nothing.md: there is no'],
    ['a link to no heading', 'docs/c.md', '[c](rules.md#rule-2)', '#rule-2: there is no such heading'],
    [
      'a path that has moved, in a page',
      'docs/c.md',
      'in `test/rules/c.test.ts`',
      'test/rules/c.test.ts: there is',
    ],
    ['a folder that is gone, in a picture', 'docs/c.md', '```\nweb/src/ui/\n```', 'web/src/ui/: there is no'],
    ['files of which there is none', 'docs/c.md', '`test/functions/*-attack*`', '*-attack*: there is no'],
    ['a name that no file has, in a page', 'docs/c.md', 'in `z.ts`', 'z.ts: no file'],
    ['a rule that a page cites without a link', 'docs/c.md', 'as rule 1 says', 'rule 1: link it'],
  ])('%s', (_what, name, text, fault) => {
    expect(faultsWith(name, text)).toEqual([expect.stringContaining(fault)]);
  });

  it('a page that nobody links to', () => {
    const pages = new Map([...sound, ['docs/c.md', '# C\n']]);
    expect(lostPages(projectOf(pages), ['README.md'])).toEqual(['docs/c.md']);
  });

  it('headings are anchors as GitHub makes them', () => {
    expect([
      ...anchorsOf('# The log: what\n## Đơn vị, cụm\n## Same\n## Same\n```\n# not one\n```\n'),
    ]).toEqual(['the-log-what', 'đơn-vị-cụm', 'same', 'same-1']);
  });
});
