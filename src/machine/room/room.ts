import type { ActorRefFrom, SnapshotFrom } from "xstate";
import { setup } from "xstate";
import type { QuestionId } from "../../assessment/model.ts";
import type { Item, QuestionItem } from "../../assessment/programme.ts";
import { lengthOf } from "../../assessment/programme.ts";
import type { Hands } from "../../assessment/voices.ts";
import type { RoomMemory, WallPage } from "./memory.ts";
import { emptyRoom } from "./memory.ts";
import type { Spread } from "./screen.ts";
import type { Tap } from "./taps.ts";
import { handsOf, spreadOf, tapsOf } from "./taps.ts";

/** A screen that was silent for so long, in milliseconds, is gone or asleep: it answers what it is told, and missed two of the beats of a second. */
export const silence = 1_900;

export interface RoomContext {
  /** What has to survive a reload of this window. Hands that are counted but not shown are nowhere else. */
  memory: RoomMemory;
  /** In milliseconds, by the clock that the room was given. */
  now: number;
  /** When a screen was last heard. */
  heard: number;
}

/** Everything that can happen in the room, as facts. */
export type RoomEvent =
  /** `counted`: the hands that were shown before, by question. */
  | {
      type: "programme.begun";
      programme: readonly Item[];
      began: string;
      counted: Readonly<Record<QuestionId, readonly Hands[]>>;
    }
  | { type: "programme.changed"; programme: readonly Item[] }
  | { type: "programme.cleared" }
  /** `now`: a UTC instant. */
  | { type: "item.reached"; at: number; now: string }
  | { type: "room.closed" }
  | { type: "room.reopened" }
  | { type: "hand.raised"; tap: Tap }
  | { type: "hand.lowered" }
  | { type: "hands.cleared" }
  | { type: "hands.shown" }
  /** What enough people prepared alone, where no hands are counted. */
  | { type: "voices.shown"; spread: Spread }
  | { type: "hands.hidden" }
  /** What somebody wrote who prepared alone goes to the wall, and off again. */
  | { type: "note.shown"; text: string }
  | { type: "note.hidden" }
  /** The wall turns to this page, or away from it when it is there. */
  | { type: "wall.turned"; to: WallPage }
  /** The team chose its answer; the answer itself went to the document. */
  | { type: "answer.settled" }
  | { type: "wall.toggled" }
  | { type: "screen.darkened" }
  | { type: "screen.timed" }
  | { type: "keys.switched" }
  | { type: "screen.heard"; now: number }
  /** A screen said that it closes. */
  | { type: "screen.left" }
  | { type: "clock.ticked"; now: number };

const room = setup({
  types: {
    context: {} as RoomContext,
    events: {} as RoomEvent,
    input: {} as { memory: RoomMemory; now: number },
  },
  /** Effects by name; `app` provides what they do. */
  actions: {
    remember: (_, _params: { memory: RoomMemory }) => {},
    keepHands: (_, _params: { question: QuestionId; hands: readonly Hands[] }) => {},
  },
  guards: {
    hasBegun: ({ context }) => context.memory.programme.length > 0,
    isOver: ({ context }) => context.memory.over,
    atQuestion: ({ context }) => questionAt(context.memory) !== undefined,
    isWall: ({ context }) => context.memory.wall === true,
    isShown: ({ context }) => isShown(context.memory),
    hasNoTaps: ({ context }) => tapsAt(context.memory).length === 0,
    hasTaps: ({ context }) => tapsAt(context.memory).length > 0,
    exists: ({ context, event }) => event.type === "item.reached" && event.at in context.memory.programme,
    isSilent: ({ context, event }) => event.type === "clock.ticked" && event.now - context.heard > silence,
  },
});

/** The question that the room is at; undefined at a round. */
export function questionAt({ programme, at }: RoomMemory): QuestionItem | undefined {
  const item = programme[at];
  return item?.kind === "question" ? item : undefined;
}

/** The hands that were counted at the question of now. */
export function tapsAt(memory: RoomMemory): readonly Tap[] {
  return memory.taps[questionAt(memory)?.question ?? ""] ?? [];
}

/** True when what lies open at the question of now was prepared alone, and no hands were counted. */
export function isBeforehand(memory: RoomMemory): boolean {
  return tapsAt(memory).length === 0 && memory.prepared[questionAt(memory)?.question ?? ""] !== undefined;
}

/** What lies open at the question of now once it is shown: its hands, or else what was prepared. */
export function spreadAt(memory: RoomMemory): Spread {
  const taps = tapsAt(memory);
  const prepared = memory.prepared[questionAt(memory)?.question ?? ""];
  return taps.length > 0 || prepared === undefined ? spreadOf(taps) : prepared;
}

/** True when the hands or what was prepared lie open at the question of now. */
export function isShown(memory: RoomMemory): boolean {
  return memory.shown.includes(questionAt(memory)?.question ?? "");
}

function withTaps(memory: RoomMemory, taps: readonly Tap[]): RoomMemory {
  const question = questionAt(memory)?.question;
  return question === undefined ? memory : { ...memory, taps: { ...memory.taps, [question]: taps } };
}

/** A note and a page belong to the item at which they were shown. */
function asItIs({ note: _note, page: _page, ...memory }: RoomMemory): RoomMemory {
  return memory;
}

/** The hands or what was prepared lie open: that is what the wall is for now. */
function withShown({ page: _page, ...memory }: RoomMemory, question: QuestionId): RoomMemory {
  return { ...memory, shown: [...memory.shown, question] };
}

/** What an event makes of what is remembered. */
function remembered(memory: RoomMemory, event: RoomEvent): RoomMemory {
  const question = questionAt(memory)?.question ?? "";
  switch (event.type) {
    case "programme.begun": {
      const taps = Object.fromEntries(Object.entries(event.counted).map(([id, hands]) => [id, tapsOf(hands)]));
      const { programme, began } = event;
      return {
        ...asItIs(memory),
        programme,
        length: lengthOf(programme),
        at: 0,
        began,
        reached: began,
        taps,
        shown: Object.keys(taps),
        settled: [],
        over: false,
      };
    }
    case "programme.changed": {
      const here = memory.programme[memory.at];
      const found = event.programme.findIndex((one) => JSON.stringify(one) === JSON.stringify(here));
      const at = found >= 0 ? found : Math.min(memory.at, Math.max(0, event.programme.length - 1));
      return {
        ...(JSON.stringify(event.programme[at]) === JSON.stringify(here) ? memory : asItIs(memory)),
        programme: event.programme,
        at,
      };
    }
    case "programme.cleared":
      return emptyRoom;
    case "item.reached":
      return { ...asItIs(memory), at: event.at, reached: event.now };
    case "room.closed":
    case "room.reopened":
      return { ...asItIs(memory), over: event.type === "room.closed" };
    case "hand.raised":
      return withTaps(memory, [...tapsAt(memory), event.tap]);
    case "hand.lowered":
      return withTaps(memory, tapsAt(memory).slice(0, -1));
    case "hands.cleared":
      return withTaps(memory, []);
    case "hands.shown":
      return withShown(memory, question);
    case "voices.shown":
      return withShown({ ...memory, prepared: { [question]: event.spread, ...memory.prepared } }, question);
    case "hands.hidden":
      return { ...memory, shown: memory.shown.filter((one) => one !== question) };
    case "note.shown":
      return { ...memory, note: event.text };
    case "note.hidden": {
      const { note: _note, ...rest } = memory;
      return rest;
    }
    case "wall.turned": {
      const { page, ...rest } = memory;
      return page === event.to ? rest : { ...rest, page: event.to };
    }
    case "answer.settled":
      return memory.settled.includes(question) ? memory : { ...memory, settled: [...memory.settled, question] };
    case "screen.darkened":
      return { ...memory, dark: !memory.dark };
    case "screen.timed":
      return { ...memory, timed: !memory.timed };
    case "wall.toggled":
      return { ...memory, wall: memory.wall !== true };
    case "keys.switched":
      return { ...memory, keys: !memory.keys };
    default:
      return memory;
  }
}

/**
 * What is remembered, by the clock as it is at `now`, in milliseconds. When that is earlier than it was, the clock of the computer was set
 * back: what began then began as much earlier, so that the minutes that have gone stay gone.
 */
function onClock(memory: RoomMemory, before: number, now: number): RoomMemory {
  if (now >= before || memory.began === "") return memory;
  const earlier = (moment: string) => new Date(Date.parse(moment) + now - before).toISOString();
  return { ...memory, began: earlier(memory.began), reached: earlier(memory.reached) };
}

/** All moments that the room knows of, by the clock as it is at `now`. */
function onTime({ memory, now: before, heard }: RoomContext, now: number): RoomContext {
  return { now, memory: onClock(memory, before, now), heard: heard + Math.min(0, now - before) };
}

/** The moment that an event tells of, in milliseconds. */
function momentOf(event: RoomEvent): number | undefined {
  if (event.type === "programme.begun") return Date.parse(event.began);
  if (event.type === "item.reached") return Date.parse(event.now);
  return "now" in event ? event.now : undefined;
}

const tick = room.enqueueActions(({ context, event, enqueue }) => {
  const next = onTime(context, momentOf(event) ?? context.now);
  enqueue.assign(event.type === "screen.heard" ? { ...next, heard: event.now } : next);
  if (next.memory !== context.memory) enqueue({ type: "remember", params: { memory: next.memory } });
});

const note = room.enqueueActions(({ context, event, enqueue }) => {
  const next = onTime(context, momentOf(event) ?? context.now);
  const memory = remembered(next.memory, event);
  enqueue.assign({ ...next, memory });
  enqueue({ type: "remember", params: { memory } });
});

const keepHands = room.enqueueActions(({ context, enqueue }) => {
  const question = questionAt(context.memory)?.question;
  if (question !== undefined)
    enqueue({ type: "keepHands", params: { question, hands: handsOf(tapsAt(context.memory)) } });
});

/**
 * The room around the table, as the facilitator leads it. It is a machine of its own beside the storyline: it goes on while the team looks
 * at its board or its plan, and it is only loaded when somebody enters it. What it says about the session goes there as an edit like any
 * other, by a named effect.
 *
 * `course`: getting ready, then item after item, each a round or a question; at a question hands are counted hidden and then shown.
 * `look`: whether this window is the facilitator's desk or the wall. `screen`: whether another window is, or was and went away.
 */
export const roomMachine = room.createMachine({
  id: "room",
  type: "parallel",
  context: ({ input: { memory, now } }) => ({
    memory: onClock(memory, Math.max(...[memory.began, memory.reached].map(Date.parse)), now),
    now,
    heard: Number.NEGATIVE_INFINITY,
  }),
  on: { "clock.ticked": { actions: tick } },
  states: {
    course: {
      initial: "finding",
      on: {
        "programme.begun": { target: ".finding", actions: note },
        "programme.cleared": { target: ".finding", actions: note },
        "screen.darkened": { actions: note },
        "screen.timed": { actions: note },
        "wall.turned": { actions: note },
        "keys.switched": { actions: note },
      },
      states: {
        /** Where the room is follows from what is remembered, on arrival and after every step. */
        finding: {
          always: [
            { guard: "isOver", target: "over" },
            { guard: "atQuestion", target: "question" },
            { guard: "hasBegun", target: "round" },
            { target: "preparing" },
          ],
        },
        preparing: {},
        round: {
          on: {
            "item.reached": { guard: "exists", target: "finding", actions: note },
            "programme.changed": { target: "finding", actions: note },
            "room.closed": { target: "finding", actions: note },
          },
        },
        question: {
          initial: "finding",
          on: {
            "item.reached": { guard: "exists", target: "finding", actions: note },
            "programme.changed": { target: "finding", actions: note },
            "room.closed": { target: "finding", actions: note },
            "note.shown": { actions: note },
            "note.hidden": { actions: note },
          },
          states: {
            finding: { always: [{ guard: "isShown", target: "shown" }, { target: "hidden" }] },
            hidden: {
              on: {
                "hand.raised": { actions: note },
                "hand.lowered": { guard: "hasTaps", actions: note },
                "hands.cleared": { guard: "hasTaps", actions: note },
                "voices.shown": { guard: "hasNoTaps", target: "shown", actions: note },
                "hands.shown": { guard: "hasTaps", target: "shown", actions: [note, keepHands] },
              },
            },
            shown: {
              on: {
                "hands.hidden": { target: "hidden", actions: note },
                "answer.settled": { actions: note },
              },
            },
          },
        },
        over: { on: { "room.reopened": { target: "finding", actions: note } } },
      },
    },
    look: {
      initial: "finding",
      states: {
        finding: { always: [{ guard: "isWall", target: "wall" }, { target: "desk" }] },
        desk: { on: { "wall.toggled": { target: "wall", actions: note } } },
        wall: { on: { "wall.toggled": { target: "desk", actions: note } } },
      },
    },
    screen: {
      initial: "alone",
      states: {
        alone: { on: { "screen.heard": { target: "tied", actions: tick } } },
        tied: {
          on: {
            "screen.heard": { actions: tick },
            "screen.left": "lost",
            "clock.ticked": { guard: "isSilent", target: "lost" },
          },
        },
        lost: { on: { "screen.heard": { target: "tied", actions: tick } } },
      },
    },
  },
});

export type RoomSnapshot = SnapshotFrom<typeof roomMachine>;
export type RoomActor = ActorRefFrom<typeof roomMachine>;
