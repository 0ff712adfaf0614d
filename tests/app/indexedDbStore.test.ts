import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RescueShelf } from "../../src/app/indexedDbStore.ts";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { blankSession } from "../support/journey.ts";

/*
 * Only what the store does between its two shelves. That IndexedDB itself keeps what it says is for the browser journeys.
 */

const kept = new Map<string, unknown>();
/** What IndexedDB throws at every touch; undefined when it is well. */
let broken: Error | undefined;

vi.mock("idb", () => {
  const touch = <Value>(value: Value) => (broken === undefined ? Promise.resolve(value) : Promise.reject(broken));
  const db = {
    transaction: (_name: string, _mode: string, options: { durability: string }) => {
      expect(options.durability).toBe("strict");
      const done = Promise.resolve();
      const store = {
        put: (value: unknown, key: string) => touch(undefined).then(() => kept.set(key, structuredClone(value))),
        delete: (key: string) => touch(undefined).then(() => kept.delete(key)),
      };
      return { store, done };
    },
    get: (_name: string, key: string) => touch(kept.get(key)),
    getAllKeys: () => touch([...kept.keys()]),
    getAll: () => touch([...kept.values()]),
  };
  return { openDB: () => touch(db) };
});

function shelf(given: Record<string, string> = {}): NonNullable<RescueShelf> & { texts: Map<string, string> } {
  const texts = new Map(Object.entries(given));
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const older = blankSession({ title: "Ouder", updated: "2026-03-12T09:00:00.000Z" });
const newer = blankSession({ title: "Nieuwer", updated: "2026-03-12T09:00:00.001Z" });
const rescueKey = "kansenwijzer:rescue:s1";

beforeEach(() => {
  kept.clear();
  broken = undefined;
});

describe("a copy that a leaving page left behind", () => {
  it("lies on the second shelf at once, readable as a file", () => {
    const second = shelf();
    indexedDbStore(second).rescue(newer);
    expect([...second.texts]).toEqual([[rescueKey, writeDocument(newer)]]);
  });

  it("takes its place when it is newer than what is kept, and is then let go", async () => {
    kept.set("s1", older);
    const second = shelf({ [rescueKey]: writeDocument(newer) });
    expect(await indexedDbStore(second).open("s1")).toEqual({ ok: true, document: newer });
    expect(kept.get("s1")).toEqual(newer);
    expect(second.texts.size).toBe(0);
  });

  it("is let go when what is kept is newer", async () => {
    kept.set("s1", newer);
    const second = shelf({ [rescueKey]: writeDocument(older) });
    expect(await indexedDbStore(second).open("s1")).toEqual({ ok: true, document: newer });
    expect(second.texts.size).toBe(0);
  });

  it("comes back on the list when nothing else is left of its session", async () => {
    const second = shelf({ [rescueKey]: writeDocument(newer) });
    const { sessions } = await indexedDbStore(second).list();
    expect(sessions.map(({ title }) => title)).toEqual(["Nieuwer"]);
  });

  it("stays where it is while the first shelf can't be written", async () => {
    const second = shelf({ [rescueKey]: writeDocument(newer) });
    broken = new DOMException("full", "QuotaExceededError");
    await indexedDbStore(second).list();
    expect(second.texts.size).toBe(1);
  });

  it("is let go when its session is saved or removed", async () => {
    const second = shelf({ [rescueKey]: writeDocument(older) });
    await indexedDbStore(second).save(newer);
    expect(second.texts.size).toBe(0);
    indexedDbStore(second).rescue(newer);
    await indexedDbStore(second).remove("s1");
    expect(second.texts.size).toBe(0);
    expect((await indexedDbStore(second).list()).sessions).toEqual([]);
  });

  it("that can't be read hides nothing, and other people's keys are left alone", async () => {
    kept.set("s1", newer);
    const second = shelf({ [rescueKey]: "{", "iets anders": "van een ander", "kansenwijzer:language": "en" });
    expect((await indexedDbStore(second).list()).sessions).toHaveLength(1);
    expect([...second.texts.keys()]).toEqual([rescueKey, "iets anders", "kansenwijzer:language"]);
  });
});

describe("a browser that forbids the second shelf", () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  it.each([
    ["has none", undefined],
    [
      "throws at every touch",
      {
        get length(): number {
          return refuse();
        },
        key: refuse,
        getItem: refuse,
        setItem: refuse,
        removeItem: refuse,
      },
    ],
  ] as [string, RescueShelf][])("which %s is no reason to stop", async (_, second) => {
    const store = indexedDbStore(second);
    store.rescue(newer);
    expect(await store.save(newer)).toEqual({ ok: true });
    expect(await store.open("s1")).toEqual({ ok: true, document: newer });
    expect((await store.list()).sessions).toHaveLength(1);
    expect(await store.remove("s1")).toEqual({ ok: true });
  });
});

describe("a browser that does not keep", () => {
  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
    ["InvalidStateError", "forbidden"],
    ["UnknownError", "forbidden"],
    ["AbortError", "failed"],
    ["DataError", "failed"],
  ] as const)("says why: %s is “%s”", async (name, reason) => {
    broken = new DOMException("no", name);
    const store = indexedDbStore(shelf());
    expect(await store.save(newer)).toEqual({ ok: false, reason });
    expect(await store.remove("s1")).toEqual({ ok: false, reason });
    expect(await store.list()).toEqual({ sessions: [], damaged: [] });
    expect(await store.open("s1")).toEqual({ ok: false, reason: "missing" });
  });

  it("is tried again at the next write", async () => {
    const store = indexedDbStore(shelf());
    broken = new DOMException("no", "UnknownError");
    await store.save(newer);
    broken = undefined;
    expect(await store.save(newer)).toEqual({ ok: true });
  });
});

describe("the list", () => {
  it("has the last used session first, and what can't be read beside it", async () => {
    kept.set("a", blankSession({ id: "a", updated: "2026-03-01T00:00:00Z" }));
    kept.set("b", blankSession({ id: "b", updated: "2026-03-02T00:00:00Z" }));
    kept.set("c", { format: "kansenwijzer", version: 9 });
    kept.set("d", "losse tekst");
    const { sessions, damaged } = await indexedDbStore(undefined).list();
    expect(sessions.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(damaged.map(({ id, failure }) => [id, failure.reason])).toEqual([
      ["c", "too-new"],
      ["d", "not-ours"],
    ]);
    expect(damaged[1]?.raw).toBe("losse tekst");
  });
});
