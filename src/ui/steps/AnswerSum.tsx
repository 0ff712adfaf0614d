import { countingLevel } from "../../assessment/answers.ts";
import type { Answers, Question } from "../../assessment/model.ts";
import { counted } from "../../assessment/scoring.ts";
import { addressOf } from "../../machine/places.ts";
import { reportAnswer } from "../../report/answer.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { Link, Paragraph } from "../kit/Text.tsx";
import styles from "./AnswerSum.module.css";
import { LevelMark } from "./LevelMark.tsx";

/** The answers that a score is made of, each with its points, and the sum. */
export function AnswerSum({
  questions,
  answers,
}: {
  questions: readonly Question[];
  /** Other answers than those of now, such as those after the plan. */
  answers?: Answers;
}) {
  const t = useRoom();
  const { document, content, result } = useSession();
  const given = answers ?? result.answers;
  const steps = [...new Set(questions.map(({ step }) => `steps/${step}`))];
  const words = useContentWords(content.variant, steps);
  const counting = counted(questions, given);
  const points = counting.reduce((sum, { id }) => sum + countingLevel(given[id]), 0);
  return (
    <div className={styles["sum"]}>
      <ul className={styles["answers"]}>
        {questions.map((question) => {
          const answer = given[question.id];
          const read = reportAnswer(words, answer);
          return (
            <li key={question.id}>
              <span className={styles["id"]}>{question.id}</span>
              <Link href={`#${addressOf({ room: "step", session: document.id, step: question.step })}`}>
                {words(questionKey(question, "title"))}
              </Link>
              <span className={styles["answer"]}>
                <LevelMark mark={read.mark} />
                {read.label}
              </span>
              <span className={styles["points"]}>
                {counting.includes(question) ? t("sum.points", { count: countingLevel(answer) }) : t("sum.notCounted")}
              </span>
            </li>
          );
        })}
      </ul>
      <Paragraph>{t("sum.explain", { points, of: 3 * counting.length, count: counting.length })}</Paragraph>
    </div>
  );
}
