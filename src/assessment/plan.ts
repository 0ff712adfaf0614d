import { isChance, isNotApplicable } from "./answers.ts";
import type { Action, Answers, Content, Question } from "./model.ts";
import { questionsOf } from "./model.ts";

/** The answers as they would stand if every question with an action not yet done were geregeld. What is not applicable stays so. */
export function answersAfterPlan(answers: Answers, actions: readonly Action[]): Answers {
  const after = { ...answers };
  for (const { question, done } of actions) {
    if (!done && !isNotApplicable(answers[question])) after[question] = { level: 3 };
  }
  return after;
}

/** The questions that may carry actions: the kansen, in the order of the board. */
export function questionsForActions(content: Content, answers: Answers): readonly Question[] {
  return questionsOf(content).filter(({ id }) => isChance(answers[id]));
}
