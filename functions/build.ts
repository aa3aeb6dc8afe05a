import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = new URL('./', import.meta.url);
/** `build.ts [folder] [entry]`: the benchmark adds an entry of its own, whose functions are never deployed. */
const dist = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('dist/', here);

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'version' in value;
}

async function readManifest(url: URL): Promise<Manifest> {
  const parsed: unknown = JSON.parse(await readFile(url, 'utf8'));
  if (!isManifest(parsed)) throw new Error(`${fileURLToPath(url)} is not a package manifest`);
  return parsed;
}

async function installedVersion(name: string): Promise<string> {
  for (const folder of [here, new URL('../', here)]) {
    const manifest = await readManifest(new URL(`node_modules/${name}/package.json`, folder)).catch(
      () => undefined,
    );
    if (manifest) return manifest.version;
  }
  throw new Error(`${name} is a dependency of functions but is not installed`);
}

const own = await readManifest(new URL('package.json', here));
const external = Object.keys(own.dependencies ?? {}).filter((name) => !name.startsWith('@thidua/'));

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  entryPoints: [process.argv[3] ?? fileURLToPath(new URL('src/index.ts', here))],
  // Each act's handler becomes a file of its own, which a process reads when that act is first asked for.
  outdir: fileURLToPath(dist),
  entryNames: 'index',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: true,
  logLevel: 'warning',
  external: external.flatMap((name) => [name, `${name}/*`]),
});

const versions = await Promise.all(
  external.map(async (name) => [name, await installedVersion(name)] as const),
);
await writeFile(
  new URL('package.json', dist),
  `${JSON.stringify(
    {
      name: 'thidua-functions',
      private: true,
      type: 'module',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: Object.fromEntries(versions),
    },
    undefined,
    2,
  )}\n`,
);
