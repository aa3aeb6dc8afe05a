import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from './lib/places.ts';
import { freePorts, mailAddresses, type Ports } from './lib/ports.ts';

const LIMIT_MS = 15_000;
const FUNCTIONS = 5001;

let ports: Ports;
let offset: string;
let start: ChildProcess;
let said = '';

/** What `look` finds as soon as it finds something; undefined when `npm start` ends first, or never gets there. */
async function soon<T>(look: () => Promise<T>): Promise<T | undefined> {
  const until = Date.now() + LIMIT_MS;
  while (Date.now() < until && start.exitCode === null) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await sleep(50);
  }
  return undefined;
}

async function greeting(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  try {
    for await (const line of socket.setEncoding('utf8')) return String(line);
    throw new Error('Closed without a word');
  } finally {
    socket.destroy();
  }
}

beforeAll(async () => {
  ports = await freePorts();
  offset = String(ports.functions - FUNCTIONS);
  start = spawn(process.execPath, [fromRoot('scripts', 'start.ts')], {
    env: { ...process.env, PORT_OFFSET: offset },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [start.stdout, start.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
});

/** Long before its emulators are there: nothing is kept of it. */
afterAll(async () => {
  if (start.exitCode === null) {
    start.kill('SIGTERM');
    await once(start, 'exit');
  }
  for (const part of ['functions', 'web']) {
    await rm(fromRoot(part, '.test', `demo-thi-dua-${offset}`), { recursive: true, force: true });
  }
});

describe('npm start', () => {
  it('catches the mail that the functions send, and shows it on a page', async () => {
    const page = await soon(async () => (await fetch(`${mailAddresses(ports).origin}/api/email`)).text());
    expect(page, said).toBe('[]');
    expect(await soon(() => greeting(ports.smtp)), said).toMatch(/^220 /);
  });
});
