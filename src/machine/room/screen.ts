import * as v from "valibot";
import { itemStatuses } from "../../assessment/checklist.ts";
import { languages } from "../../assessment/model.ts";

/*
 * What the window on the wall knows. It never opens the session: it is told what to show, by the window of the facilitator, and that is
 * all it has. A level stands in it in one place, the spread, and that is there only after the hands were shown. There is no place for a
 * name or a role, and one for a note that the facilitator put there; a message that holds anything else than this is not read.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

/** Voices of the whole table together, never by role. */
export const spread = v.strictObject({ counts: v.tuple([count, count, count, count]), unknown: count });

/** The longest note that is read on the wall beside a question; a longer one is read out. */
export const longestOnWall = 200;

/** The longest action that the wall shows whole, and how many of them it has room for. */
export const longestAction = 140;
export const mostActions = 6;

const instant = v.pipe(v.string(), v.isoTimestamp());
const address = v.pipe(v.string(), v.maxLength(600));
const text = v.pipe(v.string(), v.maxLength(4000));

/** What a question means, and what it looks like when it is arranged. */
const meaning = v.strictObject({ means: text, arranged: text, language: v.optional(v.picklist(languages)) });

/** An item of the gate as it stands: by the rules, and by what the team says together. */
const gateItem = v.strictObject({ title: text, status: v.picklist(itemStatuses), team: v.optional(v.boolean()) });

const face = v.variant("kind", [
  /** Before it begins. */
  v.strictObject({ kind: v.literal("welcome") }),
  v.strictObject({
    kind: v.literal("round"),
    round: v.picklist(["opening", "answering", "agreed", "gate", "plan", "closing", "checkout"]),
  }),
  v.strictObject({ kind: v.literal("pause"), until: v.optional(instant) }),
  /** The gate with its items. */
  v.strictObject({ kind: v.literal("gate"), items: v.pipe(v.array(gateItem), v.maxLength(20)) }),
  /** What the team chose to do, without who does it; `more` did not fit. */
  v.strictObject({
    kind: v.literal("actions"),
    actions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestAction))), v.maxLength(mostActions)),
    more: count,
  }),
  /** The way to fill in alone: for a camera, to type, and the code by itself. */
  v.strictObject({
    kind: v.literal("join"),
    scan: v.optional(address),
    typed: v.optional(address),
    code: address,
  }),
  v.strictObject({
    kind: v.literal("question"),
    step: v.string(),
    stepTitle: v.string(),
    id: v.string(),
    title: v.string(),
    /** Of the title, where an organisation left it in another language than that of the screen. */
    titleLanguage: v.optional(v.picklist(languages)),
    /** What somebody wrote who prepared alone, while the facilitator shows it. */
    note: v.optional(v.pipe(v.string(), v.maxLength(longestOnWall))),
    /** What it means, while the facilitator shows it. */
    meaning: v.optional(meaning),
    /** The hands, once they were shown; or what people filled in alone `beforehand`. */
    shown: v.optional(
      v.strictObject({
        spread,
        settled: v.optional(v.picklist([0, 1, 2, 3, "unknown", "na"])),
        beforehand: v.optional(v.literal(true)),
      }),
    ),
  }),
  v.strictObject({ kind: v.literal("thanks") }),
  /** Nothing, for when the room should look at each other. */
  v.strictObject({ kind: v.literal("dark") }),
]);

const screenState = v.strictObject({
  language: v.picklist(languages),
  face,
  /** The session is one to practise with. */
  practice: v.optional(v.literal(true)),
  /** The minutes that are left, when the facilitator wants the room to see them. */
  minutesLeft: v.optional(v.pipe(v.number(), v.integer())),
});

/** A sign or a name of a key, as browsers give them. */
const keyName = v.pipe(v.string(), v.maxLength(20));

const message = v.variant("say", [
  /** From the facilitator. Of two the one with the higher `stamp` is the newer. */
  v.strictObject({ say: v.literal("show"), stamp: v.number(), state: screenState }),
  /** From a screen that has just come or woken up. */
  v.strictObject({ say: v.literal("ask") }),
  /** From a screen, in answer to what it was told. `newest`: the stamp of what it shows. */
  v.strictObject({ say: v.literal("here"), newest: v.optional(v.number()) }),
  /** From a screen that closes. */
  v.strictObject({ say: v.literal("gone") }),
  /** From a screen on which a key was pressed, for the facilitator whose words it shows: those with this stamp. */
  v.strictObject({ say: v.literal("press"), stamp: v.number(), key: keyName, code: keyName }),
]);

export type Spread = v.InferOutput<typeof spread>;
export type Meaning = v.InferOutput<typeof meaning>;
export type GateItem = v.InferOutput<typeof gateItem>;
export type ScreenFace = v.InferOutput<typeof face>;
export type ScreenState = v.InferOutput<typeof screenState>;
export type ScreenMessage = v.InferOutput<typeof message>;

/** The message in what came over the channel; undefined for anything that is not exactly one of ours. */
export function readScreenMessage(given: unknown): ScreenMessage | undefined {
  const read = v.safeParse(message, given);
  return read.success ? read.output : undefined;
}
