import { reportAnswer } from "../../report/answer.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./Entries.module.css";
import type { Entry } from "./useEntries.ts";
import { useAnswerWord, useQuestionTitle } from "./words.ts";

/** What came in, the last line first, with the way to take that one back. */
export function Entries({ entries, onUndo }: { entries: readonly Entry[]; onUndo: () => void }) {
  const t = useRoom();
  const { t: words } = useWords(["rules"]);
  const titleOf = useQuestionTitle();
  const wordOf = useAnswerWord();
  return (
    <>
      <div className={styles["head"]}>
        <Heading level={2} look={3}>
          {t("paper.came", { count: entries.length })}
        </Heading>
        <Button onClick={onUndo}>{t("paper.undo", { question: entries[0]?.question ?? "" })}</Button>
      </div>
      <ol className={styles["entries"]} reversed>
        {entries.map(({ number, question, answer }) => (
          <li key={number} className={styles["entry"]}>
            <strong className={styles["code"]}>{question}</strong>
            <span className={styles["title"]}>{titleOf(question)}</span>
            <span className={styles["answer"]}>
              <LevelMark mark={reportAnswer(words, answer).mark} />
              {wordOf(answer)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
