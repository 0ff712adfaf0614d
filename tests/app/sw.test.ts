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

let answers: Map<string, Sent | "no connection">;
let listeners: Map<string, (event: unknown) => void>;
let kept: Map<string, Sent>;

beforeEach(async () => {
  answers = new Map();
  listeners = new Map();
  kept = new Map();
  const cache = {
    match: async (asked: Request | string) => {
      const found = kept.get(typeof asked === "string" ? asked : asked.url);
      return found && responseOf(found);
    },
    put: async (asked: Request | string, response: Response) => {
      const { status, redirected, headers } = response;
      const body = await response.text();
      kept.set(typeof asked === "string" ? asked : asked.url, {
        status,
        redirected,
        body,
        headers: Object.fromEntries(headers),
      });
    },
  };
  vi.stubGlobal("KANSENWIJZER", { id: "1", files: {} });
  vi.stubGlobal("registration", { scope, waiting: null, installing: null });
  vi.stubGlobal("clients", { claim: async () => {}, matchAll: async () => [] });
  vi.stubGlobal("caches", {
    open: async () => cache,
    match: cache.match,
    keys: async () => [],
    delete: async () => true,
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
  let answer: Promise<Response> | undefined;
  const request = new Request(url);
  Object.defineProperty(request, "destination", { value: destination });
  if (destination === "document") Object.defineProperty(request, "mode", { value: "navigate" });
  listeners.get("fetch")?.({ request, respondWith: (given: Promise<Response>) => (answer = given) });
  const response = await answer?.catch(() => undefined);
  return response === undefined || response.type === "error" ? undefined : response.text();
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
    answers.set(hosts, standIn);
    let taken: Promise<unknown> | undefined;
    listeners.get("install")?.({ waitUntil: (work: Promise<unknown>) => (taken = work) });
    await taken;
    expect(kept.size).toBe(0);
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
