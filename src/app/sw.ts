/*
 * Keeps one whole version of the app on this computer, so that it opens without a connection. This is the only code that fetches anything: the
 * app's own files, each held against its hash. A new version waits beside the old one until a person asks for it, or until no window is open.
 *
 * The build (tools/build/sealPlugin.ts) writes the list of files before it. It is a script of its own: it imports nothing.
 */

type Files = Readonly<Record<string, string>>;

/**
 * What the build puts first: the id of this version, and per file of it, by its path in the folder, its hash. The id is the hash of that list.
 * `headers` are those that a file gets along when its host sent none; `lost` is the page for when the app can't be opened.
 */
declare const KANSENWIJZER: {
  id: string;
  headers: Readonly<Record<string, string>>;
  lost: Readonly<Record<"offline" | "removed", string>>;
  /** The hash of `overlay.js` as it was built. */
  overlay: string;
  files: Files;
};

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
/** Where a version keeps the list of its files for the versions after it. No window can ask for it. */
const list = `${scope}sw.js?files`;

on<LastingEvent>("install", (event) => event.waitUntil(takeIn()));
on<LastingEvent>("activate", (event) => event.waitUntil(clients.claim().then(clearUp)));
on<SaidEvent>("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  if (event.data === "arrived") event.waitUntil(clearUp());
  const { id, files, overlay } = KANSENWIJZER;
  if (event.data === "tell") event.ports[0]?.postMessage({ shelf, id, files, overlay });
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
    await cache.put(list, new Response(JSON.stringify(KANSENWIJZER.files)));
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
  const path = address === scope ? "index.html" : address.slice(scope.length);
  if (!Object.hasOwn(KANSENWIJZER.files, path)) return (await keptBefore(path)) ?? asItself(request);
  const cache = await caches.open(shelf);
  return (await wholeIn(cache, path, KANSENWIJZER.files)) ?? fromHost(cache, path, request.mode === "navigate");
}

/** A file as it is kept, when it is the one on the list. Every page of this address can write into what is kept here. */
async function wholeIn(cache: Cache, path: string, files: Files): Promise<Response | undefined> {
  const kept = await cache.match(addressOf(path), { ignoreVary: true });
  return kept && whole(kept, files[path]);
}

/** The response with the headers that its host left out, when its bytes have this hash. */
async function whole(response: Response, hash: string | undefined): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (hash !== `sha256-${btoa(String.fromCharCode(...digest))}`) return undefined;
  const headers = new Headers(response.headers);
  // They tell of bytes on their way.
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  for (const [name, value] of Object.entries(KANSENWIJZER.headers)) if (!headers.has(name)) headers.set(name, value);
  return new Response(bytes, { headers });
}

/** A file that isn't kept here as it should be comes from the host once more, and is held against its hash too. */
async function fromHost(cache: Cache, path: string, isPage: boolean): Promise<Response> {
  const asked = fetch(addressOf(path), { cache: "no-cache", credentials: "same-origin" });
  const sent = await asked.catch(() => undefined);
  const copy = sent?.clone();
  const found = sent?.ok ? await whole(sent, KANSENWIJZER.files[path]) : undefined;
  if (found !== undefined && copy !== undefined) {
    await cache.put(addressOf(path), copy).catch(() => undefined);
    return found;
  }
  if (!isPage) return Response.error();
  // What the host has now is another version: without this one in between it opens.
  if (sent !== undefined) await registration.unregister();
  return lost(sent === undefined ? "offline" : "removed");
}

function lost(why: keyof typeof KANSENWIJZER.lost): Response {
  const headers = { ...KANSENWIJZER.headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(KANSENWIJZER.lost[why], { status: 503, headers });
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

/**
 * Parts carry a hash in their name: under one name there is never another part. A version before this one names its list by its own id, so a part
 * that was changed since it came is not found.
 */
async function keptBefore(path: string): Promise<Response | undefined> {
  if (!path.startsWith("assets/")) return undefined;
  for (const name of await caches.keys()) {
    if (!name.startsWith(ours) || name === shelf) continue;
    const cache = await caches.open(name);
    const files = await listIn(cache, name.slice(ours.length));
    const found = Object.hasOwn(files, path) ? await wholeIn(cache, path, files) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

async function listIn(cache: Cache, id: string): Promise<Files> {
  const text = (await (await cache.match(list))?.text()) ?? "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === id ? JSON.parse(text) : {};
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
