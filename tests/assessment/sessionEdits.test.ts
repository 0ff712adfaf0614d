import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf } from "../../src/assessment/consensus.ts";
import type { Edit } from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { roles } from "../../src/assessment/roles.ts";
import * as voice from "../../src/assessment/voiceEdits.ts";
import type { Hands } from "../../src/assessment/voices.ts";
import { mostHands, outcomesOfInput } from "../../src/assessment/voices.ts";
import { werksessieLimits as most } from "../../src/assessment/werksessie.ts";
import * as werksessie from "../../src/assessment/werksessieEdits.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { assessmentsOn, ids, texts } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

function edited(document: Assessment, ...edits: readonly Edit[]): Assessment {
  return edits.reduce((before, edit) => edit.apply(deepFreeze(before)), document);
}

const blank = blankSession();
const round = (...edits: readonly Edit[]) => currentRound(edited(blank, ...edits));

describe("the table", () => {
  it("gives seats, changes a role where it is, and takes a seat away without what that person handed in", () => {
    const seats = [voice.seat({ id: "p1", role: "zorg" }), voice.seat({ id: "p2", role: "anders" })];
    expect(round(...seats, voice.seat({ id: "p1", role: "hr", called: "adviseur" })).participants).toEqual([
      { id: "p1", role: "hr", called: "adviseur" },
      { id: "p2", role: "anders" },
    ]);
    const said = { participant: "p1", role: "zorg", answers: { "1a": { level: 0 } } } as const;
    const spoken = { ...round(...seats), contributions: [said] };
    const left = currentRound(edited({ ...blank, rounds: [spoken] }, voice.unseat("p1")));
    expect(left.participants.map(({ id }) => id)).toEqual(["p2"]);
    expect(left.contributions).toEqual([said]);
  });
});

describe("a count of hands", () => {
  const of = (counts: Hands["counts"], unknown = 0, role?: Hands["role"]): Hands => ({
    ...(role === undefined ? {} : { role }),
    counts,
    unknown,
  });
  const count = (...hands: readonly Hands[]) => voice.countHands("2d", hands);

  it("is never more than a room holds, nor less than none", () => {
    expect(round(count(of([-3, 5000, 1, 0], -1))).hands["2d"]).toStrictEqual([of([0, mostHands, 1, 0])]);
    expect(round(count(of([0, 0, 0, 0], 5000))).hands["2d"]).toStrictEqual([of([0, 0, 0, 0], mostHands)]);
    expect(round(count(of([-1, 0, 0, 0], -1))).hands).toEqual({});
    expect(edited(blank, count())).toBe(blank);
  });

  it("of everybody stands first, those by role behind it", () => {
    const one = [of([1, 0, 0, 0], 0, "zorg"), of([0, 1, 0, 0], 0, "beleid"), of([0, 0, 1, 0])];
    const inOrder = [one[2], one[1], one[0]];
    expect(round(count(...one)).hands["2d"]).toStrictEqual(inOrder);
    expect(round(count(...one.toReversed())).hands["2d"]).toStrictEqual(inOrder);
  });

  it("takes the place of the one before it, whoever were counted apart then: nobody counts twice", () => {
    const everybody = count(of([2, 0, 1, 0]));
    const byRole = count(of([1, 0, 0, 0], 0, "zorg"), of([1, 0, 1, 0], 0, "beleid"));
    for (const [first, then] of [
      [everybody, byRole],
      [byRole, everybody],
    ] as const) {
      expect(round(first, then).hands).toStrictEqual(round(then).hands);
      expect(consensusOf(round(first, then), "2d").all).toEqual({ counts: [2, 0, 1, 0], unknown: 0, na: 0 });
    }
    expect(round(everybody, count()).hands).toEqual({});
  });

  it("at one question says nothing of another", () => {
    const other = voice.countHands("3a", [of([0, 0, 1, 0])]);
    expect(round(count(of([1, 0, 0, 0])), other, count()).hands).toEqual({ "3a": [of([0, 0, 1, 0])] });
  });
});

describe("what becomes of what people brought in", () => {
  it("is told per question with a reason in one line, changes with it, and leaves nothing behind when it is taken back", () => {
    const told = [voice.tellOutcome("2d", "partly"), voice.writeBecause("2d", "Het geld is op.")];
    expect(round(...told).feedback).toEqual({ "2d": { outcome: "partly", because: "Het geld is op." } });
    expect(round(...told, voice.tellOutcome("2d", "not")).feedback).toEqual({
      "2d": { outcome: "not", because: "Het geld is op." },
    });
    expect(round(...told, voice.writeBecause("2d", "")).feedback).toEqual({ "2d": { outcome: "partly" } });
    expect(round(...told, voice.tellOutcome("2d", undefined))).toStrictEqual(round());
    expect(round(voice.writeBecause("2d", "Zonder keuze"))).toStrictEqual(round());
  });
});

describe("an edit of the werksessie", () => {
  const aside = { id: "z1", question: "2d", text: "Koffie", done: false };

  it.each<[string, string | undefined, () => Edit]>([
    ["participant.seated", undefined, () => voice.seat({ id: "p1", role: "zorg" })],
    ["participant.unseated", undefined, () => voice.unseat("p1")],
    ["hands.counted", "2d", () => voice.countHands("2d", [{ counts: [1, 0, 0, 0], unknown: 0 }])],
    ["minority.written", "2d", () => voice.writeMinority("2d", "Nee")],
    ["feedback.given", "2d", () => voice.tellOutcome("2d", "partly")],
    ["because.written", "2d", () => voice.writeBecause("2d", "Omdat het geld op is")],
    ["time.set", undefined, () => werksessie.setTime({ minutes: 90 })],
    ["programme.chosen", undefined, () => werksessie.chooseProgramme([{ id: "2d", speed: "gesprek", minutes: 10 }])],
    ["programme.proposed", undefined, () => werksessie.chooseProgramme(undefined)],
    ["aside.put", "2d", () => werksessie.putAside(aside)],
    ["aside.dropped", undefined, () => werksessie.dropAside("z1")],
    ["story.written", "2", () => werksessie.tellStory("2", "Zo")],
    ["story.given-back", "2", () => werksessie.giveStoryBack("2")],
    ["mark.given", undefined, () => werksessie.giveMark(8)],
    ["mark.taken", undefined, () => werksessie.takeMark(8)],
    ["practice.begun", undefined, () => werksessie.practise],
    ["aside.to-action", "2d", () => werksessie.makeAction(aside, "2d", "a1")],
  ])("tells the log “%s” about %s, and no more", (what, about, edit) => {
    const { apply: _apply, ...told } = edit();
    expect(told).toStrictEqual(about === undefined ? { what } : { what, about });
  });

  it("makes an action of what was set aside, at its question, and says which one", () => {
    const made = edited(blank, werksessie.putAside(aside), werksessie.makeAction(aside, "2d", "a1"));
    expect(made.actions).toStrictEqual([{ id: "a1", question: "2d", what: "Koffie", done: false }]);
    expect(made.werksessie.aside).toStrictEqual([{ ...aside, action: "a1" }]);
  });

  it("never puts more in the document than it holds", () => {
    const long = "x".repeat(most.text + 1);
    const put = edited(blank, werksessie.putAside({ ...aside, text: long }), werksessie.tellStory("2", long));
    expect(put.werksessie.aside[0]?.text).toHaveLength(most.text);
    expect(put.werksessie.story["2"]).toHaveLength(most.text);
    const action = edited(blank, werksessie.makeAction({ ...aside, text: long }, "2d", "a1")).actions[0];
    expect(action?.what).toHaveLength(most.text);
    const marked = edited(blank, ...Array.from({ length: most.marks + 1 }, () => werksessie.giveMark(7)));
    expect(marked.werksessie.marks).toHaveLength(most.marks);
    const asides = Array.from({ length: most.aside + 1 }, (_, index) =>
      werksessie.putAside({ ...aside, id: `z${index}` }),
    );
    expect(edited(blank, ...asides).werksessie.aside).toHaveLength(most.aside);
    const breaks = Array.from({ length: most.breaks + 1 }, (_, index) => ({ after: index, minutes: 5 }));
    expect(edited(blank, werksessie.setTime({ breaks })).werksessie.breaks).toHaveLength(most.breaks);
  });

  it("leaves all others as they are", () => {
    const two = edited(blank, werksessie.tellStory("2", "Zo"), werksessie.tellStory("3", "En zo"));
    expect(edited(two, werksessie.giveStoryBack("2")).werksessie.story).toStrictEqual({ "3": "En zo" });
    const both = edited(blank, voice.writeMinority("1a", "Nee"), voice.writeMinority("2d", "Ja"));
    expect(currentRound(edited(both, voice.writeMinority("1a", ""))).minority).toStrictEqual({ "2d": "Ja" });
    const asides = edited(blank, werksessie.putAside(aside), werksessie.putAside({ ...aside, id: "z2" }));
    expect(edited(asides, werksessie.dropAside("z1")).werksessie.aside).toStrictEqual([{ ...aside, id: "z2" }]);
    const changed = edited(asides, werksessie.putAside({ ...aside, done: true }));
    expect(changed.werksessie.aside).toStrictEqual([
      { ...aside, done: true },
      { ...aside, id: "z2" },
    ]);
    const timed = edited(blank, werksessie.setTime({ minutes: 90, start: "2026-09-24T12:00:00Z" }));
    expect(edited(timed, werksessie.setTime({ minutes: null })).werksessie).toStrictEqual({
      ...blank.werksessie,
      start: "2026-09-24T12:00:00Z",
    });
  });
});

describe("what is told and set aside", () => {
  it("is written, changed and taken away", () => {
    expect(round(voice.writeMinority("2d", "Nee")).minority).toEqual({ "2d": "Nee" });
    expect(round(voice.writeMinority("2d", "Nee"), voice.writeMinority("2d", "")).minority).toEqual({});
    const aside = { id: "z1", text: "Koffie", done: false };
    const put = edited(blank, werksessie.putAside(aside), werksessie.putAside({ ...aside, done: true }));
    expect(put.werksessie.aside).toEqual([{ ...aside, done: true }]);
    expect(edited(put, werksessie.dropAside("z1")).werksessie.aside).toEqual([]);
    const told = edited(blank, werksessie.tellStory("2", "Zo kwam het."));
    expect(told.werksessie.story).toEqual({ "2": "Zo kwam het." });
    expect(edited(told, werksessie.tellStory("2", "")).werksessie.story).toEqual({});
  });

  it("keeps marks from low to high, and takes one of them away", () => {
    const marked = edited(blank, ...[8, 6, 8].map(werksessie.giveMark));
    expect(marked.werksessie.marks).toEqual([6, 8, 8]);
    expect(edited(marked, werksessie.takeMark(8)).werksessie.marks).toEqual([6, 8]);
    expect(edited(marked, werksessie.takeMark(6)).werksessie.marks).toEqual([8, 8]);
    expect(edited(marked, werksessie.takeMark(3))).toBe(marked);
  });

  it("sets the time in parts, and takes a part away", () => {
    const start = "2026-09-24T12:00:00Z";
    const set = edited(blank, werksessie.setTime({ minutes: 90, start }), werksessie.setTime({ minutes: 120 }));
    expect(set.werksessie).toMatchObject({ minutes: 120, start, breaks: [] });
    expect(edited(set, werksessie.setTime({ start: null })).werksessie).not.toHaveProperty("start");
    const breaks = [{ after: 60, minutes: 10 }];
    expect(edited(set, werksessie.setTime({ breaks })).werksessie).toMatchObject({ minutes: 120, breaks });
  });

  it("stays a practice once it is one", () => {
    expect(edited(blank, werksessie.practise).werksessie.practice).toBe(true);
  });
});

describe("every edit of a werksessie", () => {
  const id = ids;
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(id, fc.constantFrom(...roles)).map(([given, role]) => voice.seat({ id: given, role })),
    id.map(voice.unseat),
    fc
      .tuple(fc.constantFrom("1a", "2d"), fc.array(fc.integer({ min: -5, max: 5000 })), fc.shuffledSubarray([...roles]))
      .map(([question, counts, some]) =>
        voice.countHands(
          question,
          counts
            .map((n, at) => ({ ...(some[at] && { role: some[at] }), counts: [n, 0, 1, 0] as const, unknown: n }))
            .slice(0, some.length + 1),
        ),
      ),
    texts().map((text) => voice.writeMinority("1a", text)),
    fc.constantFrom(...outcomesOfInput, undefined).map((outcome) => voice.tellOutcome("1a", outcome)),
    texts().map((text) => voice.writeBecause("1a", text)),
    texts().map((text) => werksessie.tellStory("3", text)),
    fc
      .tuple(id, texts())
      .map(([given, text]) => werksessie.putAside({ id: given, text: text.repeat(300), done: false })),
    fc.integer({ min: 1, max: 10 }).map(werksessie.giveMark),
    fc.integer({ min: 1, max: 10 }).map(werksessie.takeMark),
  );

  it("leaves the document as it was, and makes one that can be kept", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), fc.array(edits, { maxLength: 8 }), (document, some) => {
        const changed = edited(document, ...some);
        expect(readDocument(writeDocument(changed))).toEqual({ ok: true, document: changed });
      }),
      { numRuns: 60 },
    );
  });
});
