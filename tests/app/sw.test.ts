import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/* The service worker as it runs in a browser: a script of its own among the globals of a worker. */

const scope = "https://host.nl/hulp/";
const hosts = `${scope}overlay.js`;
const ours = { body: "kansenwijzerOverlay = {}", headers: { "Content-Type": "text/javascript; charset=utf-8" } };

interface Sent {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  redirected?: boolean;
}

/** What may come in place of a script: it answers, and it is none. */
const standIns: readonly (readonly [string, Sent])[] = [
  ["a page to sign in", { body: "<!doctype html>", headers: { "Content-Type": "text/html" } }],
  ["a page that calls itself XHTML", { body: "<html/>", headers: { "Content-Type": "application/xhtml+xml" } }],
  ["a script by a detour", { ...ours, redirected: true }],
  ["a page by a detour", { body: "<html>", headers: { "Content-Type": "text/html" }, redirected: true }],
  ["a text", { body: "aanmelden", headers: { "Content-Type": "text/plain" } }],
  ["a message of a gate", { body: "{}", headers: { "Content-Type": "application/json" } }],
  ["something without a name of its kind", { body: "?", headers: { "Content-Type": "" } }],
  ["a refusal", { ...ours, status: 403 }],
  ["a gate that asks for a name", { ...ours, status: 401 }],
  ["a fault", { body: "<html>", status: 502, headers: { "Content-Type": "text/html" } }],
];

/** Those that say that all went well. */
const answered = standIns.filter(([, { status }]) => status === undefined);

function responseOf({ status = 200, headers = {}, body = "", redirected = false }: Sent): Response {
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, "redirected", { value: redirected });
  Object.defineProperty(response, "clone", { value: () => responseOf({ status, headers, body, redirected }) });
  return response;
}

const hash = (text: string, as: "hex" | "base64" = "base64") => createHash("sha256").update(text).digest(as);

/** A version as the build makes it: its list, and the id that is the hash of that list. */
function versionOf(texts: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `sha256-${hash(text)}`]));
  return { id: hash(JSON.stringify(files), "hex"), files };
}

const part = "assets/first-1a2b.js";
const texts = { "index.html": "<!doctype html>the page", [part]: "the part", constructor: "a file of that name" };
const version = versionOf(texts);
const shelfOf = (id: string) => `kansenwijzer ${scope} ${id}`;
const policy = { "Content-Security-Policy": "default-src 'none'", "X-Frame-Options": "DENY" };

let answers: Map<string, Sent | "no connection">;
let listeners: Map<string, (event: unknown) => void>;
let shelves: Map<string, Map<string, Sent>>;
let kept: Map<string, Sent>;
let unregistered: number;

function cacheOf(on: Map<string, Sent>) {
  return {
    match: async (asked: Request | string) => {
      const found = on.get(typeof asked === "string" ? asked : asked.url);
      return found && responseOf(found);
    },
    put: async (asked: Request | string, response: Response) => {
      const { status, redirected, headers } = response;
      const body = await response.text();
      on.set(typeof asked === "string" ? asked : asked.url, {
        status,
        redirected,
        body,
        headers: Object.fromEntries(headers),
      });
    },
  };
}

/** What was kept under a name; a name that is new gets a shelf. */
function shelfNamed(name: string): Map<string, Sent> {
  const shelf = shelves.get(name) ?? new Map<string, Sent>();
  shelves.set(name, shelf);
  return shelf;
}

beforeEach(async () => {
  answers = new Map();
  listeners = new Map();
  shelves = new Map();
  kept = shelfNamed(shelfOf(version.id));
  unregistered = 0;
  vi.stubGlobal("KANSENWIJZER", {
    ...version,
    headers: policy,
    overlay: hash("", "hex"),
    lost: { offline: "<h1>no connection</h1>", removed: "<h1>open again</h1>" },
  });
  const unregister = async () => {
    unregistered += 1;
  };
  vi.stubGlobal("registration", { scope, waiting: null, installing: null, unregister });
  vi.stubGlobal("clients", { claim: async () => {}, matchAll: async () => [] });
  vi.stubGlobal("caches", {
    open: async (name: string) => cacheOf(shelfNamed(name)),
    keys: async () => [...shelves.keys()],
    delete: async (name: string) => shelves.delete(name),
  });
  vi.stubGlobal("addEventListener", (type: string, heard: (event: unknown) => void) => listeners.set(type, heard));
  vi.stubGlobal("fetch", async (asked: Request | string) => {
    const sent = answers.get(typeof asked === "string" ? asked : asked.url) ?? { status: 404 };
    if (sent === "no connection") throw new TypeError("Failed to fetch");
    return responseOf(sent);
  });
  vi.resetModules();
  // A script of its own is no module to the types.
  await vi.importActual("../../src/app/sw.ts");
});
afterEach(() => vi.unstubAllGlobals());

/** What a window gets that asks for this; undefined when it gets nothing, as without a connection. */
async function asks(url: string, destination = "script"): Promise<string | undefined> {
  return (await response(url, destination))?.text();
}

async function response(url: string, destination = "script"): Promise<Response | undefined> {
  let answer: Promise<Response> | undefined;
  const request = new Request(url);
  Object.defineProperty(request, "destination", { value: destination });
  if (destination === "document") Object.defineProperty(request, "mode", { value: "navigate" });
  listeners.get("fetch")?.({ request, respondWith: (given: Promise<Response>) => (answer = given) });
  const given = await answer?.catch(() => undefined);
  return given?.type === "error" ? undefined : given;
}

describe("the host's own overlay.js", () => {
  it("is the one of now, and the last one without a connection", async () => {
    answers.set(hosts, { ...ours, body: "one" });
    expect(await asks(hosts)).toBe("one");
    answers.set(hosts, { ...ours, body: "two" });
    expect(await asks(hosts)).toBe("two");
    answers.set(hosts, "no connection");
    expect(await asks(hosts)).toBe("two");
  });

  it.each(standIns)("stays the last one when %s comes in its place, and that is never kept", async (_, standIn) => {
    answers.set(hosts, { ...ours, body: "one" });
    await asks(hosts);
    answers.set(hosts, standIn);
    expect(await asks(hosts)).toBe("one");
    answers.set(hosts, "no connection");
    expect(await asks(hosts)).toBe("one");
  });

  it.each(standIns)("is nothing when %s is all that ever came", async (_, standIn) => {
    answers.set(hosts, standIn);
    expect(await asks(hosts)).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it.each(answered)("is not what an earlier version of the app kept when that was %s", async (_, standIn) => {
    kept.set(hosts, standIn);
    answers.set(hosts, "no connection");
    expect(await asks(hosts)).toBeUndefined();
  });

  it("may be gone: then the host has none", async () => {
    kept.set(hosts, ours);
    answers.set(hosts, { status: 404 });
    expect(await asks(hosts)).toBe("");
  });

  it.each(standIns)("is looked for while a version is taken in, and %s is not taken for it", async (_, standIn) => {
    for (const [path, body] of Object.entries(texts)) answers.set(keptAs(path), { body });
    answers.set(hosts, standIn);
    let taken: Promise<unknown> | undefined;
    listeners.get("install")?.({ waitUntil: (work: Promise<unknown>) => (taken = work) });
    await taken;
    expect(kept.has(hosts)).toBe(false);
  });
});

const keptAs = (path: string) => scope + (path === "index.html" ? "" : path);
const whole: readonly [keyof typeof texts, string][] = [
  ["index.html", "document"],
  [part, "script"],
  ["constructor", "script"],
];

describe("a file that is kept here", () => {
  it.each(whole)("is served as it is on the list, without a question to the host: %s", async (path, destination) => {
    kept.set(keptAs(path), { body: texts[path] });
    answers.set(keptAs(path), { body: "newer" });
    expect(await asks(keptAs(path), destination)).toBe(texts[path]);
  });

  it.each(whole)(
    "is not served when it was changed; the host’s own one is, and mends it: %s",
    async (path, destination) => {
      kept.set(keptAs(path), { body: "of an intruder" });
      answers.set(keptAs(path), { body: texts[path] });
      expect(await asks(keptAs(path), destination)).toBe(texts[path]);
      expect(kept.get(keptAs(path))?.body).toBe(texts[path]);
    },
  );

  it.each(whole)("is fetched when it went missing: %s", async (path, destination) => {
    answers.set(keptAs(path), { body: texts[path] });
    expect(await asks(keptAs(path), destination)).toBe(texts[path]);
  });

  it.each(["of an intruder", undefined])("is an error when the host’s own isn’t it either (kept: %s)", async (body) => {
    if (body !== undefined) kept.set(keptAs(part), { body });
    answers.set(keptAs(part), { body: "of another version" });
    expect(await asks(keptAs(part))).toBeUndefined();
    answers.set(keptAs(part), "no connection");
    expect(await asks(keptAs(part))).toBeUndefined();
    expect(kept.get(keptAs(part))?.body).toBe(body);
    expect(unregistered).toBe(0);
  });

  it("is, for the page itself, a page that says so: with another version at the host the copy is given up", async () => {
    kept.set(scope, { body: "of an intruder" });
    answers.set(scope, { body: "of another version" });
    const lost = await response(scope, "document");
    expect(lost?.status).toBe(503);
    expect(lost?.headers.get("Content-Security-Policy")).toBe("default-src 'none'");
    expect(await lost?.text()).toContain("open again");
    expect(unregistered).toBe(1);
  });

  it("is, for the page itself without a connection, a page that asks for one, and the copy stays", async () => {
    kept.set(scope, { body: "of an intruder" });
    answers.set(scope, "no connection");
    expect(await asks(scope, "document")).toContain("no connection");
    expect(unregistered).toBe(0);
  });

  it("gets the headers that its host left out, and keeps those that it sent", async () => {
    kept.set(keptAs(part), {
      body: texts[part],
      headers: { "X-Frame-Options": "SAMEORIGIN", "Content-Type": "text/javascript" },
    });
    const headers = (await response(keptAs(part)))?.headers;
    expect(headers?.get("Content-Security-Policy")).toBe("default-src 'none'");
    expect(headers?.get("X-Frame-Options")).toBe("SAMEORIGIN");
    expect(headers?.get("Content-Type")).toBe("text/javascript");
  });

  it("is told by the headers of the host to who looks at what is kept", async () => {
    answers.set(keptAs(part), { body: texts[part] });
    await asks(keptAs(part));
    expect(Object.keys(kept.get(keptAs(part))?.headers ?? {})).not.toContain("x-frame-options");
  });
});

describe("a part of a version before this one", () => {
  const gone = "assets/gone-9f8e.js";
  const former = versionOf({ [gone]: "a former part" });
  const list = `${scope}sw.js?files`;

  function keepFormer(changed: { id?: string; list?: string; body?: string } = {}): void {
    const shelf = shelfNamed(shelfOf(changed.id ?? former.id));
    shelf.set(list, { body: changed.list ?? JSON.stringify(former.files) });
    shelf.set(scope + gone, { body: changed.body ?? "a former part" });
  }

  it("is there for a window of that version, with the headers that its host left out", async () => {
    keepFormer();
    const found = await response(scope + gone);
    expect(found?.headers.get("Content-Security-Policy")).toBe("default-src 'none'");
    expect(await found?.text()).toBe("a former part");
  });

  it.each<[string, Parameters<typeof keepFormer>[0]]>([
    ["the part was changed", { body: "of an intruder" }],
    [
      "the list was changed",
      { body: "of an intruder", list: JSON.stringify(versionOf({ [gone]: "of an intruder" }).files) },
    ],
    ["the name was changed", { id: "0".repeat(64) }],
    ["there is no list", { list: "" }],
  ])("is not found when %s", async (_, changed) => {
    keepFormer(changed);
    expect(await asks(scope + gone)).toBeUndefined();
  });

  it("is not looked for on shelves of others", async () => {
    shelfNamed("of another app").set(scope + gone, { body: "of an intruder" });
    expect(await asks(scope + gone)).toBeUndefined();
  });

  it("is kept with its list, so that a version after it finds it", async () => {
    for (const [path, body] of Object.entries(texts)) answers.set(keptAs(path), { body });
    let taken: Promise<unknown> | undefined;
    listeners.get("install")?.({ waitUntil: (work: Promise<unknown>) => (taken = work) });
    await taken;
    expect(hash(kept.get(list)?.body ?? "", "hex")).toBe(version.id);
  });
});

describe("a part that is not kept here", () => {
  const part = `${scope}assets/later-3f2a.js`;

  it.each(answered)("is missing when %s comes in its place", async (_, standIn) => {
    answers.set(part, standIn);
    expect(await asks(part)).toBeUndefined();
  });

  it.each([
    ["style", "text/html"],
    ["font", "text/html; charset=utf-8"],
    ["image", "application/xhtml+xml"],
  ])("is missing when a page comes in place of a %s", async (destination, type) => {
    answers.set(part, { body: "<html>", headers: { "Content-Type": type } });
    expect(await asks(part, destination)).toBeUndefined();
  });

  it("comes when it is itself", async () => {
    answers.set(part, { ...ours, body: "a part" });
    expect(await asks(part)).toBe("a part");
  });

  it("leaves a place that a person goes to as the host has it", async () => {
    answers.set(`${scope}licences.html`, { body: "<html>", headers: { "Content-Type": "text/html" } });
    expect(await asks(`${scope}licences.html`, "document")).toBe("<html>");
  });
});
