import type { Question } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import { questionParts } from "../../assessment/overlay.ts";
import { questionKey } from "../../report/keys.ts";
import { useGrounded } from "../frame/grounded.ts";
import { useTextLanguage } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { TermText } from "../glossary/TermText.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { OverlayNote } from "../overlay/OverlayNote.tsx";
import styles from "./QuestionHelp.module.css";
import { Sources } from "./Sources.tsx";

const helpParts = questionParts.filter((part) => part !== "title");

/** What is meant, what "geregeld" looks like, one pitfall, and the passages that this rests on. */
export function QuestionHelp({ question }: { question: Question }) {
  const t = useRoom();
  const content = useGrounded();
  const words = useContentWords(content.variant, [`help/${question.step}`]);
  const textLanguage = useTextLanguage();
  return (
    <div className={styles["help"]}>
      {helpParts.map((part) => (
        <div key={part} className={styles[part]}>
          <Heading level={3}>{t(`help.${part}`)}</Heading>
          <Paragraph lang={textLanguage(`questions.${question.id}.${part}`)}>
            <TermText text={words(questionKey(question, part))} />
          </Paragraph>
        </div>
      ))}
      {question.critical && (
        <div className={styles["sources"]}>
          <Heading level={3}>{t("help.keyTitle")}</Heading>
          <Paragraph>{t("help.keyMeaning")}</Paragraph>
        </div>
      )}
      <div className={styles["sources"]}>
        <Heading level={3}>{t("help.sources")}</Heading>
        <Sources references={questionsOf(content).find(({ id }) => id === question.id)?.sources ?? []} />
        <OverlayNote question={question} />
      </div>
    </div>
  );
}
