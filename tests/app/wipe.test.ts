import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shelves } from "../../src/app/database.ts";
import { localKinds } from "../../src/app/localShelf.ts";
import { answer } from "../../src/app/requests.ts";
import { newDraft } from "../../src/assessment/draft.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { blankSession } from "../support/journey.ts";
import type { StoragePage } from "../support/pages.ts";
import { opensPage } from "../support/pages.ts";
import { keys } from "../support/shelf.ts";

/*
 * Pages of the app over one storage, each with a memory of its own. That a browser's windows do the same is for tests/e2e/wiping.spec.ts and
 * for `npm run prove:wipe`.
 */

let storage: ReturnType<typeof keys>;
const reload = vi.fn();
beforeEach(() => {
  reload.mockReset();
  storage = keys();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  vi.stubGlobal("window", { history: { replaceState: () => {} }, location: { reload } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const s1 = blankSession();
const one = giveAnswer(s1, "1a", { level: 2, note: "Nog net" });
const first = { revision: 1, document: s1 };
const invitation = { variant: "pga", depth: "bord", session: "ABCDEF" } as const;
const draft = { ...newDraft(invitation, "p1"), answers: { "1a": { level: 2 as const, note: "Van mij alleen" } } };

/** All that lies in the browser, besides the marks. */
async function lies(page: StoragePage): Promise<string[]> {
  const database = await page.database.openedDatabase()();
  const at = database.transaction([...shelves]);
  const found = await Promise.all(
    shelves
      .filter((name) => name !== "marks")
      .map(async (name) => [name, await answer(at.objectStore(name).count())] as const),
  );
  database.close();
  const kept = found.filter(([, count]) => count > 0).map(([name]) => name as string);
  return [...kept, ...[...storage.texts.keys()].filter((key) => !key.endsWith("wiped"))];
}

async function fills(page: StoragePage): Promise<void> {
  await page.store.save(s1, undefined, { past: [], future: [] });
  await page.store.save(one, first, { past: [s1], future: [] });
  await page.drafts.keep("uitnodiging", draft);
  for (const kind of localKinds) page.shelf.write(kind, kind === "language" ? "" : "s1", "iets");
}

describe("after wiping this computer", () => {
  it("nothing lies there any more but the mark, and the page is opened anew", async () => {
    const page = await opensPage(storage);
    await fills(page);
    expect(await lies(page)).toHaveLength(4 + localKinds.length);
    expect(await page.keeping.wipe()).toEqual({ ok: true });
    expect(await lies(page)).toEqual([]);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("a page that was open before writes nothing any more, by no way, and is opened anew", async () => {
    const [here, there] = [await opensPage(storage), await opensPage(storage)];
    await fills(here);
    await there.store.open("s1");
    await there.drafts.find("uitnodiging");
    await here.keeping.wipe();
    reload.mockReset();
    expect(await there.store.save(one, first)).toMatchObject({ ok: false });
    expect(reload).toHaveBeenCalled();
    expect(await there.store.save(one, undefined)).toMatchObject({ ok: false });
    expect(await there.drafts.keep("uitnodiging", draft)).toMatchObject({ ok: false });
    there.store.rescue({ document: one, known: first, isKept: false });
    there.shelf.write("room", "s1", "{}");
    expect(there.shelf.isWiped()).toBe(true);
    const later = await opensPage(storage);
    expect((await later.store.list()).sessions).toEqual([]);
    expect(await lies(later)).toEqual([]);
  });

  it("what a page of before still puts on the second shelf is not believed, and goes", async () => {
    const here = await opensPage(storage);
    await here.store.save(s1, undefined);
    await here.keeping.wipe();
    // As another process does, to which the mark has not come yet.
    const copy = writeDocument(one);
    storage.texts.set("kansenwijzer:rescue:s1", copy);
    const later = await opensPage(storage);
    expect((await later.store.list()).sessions).toEqual([]);
    expect(await lies(later)).toEqual([]);
  });

  it("a wipe that was cut short after the database is ended by the next page", async () => {
    const here = await opensPage(storage);
    await fills(here);
    await here.database.emptyShelves(await here.database.openedDatabase()(), "cut short");
    const later = await opensPage(storage);
    expect((await later.store.list()).sessions).toEqual([]);
    expect(await lies(later)).toEqual([]);
    // And that one works as ever.
    await fills(later);
    expect((await (await opensPage(storage)).store.list()).sessions).toHaveLength(1);
    expect(later.shelf.read("room", "s1")).toBe("iets");
  });

  it("the next team's work is kept, on both shelves, also when its database is lost", async () => {
    const here = await opensPage(storage);
    await fills(here);
    await here.keeping.wipe();
    const later = await opensPage(storage);
    await later.store.save(s1, undefined);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const again = await opensPage(storage);
    expect((await again.store.list()).sessions.map(({ id }) => id)).toEqual(["s1"]);
  });

  it("a database that can't be emptied leaves all as it was, and says why", async () => {
    const here = await opensPage(storage);
    await fills(here);
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await here.keeping.wipe()).toEqual({ ok: false, reason: "forbidden" });
    expect(storage.texts.size).toBe(localKinds.length);
    expect(reload).not.toHaveBeenCalled();
  });

  it("no race of writes in other windows brings anything back, whatever comes between", async () => {
    const doing = fc.constantFrom("save", "save", "merge", "draft", "rescue", "room", "remove", "breath");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), doing), { maxLength: 12 }), fc.nat(12), async (all, wipeAt) => {
        storage = keys();
        vi.stubGlobal("indexedDB", new IDBFactory());
        const pages = [await opensPage(storage), await opensPage(storage)] as const;
        await fills(pages[0]);
        for (const page of pages) await page.store.open("s1");
        await pages[1].drafts.find("uitnodiging");
        const going: Promise<unknown>[] = [];
        for (const [index, [number, what]] of [...all, [0, "breath"] as const].entries()) {
          if (index === Math.min(wipeAt, all.length)) going.push(pages[0].keeping.wipe());
          const { store, drafts, shelf } = pages[number] ?? pages[0];
          if (what === "save") going.push(store.save(one, { revision: 2, document: one }));
          if (what === "merge") going.push(store.save(giveAnswer(one, "2a", { level: 0 }), first));
          if (what === "draft") going.push(drafts.keep("uitnodiging", draft));
          if (what === "rescue") store.rescue({ document: one, known: first, isKept: false });
          if (what === "room") shelf.write("room", "s1", "{}");
          if (what === "remove") going.push(store.remove("s1"));
          if (what === "breath") await new Promise((resolve) => setTimeout(resolve));
        }
        await Promise.all(going);
        const later = await opensPage(storage);
        expect((await later.store.list()).sessions).toEqual([]);
        expect(await lies(later)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("after a participant wiped in one window", () => {
  it("the other window puts nothing back, and hears that it is gone", async () => {
    const [here, there] = [await opensPage(storage), await opensPage(storage)];
    await here.drafts.keep("uitnodiging", draft);
    expect(await there.drafts.find("uitnodiging")).toEqual(draft);
    expect(await there.drafts.isWiped("uitnodiging")).toBe(false);
    await here.drafts.wipe("uitnodiging");
    expect(await there.drafts.keep("uitnodiging", draft)).toEqual({ ok: false, reason: "removed" });
    expect(await there.drafts.isWiped("uitnodiging")).toBe(true);
    expect(await lies(there)).toEqual([]);
    // Who begins anew there after that is kept as ever.
    expect(await there.drafts.keep("uitnodiging", draft)).toEqual({ ok: true });
    expect(await (await opensPage(storage)).drafts.find("uitnodiging")).toEqual(draft);
  });

  it("another invitation in another window goes on, also one of which nothing was kept yet", async () => {
    const [here, there] = [await opensPage(storage), await opensPage(storage)];
    await here.drafts.keep("de ene", draft);
    await there.drafts.keep("de andere", draft);
    await there.drafts.find("een derde");
    await here.drafts.wipe("de ene");
    for (const name of ["de andere", "een derde"]) {
      expect(await there.drafts.isWiped(name), name).toBe(false);
      expect(await there.drafts.keep(name, draft), name).toEqual({ ok: true });
    }
  });

  it("who wiped may begin anew in the same window", async () => {
    const here = await opensPage(storage);
    await here.drafts.keep("uitnodiging", draft);
    await here.drafts.wipe("uitnodiging");
    expect(await here.drafts.keep("uitnodiging", draft)).toEqual({ ok: true });
  });
});
