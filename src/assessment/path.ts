import type { Advice } from "./advice.ts";
import { advice, neededStatus, suffices } from "./advice.ts";
import { isUnanswered, isUnknown } from "./answers.ts";
import { checklist, neededLevel, shortfalls } from "./checklist.ts";
import type { Answers, Content, ItemId, Level, Question } from "./model.ts";
import { questionsOf } from "./model.ts";

/** The advice after this one; there is none after starten. */
export function nextAdvice(current: Advice): "klein-beginnen" | "starten" | undefined {
  if (current === "eerst-voorbereiden") return "klein-beginnen";
  return current === "klein-beginnen" ? "starten" : undefined;
}

/** The items that keep the team from the next advice. */
export function decidingItems(content: Content, answers: Answers): readonly ItemId[] {
  const statuses = checklist(content, answers);
  const next = nextAdvice(advice(statuses));
  if (next === undefined) return [];
  return content.items.filter((item) => !suffices(statuses[item] ?? "nog-niet", neededStatus(next, item)));
}

/** A question and the level that it has to reach. */
export interface PathStep {
  question: Question;
  level: Level;
}

/**
 * The shortest path to the next advice: what falls short of the status that its item needs, raised just enough, in the order of the
 * board. Each question feeds one item, so no smaller set exists and no other of the same size. Empty from starten.
 */
export function shortestPath(content: Content, answers: Answers): readonly PathStep[] {
  const next = nextAdvice(advice(checklist(content, answers)));
  if (next === undefined) return [];
  return questionsOf(content).flatMap((question) => {
    const status = neededStatus(next, question.item);
    const short = shortfalls(content, question.item, answers, status).includes(question);
    return short ? [{ question, level: neededLevel(question, status) }] : [];
  });
}

/** A path in two: what the team still has to talk about (no answer, or "weten we niet"), and what it has to arrange. */
export interface PathParts {
  discuss: readonly PathStep[];
  arrange: readonly PathStep[];
}

/** Parts a path by what the answers say now; both parts stay in the order of the board. */
export function pathParts(path: readonly PathStep[], answers: Answers): PathParts {
  const isOpen = ({ question: { id } }: PathStep) => isUnanswered(answers[id]) || isUnknown(answers[id]);
  return { discuss: path.filter(isOpen), arrange: path.filter((step) => !isOpen(step)) };
}

/**
 * The advice at the end of a path. It is mostly the next one, but when all else is gereed already, the few steps to a pilot
 * lead straight on to starten.
 */
export function adviceAfterPath(content: Content, answers: Answers, path: readonly PathStep[]): Advice {
  const after = { ...answers, ...Object.fromEntries(path.map(({ question, level }) => [question.id, { level }])) };
  return advice(checklist(content, after));
}
