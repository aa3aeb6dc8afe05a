import { readOpen } from '../firebase/public.ts';
import type { Source } from './check.ts';

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
