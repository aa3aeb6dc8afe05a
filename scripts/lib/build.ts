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

export async function buildWeb(folder: string, ports: Ports, projectId: string): Promise<void> {
  const vite = fromRoot('node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--mode', 'emulator', '--outDir', fromRoot(folder), '--logLevel', 'warn'];
  const env = {
    NODE_ENV: 'production',
    VITE_FIREBASE_PROJECT_ID: projectId,
    VITE_EMULATOR_AUTH_PORT: String(ports.auth),
    VITE_EMULATOR_FIRESTORE_PORT: String(ports.firestore),
    VITE_EMULATOR_FUNCTIONS_PORT: String(ports.functions),
  };
  orStop(
    'The web client',
    await withProgress(
      'Building the web client',
      run(process.execPath, [vite, ...args, '--config', fromRoot('web', 'vite.config.ts')], { env }),
    ),
  );
}
