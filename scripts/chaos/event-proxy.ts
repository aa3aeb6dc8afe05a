import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../lib/random.ts';

/** What becomes of events on their way. */
export interface Disorder {
  /** Events that run at the same time. */
  atOnce: number;
  /** Share of events that come twice. */
  duplicates: number;
  /** The next event is drawn among so many that wait. */
  among: number;
  /** How long an event waits at most for others to be drawn among. */
  holdMs: number;
  /** Who has not answered after so long is asked again; for ever silent is an emulator whose function did not load in time. */
  answerMs: number;
  /** How long it waits before an event that failed is delivered a second time; from then on twice as long each time. */
  retryMs: number;
  /** Whether the functions' requests to Firestore are held up now and then. */
  isSlow: boolean;
}

/** As they come, one after the other, each once. */
export const IN_ORDER: Disorder = {
  atOnce: 1,
  duplicates: 0,
  among: 1,
  holdMs: 0,
  answerMs: 90_000,
  retryMs: 500,
  isSlow: false,
};

export interface Passage {
  events: number;
  /** Events that were delivered a second time. */
  duplicated: number;
  /** Deliveries that went before an older one. */
  reordered: number;
  /** The most places that an event started before or after its turn. */
  farthest: number;
  /** The most that ran at the same time. */
  busiest: number;
  /** Deliveries that were repeated, as the platform does, because the functions answered with an error or not at all. */
  retried: number;
  /** Events that the functions never took: the last answer to each. */
  lost: string[];
}

interface Delivery {
  /** The how manyth event it is of. */
  turn: number;
  isCopy: boolean;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  arrivedAt: number;
  tries: number;
}

const host = '127.0.0.1';
/** So often an event is delivered that the functions do not take. */
export const MAX_TRIES = 8;
const LONGEST_RETRY_MS = 10_000;
/** They belong to one connection, or are made anew. */
const ownHeaders = ['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'keep-alive'];

/**
 * Takes the events that a Firestore emulator sends, answers at once – an emulator that waits for its answer sends one at a
 * time – and delivers them to the functions emulator as production may: twice, in another order, several at a time.
 * Half of the duplicates lie beside their event, half come once it has been worked off.
 */
export class EventProxy {
  readonly #disorder: Disorder;
  readonly #random: Random;
  readonly #waiting: Delivery[] = [];
  /** Copies that come once their event has been worked off. */
  readonly #late = new Map<Delivery, Delivery>();
  #running = 0;
  #started = 0;
  #functions = '';
  #server: Server | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly passage: Passage = {
    events: 0,
    duplicated: 0,
    reordered: 0,
    farthest: 0,
    busiest: 0,
    retried: 0,
    lost: [],
  };

  constructor(disorder: Disorder, random: Random) {
    this.#disorder = disorder;
    this.#random = random;
  }

  /** Gives where it listens; it delivers to the functions at `functions`. Both are `host:port`. */
  async open(functions: string): Promise<string> {
    this.#functions = functions;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const server = createServer((request, response) => {
      this.#take(request, response).catch((error: unknown) => {
        this.passage.lost.push(`an event could not be read: ${String(error)}`);
        response.destroy();
      });
    });
    server.once('error', reject);
    server.listen(0, host, resolve);
    await promise;
    this.#server = server;
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy listens nowhere');
    return `${host}:${address.port}`;
  }

  isIdle(): boolean {
    return this.#waiting.length === 0 && this.#running === 0;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const { promise, resolve } = Promise.withResolvers<void>();
    if (!this.#server) return;
    this.#server.close(() => {
      resolve();
    });
    this.#server.closeAllConnections();
    await promise;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !ownHeaders.includes(name) ? [[name, value] as const] : [],
    );
    this.passage.events += 1;
    this.#put({
      turn: this.passage.events,
      isCopy: false,
      path: request.url ?? '/',
      headers: Object.fromEntries(headers),
      body,
      arrivedAt: Date.now(),
      tries: 0,
    });
  }

  #put(delivery: Delivery): void {
    this.#waiting.push(delivery);
    if (!delivery.isCopy && delivery.tries === 0 && this.#random.chance(this.#disorder.duplicates)) {
      this.passage.duplicated += 1;
      const copy = { ...delivery, isCopy: true };
      if (this.#random.chance(0.5)) this.#waiting.push(copy);
      else this.#late.set(delivery, copy);
    }
    this.#startNext();
  }

  #startNext(): void {
    clearTimeout(this.#timer);
    const { atOnce, among, holdMs } = this.#disorder;
    while (this.#running < atOnce) {
      const [oldest] = this.#waiting;
      if (!oldest) return;
      const heldFor = Date.now() - oldest.arrivedAt;
      if (this.#waiting.length < among && heldFor < holdMs) {
        this.#timer = setTimeout(() => {
          this.#startNext();
        }, holdMs - heldFor);
        return;
      }
      const place = this.#random.below(Math.min(among, this.#waiting.length));
      const [next] = this.#waiting.splice(place, 1);
      if (next) void this.#start(next, place);
    }
  }

  async #start(delivery: Delivery, place: number): Promise<void> {
    this.#running += 1;
    this.passage.busiest = Math.max(this.passage.busiest, this.#running);
    if (place > 0) this.passage.reordered += 1;
    if (!delivery.isCopy && delivery.tries === 0) {
      this.#started += 1;
      this.passage.farthest = Math.max(this.passage.farthest, Math.abs(delivery.turn - this.#started));
    }
    const failure = await this.#deliver(delivery);
    this.#running -= 1;
    if (failure !== null) this.#again(delivery, failure);
    const late = this.#late.get(delivery);
    this.#late.delete(delivery);
    if (late) this.#put({ ...late, arrivedAt: Date.now() });
    this.#startNext();
  }

  #again(delivery: Delivery, failure: string): void {
    const tries = delivery.tries + 1;
    if (tries >= MAX_TRIES) {
      this.passage.lost.push(`${delivery.path}: ${failure}`);
      return;
    }
    this.passage.retried += 1;
    this.#put({ ...delivery, tries, arrivedAt: Date.now() });
  }

  /** Why it could not be delivered; null where it was. */
  async #deliver({ path, headers, body, tries }: Delivery): Promise<string | null> {
    if (tries > 0) await sleep(Math.min(this.#disorder.retryMs * 2 ** (tries - 1), LONGEST_RETRY_MS));
    try {
      const response = await fetch(`http://${this.#functions}${path}`, {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
        signal: AbortSignal.timeout(this.#disorder.answerMs),
      });
      const text = await response.text();
      return response.ok ? null : `${response.status} ${text.slice(0, 200)}`;
    } catch (error) {
      if (!(error instanceof Error)) return String(error);
      return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
    }
  }
}
