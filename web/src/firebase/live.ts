import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { FirebaseError } from 'firebase/app';
import {
  collection,
  doc,
  documentId,
  limit,
  onSnapshot,
  orderBy,
  query,
  startAfter,
  where,
  type QueryConstraint,
  type WhereFilterOp,
} from 'firebase/firestore';
import { createContext, useContext, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { z } from 'zod';
import { db } from './app.ts';

/** What a listener knows: nothing yet, the data, that there is none, or why it may not tell. */
export type Live<T> =
  | { status: 'loading' }
  | { status: 'ready'; data: T }
  | { status: 'missing' }
  | { status: 'denied' }
  | { status: 'failed'; text: string };

/** A query over one collection. `orderBy` may name `__name__`, the document id. */
export interface QuerySpec {
  path: string;
  where?: readonly (readonly [field: string, operator: WhereFilterOp, value: unknown])[];
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  startAfter?: readonly unknown[];
  limit?: number;
}

const LOADING = { status: 'loading' } as const;
const fieldOf = (name: string) => (name === '__name__' ? documentId() : name);

function failure(error: unknown): { status: 'denied' } | { status: 'failed'; text: string } {
  if (error instanceof FirebaseError && error.code === 'permission-denied') return { status: 'denied' };
  return { status: 'failed', text: error instanceof Error ? error.message : String(error) };
}

export function builtQuery(spec: QuerySpec) {
  const constraints: QueryConstraint[] = [
    ...(spec.where ?? []).map(([field, operator, value]) => where(fieldOf(field), operator, value)),
    ...(spec.orderBy ?? []).map(([field, direction]) => orderBy(fieldOf(field), direction)),
    ...(spec.startAfter ? [startAfter(...spec.startAfter)] : []),
    ...(spec.limit === undefined ? [] : [limit(spec.limit)]),
  ];
  return query(collection(db, spec.path), ...constraints);
}

/** Keeps what a listener tells, and says "loading" as soon as another subject is asked for. */
function useListener<T>(key: string | null, listen: (tell: (live: Live<T>) => void) => () => void): Live<T> {
  const [told, setTold] = useState<{ key: string | null; live: Live<T> }>({ key, live: LOADING });
  // The key stands for everything that `listen` closes over.
  const start = useEffectEvent(listen);
  useEffect(() => {
    if (key === null) return undefined;
    return start((live) => {
      setTold({ key, live });
    });
  }, [key]);
  return told.key === key ? told.live : LOADING;
}

/** For whom what the server tells is kept on this machine. */
export interface Keeping {
  uid: string;
  /** Told when what was kept stands in for the server, with when it was seen; null once it no longer does. */
  standsIn: (what: string, seenAt: Date | null) => void;
}

/** Every listener below keeps so; without it none does but those that say for whom. */
export const KeptFor = createContext<Keeping | null>(null);

function useKeeping(uid: string | null): Keeping | null {
  const around = useContext(KeptFor);
  const own = useMemo(() => (uid === null ? null : { uid, standsIn: () => undefined }), [uid]);
  return own ?? around;
}

/** Apart from the first page, which does not wait for it. */
const onMachine = () => import('../browser/seen.ts');

/** A server that is not heard for so long is not waited for, where something is kept; milliseconds. */
const UNHEARD = 4000;

async function keepOf(uid: string, what: string, live: Live<unknown>): Promise<void> {
  const { see, unsee } = await onMachine();
  if (live.status === 'ready') await see(uid, what, live.data);
  if (live.status === 'missing') await see(uid, what, undefined);
  if (live.status === 'denied') await unsee(uid, what);
}

/**
 * Has what the server told last stand in while it is not heard; without `keeping`, nothing is kept. Gives what is to be
 * told by the server, and the end of it.
 */
export function withKept<T>(
  keeping: Keeping | null,
  what: string,
  schema: z.ZodType<T>,
  tell: (live: Live<T>) => void,
): { heard: (live: Live<T>) => void; stop: () => void } {
  if (keeping === null) return { heard: tell, stop: () => undefined };
  let isHeard = false;
  const insteadOfServer = async () => {
    const kept = await (await onMachine()).seen(keeping.uid, what);
    if (isHeard || !kept) return;
    const data = schema.safeParse(kept.data).data;
    if (kept.data !== undefined && data === undefined) return;
    tell(data === undefined ? { status: 'missing' } : { status: 'ready', data });
    keeping.standsIn(what, kept.at);
  };
  const wait = setTimeout(() => void insteadOfServer(), navigator.onLine ? UNHEARD : 0);
  const stop = () => {
    if (!isHeard) keeping.standsIn(what, null);
    isHeard = true;
    clearTimeout(wait);
  };
  return {
    heard: (live) => {
      stop();
      void keepOf(keeping.uid, what, live);
      tell(live);
    },
    stop,
  };
}

/** A document as it is now and becomes; null asks for nothing. `keptFor`: for whom it is kept, where not as `KeptFor` says. */
export function useLiveDoc<T>(
  path: string | null,
  schema: z.ZodType<T>,
  keptFor: string | null = null,
): Live<T> {
  const keeping = useKeeping(keptFor);
  return useListener<T>(path, (tellPage) => {
    const { heard: tell, stop } = withKept(keeping, path ?? '', schema, tellPage);
    const end = onSnapshot(
      doc(db, path ?? ''),
      // Otherwise a cache that knows of a missing document speaks first, and the server's agreement is no news.
      { includeMetadataChanges: true },
      (snapshot) => {
        // Without a network an empty cache says "missing" of everything.
        if (!snapshot.exists() && snapshot.metadata.fromCache) return;
        tell(parsed(() => snapshot.data({ serverTimestamps: 'estimate' }), schema));
      },
      (error) => {
        tell(failure(error));
      },
    );
    return () => {
      end();
      stop();
    };
  });
}

function parsed<T>(read: () => unknown, schema: z.ZodType<T>): Live<T> {
  const data = read();
  if (data === undefined) return { status: 'missing' };
  const result = schema.safeParse(timestampsToDates(data));
  return result.success
    ? { status: 'ready', data: result.data }
    : { status: 'failed', text: result.error.message };
}

type Rows<T> = (T & { id: string })[];
const rowsOf = <T>(schema: z.ZodType<T>) => z.array(schema.and(z.object({ id: z.string() })));

function listenToQuery<T extends object>(
  spec: QuerySpec,
  schema: z.ZodType<T>,
  tell: (live: Live<Rows<T>>) => void,
): () => void {
  let isHeard = false;
  return onSnapshot(
    builtQuery(spec),
    // As with a document: a cache that speaks first is no news, and the server's agreement with it is some.
    { includeMetadataChanges: true },
    (snapshot) => {
      // It has what other listeners brought, and is not to be taken for everything there is.
      if (snapshot.metadata.fromCache && !isHeard) return;
      isHeard = true;
      try {
        const rows = snapshot.docs.map((found) => ({
          ...schema.parse(timestampsToDates(found.data({ serverTimestamps: 'estimate' }))),
          id: found.id,
        }));
        tell({ status: 'ready', data: rows });
      } catch (error) {
        tell(failure(error));
      }
    },
    (error) => {
      tell(failure(error));
    },
  );
}

/** The documents of a query as they are now and become, each with its id; null asks for nothing. `keptFor`: for whom it is kept, where not as `KeptFor` says. */
export function useLiveQuery<T extends object>(
  spec: QuerySpec | null,
  schema: z.ZodType<T>,
  keptFor: string | null = null,
): Live<Rows<T>> {
  const key = spec === null ? null : JSON.stringify(spec);
  const keeping = useKeeping(keptFor);
  return useListener<Rows<T>>(key, (tell) => {
    if (spec === null) return () => undefined;
    const { heard, stop } = withKept<Rows<T>>(keeping, key ?? '', rowsOf(schema), tell);
    const end = listenToQuery(spec, schema, heard);
    return () => {
      end();
      stop();
    };
  });
}

/** The documents of several queries together, once all have answered; a document that two find comes twice. */
export function useLiveQueries<T extends object>(
  specs: readonly QuerySpec[],
  schema: z.ZodType<T>,
): Live<Rows<T>> {
  const key = specs.length === 0 ? null : JSON.stringify(specs);
  const keeping = useKeeping(null);
  return useListener<Rows<T>>(key, (tell) => {
    const parts = new Map<QuerySpec, Rows<T>>();
    const { heard, stop } = withKept<Rows<T>>(keeping, key ?? '', rowsOf(schema), tell);
    const ends = specs.map((spec) =>
      listenToQuery(spec, schema, (live) => {
        if (live.status !== 'ready') return heard(live);
        parts.set(spec, live.data);
        if (parts.size === specs.length) heard({ status: 'ready', data: [...parts.values()].flat() });
      }),
    );
    return () => {
      for (const end of ends) end();
      stop();
    };
  });
}
