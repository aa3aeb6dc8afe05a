import { useEffect, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** How long a page that is come back to may take to be as long as it was. */
const PATIENCE_MS = 4000;
const AGAIN_MS = 60;

/** By the key of an entry of the history: how far its page was scrolled. */
const places = new Map<string, number>();
let shown = '';

/**
 * Keeps the place on a page for whoever comes back to it: its rows arrive after it is shown, so the browser alone would not find
 * the place again. A page that is newly gone to begins at its top.
 */
export function useKeptPlace(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);
  useEffect(() => {
    // Another page, not another tab or filter of the same.
    if (type !== NavigationType.Pop && shown !== pathname) window.scrollTo({ top: 0 });
    shown = pathname;
    const wanted = type === NavigationType.Pop ? (places.get(key) ?? 0) : 0;
    let isThere = wanted === 0;
    const until = performance.now() + PATIENCE_MS;
    const note = () => {
      if (isThere) places.set(key, window.scrollY);
    };
    const go = () => {
      const reach = document.documentElement.scrollHeight - window.innerHeight;
      if (!isThere && reach < wanted && performance.now() < until) return;
      clearInterval(timer);
      if (isThere) return;
      isThere = true;
      window.scrollTo({ top: wanted });
    };
    const stop = () => {
      isThere = true;
    };
    const timer = setInterval(go, AGAIN_MS);
    window.addEventListener('scroll', note, { passive: true });
    // Whoever scrolls meanwhile is not taken elsewhere.
    window.addEventListener('wheel', stop, { passive: true });
    window.addEventListener('touchmove', stop, { passive: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener('scroll', note);
      window.removeEventListener('wheel', stop);
      window.removeEventListener('touchmove', stop);
    };
  }, [key, type, pathname]);
}
