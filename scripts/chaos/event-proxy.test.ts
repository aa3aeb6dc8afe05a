import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Random } from '../lib/random.ts';
import { EventProxy, IN_ORDER, MAX_TRIES, type Disorder } from './event-proxy.ts';

const DISORDER: Disorder = {
  ...IN_ORDER,
  atOnce: 4,
  duplicates: 0.3,
  among: 32,
  holdMs: 20,
  answerMs: 5000,
  retryMs: 1,
};
const EVENTS = 200;

interface Got {
  path: string;
  body: string;
  type: string;
}

/** Functions that note what they get, and how many run at the same time. */
class Functions {
  readonly got: Got[] = [];
  busiest = 0;
  #running = 0;
  /** null: it never answers. */
  readonly #statusOf: (body: string) => number | null;
  readonly #server: Server;

  constructor(statusOf: (body: string) => number | null = () => 200) {
    this.#statusOf = statusOf;
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        this.got.push({ path: request.url ?? '', body, type: String(request.headers['ce-type']) });
        this.#running += 1;
        this.busiest = Math.max(this.busiest, this.#running);
        setTimeout(() => {
          this.#running -= 1;
          const status = this.#statusOf(body);
          if (status !== null) response.writeHead(status).end();
        }, 2);
      });
    });
  }

  async open(): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('It listens nowhere');
    return `127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

const open: { close: () => unknown }[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

/** Sends numbered events one after the other, as an emulator does that waits for each answer. */
async function sent(disorder: Disorder, functions: Functions, events = EVENTS, seed = 1) {
  const proxy = new EventProxy(disorder, new Random(seed));
  open.push(functions, proxy);
  const address = await proxy.open(await functions.open());
  for (let n = 1; n <= events; n += 1) {
    const answer = await fetch(`http://${address}/functions/projects/p/triggers/onCreateVersion`, {
      method: 'POST',
      headers: { 'ce-type': 'created' },
      body: String(n),
    });
    expect(answer.status).toBe(200);
  }
  while (!proxy.isIdle()) await sleep(5);
  return proxy.passage;
}

const numbers = ({ got }: Functions) => got.map(({ body }) => Number(body));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the proxy between the emulators', () => {
  it('passes events on as they are, in order and once, where nothing is to be disordered', async () => {
    const functions = new Functions();
    const passage = await sent(IN_ORDER, functions);
    expect(numbers(functions)).toEqual(upTo(EVENTS));
    expect(functions.busiest).toBe(1);
    expect(functions.got[0]).toEqual({
      path: '/functions/projects/p/triggers/onCreateVersion',
      body: '1',
      type: 'created',
    });
    expect(passage).toMatchObject({ events: EVENTS, duplicated: 0, reordered: 0, farthest: 0, busiest: 1 });
  });

  it('delivers every event, some twice, out of order and several at a time, and says how much', async () => {
    const functions = new Functions();
    const passage = await sent(DISORDER, functions);
    const got = numbers(functions);
    expect(new Set(got)).toEqual(new Set(upTo(EVENTS)));
    expect(got.length).toBe(EVENTS + passage.duplicated);
    expect(passage.duplicated).toBeGreaterThan(EVENTS * 0.2);
    expect(passage.duplicated).toBeLessThan(EVENTS * 0.4);
    expect(got).not.toEqual(got.toSorted((a, b) => a - b));
    expect(passage.reordered).toBeGreaterThan(EVENTS / 2);
    expect(passage.farthest).toBeGreaterThan(8);
    expect(functions.busiest).toBe(DISORDER.atOnce);
    expect(passage.lost).toEqual([]);
  });

  it('does not hold back the last event for others that do not come', async () => {
    const functions = new Functions();
    await sent({ ...DISORDER, duplicates: 0 }, functions, 1);
    expect(numbers(functions)).toEqual([1]);
  });

  it('delivers again what failed, and tells of what the functions never took', async () => {
    let refusals = 0;
    const functions = new Functions((body) => {
      if (body === '2') return 500;
      if (body !== '3' || refusals > 0) return 200;
      refusals += 1;
      return 503;
    });
    const passage = await sent({ ...IN_ORDER, retryMs: 1 }, functions, 3);
    expect(numbers(functions).filter((n) => n === 2)).toHaveLength(MAX_TRIES);
    expect(numbers(functions).filter((n) => n === 3)).toHaveLength(2);
    expect(passage.retried).toBe(MAX_TRIES);
    expect(passage.lost).toEqual(['/functions/projects/p/triggers/onCreateVersion: 500 ']);
  });

  it('asks again who does not answer, and goes on with the others', async () => {
    let asked = 0;
    const functions = new Functions((body) => {
      if (body !== '1') return 200;
      asked += 1;
      return asked === 1 ? null : 200;
    });
    const passage = await sent({ ...IN_ORDER, answerMs: 100, retryMs: 1 }, functions, 2);
    expect(numbers(functions).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
    expect(passage).toMatchObject({ retried: 1, lost: [] });
  });
});
