// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actionsOf, createEffects } from "../../src/app/effects.ts";
import { createKeeper } from "../../src/app/keeper.ts";
import { bounds } from "../../src/assessment/bounds.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { createI18n } from "../../src/i18n/createI18n.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import { examples } from "../../src/machine/model.ts";
import { maximumCharacters, readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { blankSession, foreseeable } from "../support/journey.ts";
import { memoryStore } from "../support/memoryStore.ts";

/** The files that were offered to save: name and text. */
let saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve("") });
  });
  window.location.hash = "";
});
afterEach(() => vi.restoreAllMocks());

async function desk(...sessions: readonly Assessment[]) {
  const sent: Event[] = [];
  const store = memoryStore(...sessions);
  const keeper = createKeeper(store, () => {});
  const words = await createI18n("nl", ["ui"]);
  const effects = createEffects({
    send: (event) => sent.push(event),
    store,
    keeper,
    words,
    openSession: () => undefined,
    tellOthers: () => {},
    noteFile: () => {},
    ...foreseeable(),
  });
  return { sent, store, keeper, words, effects };
}

const s1 = blankSession();
const fileOf = (text: string) => new File([text], "sessie.json");

describe("the effects of the storyline", () => {
  it("are all provided, and no other: XState skips one that is missing without a word", async () => {
    const { effects } = await desk();
    const named = Object.keys(kansenwijzer.implementations.actions).sort();
    expect(Object.keys(actionsOf(effects, () => {})).sort()).toEqual(named);
    expect(Object.keys(effects).sort()).toEqual(named);
  });
});

describe("opening a session", () => {
  it("finds it as it was last kept, edits that are still being written included", async () => {
    const { sent, store, keeper, effects } = await desk(s1);
    const edited = { ...s1, title: "Nieuwer" };
    const letGo = store.hold();
    keeper.keep(edited);
    const found = effects.findSession("s1");
    letGo();
    await found;
    expect(sent).toEqual([{ type: "session.found", document: edited }]);
  });

  it.each([
    ["is not here", undefined],
    ["can't be read", { format: "kansenwijzer", version: 1 }],
    ["is of a newer version", { ...s1, version: 99 }],
    ["is of a field that this version doesn't have", { ...s1, variant: "haven" }],
  ])("says which session %s", async (_, value) => {
    const { sent, store, effects } = await desk();
    if (value !== undefined) store.shelf.set("s1", value);
    await effects.findSession("s1");
    expect(sent).toEqual([{ type: "session.missing", id: "s1" }]);
  });
});

describe("what is on the own shelf", () => {
  it("opens whatever its size, also where a file of that size is refused", async () => {
    const note = "n".repeat(bounds.text);
    const ids = Array.from({ length: maximumCharacters / bounds.text }, (_, index) => `1a${index}`);
    const answers = Object.fromEntries(ids.map((id) => [id, { level: 1, note }] as const));
    const large = { ...s1, rounds: [{ ...s1.rounds[0], answers }] } as const;
    const { sent, effects } = await desk(large);
    await effects.findSession("s1");
    expect(sent).toEqual([{ type: "session.found", document: large }]);
    await effects.readFile(fileOf(writeDocument(large)));
    expect(sent.at(-1)).toMatchObject({ type: "file.refused", failure: { reason: "too-large" } });
  });
});

describe("reading a file", () => {
  it("hands over the session, free to take its own place", async () => {
    const { sent, effects } = await desk();
    await effects.readFile(fileOf(writeDocument(s1)));
    expect(sent).toEqual([{ type: "file.read", document: s1, taken: false }]);
  });

  it("knows the very session that is kept here", async () => {
    const { sent, effects } = await desk(s1);
    await effects.readFile(fileOf(writeDocument(s1)));
    expect(sent).toEqual([{ type: "file.read", document: s1, taken: false }]);
  });

  it("knows the session that is kept here by what it says, not by its time", async () => {
    const { sent, effects } = await desk(s1);
    await effects.readFile(fileOf(writeDocument({ ...s1, updated: "2026-03-11T09:00:00Z" })));
    expect(sent).toEqual([{ type: "file.read", document: s1, taken: false }]);
  });

  it("puts nothing beside or over a session that says something else: that is for somebody to choose", async () => {
    const inFile = { ...s1, title: "Met de hand veranderd" };
    const { sent, effects } = await desk(s1);
    await effects.readFile(fileOf(writeDocument(inFile)));
    expect(sent).toMatchObject([{ type: "file.met", notice: { file: inFile, kinship: "apart", title: s1.title } }]);
  });

  it("sees edits that are still being written", async () => {
    const { sent, store, keeper, effects } = await desk(s1);
    const letGo = store.hold();
    const at = "2026-03-12T10:00:00Z";
    keeper.keep({ ...s1, title: "Nieuwer", updated: at, log: [{ at, what: "session.described" }] });
    const file = fileOf(writeDocument(s1));
    const arrayBuffer = () => {
      // Writing ends only after the file was read.
      setTimeout(letGo);
      return file.arrayBuffer();
    };
    await effects.readFile({ name: file.name, size: file.size, arrayBuffer });
    expect(sent).toMatchObject([{ type: "file.met", notice: { kinship: "older" } }]);
  });

  it("never takes the place of something that can't be read: someone may still mend it", async () => {
    const { sent, store, effects } = await desk();
    store.shelf.set("s1", { format: "kansenwijzer", version: 7, treasure: true });
    await effects.readFile(fileOf(writeDocument(s1)));
    expect(sent).toMatchObject([{ type: "file.read", taken: true }]);
  });

  it("says why a file is refused, by its name", async () => {
    const { sent, effects } = await desk();
    await effects.readFile(fileOf("{]}"));
    const failure = { ok: false, reason: "unreadable" };
    expect(sent).toEqual([{ type: "file.refused", name: "sessie.json", failure }]);
  });

  it.each(examples)("reads the example “%s”", async (example) => {
    const { sent, effects } = await desk();
    await effects.readExample(example);
    expect(sent).toMatchObject([{ type: "example.read", document: { organisation: "Gemeente Voorbeeldstad" } }]);
  });
});

describe("visiting a place", () => {
  it("goes to its address, from where the browser tells that it is there", async () => {
    const { sent, effects } = await desk();
    effects.visit({ room: "plan", session: "s1" });
    expect(window.location.hash).toBe("#/sessie/s1/plan");
    expect(sent).toEqual([]);
  });

  it("tells it by itself when the address stands there already: the browser would be silent", async () => {
    const { sent, effects } = await desk();
    window.location.hash = "#/sessie/s1";
    effects.visit({ room: "board", session: "s1" });
    expect(sent).toEqual([{ type: "place.visited", place: { room: "board", session: "s1" } }]);
  });
});

describe("on the start screen", () => {
  it("lists after everything is written", async () => {
    const { sent, keeper, effects } = await desk();
    keeper.keep(s1);
    await effects.listSessions();
    expect(sent).toMatchObject([{ type: "sessions.listed", sessions: [{ id: "s1", title: s1.title }], damaged: [] }]);
  });

  it("removes a session, hands it over for the way back, and lists again", async () => {
    const { sent, store, effects } = await desk(s1);
    await effects.doInLibrary({ task: "remove", id: "s1" });
    expect(store.shelf.size).toBe(0);
    expect(sent).toMatchObject([
      { type: "session.removed", document: s1 },
      { type: "sessions.listed", sessions: [] },
    ]);
  });

  it("doesn't say that a session is gone when it could not be removed", async () => {
    const { sent, store, effects } = await desk(s1);
    store.failWith("failed");
    await effects.doInLibrary({ task: "remove", id: "s1" });
    expect(sent.map(({ type }) => type)).toEqual(["document.unkept", "sessions.listed"]);
    expect(store.shelf.size).toBe(1);
  });

  it("no longer counts a removed session among the unsafe ones", async () => {
    const { store, keeper, effects } = await desk(s1);
    store.failWith("full");
    keeper.keep({ ...s1, title: "Niet bewaard" });
    await keeper.settled();
    store.failWith(undefined);
    await effects.doInLibrary({ task: "remove", id: "s1" });
    expect(keeper.pending()).toEqual([]);
  });

  it("copies under an id of its own, and leaves the original", async () => {
    const { store, effects } = await desk(s1);
    await effects.doInLibrary({ task: "copy", id: "s1", title: "Kopie" });
    const [original, copy] = [...store.shelf.values()] as Assessment[];
    expect(original).toEqual(s1);
    expect(copy?.title).toBe("Kopie");
    expect(copy?.id).not.toBe("s1");
    expect(copy?.rounds).toEqual(s1.rounds);
  });

  it("renames: title, organisation, date, and the time of the change", async () => {
    const { store, effects } = await desk(s1);
    const details = { title: "Nieuw", organisation: "Elders", date: "2026-05-05" };
    await effects.doInLibrary({ task: "rename", id: "s1", details });
    expect(store.shelf.get("s1")).toMatchObject({
      title: "Nieuw",
      organisation: "Elders",
      rounds: [{ date: "2026-05-05" }],
    });
    expect((store.shelf.get("s1") as Assessment).updated > s1.updated).toBe(true);
  });

  it("saves a session as a file that opens again", async () => {
    const { sent, effects } = await desk(s1);
    await effects.doInLibrary({ task: "file", id: "s1" });
    expect(saved.map(({ name }) => name)).toEqual(["werksessie-voorjaar.json"]);
    expect(readDocument((await saved[0]?.text) ?? "")).toEqual({ ok: true, document: s1 });
    expect(sent[0]).toEqual({ type: "file.saved", how: "offered" });
  });

  it("gives what stands under a damaged session as it is, byte for byte", async () => {
    const { store, effects } = await desk();
    store.shelf.set("stuk", { iets: "anders" });
    await effects.doInLibrary({ task: "file", id: "stuk" });
    expect(saved.map(({ name }) => name)).toEqual(["stuk.txt"]);
    expect(await saved[0]?.text).toBe(`{"iets":"anders"}`);
  });
});

describe("speaking another language", () => {
  it("changes the words and tells the page, for screen readers", async () => {
    const { words, effects } = await desk();
    await effects.speak("en");
    expect(words.language).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });
});

describe("saving the open session", () => {
  it("gives a file named after the session, and says so", async () => {
    const { sent, effects } = await desk();
    await effects.saveFile(s1, "nl");
    expect(saved.map(({ name }) => name)).toEqual(["werksessie-voorjaar.json"]);
    expect(await saved[0]?.text).toBe(writeDocument(s1));
    expect(sent).toEqual([{ type: "file.saved", how: "offered" }]);
  });

  it("with a passphrase gives a file that opens with that phrase alone", async () => {
    const { sent, effects } = await desk();
    await effects.saveFile(s1, "nl", undefined, "vier koffie en een fiets");
    const text = (await saved[0]?.text) ?? "";
    expect(text).not.toContain(s1.title);

    await effects.readFile(fileOf(text));
    const sealed = { type: "file.sealed", name: "sessie.json", text } as const;
    expect(sent.at(-1)).toEqual({ ...sealed, wrong: false });
    const file = { kind: "file-sealed", name: "sessie.json", text, wrong: false } as const;
    await effects.openSealed(file, "vijf koffie en een fiets");
    expect(sent.at(-1)).toEqual({ ...sealed, wrong: true });
    await effects.openSealed(file, "vier koffie en een fiets");
    expect(sent.slice(-2)).toEqual([{ type: "file.read", document: s1, taken: false }, { type: "file.unsealed" }]);
  });
});
