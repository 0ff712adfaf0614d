import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createActor } from "xstate";
import { actionsOf, createEffects } from "../../src/app/effects.ts";
import { indexedDbStore } from "../../src/app/indexedDbStore.ts";
import { createKeeper } from "../../src/app/keeper.ts";
import { eventsOf } from "../../src/app/keptEvents.ts";
import type { News } from "../../src/app/otherWindows.ts";
import { takeNews } from "../../src/app/takeNews.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { createI18n } from "../../src/i18n/createI18n.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import { blankSession, foreseeable, goTo } from "../support/journey.ts";

/*
 * Windows on one session as the app puts them together, without screens: storyline, keeper and store over one IndexedDB. The line between
 * them is the test's, so that it says when news arrives.
 */

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

interface Window {
  send(event: Event): void;
  document(): Assessment;
  notice(): string | undefined;
  /** What the sessions in the list are called. */
  titles(): readonly string[];
  failure(): string | undefined;
  isSafe(): boolean;
  /** Takes in the news that has come until now. */
  hears(): Promise<void>;
  settled(): Promise<void>;
  keeper: ReturnType<typeof createKeeper>;
}

const lines: News[][] = [];

async function opens(session: string): Promise<Window> {
  const news: News[] = [];
  lines.push(news);
  const store = indexedDbStore(undefined);
  const tellOthers = (told: News) => {
    for (const line of lines) if (line !== news) line.push(told);
  };
  const openSession = (): Assessment | undefined => actor.getSnapshot().context.document;
  const send = (event: Event): void => actor.send(event);
  const keeper = createKeeper(store, (document, result) => {
    for (const event of eventsOf(document, result, keeper, openSession())) send(event);
    if (result.ok) tellOthers({ id: document.id });
  });
  const words = await createI18n("nl", ["ui"]);
  const surroundings = foreseeable();
  const tools = { send, store, keeper, words, openSession, tellOthers, noteFile: () => {}, ...surroundings };
  const actions = { ...actionsOf(createEffects(tools), send), visit: () => {} };
  const actor = createActor(kansenwijzer.provide({ actions }), {
    input: { ...surroundings, language: "nl", place: { room: "welcome" } },
  });
  actor.start();
  const place = { room: "board", session } as const;
  send(goTo(place));
  await vi.waitUntil(() => actor.getSnapshot().value.story !== "opening");
  return {
    send,
    keeper,
    document: () => openSession() ?? blankSession(),
    notice: () => actor.getSnapshot().context.notice?.kind,
    titles: () => actor.getSnapshot().context.sessions.map(({ title }) => title),
    failure: () => actor.getSnapshot().context.keepFailure,
    isSafe: () => actor.getSnapshot().context.keptAt === openSession()?.updated && keeper.pending().length === 0,
    async hears() {
      for (let told = news.shift(); told !== undefined; told = news.shift()) await takeNews(tools, told);
    },
    settled: () => keeper.settled(),
  };
}

async function twoWindows(): Promise<[Window, Window]> {
  lines.length = 0;
  await indexedDbStore(undefined).save(blankSession(), undefined);
  return [await opens("s1"), await opens("s1")];
}

const answers = (window: Window) => currentRound(window.document()).answers;
const answered = (question: string, level: 0 | 1 | 2 | 3): Event => ({
  type: "question.answered",
  question,
  answer: { level },
});

describe("two windows on one session", () => {
  it("show each other's edits", async () => {
    const [here, there] = await twoWindows();
    here.send(answered("1a", 2));
    await here.settled();
    await there.hears();
    expect(answers(there)).toEqual({ "1a": { level: 2 } });
    expect([here.isSafe(), there.isSafe()]).toEqual([true, true]);
  });

  it("show in the list of sessions what another one calls a session now", async () => {
    const [here, there] = await twoWindows();
    there.send(goTo({ room: "welcome" }));
    await vi.waitUntil(() => there.titles().length === 1);
    for (const title of ["A", "Avond"]) here.send({ type: "session.described", details: { title } });
    await here.settled();
    await there.hears();
    expect(there.titles()).toEqual(["Avond"]);
  });

  it("keep both edits when both were made at once, and both show them", async () => {
    const [here, there] = await twoWindows();
    here.send(answered("1a", 2));
    there.send(answered("2a", 3));
    await Promise.all([here.settled(), there.settled()]);
    await here.hears();
    await there.hears();
    expect(answers(here)).toEqual({ "1a": { level: 2 }, "2a": { level: 3 } });
    expect(there.document()).toEqual(here.document());
    expect([here.notice(), there.notice()]).toEqual([undefined, undefined]);
  });

  it("say so when both changed the same; the later one stays", async () => {
    const [here, there] = await twoWindows();
    here.send(answered("1a", 2));
    there.send(answered("1a", 0));
    await here.settled();
    await there.settled();
    await here.hears();
    expect(answers(here)).toEqual({ "1a": { level: 0 } });
    expect(answers(there)).toEqual({ "1a": { level: 0 } });
    expect(there.notice()).toBe("changed-twice");
  });

  it("say that the session was removed elsewhere, and can keep it again", async () => {
    const [here, there] = await twoWindows();
    here.send(goTo({ room: "welcome" }));
    here.send({ type: "library.asked", ask: { task: "remove", id: "s1" } });
    await vi.waitUntil(() => lines[1]?.some(({ removed }) => removed));
    await there.hears();
    expect(there.failure()).toBe("removed");
    there.send({ type: "keeping.retried" });
    await there.settled();
    expect(there.failure()).toBeUndefined();
    expect(await indexedDbStore(undefined).open("s1")).toMatchObject({ ok: true });
  });

  it("find a session that could not be kept as this window left it", async () => {
    const [here] = await twoWindows();
    vi.spyOn(indexedDB, "open");
    const unkept = { ...here.document(), title: "Niet bewaard" };
    here.keeper.unkeep(unkept);
    here.send(goTo({ room: "board", session: "s2" }));
    await vi.waitUntil(() => here.keeper.pending().length === 1);
    here.send(goTo({ room: "board", session: "s1" }));
    expect(here.document().id).toBe("s1");
  });
});

/** One window answers a question or writes in its own note; or hears the news; or waits until all is written. */
const doing = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("answers" as const),
      question: fc.constantFrom("1a", "2a"),
      level: fc.constantFrom(0, 1, 2, 3),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("types" as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("hears" as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("waits" as const) }) },
);

describe("however edits, writes and news of three windows cross each other", () => {
  it("no sign that was typed is lost, and in the end all windows and the store say the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), doing), { maxLength: 30 }), async (all) => {
        vi.stubGlobal("indexedDB", new IDBFactory());
        lines.length = 0;
        const begun = ["6a", "7a", "8a"].reduce(
          (now, question) => giveAnswer(now, question, { level: 1 }),
          blankSession(),
        );
        await indexedDbStore(undefined).save(begun, undefined);
        const windows = [await opens("s1"), await opens("s1"), await opens("s1")];
        const notes = ["", "", ""];
        for (const [number, what] of all) {
          const [window, question] = [windows[number], ["6a", "7a", "8a"][number] ?? ""];
          if (window === undefined) continue;
          if (what.does === "answers") window.send(answered(what.question, what.level));
          if (what.does === "types") {
            notes[number] += `${notes[number]?.length}`.slice(-1);
            window.send({ type: "note.written", question, note: notes[number] ?? "" });
          }
          if (what.does === "hears") await window.hears();
          if (what.does === "waits") await window.settled();
        }
        for (const _ of [1, 2, 3]) {
          for (const window of windows) {
            await window.settled();
            await window.hears();
          }
        }
        const [first, ...others] = windows.map((window) => window.document());
        for (const other of others) expect(other).toEqual(first);
        expect(windows.map((window) => window.isSafe())).toEqual([true, true, true]);
        expect(await indexedDbStore(undefined).open("s1")).toMatchObject({ ok: true, document: first });
        const typed = ["6a", "7a", "8a"].map((question) => answers(windows[0] as Window)[question]?.note ?? "");
        expect(typed).toEqual(notes);
      }),
      { numRuns: 30 },
    );
  });
});
