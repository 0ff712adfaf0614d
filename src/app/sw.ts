/*
 * Keeps one whole version of the app on this computer, so that it opens without a connection. This is the only code that fetches anything: the
 * app's own files, each held against its hash. A new version waits beside the old one until a person asks for it, or until no window is open.
 *
 * The build (tools/build/sealPlugin.ts) writes the list of files before it. It is a script of its own: it imports nothing.
 */

/** What the build puts first: the id of this version, and per file of it, by its path in the folder, its hash. */
declare const KANSENWIJZER: { id: string; files: Readonly<Record<string, string>> };

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface SaidEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
declare const registration: ServiceWorkerRegistration;
declare const clients: {
  claim(): Promise<void>;
  matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly object[]>;
};
declare function skipWaiting(): Promise<void>;

const scope = registration.scope;
const ours = `kansenwijzer ${scope} `;
const shelf = ours + KANSENWIJZER.id;
/** The host may write this file anew at any time; it belongs to no version. */
const hosts = `${scope}overlay.js`;

on<LastingEvent>("install", (event) => event.waitUntil(takeIn()));
on<LastingEvent>("activate", (event) => event.waitUntil(clients.claim().then(clearUp)));
on<SaidEvent>("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  if (event.data === "arrived") event.waitUntil(clearUp());
  if (event.data === "tell") event.ports[0]?.postMessage({ shelf, ...KANSENWIJZER });
});
on<AskedEvent>("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});

function on<Heard extends Event>(type: string, listener: (event: Heard) => void): void {
  addEventListener(type, (event) => listener(event as Heard));
}

/** Where a file of the app is fetched and kept: the page under the folder itself, as hosts send `index.html` on to there. */
function addressOf(path: string): string {
  return scope + (path === "index.html" ? "" : path);
}

/** All files of this version or none: a file that isn't the one of this version ends it, and the version before stays. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(shelf);
  try {
    await Promise.all(
      Object.entries(KANSENWIJZER.files).map(async ([path, integrity]) => {
        const response = await fetch(addressOf(path), { integrity, cache: "no-cache", credentials: "same-origin" });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        await cache.put(addressOf(path), response);
      }),
    );
    await askHost(new Request(hosts)).catch(() => undefined);
  } catch (failure) {
    await caches.delete(shelf);
    throw failure;
  }
}

/** What a window asks for, from this version; a part that a window of an older version comes back for, from that one. */
async function answer(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, "");
  if (address === hosts) return newest(request);
  const cache = await caches.open(shelf);
  const kept = await cache.match(address === `${scope}index.html` ? scope : address, { ignoreVary: true });
  return kept ?? (await keptBefore(address)) ?? asItself(request);
}

/** What the host answers, unless another page stands in its place, such as the one of a network or a firm where somebody has to sign in. */
async function asItself(request: Request): Promise<Response> {
  const response = await fetch(request);
  return request.mode === "navigate" || isItself(request, response) ? response : Response.error();
}

/** A page in place of a part comes by a detour, or says that it is a page. */
function isItself({ destination }: Request, response: Response): boolean {
  return destination === "script" ? isScript(response) : !response.redirected && !/html/i.test(typeOf(response));
}

function isScript(response: Response): boolean {
  return !response.redirected && /\b(java|ecma)script\b/i.test(typeOf(response));
}

function typeOf({ headers }: Response): string {
  return headers.get("Content-Type") ?? "";
}

/** Parts carry a hash in their name: under one name there is never another part. */
async function keptBefore(address: string): Promise<Response | undefined> {
  return address.startsWith(`${scope}assets/`) ? caches.match(address, { ignoreVary: true }) : undefined;
}

/** What the host says now; without a connection, when it is slow or when another page stands in its place, what it said last. */
async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(shelf);
  const found = await cache.match(hosts, { ignoreVary: true });
  // A version of before kept whatever came.
  const kept = found !== undefined && isScript(found) ? found : undefined;
  const asked = askHost(request);
  if (kept === undefined) return asked;
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), 3000));
  return Promise.race([asked.catch(() => kept), patience]);
}

/** The host's own script of now, which is kept; rejects for anything else in its place. That the host has none is an answer too. */
async function askHost(request: Request): Promise<Response> {
  const response = await fetch(request, { cache: "no-cache" });
  if (response.status === 404 || response.status === 410) return response;
  if (!response.ok || !isScript(response)) throw new Error(`${hosts}: ${response.status} ${typeOf(response)}`);
  await (await caches.open(shelf)).put(hosts, response.clone());
  return response;
}

/** Older versions go when the only window that is open has this one, and no newer one is on its way. */
async function clearUp(): Promise<void> {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length > 1 || registration.waiting !== null || registration.installing !== null) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== shelf) await caches.delete(name);
  }
}
