import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./Meaning.module.css";
import { useQuestionWords } from "./useScreen.ts";
import { useWerksessie } from "./words.ts";

/** What the question of now means, and what it looks like when it is arranged. */
export function Meaning() {
  const t = useWerksessie();
  const meaning = useQuestionWords()?.meaning;
  if (meaning === undefined) return null;
  return (
    <div className={styles["meaning"]}>
      {(["means", "arranged"] as const).map((part) => (
        <div key={part} className={styles[part]}>
          <Heading level={3} className={styles["title"]}>
            {t(`meaning.${part}`)}
          </Heading>
          <Paragraph lang={meaning.language}>{meaning[part]}</Paragraph>
        </div>
      ))}
    </div>
  );
}
