// @vitest-environment node
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";
import { keepsDoor } from "../../src/app/closeDoors.ts";

/*
 * In a worker of Node, which has connections of its own. In a browser, and in the worker that makes files as it is built: tests/e2e/worker.spec.ts.
 */

const source = "src/app/closeDoors.ts";

/** What a worker says of itself after its doors are closed; a function is called there. */
async function inWorker<Said>(say: (here: typeof globalThis) => Said): Promise<Said> {
  const { code } = await transformWithOxc(readFileSync(source, "utf8"), source);
  const run = `(() => { const { parentPort } = require("node:worker_threads");
    const say = ${say};
    class Scope { deeper() {} }
    class Deeper extends Scope { deepest() {} }
    Object.setPrototypeOf(globalThis, Deeper.prototype);
    globalThis.deep = [Scope.prototype, Deeper.prototype];
    const { deep } = globalThis;
    ${code.replaceAll(/^export /gm, "")}
    closeDoors(globalThis);
    parentPort.postMessage({ said: say(globalThis), deep: deep.flatMap((one) => Object.getOwnPropertyNames(one)) }); })()`;
  const worker = new Worker(run, { eval: true });
  const { said, deep } = await new Promise<{ said: Said; deep: readonly string[] }>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await worker.terminate();
  expect(deep).toEqual(["constructor", "constructor"]);
  return said;
}

test("nothing is left but what is on the list, at the scope and at what it inherits from", async () => {
  const names = await inWorker((here) => Object.getOwnPropertyNames(here));
  expect(names).toContain("setTimeout");
  expect(names.filter((name) => !keepsDoor(name))).toEqual([]);
});

test("what opens a connection, talks to other windows or reaches what is stored is not on the list", () => {
  const doors =
    "fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection RTCDataChannel importScripts Worker SharedWorker BroadcastChannel caches CacheStorage indexedDB IDBFactory cookieStore navigator WorkerNavigator fonts FontFace FontFaceSet webkitRequestFileSystem webkitResolveLocalFileSystemURL Notification eval ShadowRealm WebAssembly location setInterval localStorage sessionStorage open document";
  expect(doors.split(" ").filter(keepsDoor)).toEqual([]);
});

test("code is made from text by no name, and functions are still functions", async () => {
  const said = await inWorker((here) => {
    const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
    const makers = [here.Function, ...kinds.map((kind) => kind.constructor), kinds[0]?.constructor.constructor];
    const refused = makers.map((maker) => {
      const make = maker as (text: string) => unknown;
      try {
        return [String(make("return 1")), String(Reflect.construct(make, ["return 1"]))].join();
      } catch (error) {
        return (error as Error).message;
      }
    });
    let later = "";
    try {
      here.setTimeout("postMessage(1)" as unknown as () => void);
    } catch (error) {
      later = (error as Error).message;
    }
    Reflect.set(here, "Function", () => "back");
    Reflect.set(
      Object.getPrototypeOf(() => {}),
      "constructor",
      () => "back",
    );
    const stays = here.Function === kinds[0]?.constructor && (() => {}) instanceof here.Function;
    return { refused, later, stays, eval: typeof here.eval };
  });
  const no = "No code is made from text here";
  expect(said).toEqual({ refused: [no, no, no, no, no, no], later: no, stays: true, eval: "undefined" });
});
