import { describe, expect, it } from "vitest";
import type { RoomMemory } from "../../../src/machine/room/memory.ts";
import { overflow, standing } from "../../../src/machine/room/standing.ts";
import { handsOf, spreadOf, tapsOf } from "../../../src/machine/room/taps.ts";
import { toneOf } from "../../../src/machine/room/tone.ts";
import { begun, nine, tellRoom } from "./support.ts";

/** The room at this item, reached so many minutes from the beginning. */
function reached(at: number, minutes: number): RoomMemory {
  const now = new Date(moment(minutes)).toISOString();
  return tellRoom(begun(), { type: "item.reached", at, now }).snapshot.context.memory;
}

const moment = (minutes: number) => Date.parse(nine) + minutes * 60_000;
const ids = (memory: RoomMemory, minutes: number) => overflow(memory, moment(minutes)).map(({ question }) => question);

describe("the clock against the programme", () => {
  it.each([
    ["at the start of an item that was reached in time", 1, 15, 15, 0],
    ["at its planned end", 1, 15, 25, 0],
    ["five minutes beyond it", 1, 15, 30, 5],
    ["at an item that was reached three minutes early", 1, 12, 12, -3],
    ["at an item that was reached seven minutes late", 2, 32, 40, 7],
  ])("%s", (_, at, from, minutes, late) => {
    expect(standing(reached(at, from), moment(minutes))).toEqual({ gone: minutes, left: 60 - minutes, late });
  });

  it("goes on below zero when the end has passed", () => {
    expect(standing(reached(5, 55), moment(70))).toEqual({ gone: 70, left: -10, late: 10 });
  });
});

describe("running late", () => {
  it("asks nothing while all still fits", () => {
    expect(ids(reached(1, 15), 25)).toEqual([]);
  });

  it("names the last questions to come, so many as it takes, and never a round", () => {
    expect(ids(reached(1, 15), 30)).toEqual(["6a"]);
    expect(ids(reached(1, 15), 36)).toEqual(["3a", "6a"]);
    expect(ids(reached(1, 15), 90)).toEqual(["3a", "6a"]);
    expect(ids(reached(5, 55), 90)).toEqual([]);
  });

  it("is over once they have been moved away", () => {
    const late = reached(1, 15);
    const waiting = new Set(ids(late, 30));
    const programme = late.programme.filter((item) => item.kind === "round" || !waiting.has(item.question));
    expect(standing({ ...late, programme }, moment(30)).late).toBe(-5);
    expect(ids({ ...late, programme }, 30)).toEqual([]);
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
