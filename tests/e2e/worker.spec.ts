import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer as createTcp } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { keepsDoor } from "../../src/app/closeDoors.ts";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";

/*
 * The worker that makes files, as it is built, on a host that sends no headers: no policy reaches it there, so it has closed its doors itself.
 */

let site: Site;
test.beforeEach(async () => {
  site = await openSite("dist", { headers: false });
  site.write("bare.html", "<!doctype html><title>Zonder beleid</title>");
});
test.afterEach(() => site.close());

/** What a function says when it is called in that worker, behind all that the worker does by itself. */
async function inWorker<Said>(page: Page, say: (to: string) => Said | Promise<Said>, to = ""): Promise<Said> {
  const script = readdirSync("dist/assets").find((name) => name.startsWith("export.worker"));
  site.write("try.js", `import "./assets/${script}"; postMessage(await (${say})(${JSON.stringify(to)}));`);
  await page.goto(`${site.address}bare.html`);
  const said = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker("./try.js", { type: "module" });
        worker.addEventListener("message", ({ data }) => resolve(data));
        worker.addEventListener("error", reject);
      }),
  );
  return said as Said;
}

test("it keeps what is on its list and nothing else", async ({ page }) => {
  const names = await inWorker(page, () => {
    const found: string[] = [];
    for (let level: object = globalThis; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      found.push(...Object.getOwnPropertyNames(level));
    }
    // Two numbers without use can't be taken away.
    return found.filter((name) => typeof Reflect.get(globalThis, name) !== "number");
  });
  expect(names).toContain("postMessage");
  expect([...new Set(names)].filter((name) => !keepsDoor(name))).toEqual([]);
});

test("nothing that is said in it reaches anybody", async ({ page }) => {
  const heard: string[] = [];
  const elsewhere = createTcp((socket) => {
    heard.push("a call");
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const to = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/geheim`;
  const open = await inWorker(
    page,
    async (address) => {
      type Maker = new (given?: string) => { load?: () => Promise<unknown>; open?: (way: string, to: string) => void };
      const get = (name: string) => Reflect.get(globalThis, name);
      const ways: Readonly<Record<string, () => unknown>> = {
        fetch: () => get("fetch")(address),
        "fetch of the prototype": () => Object.getPrototypeOf(globalThis).fetch(address),
        XMLHttpRequest: () => new (get("XMLHttpRequest") as Maker)().open?.("GET", address),
        WebSocket: () => new (get("WebSocket") as Maker)(address.replace("http", "ws")),
        EventSource: () => new (get("EventSource") as Maker)(address),
        WebTransport: () => new (get("WebTransport") as Maker)(address.replace("http", "https")),
        importScripts: () => get("importScripts")(address),
        "a worker of its own": () => new (get("Worker") as Maker)(address),
        "a typeface": () => new (get("FontFace") as Maker)("a").load?.(),
        sendBeacon: () => get("navigator").sendBeacon(address, "geheim"),
        "another window": () => new (get("BroadcastChannel") as Maker)("a"),
        "what is stored": () => get("indexedDB").open("kansenwijzer"),
        "the offline copy": () => get("caches").keys(),
        files: () => get("navigator").storage.getDirectory(),
        "code from text": () => (() => {}).constructor("return 1"),
        eval: () => get("eval")("1"),
        "a moment later": () => get("setTimeout")("1"),
      };
      const open: string[] = [];
      for (const [name, way] of Object.entries(ways)) {
        try {
          await way();
          open.push(name);
        } catch {
          // As it should.
        }
      }
      return open;
    },
    to,
  );
  expect(open).toEqual([]);
  expect(heard).toEqual([]);
  elsewhere.close();
});
