import type { Answer, QuestionId } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import { reportAnswer } from "../../report/answer.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";

function usePaperWords() {
  const { content } = useSession();
  return useContentWords(
    content.variant,
    content.steps.map(({ id }) => `steps/${id}`),
  );
}

/** The title of a question of the session. */
export function useQuestionTitle(): (question: QuestionId) => string {
  const words = usePaperWords();
  const { content } = useSession();
  return (id) => {
    const question = questionsOf(content).find((one) => one.id === id);
    return question === undefined ? "" : words(questionKey(question, "title"));
  };
}

/** An answer in words, with the reason of one that doesn't apply. */
export function useAnswerWord(): (answer: Answer | undefined) => string {
  const words = usePaperWords();
  return (answer) => {
    const { label, reason } = reportAnswer(words, answer);
    return reason === undefined ? label : `${label} (${reason})`;
  };
}
