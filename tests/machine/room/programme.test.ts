import { describe, expect, it } from "vitest";
import { overflow, standing } from "../../../src/machine/room/programme.ts";
import { handsOf, proposalOf, spreadOf, tapsOf } from "../../../src/machine/room/taps.ts";
import { toneOf } from "../../../src/machine/room/tone.ts";
import { nine, programme } from "./support.ts";

const began = Date.parse(nine);
const moment = (minutes: number) => began + minutes * 60_000;
const ids = (at: number, minutes: number) =>
  overflow(programme, at, began, moment(minutes)).map(({ question }) => question);

describe("the clock against the programme", () => {
  it.each([
    ["at the start of an item", 1, 15, 0],
    ["at its planned end", 1, 25, 0],
    ["five minutes beyond it", 1, 30, 5],
    ["three minutes before its planned start", 1, 12, -3],
  ])("%s", (_, at, minutes, late) => {
    expect(standing(programme, at, began, moment(minutes))).toEqual({ gone: minutes, left: 60 - minutes, late });
  });

  it("goes on below zero when the end has passed", () => {
    expect(standing(programme, 5, began, moment(70)).left).toBe(-10);
  });
});

describe("running late", () => {
  it("asks nothing while all still fits", () => {
    expect(ids(1, 25)).toEqual([]);
  });

  it("names the last questions to come, so many as it takes, and never a round", () => {
    expect(ids(1, 30)).toEqual(["6a"]);
    expect(ids(1, 36)).toEqual(["3a", "6a"]);
    expect(ids(1, 90)).toEqual(["3a", "6a"]);
    expect(ids(5, 90)).toEqual([]);
  });
});

describe("hands as taps", () => {
  const taps = [{ answer: 0 }, { answer: 3, role: "zorg" }, { answer: "unknown" }, { answer: 3 }] as const;

  it("come to counts of everybody and of each role, and back", () => {
    const hands = handsOf(taps);
    expect(hands).toEqual([
      { counts: [1, 0, 0, 1], unknown: 1 },
      { role: "zorg", counts: [0, 0, 0, 1], unknown: 0 },
    ]);
    expect(handsOf(tapsOf(hands))).toEqual(hands);
    expect(spreadOf(tapsOf(hands))).toEqual(spreadOf(taps));
  });

  it("propose the lower median of who knows", () => {
    const propose = (...answers: (0 | 1 | 2 | 3 | "unknown")[]) => proposalOf(answers.map((answer) => ({ answer })));
    expect(propose(0, 3)).toBe(0);
    expect(propose(3, 1, 2)).toBe(2);
    expect(propose("unknown", "unknown", 3)).toBe(3);
    expect(propose("unknown")).toBeUndefined();
    expect(propose()).toBeUndefined();
  });
});

describe("how the hands of a table stand to each other", () => {
  it.each([
    ["none", [0, 0, 0, 0], 0],
    ["unknown", [1, 0, 0, 1], 2],
    ["same", [0, 0, 5, 0], 1],
    ["near", [0, 3, 2, 0], 0],
    ["far", [1, 0, 4, 0], 0],
    ["far", [1, 0, 0, 7], 1],
  ] as const)("%s for %j and %d who don't know", (tone, counts, unknown) => {
    expect(toneOf({ counts: [...counts], unknown })).toBe(tone);
  });
});
