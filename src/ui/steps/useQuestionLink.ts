import type { QuestionId } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";

/** Gives the address of the step where a question stands. */
export function useQuestionLink(): (question: QuestionId) => string {
  const { document, content } = useSession();
  return (question) => {
    const step = questionsOf(content).find(({ id }) => id === question)?.step ?? "1";
    return `#${addressOf({ room: "step", session: document.id, step })}`;
  };
}
