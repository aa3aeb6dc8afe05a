import { z } from 'zod';
import {
  Documents,
  MAX_ANY,
  Unstorable,
  type Found,
  type Query,
  type Store,
  type Transaction,
} from '../../functions/src/store/store.ts';

interface Held {
  data: object;
  version: number;
}

/** Called before every step that would cross the network: it may wait, let others run, or throw a crash. */
export type Pause = () => Promise<void>;

const MAX_ATTEMPTS = 200;
/** Firestore's documents end here, more or less: what they hold is counted a little differently. */
const MAX_DOCUMENT = 1024 * 1024;

/**
 * A transactional store in memory, for histories that no emulator can play: optimistic like Firestore's – a
 * transaction whose reads have changed by its commit is run again. `store.emulator.test.ts` holds it to Firestore.
 */
export class MemoryStore implements Store {
  readonly #documents = new Map<string, Held>();
  readonly #pause: Pause;
  #clock = 0;
  /** The paths of every document read and written, in order. */
  readonly reads: string[] = [];
  readonly writes: string[] = [];
  /** Paths that were written together, which a store's update times would join. */
  readonly commits: string[][] = [];

  readonly #onWrite: (path: string, data: object) => void;

  /** `onWrite` sees every document at the moment in which it is written. */
  constructor(
    pause: Pause = async () => undefined,
    onWrite: (path: string, data: object) => void = () => undefined,
  ) {
    this.#pause = pause;
    this.#onWrite = onWrite;
  }

  async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const seen = new Map<string, number>();
      const queries: { query: Query; answer: string }[] = [];
      const writes: { path: string; data: object | null; create: boolean; merge?: boolean }[] = [];
      const result = await work({
        load: async (paths) => {
          await this.#pause();
          for (const path of paths) seen.set(path, this.#versionOf(path));
          return this.#read(paths);
        },
        find: async (query) => {
          await this.#pause();
          queries.push({ query, answer: this.#fingerprint(query) });
          return this.#find(query);
        },
        set: (path, data) => void writes.push({ path, data, create: false }),
        merge: (path, data) => void writes.push({ path, data, create: false, merge: true }),
        create: (path, data) => void writes.push({ path, data, create: true }),
        remove: (path) => void writes.push({ path, data: null, create: false }),
      });
      await this.#pause();
      const stale =
        [...seen].some(([path, version]) => this.#versionOf(path) !== version) ||
        queries.some(({ query, answer }) => this.#fingerprint(query) !== answer);
      if (stale) continue;
      const tooLarge = writes.find(({ data }) => Buffer.byteLength(JSON.stringify(data)) > MAX_DOCUMENT);
      if (tooLarge) throw new Unstorable(`${tooLarge.path} is too large`);
      for (const { path, create } of writes) {
        if (create && this.#documents.has(path)) throw new Error(`${path} already exists`);
      }
      for (const { path, data, merge } of writes) {
        if (data === null) this.#documents.delete(path);
        else this.#put(path, merge ? this.#merged(path, data) : data);
      }
      if (writes.length > 0) this.commits.push(writes.map(({ path }) => path));
      await this.#pause();
      return result;
    }
    throw new Error('Too much contention');
  }

  async load(paths: readonly string[]): Promise<Documents> {
    await this.#pause();
    return this.#read(paths);
  }

  async find(query: Query): Promise<Found[]> {
    await this.#pause();
    return this.#find(query);
  }

  async idsIn(collection: string): Promise<string[]> {
    await this.#pause();
    const below = this.pathsUnder(`${collection}/`).map((path) => path.slice(collection.length + 1));
    return [...new Set(below.map((path) => path.split('/')[0] ?? ''))];
  }

  async createOnce(path: string, data: object): Promise<boolean> {
    await this.#pause();
    if (this.#documents.has(path)) return false;
    this.#write(path, data);
    return true;
  }

  async createMany(documents: readonly { path: string; data: object }[]): Promise<number> {
    let created = 0;
    for (const { path, data } of documents) if (await this.createOnce(path, data)) created += 1;
    return created;
  }

  async set(path: string, data: object): Promise<void> {
    await this.#pause();
    this.#write(path, data);
  }

  async merge(path: string, data: object): Promise<void> {
    await this.#pause();
    this.#write(path, this.#merged(path, data));
  }

  async count(path: string, what: string, expiresAt: Date): Promise<void> {
    await this.#pause();
    const counts = z
      .object({ counts: z.record(z.string(), z.number()) })
      .safeParse(this.#documents.get(path)?.data);
    const before = counts.success ? counts.data.counts : {};
    this.#write(path, { counts: { ...before, [what]: (before[what] ?? 0) + 1 }, expiresAt });
  }

  async remove(path: string): Promise<void> {
    await this.#pause();
    this.#documents.delete(path);
  }

  async swap(path: string, loaded: Documents, data: object): Promise<boolean> {
    await this.#pause();
    if (!this.#documents.has(path) || loaded.stampOf(path) !== this.#versionOf(path)) return false;
    this.#write(path, data);
    await this.#pause();
    return true;
  }

  async swapMany(
    documents: readonly { path: string; data: object }[],
    loaded: Documents,
  ): Promise<boolean[]> {
    const written: boolean[] = [];
    for (const { path, data } of documents) {
      const isNew = loaded.stampOf(path) === 0;
      written.push(await (isNew ? this.createOnce(path, data) : this.swap(path, loaded, data)));
    }
    return written;
  }

  /** Every path that begins so, without a pause: for a test's own looks. */
  pathsUnder(prefix: string): string[] {
    return [...this.#documents.keys()].filter((path) => path.startsWith(prefix)).toSorted();
  }

  /** Every document with all its fields as they are stored, in the order of paths, without a pause. */
  everything(): [path: string, data: object][] {
    return [...this.#documents]
      .map(([path, { data }]): [string, object] => [path, data])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #write(path: string, data: object): void {
    this.#put(path, data);
    this.commits.push([path]);
  }

  #put(path: string, data: object): void {
    this.#clock += 1;
    this.writes.push(path);
    this.#documents.set(path, { data: structuredClone(data), version: this.#clock });
    this.#onWrite(path, data);
  }

  #merged(path: string, data: object): object {
    return { ...this.#documents.get(path)?.data, ...data };
  }

  #versionOf(path: string): number {
    return this.#documents.get(path)?.version ?? 0;
  }

  #read(paths: readonly string[]): Documents {
    this.reads.push(...paths);
    return new Documents(
      new Map(paths.map((path) => [path, this.#documents.get(path)?.data])),
      new Map(paths.map((path) => [path, this.#versionOf(path)])),
    );
  }

  #fingerprint(query: Query): string {
    return this.#match(query)
      .map(([path]) => `${path}@${this.#versionOf(path)}`)
      .join('\n');
  }

  #find(query: Query): Found[] {
    const matches = this.#match(query);
    this.reads.push(...matches.map(([path]) => path));
    return matches.map(([path, { data }]) => ({
      id: path.slice(query.collection.length + 1),
      data: query.select
        ? Object.fromEntries(Object.entries(data).filter(([field]) => query.select?.includes(field)))
        : data,
    }));
  }

  #match({ collection, where = [], orderBy = '__name__', startAfter, limit }: Query): [string, Held][] {
    if (orderBy !== '__name__') throw new Error('The memory store orders by document id only');
    const prefix = `${collection}/`;
    const idOf = (path: string) => path.slice(prefix.length);
    return [...this.#documents]
      .filter(([path]) => path.startsWith(prefix) && !idOf(path).includes('/'))
      .filter(([path]) => startAfter === undefined || idOf(path) > startAfter)
      .filter(([, { data }]) =>
        where.every(([field, operator, value]) => {
          const held: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
          if (operator === '==') return held === value;
          if (operator === '<') return held instanceof Date && value instanceof Date && held < value;
          if (!Array.isArray(held)) return false;
          if (operator === 'array-contains') return held.includes(value);
          if (!Array.isArray(value) || value.length > MAX_ANY) throw new Error('Not a list Firestore takes');
          return value.some((one) => held.includes(one));
        }),
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit);
  }
}
