import { Paragraph } from "../kit/Text.tsx";
import styles from "./AgreedView.module.css";
import { useAgreed } from "./useAgreed.ts";
import { useQuestionTitle } from "./useItemTitle.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** What all said beforehand, in one list, to read aloud. The bar takes it over. */
export function AgreedView() {
  const t = useWerksessie();
  const titleOf = useQuestionTitle();
  const nameOf = useAnswerNames();
  const { proposals, open } = useAgreed();
  return (
    <div className={styles["agreed"]}>
      <ul className={styles["list"]}>
        {proposals.map(({ question, level }) => (
          <li key={question} className={styles["one"]}>
            <span>{titleOf(question)}</span>
            <strong className={styles["level"]}>
              {level} {nameOf(level)}
            </strong>
          </li>
        ))}
      </ul>
      <div role="status">{open.length === 0 && <Paragraph>{t("agreed.done")}</Paragraph>}</div>
    </div>
  );
}
