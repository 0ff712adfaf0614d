import { applicable, countingLevel, isUnanswered, isUnknown } from "./answers.ts";
import type { Answers, Question } from "./model.ts";

/** A whole number from 0 to 100, or `null` when no question is applicable. */
export type Score = number | null;

/**
 * `round(100 × Σ level ÷ (3 × n))` over the n applicable questions, halves up.
 * All questions weigh the same, so that anyone can check a score by hand.
 */
export function score(questions: readonly Question[], answers: Answers): Score {
  const counting = applicable(questions, answers);
  const sum = counting.reduce((total, question) => total + countingLevel(answers[question.id]), 0);
  return percentage(sum, 3 * counting.length);
}

/** Integer arithmetic, since `100 * sum / of` in floating point can fall just below a half. */
function percentage(sum: number, of: number): Score {
  return of === 0 ? null : Math.floor((200 * sum + of) / (2 * of));
}

/** How far the score could still go: every open question ("weten we niet" or no answer) at 0 (low) and at 3 (high). */
export interface Band {
  low: Score;
  high: Score;
}

/** The band between worst and best that the open questions leave. */
export function band(questions: readonly Question[], answers: Answers): Band {
  const settled = { ...answers };
  for (const { id } of questions) {
    if (isUnanswered(answers[id]) || isUnknown(answers[id])) settled[id] = { level: 3 };
  }
  return { low: score(questions, answers), high: score(questions, settled) };
}

/** How many of the questions have any answer; "weten we niet" and "niet van toepassing" are answers. */
export interface Coverage {
  answered: number;
  of: number;
}

export function coverage(questions: readonly Question[], answers: Answers): Coverage {
  return { answered: questions.filter(({ id }) => !isUnanswered(answers[id])).length, of: questions.length };
}
