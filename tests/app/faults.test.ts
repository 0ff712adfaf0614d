import { IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { wayOf } from "../../src/app/ways.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import type { SessionStore, StoreFailure, Way } from "../../src/storage/store.ts";
import type { Fault, FaultyStorage, Manner } from "../support/faultyStorage.ts";
import { errorNames, faultyStorage } from "../support/faultyStorage.ts";
import { blankSession } from "../support/journey.ts";

/*
 * Every call to the browser's storage, each going wrong in every way that it can. Whatever happens: the app is told, what was kept stays,
 * and when the storage is well again the work goes on.
 */

let storage: FaultyStorage;
beforeEach(() => {
  storage = faultyStorage();
  vi.stubGlobal("indexedDB", storage.factory);
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => {
  storage.restore();
  vi.unstubAllGlobals();
});

const s1 = blankSession();
const [mine, theirs] = [giveAnswer(s1, "1a", { level: 2 }), giveAnswer(s1, "1a", { level: 0 })];
const first = { revision: 1, document: s1 };
const wayBack: Way = { past: [s1], future: [] };

type Result = { ok: boolean; reason?: unknown; failure?: unknown };

/** What a team may be doing when it goes wrong; `begins` is how things stood. */
const doings: Record<
  string,
  { begins: (store: SessionStore) => Promise<unknown>; act: (store: SessionStore) => Promise<Result> }
> = {
  "saving a new session": { begins: async () => {}, act: (store) => store.save(s1, undefined) },
  "saving an edit with its way back": {
    begins: (store) => store.save(s1, undefined, { past: [], future: [] }),
    act: (store) => store.save(mine, first, wayBack),
  },
  "saving after another window": {
    begins: async (store) => {
      await store.save(s1, undefined);
      await store.save(theirs, first);
    },
    act: (store) => store.save(mine, first),
  },
  "removing a session": { begins: (store) => store.save(s1, undefined), act: (store) => store.remove("s1") },
  "opening a session": { begins: (store) => store.save(s1, undefined), act: (store) => store.open("s1") },
  "listing the sessions": {
    begins: (store) => store.save(s1, undefined),
    act: async (store) => {
      const { sessions, failure } = await store.list();
      return { ok: sessions.length === 1 && failure === undefined, ...(failure === undefined ? {} : { failure }) };
    },
  },
  "taking in what a closing page left": {
    begins: async (store) => {
      await store.save(s1, undefined, { past: [], future: [] });
      store.rescue({ document: mine, known: first, isKept: false });
    },
    act: (store) => store.open("s1"),
  },
};

const known: readonly (StoreFailure["reason"] | "missing" | undefined)[] = [
  "full",
  "forbidden",
  "failed",
  "other-version",
  "missing",
];

/** Everything that can be different by a fault: the answer to question 1a that is kept, or that nothing is. */
async function keptLevel(): Promise<number | "none" | "open"> {
  const found = await indexedDbStore(undefined).open("s1");
  if (!found.ok) return "none";
  const answer = found.document.rounds[0].answers["1a"];
  return answer !== undefined && "level" in answer ? answer.level : "open";
}

describe.each(Object.entries(doings))("%s", (_, { begins, act }) => {
  const callsOf = async () => {
    await begins(indexedDbStore(storage.second));
    storage.begin();
    await act(indexedDbStore(storage.second));
    return storage.end();
  };

  it("is never lost in silence, whatever call goes wrong and however", async () => {
    const calls = await callsOf();
    expect(calls.length).toBeGreaterThan(2);
    const manners: Manner[] = ["throws", "answers", "aborts"];
    const faults = calls.flatMap((__, index) =>
      manners.flatMap((manner) => errorNames.map((error): Fault => ({ call: index + 1, error, manner }))),
    );
    for (const fault of faults) {
      storage.restore();
      storage = faultyStorage();
      vi.stubGlobal("indexedDB", storage.factory);
      await begins(indexedDbStore(storage.second));
      const stood = await keptLevel();
      const store = indexedDbStore(storage.second);
      storage.begin(fault);
      const result = await act(store);
      storage.end();
      const name = `${calls[fault.call - 1]} ${fault.manner} ${fault.error}`;
      const kept = await keptLevel();
      if (!result.ok) {
        const reason = result.reason ?? result.failure;
        expect(known, name).toContain(reason);
        // What had been kept is still kept, as it was.
        if (kept !== stood) expect([2, stood], name).toContain(kept);
      }
      // When the storage is well again, the same store does what it could not do.
      const again = await act(store);
      expect(again.ok || again.reason === "missing", `again: ${name}`).toBe(true);
    }
  });
});

describe("a save that was reported as kept", () => {
  it("is kept with the way that belongs to it, whatever went wrong", async () => {
    await indexedDbStore(storage.second).save(s1, undefined, { past: [], future: [] });
    storage.begin();
    await indexedDbStore(storage.second).save(mine, first, wayBack);
    const calls = storage.end();
    for (const [index] of calls.entries()) {
      for (const error of errorNames) {
        for (const manner of ["throws", "answers", "aborts"] as const) {
          storage.restore();
          storage = faultyStorage();
          vi.stubGlobal("indexedDB", storage.factory);
          await indexedDbStore(storage.second).save(s1, undefined, { past: [], future: [] });
          const store = indexedDbStore(storage.second);
          storage.begin({ call: index + 1, error, manner });
          const { ok } = await store.save(mine, first, wayBack);
          storage.end();
          const name = `${calls[index]} ${manner} ${error}`;
          expect(await keptLevel(), name).toBe(ok ? 2 : "open");
          const opened = await indexedDbStore(undefined).open("s1");
          expect(opened.ok && (await wayOf(opened))?.past, name).toEqual(ok ? [s1] : []);
        }
      }
    }
  });
});
