// The service worker of the application, so that it opens without a network. It keeps the files of its own build and the
// one document, and nothing that anybody reads in them: no public page, no certificate check, no answer of the server.

/** Put in by the build (`web/offline.ts`): `files` by names that change with their content, `entry` is the one begun with. */
declare const BUILD: { version: string; scope: string; entry: string; files: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

const PREFIX = 'app-';
const CACHE = `${PREFIX}${BUILD.version}`;
const SWITCH = `${BUILD.scope}offline.json`;
const NAMED_BY_CONTENT = '/assets/';
/** A network that takes longer to bring the document is none; milliseconds. */
const PATIENCE = 5000;

/** Every answer that is kept is whole, and of this site. */
async function bring(path: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(path, { cache });
  if (!answer.ok || answer.redirected) throw new Error(`${path} was answered ${answer.status}`);
  return answer;
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  // One after the other: whoever works on a slow line is not held up.
  for (const file of BUILD.files) {
    if (await cache.match(file)) continue;
    // What an earlier build had by the same name is the same.
    const kept = file.startsWith(NAMED_BY_CONTENT) ? await caches.match(file) : undefined;
    await cache.put(file, kept ?? (await bring(file, 'default')));
  }
  const document = await bring(BUILD.scope, 'no-cache');
  // A deployment that is under way: the browser tries again.
  if (!(await document.clone().text()).includes(BUILD.entry))
    throw new Error('The document is of another build');
  await cache.put(BUILD.scope, document);
  await self.skipWaiting();
}

/** Pages of the build before this one may still be open, and fetch more of it: its files stay, those of older ones go. */
async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Switched off from the server: everything that was kept goes, and the next page opens as if this had never been. */
async function obeySwitch(): Promise<void> {
  const answer = await fetch(SWITCH, { cache: 'no-store' });
  const said: unknown = answer.ok ? await answer.json() : null;
  if (typeof said !== 'object' || said === null || !('offline' in said) || said.offline !== false) return;
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

/** The newest document where there is a network, so that a new build is taken over by opening a page. */
async function document(request: Request): Promise<Response> {
  const kept = () => caches.match(BUILD.scope, { cacheName: CACHE });
  const asked = fetch(request);
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE, null);
  });
  try {
    return (await Promise.race([asked, late])) ?? (await kept()) ?? (await asked);
  } catch (error) {
    const instead = await kept();
    if (!instead) throw error;
    return instead;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!pathname.startsWith(BUILD.scope)) return;
    event.respondWith(document(request));
    event.waitUntil(obeySwitch().catch(() => undefined));
  } else if (pathname.startsWith(NAMED_BY_CONTENT) || BUILD.files.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  }
});
