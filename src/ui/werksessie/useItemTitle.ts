import { questionsOf } from "../../assessment/model.ts";
import type { Item } from "../../machine/room/programme.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";

/** What an item of the programme is called: a part of the draaiboek, or the question. */
export function useItemTitle(): (item: Item) => string {
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek", ...content.steps.map(({ id }) => `steps/${id}`)]);
  return (item) => {
    if (item.kind === "round") return words(`draaiboek:parts.${item.part}.title`);
    const question = questionsOf(content).find(({ id }) => id === item.question);
    return question === undefined ? item.question : `${question.id} ${words(questionKey(question, "title"))}`;
  };
}
