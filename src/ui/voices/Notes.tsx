import type { ReactNode } from "react";
import { useState } from "react";
import type { Answer, QuestionId } from "../../assessment/model.ts";
import { placeForNote, takeNote } from "../../assessment/notes.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./Notes.module.css";
import { usePictures } from "./usePictures.ts";
import { useVoices } from "./words.ts";

/**
 * What people wrote at a question when they prepared alone, without a name or a role, and the way to take it over. `more`: what else can be
 * done with a note here.
 */
export function Notes({ question, more }: { question: QuestionId; more?: (text: string) => ReactNode }) {
  const t = useVoices();
  const [open, setOpen] = useState(false);
  const notes = usePictures().find((picture) => picture.question.id === question)?.notes ?? [];
  const answer = useSession().round.answers[question];
  if (notes.length === 0) return null;
  return (
    <Disclosure summary={t("notes.title", { count: notes.length })} open={open} onToggle={setOpen}>
      <Paragraph soft>
        {t("notes.about")}
        {answer === undefined && ` ${t("notes.unanswered")}`}
      </Paragraph>
      <ul className={styles["notes"]}>
        {notes.map((text) => (
          <li key={text} className={styles["note"]}>
            <q className={styles["text"]}>{text}</q>
            <span className={styles["tasks"]}>
              <Take question={question} answer={answer} text={text} />
              {more?.(text)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Take({ question, answer, text }: { question: QuestionId; answer: Answer | undefined; text: string }) {
  const t = useVoices();
  const send = useSend();
  const place = placeForNote(answer, text);
  // Said once for all of them.
  if (place === "unanswered") return null;
  if (place !== "free") return <span role="status">{t(`notes.${place}`)}</span>;
  return (
    <Button kind="subtle" onClick={() => send({ type: "session.edited", edit: takeNote(question, text) })}>
      {t("notes.take")}
      <Hidden> “{text}”</Hidden>
    </Button>
  );
}
