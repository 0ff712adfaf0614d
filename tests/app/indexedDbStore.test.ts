import { IDBDatabase, IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { change, openedDatabase } from "../../src/app/database.ts";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { localShelf } from "../../src/app/localShelf.ts";
import { answer } from "../../src/app/requests.ts";
import type { RescueShelf } from "../../src/app/secondShelf.ts";
import { checksum } from "../../src/app/secondShelf.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { blankSession } from "../support/journey.ts";
import { shelf } from "../support/shelf.ts";

/*
 * What the store does with its two shelves, on an IndexedDB in memory. That a browser's own keeps what it says is for the journeys and for
 * the proofs in `tools/prove`.
 */

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const key = "kansenwijzer:rescue:s1";
const s1 = blankSession({ updated: "2026-03-12T09:00:00.000Z" });
const [one, two, three] = (["1a", "2a", "3a"] as const).map((question) => giveAnswer(s1, question, { level: 2 }));
if (one === undefined || two === undefined || three === undefined) throw new Error("three edits");

/** Puts this under an id as if it had always been there. */
async function stands(id: string, value: unknown, revision?: number): Promise<void> {
  const database = await openedDatabase()();
  await change(database, ["sessions", "revisions"], async (on) => {
    on("sessions").put(value, id);
    if (revision !== undefined) on("revisions").put({ revision }, id);
  });
  database.close();
}

async function standsUnder(id: string): Promise<unknown> {
  const database = await openedDatabase()();
  const value: unknown = await answer(database.transaction("sessions").objectStore("sessions").get(id));
  database.close();
  return value;
}

describe("a session that is saved", () => {
  it("opens as it was, and counts how often it was written", async () => {
    const store = indexedDbStore(undefined);
    expect(await store.save(s1, undefined)).toEqual({ ok: true, revision: 1 });
    expect(await store.save(one, { revision: 1, document: s1 })).toEqual({ ok: true, revision: 2 });
    expect(await store.open("s1")).toEqual({ ok: true, revision: 2, document: one });
  });

  it("is written with strict durability: it is on the disk before it is called kept", async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    await indexedDbStore(undefined).save(s1, undefined);
    const writes = asked.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes.map(([, mode, options]) => [mode, options])).toEqual([["readwrite", { durability: "strict" }]]);
  });

  it("of before revisions were counted goes on from there", async () => {
    await stands("s1", s1);
    const store = indexedDbStore(undefined);
    expect(await store.open("s1")).toEqual({ ok: true, revision: 0, document: s1 });
    expect(await store.save(one, { revision: 0, document: s1 })).toEqual({ ok: true, revision: 1 });
  });
});

describe("two windows on one session", () => {
  it("never write over each other: both edits are kept, and the second hears of it", async () => {
    const [here, there] = [indexedDbStore(undefined), indexedDbStore(undefined)];
    await here.save(s1, undefined);
    await there.save(two, { revision: 1, document: s1 });
    const result = await here.save(one, { revision: 1, document: s1 });
    const both = giveAnswer(two, "1a", { level: 2 });
    expect(result).toMatchObject({ ok: true, revision: 3, elsewhere: { document: both, conflicts: [] } });
    expect(await there.open("s1")).toMatchObject({ revision: 3, document: both });
    const later = giveAnswer(one, "1a", { level: 3 });
    expect(result.ok && result.elsewhere?.onto(later).document).toEqual(giveAnswer(two, "1a", { level: 3 }));
  });

  it("keep what was overruled in the history", async () => {
    const store = indexedDbStore(undefined);
    await store.save(s1, undefined);
    const zero = giveAnswer(s1, "1a", { level: 0 });
    await store.save(zero, { revision: 1, document: s1 });
    const result = await store.save(one, { revision: 1, document: s1 });
    expect(result).toMatchObject({ elsewhere: { document: one, conflicts: [{ path: "rounds.r1.answers.1a" }] } });
    const database = await openedDatabase()();
    const history: unknown[] = await answer(database.transaction("history").objectStore("history").getAll());
    expect(history).toMatchObject([
      { why: "conflict", revision: 2, value: zero, conflicts: [{ other: { level: 0 } }] },
    ]);
  });

  it("may write on when the other removed the session: what the team goes on with is kept", async () => {
    const store = indexedDbStore(undefined);
    await store.save(s1, undefined);
    await store.remove("s1");
    expect(await store.save(one, { revision: 1, document: s1 })).toEqual({ ok: true, revision: 3 });
    expect(await store.open("s1")).toMatchObject({ ok: true, document: one });
  });

  it("never write over what can't be read: it goes into the history as it is", async () => {
    await stands("s1", { treasure: true }, 4);
    const store = indexedDbStore(undefined);
    expect(await store.save(one, { revision: 1, document: s1 })).toEqual({ ok: true, revision: 5 });
    const database = await openedDatabase()();
    const history: unknown[] = await answer(database.transaction("history").objectStore("history").getAll());
    expect(history).toMatchObject([{ why: "damaged", value: { treasure: true } }]);
  });

  it("leave alone what a newer version of the app wrote", async () => {
    const newer = { ...s1, version: 99 };
    await stands("s1", newer, 4);
    expect(await indexedDbStore(undefined).save(one, { revision: 1, document: s1 })).toEqual({
      ok: false,
      reason: "other-version",
    });
    expect(await standsUnder("s1")).toEqual(newer);
  });
});

describe("the copy on the second shelf", () => {
  it("is there from the first write on", async () => {
    const second = shelf();
    await indexedDbStore(second).save(s1, undefined);
    expect(JSON.parse(second.texts.get(key) ?? "")).toMatchObject({ revision: 1, document: s1 });
  });

  it("brings back a session of a database that came back empty", async () => {
    const second = shelf();
    await indexedDbStore(second).save(s1, undefined);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const store = indexedDbStore(second);
    expect((await store.list()).sessions.map(({ id }) => id)).toEqual(["s1"]);
    expect(await standsUnder("s1")).toEqual(s1);
  });

  it("does not bring back a session that was removed, even when the copy outlived it", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    const copy = second.texts.get(key) ?? "";
    await store.remove("s1");
    expect(second.texts.size).toBe(0);
    second.texts.set(key, copy);
    expect((await indexedDbStore(second).list()).sessions).toEqual([]);
    expect(second.texts.size).toBe(0);
  });

  it("takes its place when it holds edits that were not kept any more", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    store.rescue({ document: one, known: { revision: 1, document: s1 }, isKept: false });
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ ok: true, document: one });
    expect(await standsUnder("s1")).toEqual(one);
  });

  it("is merged with what another window kept in the meantime, which stays where both changed the same", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    store.rescue({
      document: giveAnswer(one, "2a", { level: 0 }),
      known: { revision: 1, document: s1 },
      isKept: false,
    });
    await indexedDbStore(undefined).save(two, { revision: 1, document: s1 });
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: giveAnswer(two, "1a", { level: 2 }) });
    const database = await openedDatabase()();
    const history: unknown[] = await answer(database.transaction("history").objectStore("history").getAll());
    expect(history).toMatchObject([
      { why: "conflict", conflicts: [{ path: "rounds.r1.answers.2a", other: { level: 0 } }] },
    ]);
  });

  it.each([
    ["arrived after all", true],
    ["did not arrive", false],
  ])("holds the last sign that was typed when the write before it %s", async (_, arrives) => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    const [typed, typedOn] = ["Nog ne", "Nog net"].map((note) => giveAnswer(s1, "1a", { level: 1, note }));
    if (typed === undefined || typedOn === undefined) throw new Error("two edits");
    store.rescue({ document: typedOn, known: { revision: 1, document: s1 }, writing: typed, isKept: false });
    if (arrives) await indexedDbStore(undefined).save(typed, { revision: 1, document: s1 });
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: typedOn });
  });

  it("of a session whose very first write was still going on has what came after it", async () => {
    const second = shelf();
    indexedDbStore(second).rescue({ document: one, known: undefined, writing: s1, isKept: false });
    await indexedDbStore(undefined).save(s1, undefined);
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: one });
  });

  it("that was left behind by a page that did go on changes nothing any more", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    store.rescue({ document: one, known: { revision: 1, document: s1 }, isKept: false });
    const stale = second.texts.get(key) ?? "";
    const later = giveAnswer(one, "2a", { level: 1 });
    await store.save(one, { revision: 1, document: s1 });
    await store.save(later, { revision: 2, document: one });
    second.texts.set(key, stale);
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: later, revision: 3 });
  });

  it("is no longer ahead once its session is kept", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    store.rescue({ document: one, known: { revision: 1, document: s1 }, isKept: false });
    expect(JSON.parse(second.texts.get(key) ?? "").ahead).toEqual({ since: s1 });
    await store.save(one, { revision: 1, document: s1 });
    const copy = JSON.parse(second.texts.get(key) ?? "");
    expect(copy).toMatchObject({ revision: 2, document: one });
    expect(copy.ahead).toBeUndefined();
  });

  it.each([
    ["newer", "2026-03-12T09:00:00.001Z", "Bijgewerkt"],
    ["older", "2026-03-12T08:59:00.000Z", s1.title],
  ])("of an earlier version of the app counts by its time: %s", async (_, updated, title) => {
    await stands("s1", s1);
    const second = shelf({ [key]: writeDocument({ ...s1, title: "Bijgewerkt", updated }) });
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: { title } });
  });

  it("of which a byte is wrong is not taken in, and is shown as what it is", async () => {
    const second = shelf();
    await indexedDbStore(second).save(s1, undefined);
    const wrong = (second.texts.get(key) ?? "").replace("voorjaar", "voorjaer");
    vi.stubGlobal("indexedDB", new IDBFactory());
    second.texts.set(key, wrong);
    const { sessions, damaged } = await indexedDbStore(second).list();
    expect(sessions).toEqual([]);
    expect(damaged).toMatchObject([{ id: "s1", raw: wrong }]);
    expect(second.texts.get(key)).toBe(wrong);
  });

  it("of which the number is wrong overrules nothing that was kept after it", async () => {
    const second = shelf();
    const store = indexedDbStore(second);
    await store.save(s1, undefined);
    const wrong = (second.texts.get(key) ?? "").replace('"revision":1', '"revision":7');
    await store.save(one, { revision: 1, document: s1 });
    second.texts.set(key, wrong);
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: one, revision: 2 });
  });

  it("of before, with a checksum of the session alone, is still taken in", async () => {
    const old = { checksum: checksum(JSON.stringify(one)), revision: 1, document: one };
    const second = shelf({ [key]: JSON.stringify(old) });
    expect(await indexedDbStore(second).open("s1")).toMatchObject({ document: one });
  });

  it("gets a place of its own beside what can't be read, and other people's keys are left alone", async () => {
    await stands("s1", { version: "?" });
    const second = shelf({ "iets anders": "van een ander", "kansenwijzer:language": "en" });
    indexedDbStore(second).rescue({ document: one, known: { revision: 1, document: s1 }, isKept: false });
    const { sessions, damaged } = await indexedDbStore(second).list();
    expect([sessions.map(({ id }) => id), damaged.map(({ id }) => id)]).toEqual([["s1-2"], ["s1"]]);
    expect([...second.texts.keys()]).toEqual(["iets anders", "kansenwijzer:language"]);
  });

  it("opens by itself when the first shelf can't be read, and the list says why there may be more", async () => {
    const second = shelf();
    await indexedDbStore(second).save(s1, undefined);
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    const store = indexedDbStore(second);
    expect(await store.list()).toMatchObject({ sessions: [{ id: "s1" }], failure: "forbidden" });
    expect(await store.open("s1")).toMatchObject({ ok: true, document: s1 });
  });
});

describe("a browser that forbids the second shelf", () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  it.each([
    ["has none", undefined],
    ["throws at every touch", localShelf(refuse)],
  ] as [string, RescueShelf][])("which %s is no reason to stop", async (_, second) => {
    const store = indexedDbStore(second);
    store.rescue({ document: s1, known: undefined, isKept: false });
    expect(await store.save(s1, undefined)).toEqual({ ok: true, revision: 1 });
    expect(await store.open("s1")).toMatchObject({ ok: true, document: s1 });
    expect((await store.list()).sessions).toHaveLength(1);
    expect(await store.remove("s1")).toEqual({ ok: true });
  });
});

describe("the list", () => {
  it("has the last used session first, and what can't be read beside it", async () => {
    await stands("a", blankSession({ id: "a", updated: "2026-03-01T00:00:00Z" }));
    await stands("b", blankSession({ id: "b", updated: "2026-03-02T00:00:00Z" }));
    await stands("c", { format: "kansenwijzer", version: 9999 });
    await stands("d", "losse tekst");
    const { sessions, damaged } = await indexedDbStore(undefined).list();
    expect(sessions.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(damaged.map(({ id, failure }) => [id, failure.reason])).toEqual([
      ["c", "too-new"],
      ["d", "not-ours"],
    ]);
    expect(damaged[1]?.raw).toBe("losse tekst");
  });
});

describe("two versions of the app in two windows", () => {
  it("the newer one says that the older one holds on, and writes when that lets go", async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("kansenwijzer", 1);
      request.onsuccess = () => resolve(request.result);
    });
    const store = indexedDbStore(undefined);
    expect(await store.save(s1, undefined)).toEqual({ ok: false, reason: "other-version" });
    older.close();
    expect(await store.save(s1, undefined)).toEqual({ ok: true, revision: 1 });
  });

  it("the older one lets go, and then says that a newer one has the sessions", async () => {
    const store = indexedDbStore(undefined);
    await store.save(s1, undefined);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open("kansenwijzer", 99);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await store.save(one, { revision: 1, document: s1 })).toEqual({ ok: false, reason: "other-version" });
  });
});
