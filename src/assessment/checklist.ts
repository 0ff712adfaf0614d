import { applicable, countingLevel, isUnanswered } from "./answers.ts";
import type { Answers, Content, ItemId, Level, Question } from "./model.ts";
import { questionsOf } from "./model.ts";

export const itemStatuses = ["gereed", "bijna", "nog-niet", "niet-besproken"] as const;
/** What the rules say about an item of "Klaar om te starten?"; "niet-besproken" until one of its deciding questions has an answer. */
export type ItemStatus = (typeof itemStatuses)[number];

/** The level that a question needs before its item can have the status; a critical question needs one more than another. */
export function neededLevel(question: Question, status: "gereed" | "bijna"): Level {
  if (status === "gereed") return question.critical ? 3 : 2;
  return question.critical ? 2 : 1;
}

/** The questions that decide an item: the board's, and deepening ones that are critical; what is not applicable is skipped. */
export function decidingQuestions(content: Content, item: ItemId, answers: Answers): readonly Question[] {
  const feeding = questionsOf(content).filter(
    (question) => question.item === item && (question.board || question.critical),
  );
  return applicable(feeding, answers);
}

/** The deciding questions that stand below what the item needs for the status, in the order of the board. */
export function shortfalls(
  content: Content,
  item: ItemId,
  answers: Answers,
  status: "gereed" | "bijna",
): readonly Question[] {
  return decidingQuestions(content, item, answers).filter(
    (question) => countingLevel(answers[question.id]) < neededLevel(question, status),
  );
}

/** The status of one item; with no deciding question left it is gereed. A gate opens on what was asked: unanswered counts as 0 here. */
export function itemStatus(content: Content, item: ItemId, answers: Answers): ItemStatus {
  if (shortfalls(content, item, answers, "gereed").length === 0) return "gereed";
  if (shortfalls(content, item, answers, "bijna").length === 0) return "bijna";
  const isUntouched = decidingQuestions(content, item, answers).every(({ id }) => isUnanswered(answers[id]));
  return isUntouched ? "niet-besproken" : "nog-niet";
}

/** The status of every item. */
export function checklist(content: Content, answers: Answers): Readonly<Record<ItemId, ItemStatus>> {
  return Object.fromEntries(content.items.map((item) => [item, itemStatus(content, item, answers)]));
}
