import { get, update } from 'idb-keyval';
import { z } from 'zod';
import type { LocalCopy } from './draft-session.ts';

const storedSchema = z.record(
  z.string(),
  z.object({
    content: z.unknown(),
    base: z
      .object({
        content: z.unknown(),
        rev: z.number(),
        updatedAt: z.date().nullable(),
        updatedBy: z.string(),
      })
      .nullable(),
    sent: z.unknown(),
    at: z.date(),
  }),
);
type Stored = z.infer<typeof storedSchema>;

const readStored = (value: unknown): Stored => storedSchema.safeParse(value).data ?? {};
const lockOf = (sessionId: string) => `draft-session:${sessionId}`;

/** Marks a session as alive while its page is, so that other tabs do not take its copy for a leftover. */
export function holdSession(sessionId: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks?.request(lockOf(sessionId), () => promise);
  return resolve;
}

async function liveSessions(): Promise<Set<string>> {
  const snapshot = await navigator.locks?.query();
  return new Set([...(snapshot?.held ?? []), ...(snapshot?.pending ?? [])].map((lock) => lock.name ?? ''));
}

/** Copies of one draft on this machine: one per session (a tab's visit), under one key per person and draft. */
export function localCopies<C>(key: string, sessionId: string, read: (content: unknown) => C) {
  return {
    find: async (): Promise<LocalCopy<C>[]> => {
      const [stored, alive] = await Promise.all([get<unknown>(key), liveSessions()]);
      return Object.entries(readStored(stored))
        .filter(([id]) => id !== sessionId && !alive.has(lockOf(id)))
        .map(([id, { content, base, sent, at }]) => ({
          id,
          content: read(content),
          base: base && { ...base, content: base.content === null ? null : read(base.content) },
          sent: sent === null ? null : read(sent),
          at,
        }));
    },
    keep: (copy: Omit<LocalCopy<C>, 'id'>): Promise<void> =>
      update(key, (stored: unknown) => ({ ...readStored(stored), [sessionId]: copy })),
    forget: (own: boolean, ids: readonly string[]): Promise<void> =>
      update(key, (stored: unknown) => {
        const gone = own ? [...ids, sessionId] : ids;
        return Object.fromEntries(Object.entries(readStored(stored)).filter(([id]) => !gone.includes(id)));
      }),
  };
}
