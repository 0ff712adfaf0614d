import { isChance, isNotApplicable } from "./answers.ts";
import type { Action, Answers, Content, Question } from "./model.ts";
import { questionsOf } from "./model.ts";

/**
 * The answers as they would stand if every question that carries an action, done or not, were geregeld: doing an action never lowers what
 * the plan leads to. What is not applicable stays so.
 */
export function answersAfterPlan(answers: Answers, actions: readonly Action[]): Answers {
  const after = { ...answers };
  for (const { question } of actions) {
    if (!isNotApplicable(answers[question])) after[question] = { level: 3 };
  }
  return after;
}

/** The questions that may carry actions: the kansen, in the order of the board. */
export function questionsForActions(content: Content, answers: Answers): readonly Question[] {
  return questionsOf(content).filter(({ id }) => isChance(answers[id]));
}
