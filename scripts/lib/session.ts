import { buildFunctions, buildWeb } from './build.ts';
import { startEmulators, type Emulators } from './emulators.ts';
import type { FirestoreEmulator } from './firestore-emulator.ts';
import { fromRoot, project } from './places.ts';
import { freePorts } from './ports.ts';
import { endEverything, onSignal, removeAtExit } from './processes.ts';

const testProject = `${project}-test`;

export interface Parts {
  functions: boolean;
  web: boolean;
  /** Another entry than functions/src/index.ts. */
  entry?: string;
  /** The one of `npm start` where none is named. */
  emulator?: FirestoreEmulator;
  /** A certain Firestore emulator, whose events take a way of their own to the functions. */
  detour?: {
    emulator: FirestoreEmulator;
    /** Given where the functions answer, gives where the events go instead; both as `host:port`. */
    open: (functions: string) => Promise<string>;
    /** Loaded before anything else into every process of Node, the functions' among them. */
    preload?: URL | undefined;
  };
}

/**
 * Emulators on ports and in folders of their own, so that nothing of a running `npm start` is touched.
 * Whatever happens, nothing stays behind.
 */
export async function withEmulators<T>(parts: Parts, work: (emulators: Emulators) => Promise<T>): Promise<T> {
  const ports = await freePorts();
  const functions = `functions/.test/${ports.hub}`;
  const hosting = `web/.test/${ports.hub}`;
  for (const folder of [functions, hosting]) removeAtExit(fromRoot(folder));
  let emulators: Emulators | undefined;
  try {
    if (parts.functions) await buildFunctions(functions, parts.entry);
    if (parts.web) await buildWeb(hosting, ports, testProject);
    const { detour } = parts;
    const via = detour && (await detour.open(`127.0.0.1:${ports.functions}`));
    emulators = await startEmulators({
      project: testProject,
      ports,
      emulator: parts.emulator,
      ...(parts.functions ? { functions } : {}),
      ...(parts.web ? { hosting } : {}),
      ...(detour && via ? { detour: { emulator: detour.emulator, via, preload: detour.preload } } : {}),
    });
    return await work(emulators);
  } finally {
    await emulators?.stop();
    await endEverything();
  }
}

/** A signal ends everything, and its exit code counts, not what the interrupted work makes of it. */
export async function untilSignal(work: () => Promise<number>): Promise<number> {
  let stopping = false;
  const stopped = Promise.withResolvers<number>();
  onSignal((signal) => {
    stopping = true;
    const code = signal === 'SIGINT' ? 130 : 143;
    stopped.resolve(endEverything().then(() => code));
  });
  try {
    const code = await Promise.race([work(), stopped.promise]);
    return stopping ? await stopped.promise : code;
  } catch (error) {
    if (stopping) return stopped.promise;
    throw error;
  }
}
