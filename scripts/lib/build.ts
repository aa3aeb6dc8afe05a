import { existsSync } from 'node:fs';
import { Stop, withProgress } from './console.ts';
import { fromRoot } from './places.ts';
import type { Ports } from './ports.ts';
import { run, type Outcome } from './processes.ts';

function orStop(what: string, { code, output }: Outcome): void {
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Stop(`${what} could not be built. Correct the errors above and run this again.`);
}

export async function buildFunctions(folder: string, entry?: string): Promise<void> {
  if (!existsSync(fromRoot('functions', 'src', 'index.ts'))) {
    throw new Stop('functions/src/index.ts is missing, so there are no functions to build.');
  }
  orStop(
    'The functions',
    await withProgress(
      'Building the functions',
      run(process.execPath, [
        fromRoot('functions', 'build.ts'),
        fromRoot(folder),
        ...(entry === undefined ? [] : [fromRoot(entry)]),
      ]),
    ),
  );
}

/** The client for the emulators. */
export async function buildWeb(folder: string, ports: Ports, projectId: string): Promise<void> {
  await viteBuild(folder, ['--mode', 'emulator'], {
    NODE_ENV: 'production',
    VITE_FIREBASE_PROJECT_ID: projectId,
    VITE_EMULATOR_AUTH_PORT: String(ports.auth),
    VITE_EMULATOR_FIRESTORE_PORT: String(ports.firestore),
    VITE_EMULATOR_FUNCTIONS_PORT: String(ports.functions),
  });
}

async function viteBuild(folder: string, mode: string[], env: Record<string, string>): Promise<void> {
  const vite = fromRoot('node_modules', 'vite', 'bin', 'vite.js');
  const where = ['--outDir', fromRoot(folder), '--config', fromRoot('web', 'vite.config.ts')];
  orStop(
    'The web client',
    await withProgress(
      'Building the web client',
      run(process.execPath, [vite, 'build', ...mode, ...where, '--logLevel', 'warn'], { env }),
    ),
  );
}

/** The client for a real project; its settings come from web/.env.production.local. */
export async function buildWebForProduction(folder: string): Promise<void> {
  if (!existsSync(fromRoot('web', '.env.production.local'))) {
    throw new Stop(
      'web/.env.production.local is missing. Write VITE_FIREBASE_API_KEY, VITE_FIREBASE_AUTH_DOMAIN, ' +
        'VITE_FIREBASE_PROJECT_ID and VITE_FIREBASE_APP_ID of your Firebase web app into it.',
    );
  }
  await viteBuild(folder, [], { NODE_ENV: 'production' });
}
