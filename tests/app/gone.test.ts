import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addAction, dropAction } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { blankSession } from "../support/journey.ts";
import { opensPage } from "../support/pages.ts";
import { keys } from "../support/shelf.ts";

/* What was removed comes back for days, each by name, over one storage that pages share. */

let storage: ReturnType<typeof keys>;
beforeEach(() => {
  storage = keys();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  vi.stubGlobal("window", { history: { replaceState: () => {} }, location: { reload: () => {} } });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-01T10:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const [s1, s2] = [blankSession(), { ...blankSession(), id: "s2", title: "De tweede" }];
const bell = { id: "a1", question: "1a", what: "Bel de wijkagent", done: false };
const write = { id: "a2", question: "1a", what: "Schrijf de folder", done: false };

async function opens() {
  const page = await opensPage(storage);
  const { noteGone } = await import("../../src/app/gone.ts");
  const received = (await import("../../src/app/voices/receivedStore.ts")).receivedStore();
  const partsOf = (session: string) =>
    new Promise<string[]>((resolve) => {
      const stop = page.keeping.followGone(session, (found) => {
        resolve(found.map(({ gone }) => (gone.kind === "action" ? gone.action.what : gone.kind)));
        stop();
      });
    });
  return { ...page, noteGone, received, partsOf };
}

const titles = async (page: Awaited<ReturnType<typeof opens>>) =>
  (await page.keeping.goneSessions()).map(({ title }) => title);

describe("sessions that were removed", () => {
  it("all come back, also the first after the second, with what was handed in and how they were before", async () => {
    const page = await opens();
    for (const session of [s1, s2]) await page.store.save(session, undefined);
    const handedIn = { participant: "p1", role: "zorg", answers: { "1a": { level: 2 } } } as const;
    await page.received.keep("s1", handedIn);
    await (await import("../../src/app/moments.ts")).keepReplaced(s1, 1);
    for (const id of ["s1", "s2"]) {
      await page.store.remove(id);
      vi.setSystemTime(Date.now() + 1000);
    }
    expect((await page.store.list()).sessions).toEqual([]);
    expect(await page.received.find("s1")).toMatchObject({ contributions: [] });

    const later = await opens();
    expect(await titles(later)).toEqual(["De tweede", s1.title]);
    expect(await later.keeping.bringBack("s1")).toMatchObject({ ok: true });
    expect(await later.store.open("s1")).toMatchObject({ ok: true, document: s1 });
    expect(await later.received.find("s1")).toMatchObject({ contributions: [handedIn] });
    expect(await later.keeping.formers(s1)).toHaveLength(1);
    expect(await titles(later)).toEqual(["De tweede"]);
    expect(await later.keeping.bringBack("s2")).toMatchObject({ ok: true });
    expect(await titles(later)).toEqual([]);
    expect((await later.store.list()).sessions).toHaveLength(2);
  });

  it("leave how they were among the earlier versions, when a file or another window brings them back as something else", async () => {
    const page = await opens();
    await page.store.save(s1, undefined);
    await page.store.remove("s1");
    await page.store.save({ ...s1, title: "Uit een ouder bestand" }, undefined);
    expect(await titles(page)).toEqual([]);
    const { formers } = await import("../../src/app/moments.ts");
    expect((await formers("s1")).map(({ value }) => value)).toEqual([s1]);
  });

  it("are gone after thirty days, and before that when somebody says so, with what was half filled in for them", async () => {
    const page = await opens();
    await page.store.save(s1, undefined);
    page.shelf.write("typed", "s1/own-action", '{"what":"Half"}');
    page.shelf.write("typed", "s2/own-action", '{"what":"Half"}');
    await page.store.remove("s1");
    vi.setSystemTime(new Date("2026-11-30T10:00:00Z"));
    const near = await opens();
    await near.store.list();
    expect(await titles(near)).toEqual([s1.title]);
    vi.setSystemTime(new Date("2026-12-02T10:00:00Z"));
    const later = await opens();
    await later.store.list();
    expect(await titles(later)).toEqual([]);
    expect(later.shelf.ids("typed")).toEqual(["s2/own-action"]);

    await later.store.save(s2, undefined);
    await later.store.remove("s2");
    await later.keeping.letGoOfGone();
    expect(await titles(later)).toEqual([]);
    expect(later.shelf.ids("typed")).toEqual([]);
  });

  it("don't come back after a wipe, also not from a page of before", async () => {
    const [page, other] = [await opens(), await opens()];
    await page.store.save(s1, undefined);
    await other.store.list();
    await page.store.remove("s1");
    await page.keeping.wipe();
    expect(await other.keeping.bringBack("s1")).toMatchObject({ ok: false });
    expect(await titles(await opens())).toEqual([]);
  });
});

describe("what was taken from a session", () => {
  const withBoth: Assessment = addAction(addAction(s1, bell), write);

  it("is each told by name, the last first, also after the page was opened anew, and in no file", async () => {
    const page = await opens();
    const without = dropAction(withBoth, "a1");
    await page.noteGone(withBoth, without);
    vi.setSystemTime(Date.now() + 1000);
    await page.noteGone(without, dropAction(without, "a2"));
    const later = await opens();
    expect(await later.partsOf("s1")).toEqual(["Schrijf de folder", "Bel de wijkagent"]);
    expect(await later.partsOf("s2")).toEqual([]);
    expect(writeDocument(dropAction(without, "a2"))).not.toContain("wijkagent");
    vi.setSystemTime(new Date("2026-12-02T10:00:00Z"));
    const old = await opens();
    await old.store.list();
    expect(await old.partsOf("s1")).toEqual([]);
  });

  it("stays with a session that is removed, and comes back with it", async () => {
    const page = await opens();
    await page.store.save(withBoth, undefined);
    await page.noteGone(withBoth, dropAction(withBoth, "a1"));
    await page.store.remove("s1");
    await page.keeping.bringBack("s1");
    expect(await page.partsOf("s1")).toEqual(["Bel de wijkagent"]);
    await page.store.remove("s1");
    await page.keeping.letGoOfGone();
    expect(await page.partsOf("s1")).toEqual([]);
  });
});
