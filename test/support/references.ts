import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { z } from 'zod';

/** What a reference can lead to. */
export interface Project {
  /** File → its text; paths from the root, with `/`. */
  texts: ReadonlyMap<string, string>;
  /** Every file, those included whose text is not read. */
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  /** Names that `npm run` takes. */
  scripts: ReadonlySet<string>;
}

const root = join(import.meta.dirname, '..', '..');
const TEXT = /\.(md|tsx?|mjs|rules)$/;
/** Not the project's own, or made by its commands. */
const foreign = ['node_modules', 'dist', '.git', '.cache', '.data', '.test'];

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (foreign.includes(entry.name)) continue;
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

export function readProject(): Project {
  const files = [...filesIn('')];
  const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const read = (name: string) => [name, readFileSync(join(root, name), 'utf8')] as const;
  return projectOf(new Map(files.filter((name) => TEXT.test(name)).map(read)), files, Object.keys(scripts));
}

export function projectOf(
  texts: ReadonlyMap<string, string>,
  files: readonly string[] = [...texts.keys()],
  scripts: readonly string[] = [],
): Project {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
      folders.add(folder);
  }
  return { texts, files: new Set(files), folders, scripts: new Set(scripts) };
}

/** Headings as GitHub makes anchors of them. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} +(.+)$/gm)) {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

const withoutFences = (markdown: string) => markdown.replace(/^(```+)[^\n]*\n[\s\S]*?^\1 *$/gm, '');

/** What is made by a command and ignored by git, so that nobody finds it in the repository. */
const made = [/(^|\/)dist(\/|$)/, /\.local$/, /^functions\/\.env$/, /^firebase\.deploy\.json$/];
const isMade = (path: string) => made.some((pattern) => pattern.test(path));

const asPattern = (glob: string) =>
  new RegExp(
    `^${glob
      .split(/(\*\*|\*)/)
      .map((part) =>
        part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^$()[\]\\|]/g, '\\$&'),
      )
      .join('')}$`,
  );

function isThere({ files, folders }: Project, path: string): boolean {
  const plain = path.replace(/\/$/, '');
  if (!plain.includes('*')) return files.has(plain) || folders.has(plain) || isMade(plain);
  const pattern = asPattern(plain);
  return [...files, ...folders].some((one) => pattern.test(one));
}

function refuseTarget(project: Project, path: string, anchor: string | undefined): string | null {
  if (!isThere(project, path)) return `${path}: there is no such file`;
  if (anchor === undefined || anchor === '') return null;
  const text = project.texts.get(path);
  if (text === undefined || !path.endsWith('.md'))
    return `${path}#${anchor}: only headings of Markdown are led to`;
  return anchorsOf(text).has(anchor) ? null : `${path}#${anchor}: there is no such heading`;
}

const LINK = /\]\(([^)\s]+)\)/g;

/** The files that a page links to, from the root. */
function linksOf(page: string, text: string): { path: string; anchor: string | undefined }[] {
  return [...withoutFences(text).matchAll(LINK)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    return [{ path: path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path)), anchor }];
  });
}

/** A path from the root; `movements/…` is a collection, too, so of that folder only its files are meant. */
const PATH =
  /(?<![\w/.@~…}-])(?:(?:domain|functions|web|test|scripts|docs|\.ci)\/[\w./*-]+|movements\/[\w-]+\.json)(?![\w<{…])/g;
const NAME = /(?<![\w/.*<…-])[\w-][\w.-]*\.(?:tsx?|mjs|md|rules|json|css|html)(?![\w-])/g;
const COMMAND = /\bnpm run ([\w:-]+)/g;
const RULE = /(?<!\[)\brules? \d+\b/gi;
const RULE_LINK = 'docs/rules.md#rule-';

const trimmed = (path: string) => path.replace(/[.,]+$/, '');

const pathsIn = (text: string) => (text.match(PATH) ?? []).map(trimmed);

function commandFaults({ scripts }: Project, text: string): string[] {
  return [...text.matchAll(COMMAND)].flatMap(([, name = '']) =>
    scripts.has(name) ? [] : [`npm run ${name}: there is no such command`],
  );
}

function nameFaults({ files }: Project, text: string): string[] {
  const names = new Set([...files].map((file) => basename(file)));
  return (text.match(NAME) ?? []).flatMap((name) =>
    names.has(name) || isMade(name) ? [] : [`${name}: no file has this name`],
  );
}

function faultsOfPage(project: Project, page: string, text: string): string[] {
  const prose = withoutFences(text);
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span).join('\n');
  const outside = prose.replace(LINK, ']');
  return [
    ...linksOf(page, text).flatMap(({ path, anchor }) => refuseTarget(project, path, anchor) ?? []),
    ...pathsIn(text.replace(LINK, ']')).flatMap((path) => refuseTarget(project, path, undefined) ?? []),
    ...nameFaults(project, spans.replace(PATH, '')),
    ...commandFaults(project, text),
    ...(outside.match(RULE) ?? [])
      .filter((rule) => !/^rules? \d+$/i.test(rule) || page !== 'docs/rules.md')
      .map((rule) => `${rule}: link it, [${rule}](…rules.md#rule-…)`),
  ];
}

const isComment = (line: string) => /^\s*(\/\/|\/\*|\*|\{\/\*)/.test(line);
const commentOf = (line: string) => (isComment(line) ? line : (/(?:^|\s)\/\/ (.*)$/.exec(line)?.[1] ?? ''));

function faultsOfCode(project: Project, text: string): string[] {
  const comments = text.split('\n').map(commentOf).join('\n');
  const pages = [...text.matchAll(/((?:[\w.-]+\/)*[\w-]+\.md)(?:#([\w-]+))?/g)];
  return [
    ...pages.flatMap(
      ([, path = '', anchor]) => refuseTarget(project, path.replace(/^(\.\.\/)+/, ''), anchor) ?? [],
    ),
    ...pathsIn(comments)
      .filter((path) => !path.endsWith('.md'))
      .flatMap((path) => refuseTarget(project, path, undefined) ?? []),
    ...nameFaults(project, comments.replace(PATH, '').replace(/[\w./-]+\.md/g, '')),
    ...commandFaults(project, comments),
    ...(text.match(RULE) ?? []).map((rule) => `${rule}: say ${RULE_LINK}…`),
  ];
}

/** Paths of documents, which look like paths of files; and what is planted to be found. */
const unread = new Set(['docs/access.md', 'test/references.test.ts', 'test/support/references.ts']);

/** Every reference that leads nowhere, with the file that holds it. */
export function deadReferences(project: Project): string[] {
  return [...project.texts].flatMap(([name, text]) => {
    if (unread.has(name)) return [];
    const faults = name.endsWith('.md') ? faultsOfPage(project, name, text) : faultsOfCode(project, text);
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

/** Pages of `docs/` that nobody comes to who begins at one of `entries` and follows links. */
export function lostPages({ texts }: Project, entries: readonly string[]): string[] {
  const met = new Set<string>();
  const open = [...entries];
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    const text = texts.get(page);
    if (met.has(page) || text === undefined) continue;
    met.add(page);
    if (page.endsWith('.md')) open.push(...linksOf(page, text).map(({ path }) => path));
  }
  return [...texts.keys()].filter((name) => dirname(name).split('/')[0] === 'docs' && !met.has(name));
}
