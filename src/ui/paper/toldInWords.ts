import type { Answer, QuestionId } from "../../assessment/model.ts";
import type { WallRefusal } from "../../assessment/wall.ts";
import { useRoom } from "../frame/words.ts";
import type { Told } from "./useEntries.ts";
import { useAnswerWord, useQuestionTitle } from "./words.ts";

/** What a line or undoing came to, as a sentence. */
export function useToldInWords(): (told: Told) => string {
  const t = useRoom();
  const titleOf = useQuestionTitle();
  const wordOf = useAnswerWord();
  const named = (question: QuestionId) => ({ question, title: titleOf(question) });

  const refusal = (refused: WallRefusal): string => {
    switch (refused.reason) {
      case "empty":
        return t("paper.refusals.empty");
      case "unknown-code":
        return t("paper.refusals.unknown-code", { given: refused.given });
      case "unknown-answer":
      case "more":
        return t(`paper.refusals.${refused.reason}`, { question: refused.question, given: refused.given });
      case "other-depth":
      case "no-answer":
      case "no-reason":
        return t(`paper.refusals.${refused.reason}`, { question: refused.question });
    }
  };

  return (told) => {
    if (told.kind === "refused") return refusal(told.refusal);
    const { question, answer, before } = told.entry;
    if (told.kind === "changed-since") return t("paper.changedSince", { question });
    if (told.kind === "undone") return t("paper.undone", { ...named(question), answer: wordOf(before) });
    if (before === undefined || isReplacedBySame(before, answer))
      return t("paper.taken", { ...named(question), answer: wordOf(answer) });
    return t("paper.replaced", { ...named(question), answer: wordOf(answer), before: wordOf(before) });
  };
}

function isReplacedBySame(before: Answer, answer: Answer | undefined): boolean {
  return answer !== undefined && "level" in before && "level" in answer && before.level === answer.level;
}
