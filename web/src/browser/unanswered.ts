import type { Result } from '@thidua/domain/base/result';
import { newId } from './new-id.ts';

/** The answer where it comes within `patience` milliseconds; null where nobody should wait for it any longer. */
export async function inTime<T>(answer: Promise<T>, patience: number): Promise<{ value: T } | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patience);
  try {
    return await Promise.race([answer.then((value) => ({ value })), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What somebody asked for and was not told about while they waited; `became` changes when the answer comes after all. */
interface Unanswered<What extends string> {
  id: string;
  uid: string | null;
  what: What;
  askedAt: Date;
  became: { is: 'unknown' } | { is: 'done' } | { is: 'not'; text: string };
}

export interface UnansweredList<What extends string> {
  all: () => readonly Unanswered<What>[];
  subscribe: (listener: () => void) => () => void;
  /** Follows what was asked, until its answer comes, however late. */
  follow: (
    about: Pick<Unanswered<What>, 'uid' | 'what' | 'askedAt'>,
    answer: Promise<Result<unknown, { text: string }>>,
  ) => void;
  forget: (id: string) => void;
}

export function unansweredList<What extends string>(): UnansweredList<What> {
  let known: readonly Unanswered<What>[] = [];
  const listeners = new Set<() => void>();
  const become = (next: readonly Unanswered<What>[]) => {
    known = next;
    for (const listener of listeners) listener();
  };
  const settle = (id: string, result: Result<unknown, { text: string }>) => {
    const became = result.ok ? ({ is: 'done' } as const) : ({ is: 'not', text: result.error.text } as const);
    become(known.map((one) => (one.id === id ? { ...one, became } : one)));
  };
  return {
    all: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    follow: (about, answer) => {
      const id = newId();
      become([...known, { ...about, id, became: { is: 'unknown' } }]);
      void answer.then((result) => settle(id, result));
    },
    forget: (id) => become(known.filter((one) => one.id !== id)),
  };
}
