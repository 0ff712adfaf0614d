import { describe, expect, it } from "vitest";
import type { Press } from "../../../src/machine/room/keys.ts";
import { doingOf } from "../../../src/machine/room/keys.ts";
import type { RoomMemory } from "../../../src/machine/room/memory.ts";
import { readRoom } from "../../../src/machine/room/memory.ts";
import type { RoomEvent } from "../../../src/machine/room/room.ts";
import { longestAction, mostActions, readScreenMessage } from "../../../src/machine/room/screen.ts";
import type { ForWall } from "../../../src/machine/room/show.ts";
import { screenOf } from "../../../src/machine/room/show.ts";
import { begun, hands, nine, programme, reach, tellRoom } from "./support.ts";

const memoryAfter = (...events: readonly RoomEvent[]): RoomMemory =>
  tellRoom(begun(), ...events).snapshot.context.memory;
const press = (key: string): Press => ({ key, code: "" });
const prepared = { counts: [0, 3, 2, 0], unknown: 1 } satisfies {
  counts: [number, number, number, number];
  unknown: number;
};
const doing = (key: string, memory: RoomMemory, more: { prepared?: typeof prepared } = {}) =>
  doingOf(press(key), memory, { role: undefined, marks: [], now: nine, ...more });
const tell = (event: RoomEvent) => ({ kind: "tell", event });
const showing = [reach(1), ...hands(1, 2, 2), { type: "hands.shown" }] as const;

describe("Enter does what the green button does", () => {
  it("shows the hands that were counted, and after that goes on", () => {
    expect(doing("Enter", memoryAfter(reach(1), ...hands(2)))).toEqual(tell({ type: "hands.shown" }));
    expect(doing("Enter", memoryAfter(...showing))).toEqual(tell({ type: "item.reached", at: 2, now: nine }));
  });

  it("shows what people filled in beforehand where no hands are counted, and nothing where nobody did", () => {
    const memory = memoryAfter(reach(1));
    expect(doing("Enter", memory, { prepared })).toEqual(tell({ type: "voices.shown", spread: prepared }));
    expect(doing("Enter", memory)).toEqual({ kind: "nothing" });
    const counted = memoryAfter(reach(1), ...hands(0));
    expect(doing("Enter", counted, { prepared })).toEqual(tell({ type: "hands.shown" }));
  });

  it("goes on from a round, and closes after the last one", () => {
    expect(doing("Enter", memoryAfter())).toEqual(tell({ type: "item.reached", at: 1, now: nine }));
    expect(doing("Enter", memoryAfter(reach(programme.length - 1)))).toEqual(tell({ type: "room.closed" }));
  });
});

describe("once the hands are shown", () => {
  it.each([
    ["0", 0],
    ["3", 3],
    ["?", "unknown"],
  ] as const)("%s settles the answer instead of counting a hand", (key, answer) => {
    expect(doing(key, memoryAfter(...showing))).toEqual({ kind: "settle", answer });
    expect(doing(key, memoryAfter(...showing, { type: "hands.hidden" }))).toMatchObject({ kind: "tell" });
  });

  it("a question takes three keys with hands known beforehand, and fifteen with twelve hands", () => {
    const keysFor = (hands: string, given: { prepared?: typeof prepared }) => {
      let turn = tellRoom(begun(), reach(1));
      const keys = [...hands, "Enter", "2", "Enter"];
      for (const key of keys) {
        const done = doing(key, turn.snapshot.context.memory, given);
        if (done?.kind === "tell") turn = tellRoom(turn, done.event);
        else if (done?.kind === "settle") turn = tellRoom(turn, { type: "answer.settled" });
      }
      const { at, settled } = turn.snapshot.context.memory;
      expect({ at, settled }).toEqual({ at: 2, settled: ["2d"] });
      return keys.length;
    };
    expect(keysFor("", { prepared })).toBe(3);
    expect(keysFor("001122223333", {})).toBe(15);
  });
});

describe("at the gate", () => {
  const gate: RoomMemory = { ...memoryAfter(), programme: [{ kind: "round", part: "gate", minutes: 10 }] };

  it.each([..."1234567"])("%s is for the item with that number", (key) => {
    expect(doing(key, gate)).toEqual({ kind: "tick", item: Number(key) - 1 });
  });

  it("8 and 9 are for no item", () => {
    expect(doing("8", gate)).toBeUndefined();
    expect(doing("9", gate)).toBeUndefined();
  });
});

describe("the pages of the wall", () => {
  const question = {
    stepTitle: "Waarom willen we dit?",
    title: "Is er draagvlak?",
    meaning: { means: "Wil iedereen dit?", arranged: "Team en bestuur zeggen ja." },
  };
  const join = { scan: "https://voorbeeld.nl/#/m/ABC", typed: "voorbeeld.nl/#/m/", code: "ABC" };
  const show = (memory: RoomMemory, given: Partial<ForWall> = {}) =>
    screenOf(memory, Date.parse(nine), { language: "nl", question, answer: undefined, ...given });
  const turned = (to: "meaning" | "join"): RoomEvent => ({ type: "wall.turned", to });

  it("W shows what the question means and takes it away; at a round there is nothing to explain", () => {
    expect(doing("w", memoryAfter(reach(1)))).toEqual(tell(turned("meaning")));
    expect(doing("w", memoryAfter())).toEqual({ kind: "nothing" });
    expect(show(memoryAfter(reach(1)))).not.toHaveProperty("face.meaning");
    expect(show(memoryAfter(reach(1), turned("meaning")))).toHaveProperty("face.meaning", question.meaning);
    expect(show(memoryAfter(reach(1), turned("meaning"), turned("meaning")))).not.toHaveProperty("face.meaning");
  });

  it("make place for the hands once those are shown, and for what comes next", () => {
    expect(memoryAfter(reach(1), ...hands(1), turned("meaning"), { type: "hands.shown" })).not.toHaveProperty("page");
    expect(memoryAfter(reach(1), turned("meaning"), reach(2))).not.toHaveProperty("page");
  });

  it("Q shows the way to join at any moment, and a reload keeps it", () => {
    const memory = memoryAfter(turned("join"));
    expect(show(memory, { join }).face).toEqual({ kind: "join", ...join });
    expect(readRoom(JSON.stringify(memory))).toEqual(memory);
    expect(doing("q", memory)).toEqual(tell(turned("join")));
  });

  it("hold the gate as it stands, and the newest actions without who does them, each short enough", () => {
    const at = (part: "gate" | "plan"): RoomMemory => ({
      ...memoryAfter(),
      programme: [{ kind: "round", part, minutes: 10 }],
    });
    const gate = [{ title: "Doel en meerwaarde helder", status: "bijna", team: true }] as const;
    expect(show(at("gate"), { gate }).face).toEqual({ kind: "gate", items: gate });
    const actions = [...Array.from({ length: mostActions }, (_, index) => `actie ${index}`), "x".repeat(500)];
    const { face } = show(at("plan"), { actions });
    expect(face).toMatchObject({ kind: "actions", more: 1 });
    if (face.kind !== "actions") throw new Error("no actions on the wall");
    expect(face.actions).toHaveLength(mostActions);
    expect(face.actions.at(-1)?.length).toBe(longestAction);
    for (const state of [
      show(at("gate"), { gate }),
      show(at("plan"), { actions }),
      show(memoryAfter(turned("join")), { join }),
    ])
      expect(readScreenMessage({ say: "show", stamp: 1, state })).toEqual({ say: "show", stamp: 1, state });
    expect(show(at("plan")).face).toEqual({ kind: "round", round: "plan" });
  });

  it("call what was filled in alone “beforehand”, and hands hands", () => {
    const early = memoryAfter(reach(1), { type: "voices.shown", spread: prepared });
    expect(show(early)).toHaveProperty("face.shown.beforehand", true);
    expect(show(memoryAfter(...showing))).not.toHaveProperty("face.shown.beforehand");
  });
});

describe("the window on the wall", () => {
  const heard: RoomEvent = { type: "screen.heard", now: Date.parse(nine) };

  it("is missed at once when it says that it closes, and within three seconds when it says nothing", () => {
    const tied = tellRoom(begun(), heard);
    expect(tellRoom(tied, { type: "screen.left" }).snapshot.value.screen).toBe("lost");
    const ticks = [1, 2, 3].map(
      (second): RoomEvent => ({ type: "clock.ticked", now: Date.parse(nine) + second * 1000 }),
    );
    expect(tellRoom(tied, ...ticks.slice(0, 1)).snapshot.value.screen).toBe("tied");
    const lost = tellRoom(tied, ...ticks);
    expect(lost.snapshot.value.screen).toBe("lost");
    expect(tellRoom(lost, heard).snapshot.value.screen).toBe("tied");
  });
});
