import type { QuestionId, StepId } from "./model.ts";

/*
 * The programme of a werksessie: what the table goes through, in order, each with its minutes. It is made in `sessionPlan.ts`; the script on
 * the screen, the draaiboek on paper and the clock all read their times from it.
 */

/** The parts of a werksessie around its questions, by their names in the draaiboek. */
export const rounds = ["opening", "answering", "agreed", "break", "gate", "plan", "closing", "checkout"] as const;
export type RoundPart = (typeof rounds)[number];

/**
 * How a question comes by: taken over with others on which all agreed beforehand, settled after showing fingers, or talked about.
 */
export const speeds = ["overnemen", "vingers", "gesprek"] as const;
export type Speed = (typeof speeds)[number];

/** A question in the programme, as it is proposed or as the facilitator wants it. */
export interface Planned {
  id: QuestionId;
  speed: Speed;
  /** Its own minutes; those that are taken over have a few together and none of their own. */
  minutes: number;
  /** The team has an answer already and wants to talk about it all the same. */
  again?: true;
}

/** A stretch of the werksessie with its planned length in minutes. */
export type Item =
  /** `questions`: those on which all agreed beforehand, where the round is about them. */
  | { kind: "round"; part: RoundPart; minutes: number; questions?: readonly QuestionId[] }
  | { kind: "question"; question: QuestionId; step: StepId; minutes: number; speed?: "vingers" | "gesprek" };
export type QuestionItem = Extract<Item, { kind: "question" }>;

/** The minutes that a programme takes. */
export function lengthOf(items: readonly Item[]): number {
  return items.reduce((sum, one) => sum + one.minutes, 0);
}

/** A key of an item within its programme: a question comes once, a break may come twice. */
export function keyOf(one: Item, index: number): string {
  return one.kind === "question" ? one.question : `${one.part}-${index}`;
}

/** Items that belong together on paper: a round, or the questions of one step that follow each other. */
export interface Stretch {
  part: RoundPart | "step";
  step?: StepId;
  minutes: number;
  /** How many minutes after the beginning it begins. */
  from: number;
  items: readonly Item[];
}

/** The programme in stretches, one after the other: a break in the middle of a step makes two of it. */
export function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let from = 0;
  for (const item of items) {
    const last = all.at(-1);
    if (item.kind === "question" && last?.step === item.step) {
      all[all.length - 1] = { ...last, minutes: last.minutes + item.minutes, items: [...last.items, item] };
    } else {
      const head = item.kind === "question" ? { part: "step" as const, step: item.step } : { part: item.part };
      all.push({ ...head, minutes: item.minutes, from, items: [item] });
    }
    from += item.minutes;
  }
  return all;
}

/** Whole numbers that add up to `sum`, in proportion to the weights. */
export function divided(sum: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = all === 0 ? 0 : Math.round((sum * passed) / all);
    const share = until - given;
    given = until;
    return share;
  });
}
