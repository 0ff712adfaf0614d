import { describe, expect, it } from "vitest";
import { shownVoices } from "../../src/assessment/consensusShown.ts";
import type { Answer, Level, Round } from "../../src/assessment/model.ts";
import type { Seen } from "../../src/assessment/veil.ts";
import { seenAfter } from "../../src/assessment/veil.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { blankSession } from "../support/journey.ts";

const [blank] = blankSession().rounds;
const nobody: Seen = new Map();

/** Who handed in what at 2d: a level, or that of a later revision behind it. */
type Said = Readonly<Record<string, Level | readonly [Level, revision: number]>>;

function roundOf(said: Said): Round {
  const contributions = Object.entries(said).map(([participant, given]): Contribution => {
    const [level, revision] = typeof given === "number" ? [given, 0] : given;
    return { participant, role: "zorg", answers: { "2d": { level } }, revision };
  });
  return { ...blank, contributions };
}

/** What is shown at 2d after these rounds were looked at, one after the other. */
function shownAfter(...rounds: readonly Said[]) {
  const seen = rounds.reduce((before, said) => seenAfter(before, roundOf(said), ["2d"]), nobody);
  const shown = shownVoices(roundOf(rounds.at(-1) ?? {}), "2d", seen);
  return shown.shown ? { counts: shown.all.counts, waits: shown.waits } : shown.voices;
}

const three: Said = { a: 1, b: 2, c: 2 };

describe("who is shown together at a question", () => {
  it("is nobody below three, and how many handed in", () => {
    expect(shownAfter({ a: 1 })).toBe(1);
    expect(shownAfter({ a: 1 }, { a: 1, b: 2 })).toBe(2);
    expect(shownAfter(three)).toEqual({ counts: [0, 1, 2, 0], waits: false });
  });

  it("is nobody who comes alone or with one other; three who come later are shown, of one mind or not", () => {
    expect(shownAfter(three, { ...three, d: 0 })).toEqual({ counts: [0, 1, 2, 0], waits: true });
    expect(shownAfter(three, { ...three, d: 0 }, { ...three, d: 0, e: 0 })).toMatchObject({ waits: true });
    const six: Said = { ...three, d: 0, e: 0, f: 0 };
    expect(shownAfter(three, { ...three, d: 0 }, six)).toEqual({ counts: [3, 1, 2, 0], waits: false });
  });

  it("stays, whoever goes or thinks again, until three do", () => {
    for (const next of [
      { a: 1, b: 2 },
      { ...three, a: [3, 1] },
      { a: [3, 1], b: [3, 1], c: 2 },
      { a: [1, 1], b: 2, c: 2 },
    ] satisfies Said[]) {
      expect(shownAfter(three, next)).toEqual({ counts: [0, 1, 2, 0], waits: true });
    }
    expect(shownAfter(three, { a: [3, 1], b: [2, 1], c: [0, 1] })).toEqual({ counts: [1, 0, 1, 1], waits: false });
    expect(shownAfter(three, {})).toEqual({ counts: [0, 0, 0, 0], waits: false });
  });

  it("is held against every picture that was shown before, not the last alone: a window that is behind shows nothing of one person", () => {
    const four: Said = { a: 1, b: 2, c: 2, d: 0 };
    const anew: Said = { a: [3, 1], b: [3, 1], c: [0, 1], d: [0, 1] };
    const butOne: Said = { ...anew, b: [1, 2] };
    expect(shownAfter(four, anew)).toEqual({ counts: [2, 0, 0, 2], waits: false });
    // A window that is behind, or a former state, shows the first picture again.
    expect(shownAfter(four, anew, four)).toEqual({ counts: [1, 1, 2, 0], waits: false });
    expect(shownAfter(four, anew, four, butOne)).toEqual({ counts: [1, 1, 2, 0], waits: true });
    expect(shownAfter(four, anew, four, anew)).toEqual({ counts: [2, 0, 0, 2], waits: false });
  });

  it("falls apart only into three or more who stay and three or more who go", () => {
    const six: Said = { ...three, d: 0, e: 1, f: 3 };
    expect(shownAfter(six, { d: 0, e: 1, f: 3 })).toEqual({ counts: [1, 1, 0, 1], waits: false });
    expect(shownAfter(six, { e: 1, f: 3 })).toEqual({ counts: [1, 2, 2, 1], waits: true });
    expect(shownAfter(six, { c: 2, d: 0, e: 1, f: 3 })).toEqual({ counts: [1, 2, 2, 1], waits: true });
    const renewed: Said = { a: [0, 1], b: [0, 1], c: [0, 1], d: 0, e: 1, f: 3 };
    expect(shownAfter(six, renewed)).toEqual({ counts: [4, 1, 0, 1], waits: false });
  });

  it("is, of those who were together once and went, nobody before three of them are back", () => {
    const six: Said = { ...three, d: 0, e: 1, f: 3 };
    const others: Said = { d: 0, e: 1, f: 3 };
    expect(shownAfter(six, others, { ...others, a: 1, b: 2 })).toEqual({ counts: [1, 1, 0, 1], waits: true });
    expect(shownAfter(six, others, { ...others, a: 1, g: 3, h: 3 })).toEqual({ counts: [1, 1, 0, 1], waits: true });
    expect(shownAfter(six, others, six)).toEqual({ counts: [1, 2, 2, 1], waits: false });
  });

  it("hides nobody behind who waits: three others are shown meanwhile", () => {
    const renewed: Said = { ...three, a: [0, 1] };
    const more: Said = { ...renewed, d: 3, e: 3, f: 2 };
    expect(shownAfter(three, renewed, more)).toEqual({ counts: [0, 1, 3, 2], waits: true });
  });
});

describe("a contribution", () => {
  const answer: Answer = { level: 2, note: "Zo is het" };
  const handedIn = (answers: Contribution["answers"], revision = 0): Round => {
    const others = roundOf({ b: 2, c: 3 }).contributions;
    return { ...blank, contributions: [{ participant: "a", role: "zorg", answers, revision }, ...others] };
  };
  const before = seenAfter(nobody, handedIn({ "1a": { level: 0 }, "2d": answer }), ["2d"]);
  const waits = (round: Round) => {
    const shown = shownVoices(round, "2d", seenAfter(before, round, ["2d"]));
    return shown.shown && shown.waits;
  };

  it("is the same one in whatever order a file has its questions and their fields", () => {
    expect(waits(handedIn({ "2d": { note: "Zo is het", level: 2 }, "1a": { level: 0 } }))).toBe(false);
  });

  it("that is handed in anew waits at every question, also where it says the same: else the waiting would tell what changed", () => {
    expect(waits(handedIn({ "1a": { level: 0 }, "2d": answer }, 1))).toBe(true);
    expect(waits(handedIn({ "1a": { level: 3 }, "2d": answer }))).toBe(true);
    expect(waits(handedIn({ "1a": { level: 0 }, "2d": { level: 2, note: "Of niet" } }))).toBe(true);
  });

  it("that skips a question says nothing there", () => {
    const skipped: Contribution = { participant: "z", role: "zorg", answers: { "1a": { level: 0 } } };
    const round = handedIn({ "1a": { level: 0 }, "2d": answer });
    expect(waits({ ...round, contributions: [...round.contributions, skipped] })).toBe(false);
  });

  it("changes nothing where nothing more may be shown", () => {
    const round = handedIn({ "1a": { level: 0 }, "2d": answer });
    expect(seenAfter(before, round, ["2d"])).toBe(before);
    expect(seenAfter(before, { ...round, contributions: [] }, ["2d"])).toBe(before);
  });
});
