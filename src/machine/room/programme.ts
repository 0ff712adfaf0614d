import * as v from "valibot";

/** The parts of a werksessie around its questions, by their names in the draaiboek. */
export const rounds = ["opening", "answering", "break", "gate", "plan", "closing", "checkout"] as const;
export type RoundPart = (typeof rounds)[number];

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

export const item = v.variant("kind", [
  v.strictObject({ kind: v.literal("round"), part: v.picklist(rounds), minutes }),
  v.strictObject({ kind: v.literal("question"), question: v.string(), step: v.string(), minutes }),
]);

/** A stretch of the werksessie with its planned length in minutes. */
export type Item = v.InferOutput<typeof item>;
export type QuestionItem = Extract<Item, { kind: "question" }>;

/** The minutes that a programme takes. */
export function lengthOf(items: readonly Item[]): number {
  return items.reduce((sum, one) => sum + one.minutes, 0);
}

/** A key of an item within its programme: a question comes once, a break may come twice. */
export function keyOf(one: Item, index: number): string {
  return one.kind === "question" ? one.question : `${one.part}-${index}`;
}

/** How the clock stands against the programme, in minutes; all from the moment that it began. */
export interface Standing {
  /** Since the beginning. */
  gone: number;
  /** Until the planned end; negative when it has passed. */
  left: number;
  /** Later (positive) or earlier (negative) than planned: beyond the end of the item that is on, or before its beginning. */
  late: number;
}

/** `began` and `now` in milliseconds. While an item is within its own planned time, the table is on schedule. */
export function standing(items: readonly Item[], at: number, began: number, now: number): Standing {
  const gone = (now - began) / 60_000;
  const planned = lengthOf(items.slice(0, at));
  const until = planned + (items[at]?.minutes ?? 0);
  const late = gone > until ? gone - until : Math.min(0, gone - planned);
  return { gone, left: lengthOf(items) - gone, late };
}

/**
 * The questions to come that no longer fit, the last ones first in line to go, so that the rounds at the end keep their time. Empty when
 * all still fits. The item that is on counts with what is left of its own time.
 */
export function overflow(items: readonly Item[], at: number, began: number, now: number): readonly QuestionItem[] {
  const { late } = standing(items, at, began, now);
  const still: QuestionItem[] = [];
  let short = late;
  const ahead = items.slice(at + 1).filter((one): one is QuestionItem => one.kind === "question");
  for (const question of ahead.toReversed()) {
    if (short < 1) break;
    still.unshift(question);
    short -= question.minutes;
  }
  return still;
}
