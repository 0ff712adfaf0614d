import { useState } from "react";
import { parkedAnswers } from "../../assessment/answers.ts";
import { reportAnswer } from "../../report/answer.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./BoardPanel.module.css";

/** Answers that are kept but have no question in the field and depth of now: shown, never dropped. */
export function Parked() {
  const t = useRoom();
  const { content, round } = useSession();
  const words = useContentWords(content.variant, []);
  const [open, setOpen] = useState(false);
  const parked = parkedAnswers(content, round.answers);
  return (
    <Disclosure summary={t("parked.title", { count: parked.length })} open={open} onToggle={setOpen}>
      <Paragraph>{t("parked.body")}</Paragraph>
      <ul className={styles["questions"]}>
        {parked.map(([id, answer]) => (
          <li key={id}>
            <span className={styles["id"]}>{id}</span>
            <span>{reportAnswer(words, answer).label}</span>
            {answer.note !== undefined && <span>{answer.note}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
