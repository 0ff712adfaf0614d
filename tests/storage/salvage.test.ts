import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentRound } from "../../src/assessment/model.ts";
import { readDocument, readParsed } from "../../src/storage/document.ts";
import { behindTheFault, salvage } from "../../src/storage/salvage.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const empty = blankSession({ id: "stuk", title: "" });
const full = blankSession({
  rounds: [
    {
      ...currentRound(blankSession()),
      answers: { "1a": { level: 2, note: "Samen" }, "1b": { level: 3 }, "2a": { unknown: true } },
      checklist: { "1": true, "2": false },
    },
  ],
  actions: [
    { id: "a1", question: "1a", what: "Eerst", done: false },
    { id: "a2", question: "1b", what: "Daarna", done: true },
  ],
});
const changed = (change: (document: Record<string, unknown>) => void) => {
  const document = JSON.parse(JSON.stringify(full));
  change(document);
  return document;
};
const roundIn = (document: Record<string, unknown>) => (document["rounds"] as Record<string, unknown>[])[0] ?? {};

describe("what can be read of a damaged session", () => {
  it("is all of it when nothing is wrong", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), (document) => {
        expect(salvage(writeDocument(document), empty)).toEqual({ ok: true, document, lost: [] });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (document: Record<string, unknown>) => void, readonly string[]]>([
    [
      "every answer but the one that is wrong",
      (document) => Object.assign(roundIn(document)["answers"] as object, { "1b": { level: 9 } }),
      ["rounds.0.answers.1b"],
    ],
    [
      "every action but the one that is wrong",
      (document) => Object.assign((document["actions"] as object[])[0] ?? {}, { question: 7 }),
      ["actions.0"],
    ],
    ["the answers, when its name is missing", (document) => Reflect.deleteProperty(document, "title"), []],
    [
      "the answers, when its actions are no list",
      (document) => Object.assign(document, { actions: "geen" }),
      ["actions"],
    ],
    [
      "the answers, when something strange stands in it",
      (document) => Object.assign(document, { strange: 1 }),
      ["strange"],
    ],
  ])("is %s", (_, harm, lost) => {
    const read = salvage(JSON.stringify(changed(harm)), empty);
    expect(read).toMatchObject({ ok: true, lost });
    if (read.ok) expect(currentRound(read.document).answers["1a"]).toEqual({ level: 2, note: "Samen" });
  });

  it("is every action, when their list has a name beside its places", () => {
    const read = salvage(
      changed((document) => Object.assign(document["actions"] as object, { constructor: "x", "0a": 1 })),
      empty,
    );
    expect(read).toMatchObject({ ok: true, document: { actions: full.actions } });
  });

  it("is what stands before the place where its text breaks off, and that there was more is said", () => {
    const text = writeDocument(full);
    const read = salvage(text.slice(0, text.indexOf('"2a"')), empty);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(currentRound(read.document).answers).toEqual({ "1a": { level: 2, note: "Samen" }, "1b": { level: 3 } });
    expect(read.lost).toContain(behindTheFault);
  });

  it("is what stands before a place where no sentence of it makes sense, whatever stands in its notes", () => {
    const note = 'Zei: "ja { en [ dan }, nee \\\\ dus';
    const noted = changed((document) =>
      Object.assign(roundIn(document)["answers"] as object, { "1b": { level: 3, note } }),
    );
    const text = JSON.stringify(noted);
    const read = salvage(text.slice(0, text.indexOf('"2a"') + 8), empty);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(currentRound(read.document).answers["1b"]).toEqual({ level: 3, note });
  });

  it("is an answer without its note where the note breaks off, and an answer that was whole just then", () => {
    const text = writeDocument(full);
    const inNote = salvage(text.slice(0, text.indexOf("Samen") + 2), empty);
    expect(inNote).toMatchObject({ ok: true });
    if (inNote.ok) expect(currentRound(inNote.document).answers).toEqual({ "1a": { level: 2 } });
    const behind = salvage(text.slice(0, text.indexOf("}", text.indexOf('"2a"')) + 1), empty);
    expect(behind).toMatchObject({ ok: true });
    if (behind.ok) expect(currentRound(behind.document).answers["2a"]).toEqual({ unknown: true });
  });

  it("is what stands before a bracket that closes the wrong thing, however much comes behind it", () => {
    const text = writeDocument(full);
    const at = text.indexOf("}", text.indexOf('"1b"'));
    const read = salvage(`${text.slice(0, at)}]${",{}".repeat(2000)}${text.slice(at + 1)}`, empty);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(currentRound(read.document).answers["1a"]).toEqual({ level: 2, note: "Samen" });
  });

  it.each([["drie"], [0], [1.5], [-1], [null]])("is all of it when its version became %j", (version) => {
    expect(salvage({ ...full, version }, empty)).toEqual({ ok: true, document: full, lost: [] });
  });

  it.each(["v1", "v2", "v3", "v4"])("is all of it when it comes from version %s", (name) => {
    const text = readFileSync(new URL(`../fixtures/documents/${name}.json`, import.meta.url), "utf8");
    const read = readDocument(text);
    if (!read.ok) throw new Error(read.reason);
    expect(salvage(text, empty)).toEqual({ ok: true, document: read.document, lost: [] });
  });

  it("is every round, with the name of a first one where a later one has lost its own", () => {
    const round = currentRound(full);
    const rounds = Array.from({ length: 11 }, (_, index) => ({ ...round, id: `r${index}`, label: `Ronde ${index}` }));
    const { label: _gone, ...nameless } = { ...round, id: "r11" };
    const read = salvage({ ...full, rounds: [...rounds, nameless] }, empty);
    expect(read).toMatchObject({ ok: true, lost: [] });
    if (read.ok) expect(read.document.rounds.at(-1)).toEqual({ ...nameless, label: currentRound(empty).label });
  });

  it.each([[[]], [[7]], [{}], ["r1"]])("is its plan when its rounds became %j", (rounds) => {
    const read = salvage({ ...full, rounds }, empty);
    expect(read).toMatchObject({ ok: true, document: { actions: full.actions, rounds: empty.rounds } });
  });

  it("names each place that was lost", () => {
    const read = salvage(
      changed((document) => Object.assign(document, { strange: 1, stranger: 2, actions: [{ id: "a1" }] })),
      empty,
    );
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(new Set(read.lost)).toEqual(new Set(["strange", "stranger", "actions.0"]));
  });

  it("is nothing when not even a session with nothing filled in could take its place", () => {
    const wrong = { title: 7 } as unknown as { title: string };
    expect(salvage({ ...full, ...wrong }, { ...empty, ...wrong })).toEqual({ ok: false, reason: "nothing" });
  });

  it("is all of it when only the name of the format is gone, or its rounds are", () => {
    expect(salvage({ ...full, format: "?" }, empty)).toEqual({ ok: true, document: full, lost: [] });
    const read = salvage({ ...full, rounds: undefined }, empty);
    expect(read).toMatchObject({ ok: true, document: { actions: full.actions } });
    if (read.ok) expect(currentRound(read.document).answers).toEqual({});
  });

  it("leaves the damaged one as it is", () => {
    const damaged = changed((document) => Object.assign(document, { strange: 1 }));
    expect(salvage(deepFreeze(damaged), empty)).toEqual({ ok: true, document: full, lost: ["strange"] });
  });

  it("names what was lost once, by the place of all of it", () => {
    const read = salvage(
      changed((document) => Object.assign(document, { actions: [{ id: 1, question: 2, what: 3, done: 4 }] })),
      empty,
    );
    expect(read).toMatchObject({ ok: true, lost: ["actions.0"] });
  });

  it("is nothing when it comes from a newer version: that is whole, and left alone", () => {
    expect(salvage({ ...full, version: 999 }, empty)).toEqual({ ok: false, reason: "too-new" });
  });

  it.each([
    ["no JSON", "%PDF-1.7", "unreadable"],
    ["somebody else's JSON", '{"name":"x"}', "not-ours"],
    ["a list", "[]", "unreadable"],
    ["a text", '"kansenwijzer"', "unreadable"],
  ])("is nothing when it is %s", (_, text, reason) => {
    expect(salvage(text, empty)).toEqual({ ok: false, reason });
  });

  it("is a session that opens, or a reason, wherever a byte is wrong or the text ends", () => {
    const text = writeDocument(full);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0x20, max: 0x7e }), fc.boolean(), (at, sign, cut) => {
        const harmed = cut ? text.slice(0, at) : text.slice(0, at) + String.fromCharCode(sign) + text.slice(at + 1);
        const read = salvage(harmed, empty);
        if (read.ok) expect(readParsed(read.document)).toEqual({ ok: true, document: read.document });
        else expect(["unreadable", "not-ours", "too-new", "nothing"]).toContain(read.reason);
      }),
      { numRuns: 400 },
    );
  });
});
