import { decidingQuestions, itemStatus, shortfalls } from "./checklist.ts";
import type { Answers, Content, ItemId, Question } from "./model.ts";

/** The team's tick and the rules disagree about an item; `questions` are the ones that cause it. */
export interface Contradiction {
  item: ItemId;
  team: boolean;
  questions: readonly Question[];
}

/**
 * Yes where the rules don't say gereed: caused by the questions that fall short.
 * Not yet where they do: caused by the questions that make it gereed.
 */
export function contradictions(
  content: Content,
  answers: Answers,
  ticks: Readonly<Record<ItemId, boolean>>,
): readonly Contradiction[] {
  return content.items.flatMap((item) => {
    const team = ticks[item];
    const ready = itemStatus(content, item, answers) === "gereed";
    if (team === undefined || team === ready) return [];
    const questions = team ? shortfalls(content, item, answers, "gereed") : decidingQuestions(content, item, answers);
    return [{ item, team, questions }];
  });
}
