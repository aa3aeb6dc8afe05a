import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { z } from 'zod';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);
const HOME = 'src/features/home/home-page.tsx';

/** Builds the client for production into a folder of its own and hands it to `look`. */
export async function withProductionBuild<T>(look: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'web-'));
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const root = join(import.meta.dirname, '../../web');
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, manifest: true },
    });
    return await look(folder);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    await rm(folder, { recursive: true, force: true });
  }
}

/** kB (1,000 bytes), gzipped, of the JavaScript that the entry and the first signed-in page load. */
export async function firstPageBytes(folder: string): Promise<number> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')),
  );
  const entry = 'lam-viec/index.html';
  if (!manifest[entry]?.isEntry || !manifest[HOME]) throw new Error('The build has no entry or no home page');
  const needed = new Set<string>();
  const collect = (key: string) => {
    if (needed.has(key)) return;
    needed.add(key);
    for (const imported of manifest[key]?.imports ?? []) collect(imported);
  };
  collect(entry);
  collect(HOME);
  let bytes = 0;
  for (const key of needed) {
    const file = manifest[key]?.file;
    if (file?.endsWith('.js')) bytes += gzipSync(await readFile(join(folder, file))).length;
  }
  return bytes / 1000;
}

export const firstPageSize = () => withProductionBuild(firstPageBytes);
