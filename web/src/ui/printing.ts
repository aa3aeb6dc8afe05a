import { useSyncExternalStore } from 'react';

let isPrinting = false;

function subscribe(changed: () => void): () => void {
  const say = (now: boolean) => () => {
    isPrinting = now;
    changed();
  };
  const [before, after] = [say(true), say(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed: what it shows then is on the paper, since it is drawn before the browser prints. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);
