import { rmSync } from 'node:fs';
import { buildFunctions, buildWeb } from './build.ts';
import { startEmulators, type Emulators } from './emulators.ts';
import { fromRoot, project } from './places.ts';
import { freePorts } from './ports.ts';
import { endEverything, onSignal } from './processes.ts';

export interface Parts {
  functions: boolean;
  web: boolean;
}

/**
 * Emulators on ports and in folders of their own, so that nothing of a running `npm start` is touched.
 * Whatever happens, nothing stays behind.
 */
export async function withEmulators<T>(parts: Parts, work: (emulators: Emulators) => Promise<T>): Promise<T> {
  const ports = await freePorts();
  const functions = `functions/.test/${ports.hub}`;
  const hosting = `web/.test/${ports.hub}`;
  let emulators: Emulators | undefined;
  try {
    if (parts.functions) await buildFunctions(functions);
    if (parts.web) await buildWeb(hosting, ports);
    emulators = await startEmulators({
      project: `${project}-test`,
      ports,
      ...(parts.functions ? { functions } : {}),
      ...(parts.web ? { hosting } : {}),
    });
    return await work(emulators);
  } finally {
    await emulators?.stop();
    await endEverything();
    for (const folder of [functions, hosting]) rmSync(fromRoot(folder), { recursive: true, force: true });
  }
}

export function stopOnSignal(): void {
  onSignal((signal) => {
    void (async () => {
      await endEverything();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    })();
  });
}
