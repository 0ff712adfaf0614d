import { applicable, countingLevel, isUnanswered } from "./answers.ts";
import type { Answers, Level, Question } from "./model.ts";

/** A whole number from 0 to 100, or `null` when no question counts. */
export type Score = number | null;

/**
 * `round(100 × Σ level ÷ (3 × n))` over the n questions that count, halves up: those with a level or "weten we niet". What was not asked
 * is not held against a team; `coverage` says how much that is. All questions weigh the same, so that anyone can check a score by hand.
 */
export function score(questions: readonly Question[], answers: Answers): Score {
  return scoreOf(counted(questions, answers).map(({ id }) => countingLevel(answers[id])));
}

/** The questions that count in a score: answered, and applicable. "Weten we niet" is an answer. */
export function counted(questions: readonly Question[], answers: Answers): readonly Question[] {
  return applicable(questions, answers).filter(({ id }) => !isUnanswered(answers[id]));
}

/** The score of these levels. */
export function scoreOf(levels: readonly Level[]): Score {
  const sum = levels.reduce((total: number, level) => total + level, 0);
  return levels.length === 0 ? null : Math.round((100 * sum) / (3 * levels.length));
}

/** How many of the questions have any answer; "weten we niet" and "niet van toepassing" are answers. */
export interface Coverage {
  answered: number;
  of: number;
}

export function coverage(questions: readonly Question[], answers: Answers): Coverage {
  return { answered: questions.filter(({ id }) => !isUnanswered(answers[id])).length, of: questions.length };
}
