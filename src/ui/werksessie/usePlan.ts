import type { Question } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import type { Break } from "../../assessment/werksessie.ts";
import type { Item } from "../../machine/room/programme.ts";
import { useSession } from "../frame/session.ts";

/** The minutes of a werksessie of which nobody said how long it is. */
export const usualMinutes = 120;

/** A break a little beyond half-way. */
export function breakIn(minutes: number): Break {
  return { after: Math.round(minutes * 0.55), minutes: 10 };
}

export interface Plan {
  minutes: number;
  breaks: readonly Break[];
  items: readonly Item[];
  accept: readonly Question[];
  later: readonly Question[];
}

export function usePlan(_added: readonly string[]): Plan {
  const { content, document } = useSession();
  const minutes = document.werksessie.minutes ?? usualMinutes;
  const breaks = document.werksessie.minutes === undefined ? [breakIn(minutes)] : document.werksessie.breaks;
  const questions = questionsOf(content);
  const talk = questions.filter(({ critical }) => critical).slice(0, 8);
  return {
    minutes,
    breaks,
    items: [
      { kind: "round", part: "opening", minutes: 12 },
      { kind: "round", part: "answering", minutes: 4 },
      ...talk.map(({ id, step }): Item => ({ kind: "question", question: id, step, minutes: 8 })),
      { kind: "round", part: "break", minutes: 10 },
      { kind: "round", part: "plan", minutes: 10 },
      { kind: "round", part: "closing", minutes: 8 },
      { kind: "round", part: "checkout", minutes: 4 },
    ],
    accept: [],
    later: questions.filter((one) => !talk.includes(one)),
  };
}
