import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stop, withProgress } from './console.ts';
import { certificateKeys } from './certificate-keys.ts';
import { findFirestoreEmulator, type FirestoreEmulator } from './firestore-emulator.ts';
import { baseConfig, hostingFor } from './hosting.ts';
import { firestoreStandIn } from './firestore-stand-in.ts';
import { fromRoot, root } from './places.ts';
import { mailAddresses, type Ports } from './ports.ts';
import { endEverything, markedEnv, removeAtExit } from './processes.ts';
import { startTrouble } from './start-trouble.ts';

interface Options {
  project: string;
  ports: Ports;
  /** Folders below the repository's root: firebase-tools accepts nothing outside of it. */
  functions?: string;
  hosting?: string;
  data?: string;
  /** The one of `npm start` where none is named. */
  emulator?: FirestoreEmulator | undefined;
  /**
   * A certain Firestore emulator, whose events go to `via` – `host:port` – instead of to the functions, and are delivered again
   * from there where a function failed. `preload` is loaded before anything else into every process of Node.
   */
  detour?: { emulator: FirestoreEmulator; via: string; preload?: URL | undefined };
}

export interface Emulators {
  env: Record<string, string>;
  origin: string;
  exited: Promise<number>;
  /** Ends them, and has what they hold kept where `data` says. */
  stop(): Promise<void>;
  /** Ends them at once; what was kept before stays as it was. */
  abandon(): Promise<void>;
}

const host = '127.0.0.1';
const startLimit = 180_000;
const stopLimit = 60_000;
/** A function that took longer to load would never be heard of: the emulator answers its call with nothing at all. */
const loadLimitSeconds = 60;

function isEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** What a real project keeps as secrets and settings; firebase-tools reads both files beside the functions. */
async function writeSettings(folder: string, { ports, data, detour }: Options): Promise<void> {
  const secrets = {
    SMTP_URL: mailAddresses(ports).smtpUrl,
    CERTIFICATE_KEYS: await certificateKeys(data),
  };
  const settings = {
    MAIL_FROM: 'Thi đua – Khen thưởng – bản mẫu <thi-dua@mau.example>',
    SITE_ORIGIN: `http://${host}:${ports.hosting}`,
    ...(detour ? { EVENTS_COME_AGAIN: 'true' } : {}),
  };
  for (const [name, values] of Object.entries({ '.secret.local': secrets, '.env.local': settings })) {
    const lines = Object.entries(values).map(([key, value]) => `${key}=${JSON.stringify(value)}\n`);
    writeFileSync(fromRoot(folder, name), lines.join(''));
  }
}

/** The deployed configuration with this run's folders and ports; the policy lets the emulators in. */
function localConfig({ ports, functions, hosting }: Options): string {
  const config = baseConfig();
  const [first, ...others] = config.functions;
  const allowed = [ports.auth, ports.firestore, ports.functions].flatMap((port) => [
    `http://localhost:${port}`,
    `http://${host}:${port}`,
  ]);
  return JSON.stringify({
    ...config,
    functions: functions ? [{ ...first, source: functions, configDir: functions }, ...others] : undefined,
    hosting: hosting ? hostingFor(config.hosting, hosting, allowed) : undefined,
    emulators: {
      singleProjectMode: false,
      ui: { enabled: false },
      hub: { host, port: ports.hub },
      logging: { host, port: ports.logging },
      hosting: { host, port: ports.hosting },
      functions: { host, port: ports.functions },
      firestore: { host, port: ports.firestore, websocketPort: ports.firestoreSocket },
      auth: { host, port: ports.auth },
      tasks: { host, port: ports.tasks },
      eventarc: { host, port: ports.eventarc },
    },
  });
}

function commandLine(wrapper: readonly string[], configFile: string, options: Options): string[] {
  const only = ['auth', 'firestore'];
  if (options.functions) only.push('functions', 'tasks');
  if (options.hosting) only.push('hosting');
  const line = [
    ...wrapper,
    process.execPath,
    fromRoot('node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js'),
    'emulators:start',
    '--non-interactive',
    `--config=${configFile}`,
    `--project=${options.project}`,
    `--only=${only.join(',')}`,
  ];
  if (options.data) {
    line.push(`--export-on-exit=${options.data}`);
    if (existsSync(join(options.data, 'firebase-export-metadata.json')))
      line.push(`--import=${options.data}`);
  }
  return line;
}

function emulatorEnv({ project, ports }: Options): Record<string, string> {
  return {
    GCLOUD_PROJECT: project,
    FIRESTORE_EMULATOR_HOST: `${host}:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${host}:${ports.auth}`,
    CLOUD_TASKS_EMULATOR_HOST: `${host}:${ports.tasks}`,
    FIREBASE_EMULATOR_HUB: `${host}:${ports.hub}`,
    FUNCTIONS_EMULATOR_ORIGIN: `http://${host}:${ports.functions}`,
    SMTP_URL: mailAddresses(ports).smtpUrl,
    MAIL_ORIGIN: mailAddresses(ports).origin,
    HOSTING_ORIGIN: `http://${host}:${ports.hosting}`,
    METADATA_SERVER_DETECTION: 'none',
  };
}

export async function startEmulators(options: Options): Promise<Emulators> {
  const { detour } = options;
  const emulator = detour?.emulator ?? options.emulator ?? (await findFirestoreEmulator());
  const wrapsItself = emulator.name === 'hidane' && !detour;
  const logs = fromRoot('.cache');
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, `emulators-${options.ports.hub}.log`);
  const configFile = fromRoot(`.firebase-${options.ports.hub}.json`);
  removeAtExit(configFile);
  writeFileSync(configFile, localConfig(options));
  if (options.functions) await writeSettings(options.functions, options);

  const wrapper = wrapsItself ? [...emulator.command, 'exec', '--'] : [];
  const [command = '', ...args] = commandLine(wrapper, configFile, options);
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: markedEnv({
      METADATA_SERVER_DETECTION: 'none',
      FUNCTIONS_DISCOVERY_TIMEOUT: String(loadLimitSeconds),
      NO_UPDATE_NOTIFIER: '1',
      FORCE_COLOR: '0',
      ...(detour?.preload ? { NODE_OPTIONS: `--import=${detour.preload.href}` } : {}),
      ...(wrapsItself ? {} : firestoreStandIn(emulator.command, detour?.via)),
    }),
  });
  const log = createWriteStream(logFile);
  const ready = Promise.withResolvers<boolean>();
  const exited = Promise.withResolvers<number>();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      if (output.length < 200_000) output += text;
      if (output.includes('All emulators ready')) ready.resolve(true);
    });
  }
  child.on('error', () => {
    exited.resolve(127);
  });
  child.on('exit', (code) => {
    ready.resolve(false);
    exited.resolve(code ?? 1);
  });

  const stop = async () => {
    if (child.pid !== undefined && !isEnded(child)) {
      // The whole group, since hidane passes nothing on. Firestore is in a group of its own:
      // firebase-tools ends it after the export.
      process.kill(-child.pid, 'SIGINT');
      const began = Date.now();
      while (!isEnded(child) && Date.now() - began < stopLimit) await sleep(50);
    }
    await endEverything(child.pid);
  };

  const abandon = async () => {
    // A polite signal would have them export what they hold by now.
    if (child.pid !== undefined && !isEnded(child)) process.kill(-child.pid, 'SIGKILL');
    await endEverything(child.pid);
  };

  const late = sleep(startLimit, false, { ref: false });
  const up = await withProgress(
    `Starting the emulators (Firestore: ${emulator.name})`,
    Promise.race([ready.promise, late]),
  );
  const broken = /(failed to load function|error: .*functions|Failed to load function)/i.exec(output);
  if (!up || broken) {
    const code = child.signalCode === 'SIGKILL' ? 137 : child.exitCode;
    const trouble = startTrouble(output, code);
    await abandon();
    if (trouble !== null) throw new Stop(trouble);
    const lines = output.split('\n').filter((line) => /error|⚠|⬢.*fail|could not|not found/i.test(line));
    console.error(lines.slice(0, 12).join('\n'));
    throw new Stop(`The emulators did not start. The lines above say why; the whole log is ${logFile}.`);
  }
  return {
    env: emulatorEnv(options),
    origin: `http://${host}:${options.ports.hosting}`,
    exited: exited.promise,
    stop,
    abandon,
  };
}
