import * as v from "valibot";
import type { QuestionId } from "../../assessment/model.ts";
import type { Item } from "../../assessment/programme.ts";
import type { Stored } from "../../storage/stored.ts";
import { item } from "./programme.ts";
import type { Spread } from "./screen.ts";
import { longestOnWall, spread } from "./screen.ts";
import type { Tap } from "./taps.ts";
import { tap } from "./taps.ts";

/** A UTC instant, or nothing yet. */
const instant = v.pipe(
  v.string(),
  v.check((text) => text === "" || !Number.isNaN(Date.parse(text))),
);
const questionId = v.pipe(v.string(), v.regex(/^[1-8][a-z][a-z0-9]{0,3}$/));

/** What the wall shows in place of the item that is on, for as long as the facilitator wants: what the question means, or the way to join. */
export const wallPages = ["meaning", "join"] as const;
export type WallPage = (typeof wallPages)[number];

/** What a room remembers beside the document, on this computer and for as long as the werksessie lasts. It is in no file. */
export interface RoomMemory {
  /** What the table goes through, in order; empty before it begins. */
  programme: readonly Item[];
  /** Where the table is in it. */
  at: number;
  /** The minutes of the programme as it began; it stays when items are moved away. */
  length: number;
  /** When it began, and when the item that is on was reached: UTC instants, empty before. */
  began: string;
  reached: string;
  /** Hands as they were counted, by question. */
  taps: Readonly<Record<QuestionId, readonly Tap[]>>;
  /** What was prepared alone and shown here, as it was shown: a later picture beside it would tell who came in between. */
  prepared: Readonly<Record<QuestionId, Spread>>;
  /** The questions of which the hands were shown. */
  shown: readonly QuestionId[];
  /** The questions at which the team chose its answer in this room; one from before is not told to the wall. */
  settled: readonly QuestionId[];
  over: boolean;
  /** True while the screen shows nothing. */
  dark: boolean;
  /** True when the room sees the time that is left. */
  timed: boolean;
  /** True while this window shows what the room sees: a reload must not show the room what is behind it. */
  wall?: boolean;
  /** What somebody wrote who prepared alone, while it is shown to the room at the question of now. */
  note?: string;
  page?: WallPage;
  /** True while letters and digits work without a modifier. */
  keys: boolean;
}

const memory = v.strictObject({
  programme: v.pipe(v.array(item), v.maxLength(80)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  length: v.number(),
  began: instant,
  reached: instant,
  taps: v.record(questionId, v.pipe(v.array(tap), v.maxLength(999))),
  prepared: v.record(questionId, spread),
  shown: v.array(questionId),
  settled: v.array(questionId),
  over: v.boolean(),
  dark: v.boolean(),
  timed: v.boolean(),
  wall: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestOnWall))),
  page: v.exactOptional(v.picklist(wallPages)),
  keys: v.boolean(),
}) satisfies v.GenericSchema<unknown, RoomMemory>;

export const emptyRoom: RoomMemory = {
  programme: [],
  at: 0,
  length: 0,
  began: "",
  reached: "",
  taps: {},
  prepared: {},
  shown: [],
  settled: [],
  over: false,
  dark: false,
  timed: false,
  keys: true,
};

/** What was kept of a room; undefined when it can't be read: then the room is entered anew. */
export function readRoom(text: string | null): Stored<RoomMemory, typeof memory> | undefined {
  try {
    const read = v.safeParse(memory, JSON.parse(text ?? ""));
    if (!read.success) return undefined;
    const { programme, at } = read.output;
    return at < Math.max(1, programme.length) ? read.output : undefined;
  } catch {
    return undefined;
  }
}
