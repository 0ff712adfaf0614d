import { questionsOf } from "../../assessment/model.ts";
import type { Item } from "../../assessment/programme.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";

/** What an item of the programme is called: a part of the draaiboek, or the question. */
export function useItemTitle(): (item: Item) => string {
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  const titleOf = useQuestionTitle();
  return (item) => (item.kind === "round" ? words(`draaiboek:parts.${item.part}.title`) : titleOf(item.question));
}

/** A question by its place on the board and its title. */
export function useQuestionTitle(): (id: string) => string {
  const { content } = useSession();
  const words = useContentWords(
    content.variant,
    content.steps.map((step) => `steps/${step.id}`),
  );
  return (id) => {
    const question = questionsOf(content).find((one) => one.id === id);
    return question === undefined ? id : `${id} ${words(questionKey(question, "title"))}`;
  };
}
