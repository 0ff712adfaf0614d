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
