import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeeper } from "../../src/app/keeper.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import type { SaveResult } from "../../src/storage/store.ts";
import { blankSession } from "../support/journey.ts";

/** A store that answers when, and as, the test says. */
function slowStore() {
  const writes: { document: Assessment; answer: (result: SaveResult) => void }[] = [];
  return {
    writes,
    jot: () => {},
    erase: () => {},
    save: (document: Assessment) =>
      new Promise<SaveResult>((resolve) => {
        writes.push({ document, answer: resolve });
      }),
  };
}

const version = (id: string, count: number) => blankSession({ id, title: `${id} ${count}` });
const titles = (documents: readonly Assessment[]) => documents.map(({ title }) => title);
const settle = () => new Promise((resolve) => setImmediate(resolve));

function desk() {
  const store = slowStore();
  const told: [string, SaveResult][] = [];
  const keeper = createKeeper(store, ({ title }, result) => told.push([title, result]));
  const answer = async (index: number, result: SaveResult) => {
    store.writes[index]?.answer(result);
    await settle();
  };
  return { keeper, store, told, answer, written: () => titles(store.writes.map(({ document }) => document)) };
}

describe("keeping", () => {
  it("hands a document to the store at once", () => {
    const { keeper, written } = desk();
    keeper.keep(version("a", 1));
    expect(written()).toEqual(["a 1"]);
  });

  it("writes one at a time, and of each session only the newest waits", async () => {
    const { keeper, written, answer, told } = desk();
    keeper.keep(version("a", 1));
    keeper.keep(version("a", 2));
    keeper.keep(version("b", 1));
    keeper.keep(version("a", 3));
    expect(written()).toEqual(["a 1"]);
    await answer(0, { ok: true, revision: 1 });
    expect(written()).toEqual(["a 1", "a 3"]);
    await answer(1, { ok: true, revision: 1 });
    await answer(2, { ok: true, revision: 1 });
    expect(written()).toEqual(["a 1", "a 3", "b 1"]);
    expect(told).toEqual([
      ["a 1", { ok: true, revision: 1 }],
      ["a 3", { ok: true, revision: 1 }],
      ["b 1", { ok: true, revision: 1 }],
    ]);
  });

  it("tells of a write that failed, with its reason, and goes on with the next", async () => {
    const { keeper, written, answer, told } = desk();
    keeper.keep(version("a", 1));
    keeper.keep(version("b", 1));
    await answer(0, { ok: false, reason: "full" });
    expect(told).toEqual([["a 1", { ok: false, reason: "full" }]]);
    expect(written()).toEqual(["a 1", "b 1"]);
  });

  it("is settled when nothing waits any more, and not before", async () => {
    const { keeper, answer } = desk();
    let settled = false;
    keeper.keep(version("a", 1));
    keeper.keep(version("a", 2));
    void keeper.settled().then(() => {
      settled = true;
    });
    await answer(0, { ok: true, revision: 1 });
    expect(settled).toBe(false);
    await answer(1, { ok: true, revision: 1 });
    expect(settled).toBe(true);
    await keeper.settled();
  });

  it("keeps what is handed over while it tells of the last write", async () => {
    const store = slowStore();
    const keeper = createKeeper(store, ({ title }) => {
      if (title === "a 1") keeper.keep(version("a", 2));
    });
    keeper.keep(version("a", 1));
    store.writes[0]?.answer({ ok: true, revision: 1 });
    await settle();
    expect(titles(store.writes.map(({ document }) => document))).toEqual(["a 1", "a 2"]);
  });
});

describe("what is not safe", () => {
  it("is nothing at first, then what is being written, then what waits", async () => {
    const { keeper, answer } = desk();
    expect(keeper.pending()).toEqual([]);
    keeper.keep(version("a", 1));
    expect(titles(keeper.pending())).toEqual(["a 1"]);
    keeper.keep(version("b", 1));
    expect(titles(keeper.pending())).toEqual(["a 1", "b 1"]);
    keeper.keep(version("a", 2));
    expect(titles(keeper.pending()).sort()).toEqual(["a 2", "b 1"]);
    for (const write of [0, 1, 2]) await answer(write, { ok: true, revision: 1 });
    expect(keeper.pending()).toEqual([]);
  });

  it("stays a document that could not be written, until a newer one of its session can", async () => {
    const { keeper, answer } = desk();
    keeper.keep(version("a", 1));
    await answer(0, { ok: false, reason: "failed" });
    expect(titles(keeper.pending())).toEqual(["a 1"]);
    keeper.keep(version("a", 2));
    expect(titles(keeper.pending())).toEqual(["a 2"]);
    await answer(1, { ok: true, revision: 1 });
    expect(keeper.pending()).toEqual([]);
  });

  it("is no longer a session that was removed", async () => {
    const { keeper, answer } = desk();
    keeper.keep(version("a", 1));
    await answer(0, { ok: false, reason: "full" });
    keeper.forget("a");
    expect(keeper.pending()).toEqual([]);
  });
});

/** Someone edits session a, b or c, or the store answers, well or badly. */
const doings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("a", "b", "c") },
    { weight: 2, arbitrary: fc.constant("well") },
    { weight: 1, arbitrary: fc.constant("badly") },
  ),
  { maxLength: 40 },
);

describe("however edits and answers of the store cross each other", () => {
  it("never two writes at a time; what is not safe is always exactly what the store has not got", async () => {
    await fc.assert(
      fc.asyncProperty(doings, async (all) => {
        const store = slowStore();
        const kept = new Map<string, string>();
        const keeper = createKeeper(store, ({ id, title }, { ok }) => {
          if (ok) kept.set(id, title);
        });
        const newest = new Map<string, string>();
        let answered = 0;
        const answer = async (result: SaveResult) => {
          if (answered === store.writes.length) return;
          store.writes[answered]?.answer(result);
          answered += 1;
          await settle();
        };
        for (const [count, what] of all.entries()) {
          if (what === "well") await answer({ ok: true, revision: 1 });
          else if (what === "badly") await answer({ ok: false, reason: "failed" });
          else {
            newest.set(what, `${what} ${count}`);
            keeper.keep(version(what, count));
          }
          expect(store.writes.length - answered).toBeLessThanOrEqual(1);
          const unsafe = [...newest].filter(([id, title]) => kept.get(id) !== title).map(([, title]) => title);
          expect(titles(keeper.pending()).sort()).toEqual(unsafe.sort());
        }
        for (const id of newest.keys()) keeper.keep(version(id, 999));
        while (answered < store.writes.length) await answer({ ok: true, revision: 1 });
        expect(keeper.pending()).toEqual([]);
        expect([...kept.values()].sort()).toEqual([...newest.keys()].map((id) => `${id} 999`).sort());
      }),
    );
  });
});
