import type { z } from 'zod';
import { readOpen } from '../firebase/public.ts';

/** What the check of a certificate needs of the world. */
export interface Source {
  /** An open document; null when there is none. Rejects without a network. */
  read: <T>(path: string, schema: z.ZodType<T>) => Promise<T | null>;
  /** What this device keeps under a name; null when it keeps nothing. */
  recall: (name: string) => string | null;
  keep: (name: string, text: string) => void;
}

/** The store, and the browser's own storage as far as the visitor allows any. */
export const openSource: Source = {
  read: readOpen,
  recall: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  keep: (name, text) => {
    try {
      localStorage.setItem(name, text);
    } catch {
      // Nothing is remembered then, and the next check needs the network.
    }
  },
};
