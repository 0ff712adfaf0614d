import { IDBDatabase, IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexedDbStore } from "../../../src/app/indexedDbStore.ts";
import { shownVoices } from "../../../src/assessment/consensusShown.ts";
import type { Assessment, Level } from "../../../src/assessment/model.ts";
import { currentRound } from "../../../src/assessment/model.ts";
import type { ShownHere } from "../../../src/ui/voices/voicesDesk.ts";
import { blankSession } from "../../support/journey.ts";
import { boardContent } from "../../support/sampleContent.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const roundId = "0f0e0d0c-0000-4000-8000-000000000001";

/** A session in which as many people handed in these levels at 2d. */
function session(levels: readonly Level[], id = "s1", round = roundId): Assessment {
  const blank = blankSession({ id });
  const contributions = levels.map((level, at) => {
    return { participant: `p${at}`, role: "zorg" as const, answers: { "2d": { level } } };
  });
  return { ...blank, rounds: [{ ...blank.rounds[0], id: round, contributions }] };
}

/** A page of the app of its own: what it remembers beside the database goes with it. */
async function page() {
  vi.resetModules();
  const { createSeenShelf, forgetSeen } = await import("../../../src/app/voices/seenShelf.ts");
  const shownOf = createSeenShelf();
  const hereOf = (document: Assessment): ShownHere => shownOf(document.id, currentRound(document).id);
  return {
    hereOf,
    forgetSeen,
    async counts(document: Assessment) {
      await hereOf(document).look(currentRound(document), boardContent);
      const shown = shownVoices(currentRound(document), "2d", hereOf(document).current());
      return shown.shown ? shown.all.counts : undefined;
    },
  };
}

const three = session([2, 2, 3]);
const four = session([2, 2, 3, 0]);
const before = [0, 0, 2, 1];

describe("what was shown of voices", () => {
  it("is what a page that was opened anew goes on from, and a second window too", async () => {
    expect(await (await page()).counts(three)).toEqual(before);
    expect(await (await page()).counts(four)).toEqual(before);
    const [one, other] = [await page(), await page()];
    expect(await Promise.all([one.counts(four), other.counts(four)])).toEqual([before, before]);
    expect(await other.counts(session([2, 2, 3, 0, 1, 1]))).toEqual([1, 2, 2, 1]);
    expect(await one.counts(session([2, 2, 3, 0, 1, 1]))).toEqual([1, 2, 2, 1]);
  });

  it("is on the disk before it is shown: a kill in between shows nothing twice", async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    const { hereOf } = await page();
    const here = hereOf(three);
    const looking = here.look(currentRound(three), boardContent);
    expect(here.current().size).toBe(0);
    await looking;
    expect(here.current().size).toBe(1);
    const writes = asked.mock.calls.filter(([names, mode]) => mode === "readwrite" && [names].flat().includes("seen"));
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: "strict" }]);
  });

  it("is the same of two windows that look at once with other news", async () => {
    const [one, other] = [await page(), await page()];
    const six = session([2, 2, 3, 0, 1, 1]);
    await Promise.all([one.counts(four), other.counts(six)]);
    const both = await Promise.all([one.counts(six), other.counts(six)]);
    expect(both[0]).toEqual(both[1]);
  });

  it("is shared with a copy of the session, and with nothing that only has the same short name", async () => {
    const { counts } = await page();
    await counts(three);
    expect(await counts({ ...four, id: "copy" })).toEqual(before);
    await counts(session([2, 2, 3], "s2", "r1"));
    expect(await counts(session([2, 2, 3, 0], "s3", "r1"))).toEqual([1, 0, 2, 1]);
  });

  it("goes with the session that is removed, unless a copy of it stays; and is there again when that is put back", async () => {
    const store = indexedDbStore(undefined);
    const { counts, forgetSeen } = await page();
    await store.save(three, undefined);
    await store.save({ ...three, id: "copy" }, undefined);
    await counts(three);
    await store.remove("s1");
    await forgetSeen();
    expect(await (await page()).counts(four)).toEqual(before);
    await store.remove("copy");
    await forgetSeen();
    expect(await counts(four)).toEqual(before);
  });

  it("is gone on a computer from which the session was removed", async () => {
    const store = indexedDbStore(undefined);
    const { counts, forgetSeen } = await page();
    await store.save(three, undefined);
    await counts(three);
    await store.remove("s1");
    await forgetSeen();
    expect(await (await page()).counts(four)).toEqual([1, 0, 2, 1]);
  });

  it("is remembered by the page alone where the browser keeps nothing", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const { counts } = await page();
    expect(await counts(three)).toEqual(before);
    expect(await counts(four)).toEqual(before);
  });
});
