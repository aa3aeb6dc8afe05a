import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const SCOPE = '/lam-viec/';
const DOCUMENT = 'lam-viec/index.html';
const WORKER = 'lam-viec/sw.js';
/** Of web/public: what the document itself names. */
const PUBLIC = ['/not-opened.js'];

/** Every file that the application may come to need, beginning with its document. */
function filesOf(bundle: Rolldown.OutputBundle): { entry: string; files: string[] } {
  const chunks = new Map<string, Rolldown.OutputChunk>();
  for (const output of Object.values(bundle))
    if (output.type === 'chunk') chunks.set(output.fileName, output);
  const entry = [...chunks.values()].find(
    ({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith(DOCUMENT),
  );
  if (!entry) throw new Error(`The build has no ${DOCUMENT}`);
  const files = new Set<string>();
  const collect = (name: string) => {
    if (files.has(name)) return;
    files.add(name);
    const chunk = chunks.get(name);
    for (const style of chunk?.viteMetadata?.importedCss ?? []) files.add(style);
    for (const asset of chunk?.viteMetadata?.importedAssets ?? []) files.add(asset);
    for (const other of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) collect(other);
  };
  collect(entry.fileName);
  return { entry: entry.fileName, files: [...files].toSorted() };
}

/** Builds the service worker of the application, and tells it which files are its own. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: join(import.meta.dirname, 'worker/worker.ts'), fileName: WORKER });
  },
  async writeBundle({ dir = '' }, bundle) {
    const { entry, files } = filesOf(bundle);
    const all = [...files.map((file) => `/${file}`), ...PUBLIC];
    const path = join(dir, WORKER);
    const code = await readFile(path, 'utf8');
    // The document and what is not named by its content count by what they say.
    const said = await Promise.all([DOCUMENT, ...PUBLIC].map((file) => readFile(join(dir, file), 'utf8')));
    const version = createHash('sha256')
      .update([code, ...all, ...said].join('\n'))
      .digest('hex')
      .slice(0, 12);
    const build = JSON.stringify({ version, scope: SCOPE, entry, files: all });
    await writeFile(path, `const BUILD = ${build};\n${code}`);
  },
});
