import type { Level } from "../../assessment/model.ts";
import { useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { useSettling } from "../voices/settling.tsx";
import { usePictures } from "../voices/usePictures.ts";
import styles from "./AgreedView.module.css";
import { useQuestionTitle } from "./useItemTitle.ts";
import { useMemory } from "./useRoom.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/** What all said beforehand, in one list: read aloud, and taken over with one press that can be undone. */
export function AgreedView() {
  const t = useWerksessie();
  const titleOf = useQuestionTitle();
  const nameOf = useAnswerNames();
  const pictures = usePictures();
  const settling = useSettling();
  const { answers } = useSession().round;
  const item = useMemory(({ programme, at }) => programme[at]);
  const ids = item?.kind === "round" ? (item.questions ?? []) : [];
  const proposals = ids.flatMap((question): { question: string; level: Level }[] => {
    const voices = pictures.find((one) => one.question.id === question)?.voices;
    return voices?.shown && voices.proposal !== undefined ? [{ question, level: voices.proposal }] : [];
  });
  const open = proposals.filter(({ question }) => answers[question] === undefined);
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
      <div className={styles["ways"]}>
        {open.length > 0 && (
          <Button kind="primary" onClick={() => settling.accept(open)}>
            {t("agreed.accept", { count: open.length })}
          </Button>
        )}
        {settling.last.length > 0 && <Button onClick={settling.undo}>{t("agreed.undo")}</Button>}
      </div>
    </div>
  );
}
