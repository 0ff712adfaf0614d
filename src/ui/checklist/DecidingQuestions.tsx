import { countingLevel } from "../../assessment/answers.ts";
import { decidingQuestions, neededLevel } from "../../assessment/checklist.ts";
import type { ItemId } from "../../assessment/model.ts";
import { reportAnswer } from "../../report/answer.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { Link } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import { useQuestionLink } from "../steps/useQuestionLink.ts";
import styles from "./ChecklistPage.module.css";

/** The questions that decide an item, with their answer and the level that gereed asks of them. */
export function DecidingQuestions({ item }: { item: ItemId }) {
  const t = useRoom();
  const { content, result } = useSession();
  const linkTo = useQuestionLink();
  const questions = decidingQuestions(content, item, result.answers);
  const steps = [...new Set(questions.map(({ step }) => `steps/${step}`))];
  const words = useContentWords(content.variant, steps);
  return (
    <ul className={styles["questions"]}>
      {questions.map((question) => {
        const answer = result.answers[question.id];
        const { mark, label } = reportAnswer(words, answer);
        const needed = neededLevel(question, "gereed");
        return (
          <li key={question.id}>
            <span className={styles["id"]}>{question.id}</span>
            <Link href={linkTo(question.id)}>{words(questionKey(question, "title"))}</Link>
            <span className={styles["answer"]}>
              <LevelMark mark={mark} />
              {label}
            </span>
            <span>
              {countingLevel(answer) >= needed
                ? t("checklist.enough")
                : t("checklist.needed", { level: words(`rules:answers.${needed}`) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
