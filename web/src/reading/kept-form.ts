import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { see, seen, unsee } from '../browser/seen.ts';
import { useSession } from './session.ts';

const KEEP_MS = 400;

interface KeptForm<T> {
  /** What was typed, now or before; null where nothing was. */
  content: T | null;
  change: (next: T) => void;
  /** Whether it was found on this machine. */
  isRestored: boolean;
  /** Whether what was typed last is on this machine; null while nothing was typed. */
  isKept: boolean | null;
  /** Grows by one with each `begin`. */
  edition: number;
  begin: (next: T) => void;
  /** It was sent: nothing of it stays on the machine. */
  forget: () => Promise<void>;
}

/**
 * What somebody writes in the form of this key, kept on this machine until it is sent or they sign out; null while that is
 * looked for.
 */
export function useKeptForm<T>(key: string, schema: z.ZodType<T>): KeptForm<T> | null {
  const { uid } = useSession();
  const [state, setState] = useState<Pick<KeptForm<T>, 'content' | 'isRestored' | 'edition'> | null>(null);
  const [typed, setTyped] = useState<T | null>(null);
  const [kept, setKept] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const found = schema.safeParse((await seen(uid, key))?.data);
      if (!isWanted) return;
      setState({ content: found.data ?? null, isRestored: found.success, edition: 0 });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [uid, key, schema]);
  useEffect(() => {
    if (typed === null) return undefined;
    const keep = async () => {
      await see(uid, key, typed);
      setKept(typed);
    };
    const timer = setTimeout(() => void keep(), KEEP_MS);
    return () => clearTimeout(timer);
  }, [typed, uid, key]);
  if (!state) return null;
  return {
    ...state,
    isKept: typed === null ? null : typed === kept,
    change: (content) => {
      setState({ ...state, content });
      setTyped(content);
    },
    begin: (content) => {
      setState({ content, isRestored: false, edition: state.edition + 1 });
      setTyped(content);
    },
    forget: () => {
      setTyped(null);
      return unsee(uid, key);
    },
  };
}
