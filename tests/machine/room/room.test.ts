import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRoom, readRoom } from "../../../src/machine/room/memory.ts";
import type { RoomEvent } from "../../../src/machine/room/room.ts";
import { silence, spreadAt } from "../../../src/machine/room/room.ts";
import type { Spread } from "../../../src/machine/room/screen.ts";
import { standing } from "../../../src/machine/room/standing.ts";
import type { RoomTurn } from "./support.ts";
import { begun, enterRoom, hand, hands, nine, programme, reach, tellRoom } from "./support.ts";

const courseOf = ({ snapshot }: RoomTurn) => snapshot.value.course;
const memoryOf = ({ snapshot }: RoomTurn) => snapshot.context.memory;
const atQuestion = () => tellRoom(begun(), reach(1));

describe("a room that nobody has been in", () => {
  it("is getting ready, at the desk, without a screen", () => {
    expect(enterRoom().snapshot.value).toEqual({ course: "preparing", look: "desk", screen: "alone" });
  });

  it.each<RoomEvent>([
    hand(2),
    { type: "hands.shown" },
    { type: "hand.lowered" },
    reach(1),
    { type: "room.closed" },
    { type: "answer.settled" },
  ])("has no ear for what belongs to a table that has begun: $type", (event) => {
    const turn = tellRoom(enterRoom(), event);
    expect(memoryOf(turn)).toEqual(emptyRoom);
    expect(courseOf(turn)).toBe("preparing");
  });
});

describe("a programme", () => {
  it("begins at its first item and is remembered", () => {
    const turn = begun();
    expect(courseOf(turn)).toBe("round");
    expect(turn.effects).toEqual([{ type: "remember", params: { memory: memoryOf(turn) } }]);
    expect(memoryOf(turn)).toMatchObject({ programme, at: 0, began: nine, reached: nine, over: false });
  });

  it("goes to any of its items and no further", () => {
    expect(courseOf(tellRoom(begun(), reach(2)))).toEqual({ question: "hidden" });
    expect(courseOf(tellRoom(begun(), reach(3)))).toBe("round");
    for (const at of [-1, programme.length, 2.5]) expect(memoryOf(tellRoom(begun(), reach(at))).at).toBe(0);
  });

  it("keeps its place when items to come are moved away", () => {
    const shorter = programme.filter((_, index) => index !== 4);
    const turn = tellRoom(begun(), reach(3), { type: "programme.changed", programme: shorter });
    expect(memoryOf(turn)).toMatchObject({ at: 3, programme: shorter });
    expect(courseOf(turn)).toBe("round");
  });

  it("ends, and can be gone back into where it was", () => {
    const over = tellRoom(begun(), reach(5), { type: "room.closed" });
    expect(courseOf(over)).toBe("over");
    const back = tellRoom(over, { type: "room.reopened" });
    expect(courseOf(back)).toBe("round");
    expect(memoryOf(back).at).toBe(5);
  });

  it("can be put away for another one", () => {
    const turn = tellRoom(begun(), { type: "room.closed" }, { type: "programme.cleared" });
    expect(courseOf(turn)).toBe("preparing");
    expect(memoryOf(turn)).toEqual(emptyRoom);
  });

  it("knows hands that were shown before: a file of another day brings them along", () => {
    const counted = { "2d": [{ counts: [1, 2, 0, 0], unknown: 1 }] } as const;
    const turn = tellRoom(enterRoom(), { type: "programme.begun", programme, began: nine, counted }, reach(1));
    expect(courseOf(turn)).toEqual({ question: "shown" });
    expect(memoryOf(turn).taps["2d"]).toHaveLength(4);
  });
});

describe("hands", () => {
  it("go nowhere before they are shown: not one of them is in an effect but that of remembering", () => {
    const turn = tellRoom(atQuestion(), ...hands(0, 2, "unknown", 3));
    expect(turn.effects.map(({ type }) => type)).toEqual(["remember"]);
    expect(courseOf(turn)).toEqual({ question: "hidden" });
  });

  it("go into the document once they are shown, as counts", () => {
    const turn = tellRoom(atQuestion(), ...hands(0, 2, 2, "unknown", 3), { type: "hands.shown" });
    expect(courseOf(turn)).toEqual({ question: "shown" });
    expect(turn.effects.find(({ type }) => type === "keepHands")?.params).toEqual({
      question: "2d",
      hands: [{ counts: [1, 0, 2, 1], unknown: 1 }],
    });
  });

  it("are counted by role where the facilitator does so", () => {
    const expert: RoomEvent = { type: "hand.raised", tap: { answer: 0, role: "ervaringsdeskundige" } };
    const turn = tellRoom(atQuestion(), hand(3), expert, hand(2), { type: "hands.shown" });
    expect(turn.effects.find(({ type }) => type === "keepHands")?.params).toEqual({
      question: "2d",
      hands: [
        { counts: [0, 0, 1, 1], unknown: 0 },
        { role: "ervaringsdeskundige", counts: [1, 0, 0, 0], unknown: 0 },
      ],
    });
  });

  it("can be taken back one by one, the last one first, and counted anew", () => {
    const three = tellRoom(atQuestion(), ...hands(0, 1, 3), { type: "hand.lowered" });
    expect(memoryOf(three).taps["2d"]).toEqual([{ answer: 0 }, { answer: 1 }]);
    expect(memoryOf(tellRoom(three, { type: "hands.cleared" })).taps["2d"]).toEqual([]);
  });

  it("can't be shown while there are none", () => {
    expect(courseOf(tellRoom(atQuestion(), { type: "hands.shown" }))).toEqual({ question: "hidden" });
  });

  it("that come after the reveal change nothing until the spread is hidden again", () => {
    const shown = tellRoom(atQuestion(), ...hands(0, 3), { type: "hands.shown" });
    expect(memoryOf(tellRoom(shown, hand(1)))).toEqual(memoryOf(shown));
    const more = tellRoom(shown, { type: "hands.hidden" }, hand(1));
    expect(memoryOf(more).taps["2d"]).toHaveLength(3);
    expect(courseOf(more)).toEqual({ question: "hidden" });
  });

  it("stay with their question when the table goes on and comes back", () => {
    const there = tellRoom(atQuestion(), ...hands(1, 1), reach(2), hand(3), reach(1));
    expect(memoryOf(there).taps).toEqual({ "2d": [{ answer: 1 }, { answer: 1 }], "3a": [{ answer: 3 }] });
    expect(courseOf(there)).toEqual({ question: "hidden" });
  });
});

describe("what was prepared alone", () => {
  const spread: Spread = { counts: [1, 2, 1, 0], unknown: 0 };
  const later: Spread = { counts: [2, 2, 1, 0], unknown: 0 };

  it("can be shown where no hands are counted, and is in the document already", () => {
    const shown = tellRoom(atQuestion(), { type: "voices.shown", spread });
    expect(courseOf(shown)).toEqual({ question: "shown" });
    expect(spreadAt(memoryOf(shown))).toEqual(spread);
    expect(shown.effects.map(({ type }) => type)).toEqual(["remember"]);
  });

  it("gives way to hands, and never takes their place", () => {
    const counted = tellRoom(atQuestion(), hand(3), { type: "voices.shown", spread });
    expect(courseOf(counted)).toEqual({ question: "hidden" });
    const after = tellRoom(atQuestion(), { type: "voices.shown", spread }, { type: "hands.hidden" }, hand(3));
    expect(spreadAt(memoryOf(after))).toEqual({ counts: [0, 0, 0, 1], unknown: 0 });
  });

  it("stays as it was shown when somebody hands in later: the difference would tell what that one said", () => {
    const again = tellRoom(
      atQuestion(),
      { type: "voices.shown", spread },
      { type: "hands.hidden" },
      { type: "voices.shown", spread: later },
    );
    expect(spreadAt(memoryOf(again))).toEqual(spread);
  });
});

describe("a reload of this window", () => {
  const journeys: readonly (readonly RoomEvent[])[] = [
    [],
    [reach(1)],
    [reach(1), ...hands(0, 2, "unknown")],
    [reach(1), ...hands(0, 2), { type: "hands.shown" }, { type: "answer.settled" }],
    [reach(3), { type: "screen.darkened" }, { type: "screen.timed" }, { type: "keys.switched" }],
    [reach(5), { type: "room.closed" }],
  ];

  it.each(journeys)("comes back to where the room was: %#", (...events) => {
    const before = tellRoom(begun(), ...events);
    const kept = readRoom(JSON.stringify(memoryOf(before)));
    expect(kept).toEqual(memoryOf(before));
    expect(courseOf(enterRoom(kept))).toEqual(courseOf(before));
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["something else", '{"programme":[]}'],
    ["a place that does not exist", JSON.stringify({ ...emptyRoom, at: 3 })],
    ["a text where an answer should be", JSON.stringify({ ...emptyRoom, taps: { "2d": [{ answer: "Jan" }] } })],
  ])("begins anew when %s was kept", (_, text) => {
    expect(readRoom(text)).toBeUndefined();
  });
});

describe("the screen of the room", () => {
  const at = (milliseconds: number) => Date.parse(nine) + milliseconds;

  it("is known from the moment that it is heard, and given up when it is silent", () => {
    const tied = tellRoom(begun(), { type: "screen.heard", now: at(0) });
    expect(tied.snapshot.value.screen).toBe("tied");
    const still = tellRoom(tied, { type: "clock.ticked", now: at(silence) });
    expect(still.snapshot.value.screen).toBe("tied");
    expect(tellRoom(still, { type: "clock.ticked", now: at(silence + 1) }).snapshot.value.screen).toBe("lost");
    const again = tellRoom(
      still,
      { type: "screen.heard", now: at(silence) },
      { type: "clock.ticked", now: at(silence + 1) },
    );
    expect(again.snapshot.value.screen).toBe("tied");
  });

  it("is this window again after a reload, so that the room never sees what is behind it", () => {
    const kept = readRoom(JSON.stringify(memoryOf(tellRoom(atQuestion(), { type: "wall.toggled" }))));
    expect(enterRoom(kept).snapshot.value.look).toBe("wall");
    const back = readRoom(JSON.stringify(memoryOf(tellRoom(enterRoom(kept), { type: "wall.toggled" }))));
    expect(enterRoom(back).snapshot.value.look).toBe("desk");
  });

  it("is this window after P, and the desk again after another", () => {
    const wall = tellRoom(atQuestion(), { type: "wall.toggled" });
    expect(wall.snapshot.value.look).toBe("wall");
    const counted = tellRoom(wall, ...hands(0, 1), { type: "wall.toggled" });
    expect(counted.snapshot.value).toMatchObject({ look: "desk", course: { question: "hidden" } });
    expect(memoryOf(counted).taps["2d"]).toHaveLength(2);
  });
});

describe("a clock that is set back while the table talks", () => {
  const at = (minutes: number) => Date.parse(nine) + minutes * 60_000;
  const leftAt = (turn: RoomTurn) => standing(memoryOf(turn), turn.snapshot.context.now).left;
  const tick = (minutes: number): RoomEvent => ({ type: "clock.ticked", now: at(minutes) });

  it("takes no minute back: what is left goes on from where it was, and the end is told by the new clock", () => {
    const turn = tellRoom(begun(), tick(20), tick(-9));
    expect(leftAt(turn)).toBe(40);
    expect(leftAt(tellRoom(turn, tick(1)))).toBe(30);
    expect(turn.effects).toEqual([{ type: "remember", params: { memory: memoryOf(turn) } }]);
  });

  it("is seen by whatever comes first: going on, or the screen", () => {
    const early = new Date(at(-100)).toISOString();
    const gone = tellRoom(begun(), tick(10), { type: "item.reached", at: 1, now: early }, tick(-99));
    expect(leftAt(gone)).toBe(49);
    expect(standing(memoryOf(gone), at(-99)).late).toBe(-5);
    const heard = tellRoom(begun(), tick(10), { type: "screen.heard", now: at(-100) }, tick(-100));
    expect(leftAt(heard)).toBe(50);
    expect(heard.snapshot.value.screen).toBe("tied");
    const later = tellRoom(heard, { type: "clock.ticked", now: at(-100) + silence + 1 });
    expect(later.snapshot.value.screen).toBe("lost");
  });

  it("does no harm while this window was closed: nothing is left over that was never planned", () => {
    const kept = memoryOf(tellRoom(begun(), { type: "item.reached", at: 1, now: new Date(at(30)).toISOString() }));
    const entered = enterRoom(kept);
    expect(standing(memoryOf(entered), entered.snapshot.context.now).left).toBe(30);
  });

  it("never leaves more than there was, however it jumps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 })), (moments) => {
        let turn = begun();
        for (const moment of moments) {
          const before = leftAt(turn);
          turn = tellRoom(turn, tick(moment));
          expect(leftAt(turn)).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it("is not taken for one when a programme begins", () => {
    const turn = tellRoom(enterRoom(), tick(50), {
      type: "programme.begun",
      programme,
      began: new Date(at(0)).toISOString(),
      counted: {},
    });
    expect(leftAt(tellRoom(turn, tick(1)))).toBe(59);
  });

  it.each(["gisteren", "2026-03-12T25:00:00Z"])("counts only from moments that are some: %s", (began) => {
    expect(readRoom(JSON.stringify({ ...memoryOf(begun()), began }))).toBeUndefined();
  });
});

describe("the states of the room", () => {
  it("are all met in the journeys of this page", () => {
    const ends = [
      enterRoom(),
      begun(),
      atQuestion(),
      tellRoom(atQuestion(), hand(1), { type: "hands.shown" }),
      tellRoom(begun(), { type: "room.closed" }),
    ];
    expect(ends.map(courseOf)).toEqual(["preparing", "round", { question: "hidden" }, { question: "shown" }, "over"]);
  });
});
