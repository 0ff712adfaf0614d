import type { Step } from "../../assessment/model.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { GoneHere } from "../gone/GoneHere.tsx";

/** The answers of a step that were cleared, with their notes. */
export function GoneAnswers({ step }: { step: Step }) {
  const { content } = useSession();
  const words = useContentWords(content.variant, [`steps/${step.id}`]);
  return (
    <GoneHere
      id="weg-antwoorden"
      nameOf={(gone) => {
        const question = gone.kind === "answer" && step.questions.find(({ id }) => id === gone.question);
        return question ? `${question.id} ${words(questionKey(question, "title"))}` : undefined;
      }}
    />
  );
}
