import type { ReportPathStep } from "../../report/model.ts";
import { useRoom } from "../frame/words.ts";
import { Link } from "../kit/Text.tsx";
import { useQuestionLink } from "../steps/useQuestionLink.ts";
import styles from "./PathList.module.css";

/** The questions of the shortest way to the next advice, as stepping stones. */
export function PathList({ steps }: { steps: readonly ReportPathStep[] }) {
  const t = useRoom();
  const linkTo = useQuestionLink();
  return (
    <ol className={styles["path"]}>
      {steps.map(({ question, needed }) => (
        <li key={question.id}>
          <span className={styles["id"]}>{question.id}</span>
          <span className={styles["words"]}>
            <Link href={linkTo(question.id)}>{question.title}</Link>
            <span className={styles["fromTo"]}>{t("outcome.fromTo", { from: question.answer.label, to: needed })}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
