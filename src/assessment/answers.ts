import type { Answer, Answers, Content, Level, Question, QuestionId } from "./model.ts";
import { questionsOf } from "./model.ts";

/** True when the team put the question aside with a reason: it leaves the sums and the gate. */
export function isNotApplicable(answer: Answer | undefined): boolean {
  return answer !== undefined && "na" in answer;
}

/** True when nobody has said anything about the question yet. */
export function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined;
}

/** True for "weten we niet". */
export function isUnknown(answer: Answer | undefined): boolean {
  return answer !== undefined && "unknown" in answer;
}

/** The level that counts: "weten we niet" and, where a question without an answer counts, no answer are 0. */
export function countingLevel(answer: Answer | undefined): Level {
  return answer !== undefined && "level" in answer ? answer.level : 0;
}

/**
 * The answers as they count in a field: a question that does not apply there by default and has no answer is not applicable.
 * Its reason is the field's, not the team's, and stands in the words.
 */
export function withDefaults(content: Pick<Content, "notApplicable">, answers: Answers): Answers {
  const defaults = content.notApplicable.filter((id) => answers[id] === undefined).map((id) => [id, fieldDefault]);
  return defaults.length === 0 ? answers : { ...answers, ...Object.fromEntries(defaults) };
}

/** Stands for the reason that the words of the field give. */
export const fieldDefault: Answer = { na: "" };

/** The answers that are kept but belong to no question of the field and depth of now, by question id. */
export function parkedAnswers(content: Content, answers: Answers): readonly (readonly [QuestionId, Answer])[] {
  const known = new Set(questionsOf(content).map(({ id }) => id));
  return Object.entries(answers).filter(([id]) => !known.has(id));
}

/** The questions that count: all but those that are not applicable. */
export function applicable(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.filter((question) => !isNotApplicable(answers[question.id]));
}

/** A kans: a question answered at 0–2 or "weten we niet". No answer yet is not a kans but a gap in coverage. */
export function isChance(answer: Answer | undefined): boolean {
  if (answer === undefined || "na" in answer) return false;
  return "unknown" in answer || answer.level < 3;
}
