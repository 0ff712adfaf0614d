import { initialTransition, transition } from "xstate";
import type { Item } from "../../../src/assessment/programme.ts";
import type { RoomMemory } from "../../../src/machine/room/memory.ts";
import { emptyRoom } from "../../../src/machine/room/memory.ts";
import type { RoomEvent, RoomSnapshot } from "../../../src/machine/room/room.ts";
import { roomMachine } from "../../../src/machine/room/room.ts";
import type { TapAnswer } from "../../../src/machine/room/taps.ts";

/** Where the room is after an event, and what it asked for on the way. */
export interface RoomTurn {
  snapshot: RoomSnapshot;
  effects: readonly { type: string; params: unknown }[];
}

type Actions = ReturnType<typeof transition<typeof roomMachine>>[1];

function effectsIn(actions: Actions): RoomTurn["effects"] {
  return actions.flatMap(({ type, params }) => (type.startsWith("xstate.") ? [] : [{ type, params }]));
}

export const nine = "2026-03-12T09:00:00.000Z";

export function enterRoom(memory: RoomMemory = emptyRoom): RoomTurn {
  const [snapshot, actions] = initialTransition(roomMachine, { memory, now: Date.parse(nine) });
  return { snapshot, effects: effectsIn(actions) };
}

export function tellRoom(turn: RoomTurn, ...events: readonly RoomEvent[]): RoomTurn {
  return events.reduce<RoomTurn>(({ snapshot }, event) => {
    const [next, actions] = transition(roomMachine, snapshot, event);
    return { snapshot: next, effects: effectsIn(actions) };
  }, turn);
}

export const programme: readonly Item[] = [
  { kind: "round", part: "opening", minutes: 15 },
  { kind: "question", question: "2d", step: "2", minutes: 10 },
  { kind: "question", question: "3a", step: "3", minutes: 10 },
  { kind: "round", part: "break", minutes: 10 },
  { kind: "question", question: "6a", step: "6", minutes: 10 },
  { kind: "round", part: "checkout", minutes: 5 },
];

export const begun = (): RoomTurn =>
  tellRoom(enterRoom(), { type: "programme.begun", programme, began: nine, counted: {} });

export const reach = (at: number): RoomEvent => ({ type: "item.reached", at, now: nine });
export const hand = (answer: TapAnswer): RoomEvent => ({ type: "hand.raised", tap: { answer } });
export const hands = (...answers: readonly TapAnswer[]): readonly RoomEvent[] => answers.map(hand);
