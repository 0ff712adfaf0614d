import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { jot } from "../../src/app/jottings.ts";
import { createKeeper } from "../../src/app/keeper.ts";
import { aheadOf } from "../../src/app/readJottings.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { merge } from "../../src/storage/merge/merge.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { blankSession } from "../support/journey.ts";
import { exampleSession } from "../support/reports.ts";
import { boardContent } from "../support/sampleContent.ts";
import { shelf } from "../support/shelf.ts";

/* What lies on the second shelf before a tab can go, and how it comes back. */

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => vi.unstubAllGlobals());

const s1 = blankSession();

function jotted(known: Assessment, writing: Assessment | undefined, document: Assessment): string {
  const on = shelf();
  jot(on, "w:s1", { revision: 4, document: known }, { known: undefined, document, writing, isKept: false });
  return on.read("ahead", "w:s1") ?? "";
}

const noted = (session: Assessment, note: string, at: string): Assessment => ({
  ...giveAnswer(session, "1a", { level: 1, note }),
  updated: at,
  log: [...session.log, { at, what: "note.written", about: "1a" }],
});

describe("what is jotted down of a session", () => {
  const states = fc.tuple(...[0, 1, 2].map(() => assessmentsOn(boardContent)));

  it("is all that it has more, whatever was changed, whether a write was going on or not", () => {
    fc.assert(
      fc.property(states, fc.boolean(), ([known, writing, document], isWriting) => {
        if (known === undefined || writing === undefined || document === undefined) return;
        const [one, two, three] = [known, writing, document].map((state) => ({ ...state, id: "s1" }));
        if (one === undefined || two === undefined || three === undefined) return;
        const text = jotted(one, isWriting ? two : undefined, three);
        const ahead = aheadOf(text, { revision: 4, document: one });
        expect(ahead?.document).toEqual(three);
        expect(ahead?.ahead.since).toEqual(one);
        if (isWriting) expect({ ...ahead?.ahead.writing, log: two.log }).toEqual(two);
      }),
      { numRuns: 60 },
    );
  });

  it("is small: a key in a large session takes no more than the note that it stands in", () => {
    const large = exampleSession("03-klaar-om-te-starten");
    const log = Array.from({ length: 1900 }, (_, index) => ({
      at: large.updated,
      what: "note.written",
      about: `${index}`,
    }));
    const known = { ...large, log };
    const typed = noted(known, "n".repeat(1000), "2026-03-12T09:00:01Z");
    const more = noted(typed, "n".repeat(1001), "2026-03-12T09:00:02Z");
    expect(JSON.stringify(known).length).toBeGreaterThan(100_000);
    expect(jotted(known, typed, more).length).toBeLessThan(4000);
  });

  it.each(["", "{", "null", "[]", '{"revision":4}', '{"revision":4,"since":[[["rounds"],1,[]]],"log":[0,[]]}'])(
    "is nothing where it can't be read or makes no session: %s",
    (text) => {
      expect(aheadOf(text, { revision: 4, document: s1 })).toBeUndefined();
    },
  );

  it("brings no hostile key in", () => {
    const since = [
      [["__proto__", "polluted"], null, true],
      [["worksheets", "__proto__"], null, { a: 1 }],
    ];
    aheadOf(JSON.stringify({ revision: 4, since, log: [0, []] }), { revision: 4, document: s1 });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("a tab that goes", () => {
  const first = noted(s1, "Nog ne", "2026-03-12T09:00:01Z");
  const second = noted(first, "Nog net", "2026-03-12T09:00:02Z");

  /** A window whose writes arrive, or not, as the test says. */
  async function windowOn(on: ReturnType<typeof shelf>) {
    const store = indexedDbStore(on);
    // The part that jots comes at the first edit of something kept.
    store.jot({ document: s1, known: { revision: 1, document: s1 }, isKept: false });
    await vi.dynamicImportSettled();
    on.drop("rescue", "s1");
    const arrived: (() => Promise<void>)[] = [];
    const keeper = createKeeper(
      {
        ...store,
        save: (document, known) =>
          new Promise((resolve) => {
            arrived.push(async () => resolve(await store.save(document, known)));
          }),
      },
      () => {},
    );
    return { keeper, arrives: async () => arrived.shift()?.() };
  }

  it.each([
    ["before anything was written", 0],
    ["when the first write had arrived, and nobody had heard of it", 1],
  ])("%s leaves the last sign that was typed", async (_, writes) => {
    const on = shelf();
    await indexedDbStore(on).save(s1, undefined);
    const { keeper, arrives } = await windowOn(on);
    keeper.knows({ revision: 1, document: s1 });
    keeper.keep(first);
    keeper.keep(second);
    const left = shelf(Object.fromEntries(on.texts));
    for (let count = 0; count < writes; count += 1) await arrives();
    expect(await indexedDbStore(left).open("s1")).toMatchObject({ ok: true, document: second });
    expect(left.ids("ahead")).toEqual([]);
  });

  it("has nothing jotted down any more once all is kept", async () => {
    const on = shelf();
    await indexedDbStore(on).save(s1, undefined);
    const { keeper, arrives } = await windowOn(on);
    keeper.knows({ revision: 1, document: s1 });
    keeper.keep(first);
    expect(on.ids("ahead")).toHaveLength(1);
    await arrives();
    await keeper.settled();
    expect(on.ids("ahead")).toEqual([]);
  });

  it("leaves its own beside that of another window, and both come back", async () => {
    const on = shelf();
    await indexedDbStore(on).save(s1, undefined);
    for (const document of [first, giveAnswer({ ...s1, updated: "2026-03-12T09:00:03Z" }, "2a", { level: 0 })]) {
      const { keeper } = await windowOn(on);
      keeper.knows({ revision: 1, document: s1 });
      keeper.keep(document);
    }
    expect(on.ids("ahead")).toHaveLength(2);
    const opened = await indexedDbStore(on).open("s1");
    expect(opened).toMatchObject({
      ok: true,
      document: { rounds: [{ answers: { "1a": { note: "Nog ne" }, "2a": { level: 0 } } }] },
    });
  });

  it("loses nothing to what another window kept since, nor takes anything from it", async () => {
    await fc.assert(
      fc.asyncProperty(assessmentsOn(boardContent), assessmentsOn(boardContent), async (mine, theirs) => {
        vi.stubGlobal("indexedDB", new IDBFactory());
        const base = { ...mine, id: "s1", rounds: s1.rounds, actions: [], worksheets: {}, updated: s1.updated };
        const ours = { ...base, actions: mine.actions, updated: "2026-03-12T09:00:01Z" };
        const other = { ...base, rounds: theirs.rounds, updated: "2026-03-12T09:00:02Z" };
        const on = shelf();
        await indexedDbStore(undefined).save(base, undefined);
        jot(on, "w:s1", { revision: 1, document: base }, { document: ours, known: undefined, isKept: false });
        await indexedDbStore(undefined).save(other, { revision: 1, document: base });
        const opened = await indexedDbStore(on).open("s1");
        expect(opened.ok && opened.document).toEqual(merge(base, other, ours).document);
      }),
      { numRuns: 25 },
    );
  });

  it("comes back over a state of before, as when the disk was put back", async () => {
    const on = shelf();
    await indexedDbStore(undefined).save({ ...s1, updated: "2026-03-12T08:00:00Z", title: "Ouder" }, undefined);
    jot(on, "w:s1", { revision: 7, document: first }, { document: second, known: undefined, isKept: false });
    expect(await indexedDbStore(on).open("s1")).toMatchObject({
      document: { title: "Ouder", rounds: [{ answers: { "1a": { note: "Nog net" } } }] },
    });
  });

  it("brings no session back that was removed", async () => {
    const on = shelf();
    const store = indexedDbStore(on);
    await store.save(s1, undefined);
    await store.remove("s1");
    jot(on, "w:s1", { revision: 1, document: s1 }, { document: first, known: undefined, isKept: false });
    expect((await indexedDbStore(on).list()).sessions).toEqual([]);
    expect(on.ids("ahead")).toEqual([]);
  });

  it("leaves a whole copy where the part that jots has not come yet", async () => {
    const on = shelf();
    const store = indexedDbStore(on);
    await store.save(s1, undefined);
    store.jot({ document: first, known: { revision: 1, document: s1 }, isKept: false });
    expect(on.ids("ahead")).toEqual([]);
    expect(await indexedDbStore(on).open("s1")).toMatchObject({ ok: true, document: first });
  });

  it("of a session that was begun just now leaves it whole", async () => {
    const on = shelf();
    const { keeper } = await windowOn(on);
    keeper.keep(first);
    expect(await indexedDbStore(on).open("s1")).toMatchObject({ ok: true, document: first });
  });
});
