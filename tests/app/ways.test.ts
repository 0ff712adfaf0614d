import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { change, openedDatabase } from "../../src/app/database.ts";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { wayOf } from "../../src/app/ways.ts";
import { giveAnswer, writeNote } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import type { SessionStore, Way } from "../../src/storage/store.ts";
import { blankSession } from "../support/journey.ts";
import { shelf } from "../support/shelf.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const s1 = blankSession({ updated: "2026-03-12T09:00:00.000Z" });
const one = giveAnswer(s1, "1a", { level: 1 });
const two = giveAnswer(one, "2d", { level: 2 });
const three = giveAnswer(two, "8c", { level: 3 });

const way = (past: readonly Assessment[], future: readonly Assessment[] = []): Way => ({ past, future });

/** A store with `two` in it after two steps, as the window had them. */
async function afterTwoSteps(store: SessionStore): Promise<void> {
  await store.save(s1, undefined, way([]));
  await store.save(one, { revision: 1, document: s1 }, way([s1]));
  await store.save(two, { revision: 2, document: one }, way([s1, one]));
}

/** The way that somebody finds who opens the session now. */
async function found(store: SessionStore): Promise<Way | undefined> {
  const opened = await store.open("s1");
  if (!opened.ok) throw new Error("opens");
  return wayOf(opened);
}

describe("the way back and forward of a session", () => {
  it("is there when it is opened again", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    expect(await found(indexedDbStore(undefined))).toEqual(way([s1, one]));
    await store.save(one, { revision: 3, document: two }, way([s1], [two]));
    expect(await found(indexedDbStore(undefined))).toEqual(way([s1], [two]));
  });

  it("stays while somebody types on in one step, and is not written again for that", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    const past = [s1, one, two];
    const [short, long] = [writeNote(two, "1a", "Na"), writeNote(two, "1a", "Navragen")];
    await store.save(short, { revision: 3, document: two }, way(past));
    const puts = vi.spyOn(IDBObjectStore.prototype, "put");
    await store.save(long, { revision: 4, document: short }, way(past));
    expect(puts.mock.contexts.map((on) => on instanceof IDBObjectStore && on.name)).toEqual(["sessions", "revisions"]);
    expect(await found(store)).toEqual(way(past));
  });

  it("has no logs in it, and at most fifty steps to each side", async () => {
    const store = indexedDbStore(undefined);
    const log = [{ at: "2026-03-12T09:00:00.000Z", what: "question.answered" as const, about: "1a" }];
    const steps = Array.from({ length: 60 }, (_, count) => ({ ...s1, title: `Stap ${count}`, log }));
    await store.save(s1, undefined, way(steps, steps));
    const kept = await found(store);
    expect(kept?.past.map(({ title }) => title)).toEqual(steps.slice(10).map(({ title }) => title));
    expect(kept?.future.map(({ title }) => title)).toEqual(steps.slice(0, 50).map(({ title }) => title));
    expect(new Set([...(kept?.past ?? []), ...(kept?.future ?? [])].map((step) => step.log.length))).toEqual(
      new Set([0]),
    );
  });

  it("shares what its steps have in common, so that it weighs little", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    const [oldest, newest] = (await found(store))?.past ?? [];
    expect(newest?.werksessie).toBe(oldest?.werksessie);
  });

  it("ends where another window wrote the session", async () => {
    const [here, there] = [indexedDbStore(undefined), indexedDbStore(undefined)];
    await afterTwoSteps(here);
    await there.save(three, { revision: 3, document: two }, way([two]));
    expect(await found(here)).toEqual(way([two]));
    await here.save(one, { revision: 3, document: two }, way([s1], [two]));
    expect(await found(here)).toBeUndefined();
  });

  it("is not another window's, when this one writes without a step of its own", async () => {
    const [here, there] = [indexedDbStore(undefined), indexedDbStore(undefined)];
    const past: Assessment[] = [];
    await here.save(s1, undefined, way(past));
    await there.save(one, { revision: 1, document: s1 }, way([s1]));
    await here.save(two, { revision: 2, document: one }, way(past));
    expect(await found(here)).toEqual(way([]));
  });

  it("ends where something wrote the session without it", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    await store.save(three, { revision: 3, document: two });
    expect(await found(store)).toBeUndefined();
  });

  it("goes with the session when that is removed", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    await store.remove("s1");
    await store.save(two, undefined);
    expect(await found(store)).toBeUndefined();
  });

  it("ends before the first step that can't be read", async () => {
    const store = indexedDbStore(undefined);
    await afterTwoSteps(store);
    const database = await openedDatabase()();
    await change(database, ["ways"], async (on) => {
      on("ways").put(
        { since: 3, past: [{ ...s1, version: 99 }, one], future: [three, { ...s1, title: 7 }, one] },
        "s1",
      );
    });
    database.close();
    expect(await found(store)).toEqual(way([one], [three]));
  });

  it("goes one step further with what a page put aside when it had no time left", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await afterTwoSteps(store);
    store.rescue({ document: three, known: { revision: 3, document: two }, isKept: false });
    const again = indexedDbStore(second);
    expect(await again.open("s1")).toMatchObject({ document: three });
    expect(await found(again)).toEqual(way([s1, one, two]));
  });

  it("ends with what a page put aside when another window wrote in between", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await afterTwoSteps(store);
    store.rescue({ document: three, known: { revision: 3, document: two }, isKept: false });
    const there = indexedDbStore(undefined);
    await there.save({ ...two, title: "Elders anders" }, { revision: 3, document: two }, way([two]));
    expect(await found(indexedDbStore(second))).toBeUndefined();
  });
});
