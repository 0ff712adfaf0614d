import type { QuestionItem } from "../../assessment/programme.ts";
import { lengthOf } from "../../assessment/programme.ts";
import type { RoomMemory } from "./memory.ts";

/** How the clock stands against the programme, in minutes. */
export interface Standing {
  /** Since the beginning. */
  gone: number;
  /** Until the planned end; negative when it has passed. */
  left: number;
  /** How much later (positive) or earlier (negative) than planned the table would be done if all to come took its planned time. */
  late: number;
}

/** `now` in milliseconds. While every item takes its own time the table is on schedule; moving an item away brings the end nearer. */
export function standing({ programme, at, began, reached, length }: RoomMemory, now: number): Standing {
  const gone = minutesBetween(Date.parse(began), now);
  const ofItem = programme[at]?.minutes ?? 0;
  const toCome = Math.max(0, ofItem - minutesBetween(Date.parse(reached), now)) + lengthOf(programme.slice(at + 1));
  return { gone, left: length - gone, late: gone + toCome - length };
}

/** The questions to come that no longer fit. The last ones wait first, so that the rounds at the end keep their time. */
export function overflow(memory: RoomMemory, now: number): readonly QuestionItem[] {
  const ahead = memory.programme.slice(memory.at + 1).filter((item) => item.kind === "question");
  const waiting: QuestionItem[] = [];
  let short = standing(memory, now).late;
  for (const question of ahead.toReversed()) {
    if (short < 1) break;
    waiting.unshift(question);
    short -= question.minutes;
  }
  return waiting;
}

function minutesBetween(from: number, to: number): number {
  return (to - from) / 60_000;
}
