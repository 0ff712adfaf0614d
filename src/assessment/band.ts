import { applicable, countingLevel, isUnanswered, isUnknown } from "./answers.ts";
import type { Answers, Level, Question } from "./model.ts";
import type { Score } from "./scoring.ts";
import { scoreOf } from "./scoring.ts";

/** How far the score could still go: every open question ("weten we niet" or no answer) at 0 (low) and at 3 (high). */
export interface Band {
  low: Score;
  high: Score;
}

/** The band between worst and best that the open questions leave. */
export function band(questions: readonly Question[], answers: Answers): Band {
  const withOpenAt = (level: Level) =>
    scoreOf(
      applicable(questions, answers).map(({ id }) => {
        const isOpen = isUnanswered(answers[id]) || isUnknown(answers[id]);
        return isOpen ? level : countingLevel(answers[id]);
      }),
    );
  return { low: withOpenAt(0), high: withOpenAt(3) };
}
