// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { AnyStateMachine } from "xstate";
import { assign, initialTransition, setup } from "xstate";
import { adjacencyMapToArray, getAdjacencyMap } from "xstate/graph";
import { newDraft } from "../../src/assessment/draft.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import type { IntakeEvent } from "../../src/machine/intake.ts";
import { intake } from "../../src/machine/intake.ts";
import type { ParticipantEvent } from "../../src/machine/participant.ts";
import { participant } from "../../src/machine/participant.ts";
import { emptyRoom } from "../../src/machine/room/memory.ts";
import type { RoomEvent } from "../../src/machine/room/room.ts";
import { roomMachine, silence } from "../../src/machine/room/room.ts";
import type { Step } from "./roads.ts";
import { roadsNotTaken, roadsOf } from "./roads.ts";
import { hand, nine, programme, reach } from "./room/support.ts";

/*
 * The machines beside the storyline, walked to the end of every road; the storyline itself is walked in graph.test.ts. Contexts are without end, so a
 * place is known by what can change where a road leads.
 */

function heardBy(machine: AnyStateMachine, events: readonly { type: string }[]): void {
  expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual([...machine.events].toSorted());
}

describe("who prepares alone", () => {
  const draft = newDraft({ variant: "pga", depth: "bord", session: "7K3P9X" }, "M33MWW");
  const events: readonly ParticipantEvent[] = [
    ...(["welcome", "role", "overview", "handing", "done"] as const).map(
      (at): ParticipantEvent => ({ type: "place.visited", place: { at } }),
    ),
    { type: "place.visited", place: { at: "question", question: "1a" } },
    { type: "role.chosen", role: "zorg" },
    { type: "question.answered", question: "1a", answer: { level: 2 } },
    { type: "question.cleared", question: "1a" },
    { type: "clearing.undone" },
    { type: "note.written", question: "1a", note: "n" },
    { type: "notes.shared", share: true },
    { type: "draft.kept" },
    { type: "draft.unkept", reason: "full" },
    { type: "draft.wiped", fresh: draft },
  ];

  it("can take every road that is written down", () => {
    const walk = getAdjacencyMap(participant, {
      events,
      input: { draft, place: { at: "welcome" } },
      serializeState: ({ value, context }) => JSON.stringify([value, context.draft.role]),
    });
    heardBy(participant, events);
    expect(roadsOf(participant).length).toBeGreaterThan(10);
    expect(roadsNotTaken(participant, adjacencyMapToArray(walk))).toEqual([]);
  });
});

describe("the room around the table", () => {
  const now = Date.parse(nine);
  const events: readonly RoomEvent[] = [
    { type: "programme.begun", programme, began: nine, counted: {} },
    { type: "programme.changed", programme: programme.slice(0, -1) },
    { type: "programme.cleared" },
    reach(1),
    reach(3),
    { type: "room.closed" },
    { type: "room.reopened" },
    hand(2),
    { type: "hand.lowered" },
    { type: "hands.cleared" },
    { type: "hands.shown" },
    { type: "voices.shown", spread: { counts: [1, 2, 1, 0], unknown: 0 } },
    { type: "hands.hidden" },
    { type: "answer.settled" },
    { type: "note.shown", text: "Eerst dit." },
    { type: "note.hidden" },
    { type: "wall.toggled" },
    { type: "screen.darkened" },
    { type: "screen.timed" },
    { type: "keys.switched" },
    { type: "screen.heard", now },
    { type: "screen.left" },
    { type: "wall.turned", to: "meaning" },
    { type: "clock.ticked", now: now + silence + 1 },
  ];

  it("can take every road that is written down", () => {
    const walk = getAdjacencyMap(roomMachine, {
      events,
      input: { memory: emptyRoom, now },
      limit: 20_000,
      serializeState: ({ value, context: { memory } }) =>
        JSON.stringify([
          value,
          memory.at,
          memory.over,
          memory.shown,
          Object.values(memory.taps).map((taps) => taps.length > 0),
        ]),
    });
    heardBy(roomMachine, events);
    expect(roadsOf(roomMachine).length).toBeGreaterThan(25);
    // Whether this window is the wall is looked up once, on entering the room, before the walk begins.
    const onEntering = (road: string) => road.startsWith("room.look.finding");
    expect(roadsNotTaken(roomMachine, adjacencyMapToArray(walk)).filter((road) => !onEntering(road))).toEqual([]);
  });
});

describe("what comes in from who prepared alone", () => {
  const handedIn = { participant: "M33MWW", role: "zorg", answers: {}, revision: 0 } satisfies Contribution;
  const file = { name: "f", size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
  const events: readonly IntakeEvent[] = [
    { type: "code.given", text: "x", via: "code" },
    { type: "code.changed" },
    { type: "files.given", files: [file] },
    { type: "file.finished" },
    { type: "contribution.arrived", handedIn },
    { type: "input.refused", refused: { key: "k", reason: "foreign" } },
    { type: "refusal.closed", key: "k" },
    { type: "contribution.recognised", handedIn },
    { type: "received.found", contributions: [handedIn], damaged: ["QRT3AC"] },
    { type: "contribution.kept", participant: "M33MWW" },
    { type: "keeping.failed", reason: "full" },
    { type: "keeping.retried" },
    { type: "contributions.left", participants: ["M33MWW"] },
    { type: "recognition.closed", participant: "M33MWW" },
    { type: "everything.left" },
  ];

  it("can take every road that is written down", () => {
    const [state] = initialTransition(intake);
    heardBy(intake, events);
    const steps = events.map((event): Step => ({ state, event }));
    expect(roadsOf(intake)).toHaveLength(events.length);
    expect(roadsNotTaken(intake, steps)).toEqual([]);
  });
});

describe("a road that nobody takes", () => {
  const machine = setup({
    types: { context: {} as { open: boolean }, events: {} as { type: "knock" } | { type: "leave" } },
    guards: { isOpen: ({ context }) => context.open },
  }).createMachine({
    id: "house",
    context: { open: false },
    initial: "outside",
    states: {
      outside: { on: { knock: "hall" } },
      hall: {
        entry: assign({ open: false }),
        always: [{ guard: "isOpen", target: "room" }, { target: "outside" }],
      },
      room: { on: { leave: "outside" } },
    },
  });

  it("is told by its name, also where no event leads over it", () => {
    const [state] = initialTransition(machine);
    expect(roadsNotTaken(machine, [{ state, event: { type: "knock" } }])).toEqual([
      'house.hall · always if "isOpen" → house.room',
      "house.room · leave → house.outside",
    ]);
  });
});
