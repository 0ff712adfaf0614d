import type { Question } from "../../assessment/model.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./QuestionHelp.module.css";
import { Sources } from "./Sources.tsx";

/** What is meant, what "geregeld" looks like, one pitfall, and the passages that this rests on. */
export function QuestionHelp({ question }: { question: Question }) {
  const t = useUi();
  const { content } = useSession();
  const words = useContentWords(content.variant, [`steps/${question.step}`]);
  return (
    <div className={styles["help"]}>
      {(["meaning", "arranged", "pitfall"] as const).map((part) => (
        <div key={part} className={styles[part]}>
          <Heading level={3}>{t(`step.${part}`)}</Heading>
          <Paragraph>{words(questionKey(question, part))}</Paragraph>
        </div>
      ))}
      {question.critical && (
        <div className={styles["sources"]}>
          <Heading level={3}>{t("step.keyTitle")}</Heading>
          <Paragraph>{t("step.keyMeaning")}</Paragraph>
        </div>
      )}
      <div className={styles["sources"]}>
        <Heading level={3}>{t("step.sources")}</Heading>
        <Sources references={question.sources} />
      </div>
    </div>
  );
}
