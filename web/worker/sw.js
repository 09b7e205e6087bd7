// Keeps the dashboard's own files, so that it opens without a connection. What the server says (/api) is never kept here.
const VERSION = '%VERSION%';
const FILES = JSON.parse('%FILES%');
/** Large files that not everybody needs: kept from the first use on. */
const LATER = JSON.parse('%LATER%');
const PREFIX = 'adit-files-';
const CACHE = PREFIX + VERSION;
const PAGES = ['/', '/index.html'];

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

/** The files of former versions go only when no page of them is left: until then this version waits. */
async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGES.includes(path) ? '/' : path)) ?? fetch(request);
}

async function answerAndKeep(request, path) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(path);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(path, response.clone()).catch(() => undefined); // Without room for it, it is fetched each time.
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.data === 'take over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (FILES.includes(pathname) || PAGES.includes(pathname)) event.respondWith(answer(event.request, pathname));
  else if (LATER.includes(pathname)) event.respondWith(answerAndKeep(event.request, pathname));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then(([page]) => (page ? page.focus() : self.clients.openWindow('/#/alarms'))),
  );
});
