import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer } from "../../src/app/requests.ts";
import { newDraft } from "../../src/assessment/draft.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { blankSession } from "../support/journey.ts";
import { opensPage } from "../support/pages.ts";
import { keys } from "../support/shelf.ts";

/*
 * Copies of the app on one address, and what copies of before left there under one name.
 */

let storage: ReturnType<typeof keys>;
beforeEach(() => {
  storage = keys();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  vi.stubGlobal("window", { history: { replaceState: () => {} }, location: { reload: () => {} } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const a = "https://voorbeeldstad.test/gemeente-a/index.html";
const b = "https://voorbeeldstad.test/gemeente-b/";
const s1 = blankSession();
const one = giveAnswer(s1, "1a", { level: 2, note: "Van toen" });
const invitation = { variant: "pga", depth: "bord", session: "ABCDEF" } as const;
const draft = { ...newDraft(invitation, "p1"), answers: { "1a": { level: 2 as const } } };

const titles = async (page: Awaited<ReturnType<typeof opensPage>>) =>
  (await page.store.list()).sessions.map(({ title }) => title);

/** A database as a copy of before made it. */
async function former(name: string, shelves: readonly string[], version: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const shelf of shelves) {
      if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
    }
  };
  const database = await answer(request);
  database.onversionchange = () => database.close();
  return database;
}

/** Writes a session as a copy of before does. */
async function wroteFormerly(document: Assessment, revision: number): Promise<void> {
  const database = await former("kansenwijzer", ["sessions", "revisions", "history", "ways"], 3);
  const at = database.transaction(["sessions", "revisions", "history", "ways"], "readwrite");
  at.objectStore("sessions").put(document, document.id);
  at.objectStore("revisions").put({ revision, way: revision }, document.id);
  at.objectStore("history").put({ at: s1.updated, revision: 1, why: "moment", value: s1 }, [document.id, 1]);
  at.objectStore("ways").put({ past: [s1], future: [], since: revision }, document.id);
  await new Promise((resolve) => {
    at.oncomplete = resolve;
  });
  database.close();
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

describe("two copies of the app on one address", () => {
  it("see nothing of each other, and wipe nothing of each other", async () => {
    const [here, there] = [await opensPage(storage, a), await opensPage(storage, b)];
    expect([here.name, there.name]).toEqual(["kansenwijzer /gemeente-a/", "kansenwijzer /gemeente-b/"]);
    await here.store.save({ ...s1, title: "Van A" }, undefined);
    here.shelf.write("language", "", "en");
    await here.drafts.keep("uitnodiging", draft);
    expect(await titles(there)).toEqual([]);
    expect(there.shelf.read("language")).toBeUndefined();
    expect(there.shelf.ids("rescue")).toEqual([]);
    expect(await there.drafts.find("uitnodiging")).toBeUndefined();
    await there.store.save({ ...s1, title: "Van B" }, undefined);
    expect(await there.keeping.wipe()).toEqual({ ok: true });
    const again = await opensPage(storage, a);
    expect(await titles(again)).toEqual(["Van A"]);
    expect(again.shelf.read("language")).toBe("en");
    expect(again.shelf.ids("rescue")).toEqual(["s1"]);
    expect(await again.drafts.find("uitnodiging")).toEqual(draft);
  });

  it("of which one lies within the folder of the other neither", async () => {
    const outer = await opensPage(storage, "https://voorbeeldstad.test/");
    const inner = await opensPage(storage, "https://voorbeeldstad.test/wiped/");
    inner.shelf.write("room", "s1", "binnen");
    outer.shelf.write("room", "s1", "buiten");
    await outer.keeping.wipe();
    expect(inner.shelf.read("room", "s1")).toBe("binnen");
    expect(inner.shelf.isWiped()).toBe(false);
  });

  it("that were opened from a file have one name, wherever they lie, and go on with what was there", async () => {
    await wroteFormerly(one, 4);
    storage.texts.set("kansenwijzer:language", "en");
    const stick = await opensPage(storage, "file:///media/stick/kansenwijzer.html");
    expect(await stick.store.open("s1")).toMatchObject({ ok: true, revision: 4, document: one });
    expect(stick.shelf.read("language")).toBe("en");
    expect((await opensPage(storage, "file:///stick/kansenwijzer.html")).name).toBe("kansenwijzer");
  });
});

describe("what copies of before left under one name", () => {
  it("is found whole by the copy that is opened first, and by no other", async () => {
    await wroteFormerly(one, 4);
    await wroteFormerly({ ...s1, id: "s2", title: "De tweede" }, 1);
    storage.texts.set("kansenwijzer:language", "en");
    storage.texts.set("kansenwijzer:file:s1", "2026-03-12T09:00:00Z");
    storage.texts.set("een ander", "blijft staan");
    const drafts = await former("kansenwijzer-meedoen", ["drafts"], 1);
    drafts.transaction("drafts", "readwrite").objectStore("drafts").put(draft, "uitnodiging");
    drafts.close();

    const first = await opensPage(storage, a);
    expect((await first.store.list()).sessions).toHaveLength(2);
    expect(await first.store.open("s1")).toMatchObject({ ok: true, revision: 4, document: one });
    const database = await first.database.openedDatabase()();
    const at = database.transaction(["history", "ways"]);
    expect(await answer(at.objectStore("history").get(["s1", 1]))).toMatchObject({ value: s1 });
    expect(await answer(at.objectStore("ways").get("s1"))).toMatchObject({ past: [s1], since: 4 });
    expect(await first.drafts.find("uitnodiging")).toEqual(draft);
    expect([first.shelf.read("language"), first.shelf.read("file", "s1")]).toEqual(["en", "2026-03-12T09:00:00Z"]);
    await vi.waitUntil(async () => (await databases()).length === 1);
    expect(await databases()).toEqual(["kansenwijzer /gemeente-a/"]);
    expect(storage.texts.get("een ander")).toBe("blijft staan");

    const second = await opensPage(storage, b);
    expect(await titles(second)).toEqual([]);
  });

  it("is found by somebody who prepares alone, without the list of sessions", async () => {
    const drafts = await former("kansenwijzer-meedoen", ["drafts"], 1);
    drafts.transaction("drafts", "readwrite").objectStore("drafts").put(draft, "uitnodiging");
    drafts.close();
    expect(await (await opensPage(storage, a)).drafts.find("uitnodiging")).toEqual(draft);
  });

  it("of an early version, without revisions, is found as well", async () => {
    const early = await former("kansenwijzer", ["sessions"], 1);
    early.transaction("sessions", "readwrite").objectStore("sessions").put(one, "s1");
    early.close();
    expect(await (await opensPage(storage, a)).store.open("s1")).toMatchObject({ ok: true, document: one });
  });

  it("in a window that stayed open and went on writing is merged at the next start: nothing typed is lost", async () => {
    await wroteFormerly(one, 4);
    const first = await opensPage(storage, a);
    await first.store.list();
    const here = giveAnswer(one, "2a", { level: 1 });
    await first.store.save({ ...here, updated: "2026-03-12T10:00:00Z" }, { revision: 4, document: one });
    const there = giveAnswer(one, "3a", { level: 3, note: "Uit het venster van toen" });
    await wroteFormerly({ ...there, updated: "2026-03-12T11:00:00Z" }, 5);
    const found = await (await opensPage(storage, a)).store.open("s1");
    expect(found.ok && found.document.rounds[0].answers).toEqual({
      "1a": { level: 2, note: "Van toen" },
      "2a": { level: 1 },
      "3a": { level: 3, note: "Uit het venster van toen" },
    });
    await vi.waitUntil(async () => (await databases()).length === 1);
  });

  it("that can't be read stays damaged and whole", async () => {
    await wroteFormerly({ ...one, version: 99 } as unknown as Assessment, 4);
    const { sessions, damaged } = await (await opensPage(storage, a)).store.list();
    expect([sessions, damaged.map(({ id, failure }) => [id, failure.reason])]).toEqual([[], [["s1", "too-new"]]]);
  });

  it("a session that was removed here does not come back", async () => {
    await wroteFormerly(one, 4);
    const page = await opensPage(storage, a);
    await page.store.list();
    await page.store.remove("s1");
    await wroteFormerly(one, 4);
    expect(await titles(await opensPage(storage, a))).toEqual([]);
  });

  it("that can't be taken in stays where it is, and the list says that there may be more", async () => {
    await wroteFormerly(one, 4);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
      if (name === "kansenwijzer") throw new DOMException("no", "UnknownError");
      return open(name, version);
    });
    expect(await (await opensPage(storage, a)).store.list()).toMatchObject({ sessions: [], failure: "forbidden" });
    vi.restoreAllMocks();
    expect(await titles(await opensPage(storage, a))).toEqual([one.title]);
  });

  it("a wipe takes it along", async () => {
    await wroteFormerly(one, 4);
    const page = await opensPage(storage, a);
    await page.keeping.wipe();
    expect(await titles(await opensPage(storage, a))).toEqual([]);
    expect(await databases()).not.toContain("kansenwijzer");
  });
});
