import { contentTypeOf } from '../../lib/export/media-types';
import { unpack } from '../../lib/export/pack';

/** Filled in by the build: the pack of this version, and the site's sub-path. */
declare const KEPT: { readonly pack: string; readonly base: string };

interface WaitingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchingEvent extends WaitingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
/** The little of a service worker's scope that is used here. */
interface Scope {
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (kind: 'install' | 'activate', react: (event: WaitingEvent) => void): void;
    (kind: 'fetch', react: (event: FetchingEvent) => void): void;
  };
}

const scope = globalThis as unknown as Scope;
const FAMILY = `smtp-codes ${KEPT.base}/ `;
const CURRENT = FAMILY + KEPT.pack;
const NOT_FOUND = `${KEPT.base}/404.html`;

/** Puts every page and script of this version into a cache of its own; half a version is none. */
async function cacheSite(): Promise<void> {
  const { ok, body } = await fetch(KEPT.pack);
  if (!ok || !body) throw new Error('The pack of this version cannot be fetched.');
  const packed = await new Response(
    body.pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();
  const cache = await caches.open(CURRENT);
  try {
    await Promise.all(
      unpack(new Uint8Array(packed)).map(({ path, bytes }) => {
        const address = KEPT.base + path;
        const status = address === NOT_FOUND ? 404 : 200;
        return cache.put(
          address,
          new Response(bytes as Uint8Array<ArrayBuffer>, {
            status,
            headers: { 'content-type': contentTypeOf(path) },
          }),
        );
      }),
    );
  } catch (error) {
    await caches.delete(CURRENT);
    throw error;
  }
}

const listOwnCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(FAMILY));

/**
 * The version before this one stays: a page of it may still be open, and asks for its own scripts
 * by their hashed names.
 */
async function deleteOldCaches(): Promise<void> {
  const old = (await listOwnCaches()).filter((name) => name !== CURRENT);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

async function findCached(address: string): Promise<Response | undefined> {
  const cache = await caches.open(CURRENT);
  const found = await cache.match(address);
  if (found) return found;
  for (const name of await listOwnCaches()) {
    const older = await (await caches.open(name)).match(address);
    // A page is never taken from an older version, only what has a hash in its name.
    if (older && address.includes('/_')) return older;
  }
  return undefined;
}

async function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const kept = await findCached(pathname);
  if (kept) return kept;
  if (request.mode === 'navigate' && !pathname.endsWith('/') && (await findCached(`${pathname}/`)))
    return Response.redirect(`${pathname}/${search}`);
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await findCached(NOT_FOUND) : undefined;
    if (page) return page;
    throw error;
  }
}

scope.addEventListener('install', (event) =>
  event.waitUntil(cacheSite().then(() => scope.skipWaiting())),
);
scope.addEventListener('activate', (event) =>
  event.waitUntil(deleteOldCaches().then(() => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.location.origin || !pathname.startsWith(`${KEPT.base}/`))
    return;
  event.respondWith(answer(event.request));
});
