import { APP_BASE } from '@thidua/domain/base/addresses';

/** The switch of the server: `{"offline": false}` there ends what this file begins, on every machine that opens a page. */
const SWITCH = `${APP_BASE}offline.json`;
const HOUR = 3_600_000;

let newer = false;
const listeners = new Set<() => void>();

/** Whether another build of the application has come while this page is open. */
export const isOutdated = (): boolean => newer;

export function subscribeToBuild(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Null where the server is not heard. */
async function isSwitchedOn(): Promise<boolean | null> {
  try {
    const answer = await fetch(SWITCH, { cache: 'no-store' });
    const said: unknown = await answer.json();
    return !(typeof said === 'object' && said !== null && 'offline' in said && said.offline === false);
  } catch {
    return null;
  }
}

async function end(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(APP_BASE);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('app-')).map((name) => caches.delete(name)));
}

async function begin(): Promise<void> {
  const on = await isSwitchedOn();
  if (on === false) await end();
  if (on !== true) return;
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one to come is of the build that this page is of.
    newer = !isFirst;
    isFirst = false;
    for (const listener of listeners) listener();
  });
  const registration = await serviceWorker.register(`${APP_BASE}sw.js`, {
    scope: APP_BASE,
    updateViaCache: 'none',
  });
  const look = () => void registration.update().catch(() => undefined);
  setInterval(look, HOUR);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

/**
 * Has the application open without a network from now on (`web/worker/worker.ts`). Begun once the page stands, so that it
 * takes nothing from its opening; on plain addresses of an office's own net browsers offer none of this.
 */
export function openOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const soon = () =>
    void begin().catch((error: unknown) => console.warn('The application will not open offline', error));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon);
}
