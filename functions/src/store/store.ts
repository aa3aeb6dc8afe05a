import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { z } from 'zod';

type Operator = '==' | '<' | 'array-contains' | 'array-contains-any';
/** Firestore takes this many values for `array-contains-any`. */
export const MAX_ANY = 30;

/** A query over one collection; a compound one needs its index in firestore.indexes.json. */
export interface Query {
  collection: string;
  where?: readonly (readonly [field: string, operator: Operator, value: unknown])[];
  /** By document id, so that a page can continue after the last one's. */
  orderBy?: '__name__';
  startAfter?: string;
  limit?: number;
  /** Of each document these fields only, where the rest is large and not asked for. */
  select?: readonly string[];
}

export interface Found {
  id: string;
  data: unknown;
}

/** Documents that were read together, each parsed when it is asked for. */
export class Documents {
  readonly #byPath: ReadonlyMap<string, unknown>;
  readonly #stamps: ReadonlyMap<string, unknown>;

  /** `stamps` tell which state of each document this is, in the store's own terms. */
  constructor(byPath: ReadonlyMap<string, unknown>, stamps: ReadonlyMap<string, unknown> = new Map()) {
    this.#byPath = byPath;
    this.#stamps = stamps;
  }

  stampOf(path: string): unknown {
    return this.#stamps.get(path);
  }

  /** The document, or null when there is none. Throws when it does not have the schema's shape. */
  read<T>(path: string, schema: z.ZodType<T>): T | null {
    if (!this.#byPath.has(path)) throw new Error(`${path} was not loaded`);
    const data = this.#byPath.get(path);
    return data === undefined ? null : schema.parse(timestampsToDates(data));
  }

  /** The document as it is stored, its times as dates. */
  raw(path: string): unknown {
    return timestampsToDates(this.#byPath.get(path));
  }

  has(path: string): boolean {
    return this.#byPath.get(path) !== undefined;
  }
}

/** What is read, or null where it does not have its shape. */
export function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export interface Transaction {
  load(paths: readonly string[]): Promise<Documents>;
  find(query: Query): Promise<Found[]>;
  set(path: string, data: object): void;
  /** Writes these fields and leaves the others; reads nothing, and makes the document where there is none. */
  merge(path: string, data: object): void;
  /** Fails the transaction when the document exists. */
  create(path: string, data: object): void;
  /** One that is not there is gone already. */
  remove(path: string): void;
}

/** The store takes none of a transaction's writes, however often it is tried: a document too large, a value it does not know. */
export class Unstorable extends Error {
  override readonly name = 'Unstorable';
}

/** The document store as the handlers see it: Firestore in production, an in-memory twin in crash tests. */
export interface Store {
  /**
   * Runs `work` serialisably; it may run several times and must not act outside the transaction.
   * Throws `Unstorable` where no repetition can help; whatever else it throws of its own may pass.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  load(paths: readonly string[]): Promise<Documents>;
  find(query: Query): Promise<Found[]>;
  /** The ids in a collection, those included that are no document but have something below them. */
  idsIn(collection: string): Promise<string[]>;
  /** True when created, false when the document was there already. */
  createOnce(path: string, data: object): Promise<boolean>;
  /** `createOnce` of many, each by itself, in as few round trips as can be; how many were created. */
  createMany(documents: readonly { path: string; data: object }[]): Promise<number>;
  set(path: string, data: object): Promise<void>;
  /** As a transaction's. */
  merge(path: string, data: object): Promise<void>;
  /** Raises `counts.<what>` of a document by one, without a lock; makes it where there is none. */
  count(path: string, what: string, expiresAt: Date): Promise<void>;
  remove(path: string): Promise<void>;
  /**
   * Writes a document only if it is still as it was loaded; false when somebody else was faster. Takes no lock, so
   * many who want the same document do not wait for each other.
   */
  swap(path: string, loaded: Documents, data: object): Promise<boolean>;
  /**
   * The same of many, each by itself, in as few round trips as can be, and in the order of `documents` whether each was
   * written. One that was not there when it was loaded is created.
   */
  swapMany(documents: readonly { path: string; data: object }[], loaded: Documents): Promise<boolean[]>;
}

export const parseFound = <T>(found: readonly Found[], schema: z.ZodType<T>): T[] =>
  found.map(({ data }) => schema.parse(timestampsToDates(data)));

type WholeQuery = Pick<Query, 'collection' | 'where' | 'select'>;

/** Every result of a query, `pageSize` documents at a time, ordered by document id, with the ids and not parsed. */
export async function* foundPages(store: Store, query: WholeQuery, pageSize = 200): AsyncGenerator<Found[]> {
  let last: string | undefined;
  for (;;) {
    const found = await store.find({
      ...query,
      orderBy: '__name__',
      limit: pageSize,
      ...(last === undefined ? {} : { startAfter: last }),
    });
    if (found.length > 0) yield found;
    last = found.at(-1)?.id;
    if (found.length < pageSize || last === undefined) return;
  }
}

/** `foundPages`, parsed. */
export async function* pages<T>(
  store: Store,
  query: WholeQuery,
  schema: z.ZodType<T>,
  pageSize = 200,
): AsyncGenerator<T[]> {
  for await (const found of foundPages(store, query, pageSize)) yield parseFound(found, schema);
}
