import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/assessment/model.ts";
import { roles } from "../../../src/assessment/roles.ts";
import { readRoom } from "../../../src/machine/room/memory.ts";
import type { RoomEvent } from "../../../src/machine/room/room.ts";
import { longestOnWall, readScreenMessage } from "../../../src/machine/room/screen.ts";
import { screenOf } from "../../../src/machine/room/show.ts";
import type { TapAnswer } from "../../../src/machine/room/taps.ts";
import { begun, hand, hands, nine, programme, reach, tellRoom } from "./support.ts";

const title = { stepTitle: "Waarom willen we dit?", title: "Is er draagvlak?" };
const meaning = { means: "Wil iedereen dit?", arranged: "Team en bestuur zeggen ja." };
const question = { ...title, meaning };
const answer: Answer = { level: 1, note: "GEHEIM: zei een leidinggevende" };
const show = (...events: readonly RoomEvent[]) =>
  screenOf(tellRoom(begun(), ...events).snapshot.context.memory, Date.parse(nine), {
    language: "nl",
    question,
    answer,
  });

/** Any course of events at a table, with taps of any role. */
const anyEvents: fc.Arbitrary<readonly RoomEvent[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ answer: fc.constantFrom<TapAnswer>(0, 1, 2, 3, "unknown"), role: fc.constantFrom(...roles) })
        .map((tap): RoomEvent => ({ type: "hand.raised", tap })),
    },
    fc.constantFrom<RoomEvent>(
      { type: "hand.lowered" },
      { type: "hands.cleared" },
      { type: "hands.shown" },
      { type: "hands.hidden" },
      { type: "answer.settled" },
      { type: "note.shown", text: "Eerst dit." },
      { type: "note.hidden" },
      { type: "wall.toggled" },
      { type: "screen.darkened" },
      { type: "screen.timed" },
      { type: "room.closed" },
      { type: "room.reopened" },
      ...programme.map((_, at) => reach(at)),
    ),
  ),
  { maxLength: 40 },
);

describe("what the wall is told", () => {
  it("says that it is practice, and nothing about it where it is real", () => {
    const { memory } = tellRoom(begun()).snapshot.context;
    const given = { language: "nl", question, answer } as const;
    const practised = screenOf(memory, Date.parse(nine), { ...given, practice: true });
    expect(practised.practice).toBe(true);
    expect(readScreenMessage({ say: "show", stamp: 1, state: practised })).toBeDefined();
    expect(screenOf(memory, Date.parse(nine), given)).not.toHaveProperty("practice");
  });

  it("has a note of somebody only when the facilitator puts it there, until it goes off or the table goes on", () => {
    const shown: RoomEvent = { type: "note.shown", text: "Eerst dit." };
    expect(show(reach(1))).not.toHaveProperty("face.note");
    const state = show(reach(1), shown);
    expect(state).toMatchObject({ face: { kind: "question", note: "Eerst dit." } });
    expect(readScreenMessage({ say: "show", stamp: 1, state })).toEqual({ say: "show", stamp: 1, state });
    for (const after of [{ type: "note.hidden" }, reach(3), { type: "room.closed" }] as const) {
      const later = tellRoom(begun(), reach(1), shown, after, { type: "room.reopened" }, reach(1));
      expect(later.snapshot.context.memory).not.toHaveProperty("note");
    }
    const long = { ...state, face: { ...state.face, note: "x".repeat(longestOnWall + 1) } };
    expect(readScreenMessage({ say: "show", stamp: 1, state: long })).toBeUndefined();
  });

  it("keeps a note on the wall over a reload, and when only items to come change", () => {
    const shown: RoomEvent = { type: "note.shown", text: "Eerst dit." };
    const { memory } = tellRoom(begun(), reach(1), shown).snapshot.context;
    expect(readRoom(JSON.stringify(memory))).toEqual(memory);
    const changed = tellRoom(begun(), reach(1), shown, {
      type: "programme.changed",
      programme: programme.slice(0, -1),
    });
    expect(changed.snapshot.context.memory).toHaveProperty("note");
    const gone = tellRoom(begun(), reach(1), shown, {
      type: "programme.changed",
      programme: programme.toSpliced(1, 1),
    });
    expect(gone.snapshot.context.memory).not.toHaveProperty("note");
  });

  it("holds no level before the hands are shown, whatever happened before", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const turn = tellRoom(begun(), ...events);
        const { face } = screenOf(turn.snapshot.context.memory, Date.parse(nine), { language: "nl", question, answer });
        const isShown = JSON.stringify(turn.snapshot.value.course) === '{"question":"shown"}';
        if (!isShown) expect(face).not.toHaveProperty("shown");
        if (face.kind === "question") expect("shown" in face).toBe(isShown);
      }),
    );
  });

  it("never holds a note, a role or more than its type has a place for: such a message is not even read", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const state = screenOf(tellRoom(begun(), ...events).snapshot.context.memory, Date.parse(nine), {
          language: "nl",
          question,
          answer,
        });
        const written = JSON.stringify(state);
        expect(written).not.toContain("GEHEIM");
        for (const role of roles) expect(written).not.toContain(role);
        expect(readScreenMessage({ say: "show", stamp: 1, state })).toEqual({ say: "show", stamp: 1, state });
      }),
    );
  });

  it("is the spread of the whole table once the hands are shown", () => {
    expect(show(reach(1), ...hands(0, 2, 2, "unknown"), { type: "hands.shown" }).face).toEqual({
      kind: "question",
      step: "2",
      id: "2d",
      ...title,
      shown: { spread: { counts: [1, 0, 2, 0], unknown: 1 } },
    });
  });

  it("names the team's answer only when it was chosen at this table: one from before would steer the talk", () => {
    const shown = [reach(1), ...hands(0, 2), { type: "hands.shown" } as const];
    expect(show(...shown).face).not.toHaveProperty("shown.settled");
    expect(show(...shown, { type: "answer.settled" }).face).toHaveProperty("shown.settled", 1);
  });

  it("is a pause with its end, a welcome before the beginning, thanks at the end, and dark when asked", () => {
    expect(show(reach(3)).face).toEqual({ kind: "pause", until: "2026-03-12T09:10:00.000Z" });
    expect(show().face).toEqual({ kind: "round", round: "opening" });
    expect(show({ type: "room.closed" }).face).toEqual({ kind: "thanks" });
    expect(show({ type: "screen.darkened" }).face).toEqual({ kind: "dark" });
  });

  it("holds the time only when the facilitator wants the room to see it", () => {
    expect(show(reach(1))).not.toHaveProperty("minutesLeft");
    expect(show(reach(1), { type: "screen.timed" })).toHaveProperty("minutesLeft", 60);
  });
});

describe("a message that is not ours", () => {
  const state = show(reach(1), hand(1), { type: "hands.shown" });
  it.each([
    ["nothing", undefined],
    ["a text", "show"],
    ["another word", { say: "close" }],
    ["a name beside the question", { say: "show", stamp: 1, state: { ...state, name: "Jan" } }],
    ["a reason in the question", { say: "show", stamp: 1, state: { ...state, face: { ...state.face, reason: "x" } } }],
    [
      "a role in the spread",
      {
        say: "show",
        stamp: 1,
        state: {
          ...state,
          face: { ...state.face, shown: { spread: { counts: [1, 0, 0, 0], unknown: 0, role: "zorg" } } },
        },
      },
    ],
    ["no stamp", { say: "show", state }],
  ])("is let go: %s", (_, message) => {
    expect(readScreenMessage(message)).toBeUndefined();
  });
});
