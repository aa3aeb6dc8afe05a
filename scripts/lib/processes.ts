import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  createWriteStream,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './places.ts';

export interface Outcome {
  code: number;
  output: string;
}

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** `show` passes the output through; `keep` only returns it. */
  output?: 'show' | 'keep';
  log?: string;
}

/** Every process started here carries this, so that those that outlive their parent are found too. */
const markName = 'THIDUA_RUN';
const mark = `${process.pid}-${Date.now()}`;

export function markedEnv(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...env, [markName]: mark };
}

export function run(command: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const show = options.output === 'show';
  const child = spawn(command, args, {
    cwd: root,
    env: markedEnv(options.env),
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  const log = options.log ? createWriteStream(options.log) : undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      log?.write(text);
    });
  }
  child.on('error', (error) => {
    resolve({ code: 127, output: error.message });
  });
  child.on('close', (code, signal) => {
    log?.end();
    if (signal) output += `\nEnded by ${signal} from outside\n`;
    resolve({ code: code ?? 1, output });
  });
  return promise;
}

export function findOnPath(names: string[], extraFolders: string[] = []): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...extraFolders];
  for (const name of names) {
    for (const folder of folders.filter(Boolean)) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function marked(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && pid !== process.pid && carriesMark(pid));
  } catch {
    return [];
  }
}

function carriesMark(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${markName}=${mark}`);
  } catch {
    return false;
  }
}

function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** Ends whatever was started from here. Where there is no /proc, only the group that is named. */
export async function endEverything(group?: number): Promise<void> {
  if (group !== undefined) signalAll([-group], 'SIGTERM');
  signalAll(marked(), 'SIGTERM');
  for (let tries = 0; tries < 20 && marked().length > 0; tries += 1) await sleep(100);
  if (group !== undefined) signalAll([-group], 'SIGKILL');
  signalAll(marked(), 'SIGKILL');
}

/** Calls back once, on the first signal; repeated ones (terminal and parent both send) change nothing. */
export function onSignal(stop: (signal: NodeJS.Signals) => void): void {
  let seen = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (seen) return;
      seen = true;
      stop(signal);
    });
  }
}

const leftovers = new Set<string>();

/** Also when a signal ends the script in the middle. */
export function removeAtExit(path: string): void {
  if (leftovers.size === 0) {
    process.on('exit', () => {
      for (const leftover of leftovers) rmSync(leftover, { recursive: true, force: true });
    });
  }
  leftovers.add(path);
}
