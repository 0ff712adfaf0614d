import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { comeBack, joinFile, meet, placeFile, presentOf } from "../../src/app/comeBack.ts";
import type { Tools } from "../../src/app/effects.ts";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { createKeeper } from "../../src/app/keeper.ts";
import { formers } from "../../src/app/moments.ts";
import { receivedStore } from "../../src/app/voices/receivedStore.ts";
import { bounds } from "../../src/assessment/bounds.ts";
import { addAction, giveAnswer } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import type { Event } from "../../src/machine/model.ts";
import { kinshipOf } from "../../src/storage/merge/kinship.ts";
import { blankSession, foreseeable } from "../support/journey.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => vi.unstubAllGlobals());

/** The session in which the team answered a question, as the log tells it. */
function answered(document: Assessment, question: string, level: 0 | 1 | 2 | 3, minute: number): Assessment {
  const at = `2026-03-12T11:${minute}:00Z`;
  const entry = { at, what: "question.answered", about: question, to: level } as const;
  return { ...giveAnswer(document, question, { level }), updated: at, log: [...document.log, entry] };
}

const base = answered(blankSession(), "1a", 1, 10);
const here = answered(base, "2d", 0, 20);
const grown = answered(here, "3d", 2, 30);
const branch = answered(answered(base, "2d", 3, 31), "8c", 2, 32);

/** A window in which `open` is open; what it hears of is done as the storyline does it. */
async function windowWith(kept: readonly Assessment[], open?: Assessment) {
  const store = indexedDbStore(undefined);
  let revision = 0;
  for (const document of kept) {
    await store.save(document, revision === 0 ? undefined : { revision, document: kept[revision - 1] ?? document });
    revision += 1;
  }
  const sent: Event[] = [];
  const keeper = createKeeper(store, () => {});
  const tools: Tools = {
    ...foreseeable(),
    store,
    keeper,
    send(event) {
      sent.push(event);
      if (event.type === "file.read") keeper.keep(event.document);
    },
    words: undefined as unknown as Tools["words"],
    openSession: () => open,
    tellOthers: () => {},
    noteFile: () => {},
  };
  const found = async () => {
    await keeper.settled();
    const opened = await store.open("s1");
    if (!opened.ok) throw new Error("it is kept");
    return opened.document;
  };
  const opens = async (file: Assessment) => {
    const present = await presentOf(tools, file.id);
    if (present === undefined) throw new Error("it is here");
    await comeBack(tools, present, { file, changed: undefined });
    return sent.at(-1);
  };
  return { tools, sent, found, opens };
}

describe("a file of a session that is on this computer", () => {
  it("takes its place where it grew from it, and the former one stands among the earlier versions", async () => {
    const { found, opens } = await windowWith([base, here]);
    expect(await opens(grown)).toEqual({
      type: "file.read",
      document: grown,
      taken: false,
      placed: { how: "newer", former: here },
    });
    expect(await found()).toEqual(grown);
    expect((await formers("s1")).find(({ why }) => why === "file")?.value).toEqual(here);
  });

  it("that is of before changes nothing until somebody puts it back, and is still told from a newer one then", async () => {
    const { tools, found, opens } = await windowWith([base, here]);
    expect(await opens(base)).toMatchObject({ type: "file.met", notice: { kinship: "older" } });
    expect(await found()).toEqual(here);
    expect((await placeFile(tools, base)).ok).toBe(true);
    const back = await found();
    expect(currentRound(back).answers).toEqual(currentRound(base).answers);
    expect(kinshipOf(here, back)).toBe("newer");
    expect((await formers("s1")).find(({ why }) => why === "file")?.value).toEqual(here);
  });

  it("that says what stood here once is of before, also where no log tells so", async () => {
    const bare = { ...base, log: [] };
    const { tools, opens } = await windowWith([here]);
    await placeFile(tools, { ...bare, title: "Van toen" });
    await placeFile(tools, here);
    expect(await opens({ ...bare, title: "Van toen" })).toMatchObject({
      type: "file.met",
      notice: { kinship: "older" },
    });
  });

  it("that was changed as well is put together with it, place by place, under the same id", async () => {
    const { tools, found, opens } = await windowWith([base, here]);
    expect(await opens(branch)).toMatchObject({ type: "file.met", notice: { kinship: "apart" } });
    const met = await meet(tools, branch);
    expect(met?.conflicts.map(({ path }) => path)).toEqual(["rounds.r1.answers.2d"]);
    expect(met?.brings.questions).toEqual(["8c"]);
    expect((await joinFile(tools, branch, new Set(["rounds.r1.answers.2d"]))).ok).toBe(true);
    const joined = await found();
    expect(joined.id).toBe("s1");
    expect(currentRound(joined).answers).toEqual({ "1a": { level: 1 }, "2d": { level: 3 }, "8c": { level: 2 } });
    // With all that was chosen of it, the session says what the file does.
    expect(await opens(branch)).toEqual({ type: "file.read", document: joined, taken: false });
    expect(await opens(here)).toMatchObject({ type: "file.met", notice: { kinship: "older" } });
  });

  it("keeps what people handed in to it waiting, whichever way it comes in", async () => {
    const { tools, opens } = await windowWith([base, here]);
    const waiting = { participant: "HAX4AC", role: "beleid", answers: { "1a": { level: 2 } } } as const;
    await receivedStore().keep("s1", waiting);
    await opens(grown);
    await joinFile(tools, branch, new Set());
    expect(await receivedStore().find("s1")).toMatchObject({ contributions: [waiting] });
  });

  it("with which it would be more than a session may hold is told so, and nothing changes", async () => {
    const full = (mark: string, minute: number) =>
      Array.from({ length: bounds.actions }, (_, index) => `${mark}${index}`).reduce(
        (document, id) => addAction(document, { id, question: "1a", what: "Bel", done: false }),
        answered(base, "2d", 0, minute),
      );
    const { tools, found } = await windowWith([full("a", 20)]);
    expect(await joinFile(tools, full("b", 30), new Set())).toMatchObject({ ok: false, reason: "too-much" });
    expect((await found()).actions).toHaveLength(bounds.actions);
  });

  it("is held against what this window has open, not against what another one kept since", async () => {
    const { tools, opens } = await windowWith([base, here], grown);
    expect(await opens(here)).toMatchObject({ type: "file.met", notice: { kinship: "older" } });
    expect(tools.keeper.known("s1")).toBeUndefined();
  });
});
