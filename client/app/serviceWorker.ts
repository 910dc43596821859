import { SHARE_PATH, SHARED_CACHE, SHARED_QUERY, sharedWords } from '#shared/domain/sharedWords.ts';

/**
 * Starts the app without a network. Keeps what the build made and nothing else: no answer of the
 * relay, no word that anybody wrote, but for a text from another app until the board takes it. A new build waits until
 * the page asks for it.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `mellanrum-${__BUILD__}`;

/** What the page says when the person wants the new version. */
const CHANGE = 'change';

/** The relay's own paths are never answered from here. */
const RELAY = /^\/(api|sync|healthz|readyz|metrics)(\/|$)/;

worker.addEventListener('install', (event) => {
  event.waitUntil(precache());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  if (event.data === CHANGE) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin === worker.location.origin && isShare(request, url)) {
    return event.respondWith(receive(request));
  }
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (!RELAY.test(url.pathname)) event.respondWith(answer(request));
});

const isShare = ({ method }: Request, { pathname }: URL): boolean =>
  method === 'POST' && pathname === SHARE_PATH;

/** A text from another app. It never reaches the server, nor any address. */
async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const words = sharedWords((field) => form.get(field));
  const cache = await caches.open(SHARED_CACHE);
  await cache.put(SHARE_PATH, new Response(words));
  return Response.redirect(`/${SHARED_QUERY}`, 303);
}

/**
 * Past the HTTP cache, and each file only if it is the one that was built: a half-old app is worse than none, and a
 * network that answers everything with its login page would be kept as our scripts.
 */
async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(
    __PRECACHE__.map(([path, integrity]) => new Request(path, { cache: 'reload', integrity })),
  );
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name !== CACHE && name !== SHARED_CACHE)
      .map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

/** Every address of the app is the same page; what is not kept is asked of the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? '/' : request);
  return kept ?? (await fetch(request));
}
