import { useId } from "react";
import type { Question } from "../../assessment/model.ts";
import { tellOutcome, writeBecause } from "../../assessment/voiceEdits.ts";
import { outcomesOfInput } from "../../assessment/voices.ts";
import { reportAnswer } from "../../report/answer.ts";
import { questionKey } from "../../report/keys.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextField } from "../kit/Field.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Hidden } from "../kit/Text.tsx";
import styles from "./FeedbackRow.module.css";
import { Notes } from "./Notes.tsx";
import { useVoices } from "./words.ts";

/** One question: what the team decided, what people wrote, and what the team does with it. */
export function FeedbackRow({ question }: { question: Question }) {
  const t = useVoices();
  const send = useSend();
  const name = useId();
  const { content, round } = useSession();
  const words = useContentWords(content.variant, [`steps/${question.step}`]);
  const { id } = question;
  const told = round.feedback?.[id];
  const title = words(questionKey(question, "title"));
  return (
    <li className={styles["row"]}>
      <fieldset className={styles["choice"]}>
        <legend className={styles["legend"]}>
          <span className={styles["id"]}>{id}</span> {title}
          <Hidden> {t("feedback.question")}</Hidden>
        </legend>
        <p className={styles["decided"]}>
          {t("feedback.decided", { answer: reportAnswer(words, round.answers[id]).label })}
        </p>
        <div className={styles["outcomes"]}>
          {outcomesOfInput.map((outcome) => (
            <Radio
              key={outcome}
              name={name}
              value={outcome}
              checked={told?.outcome === outcome}
              onChoose={() => send({ type: "session.edited", edit: tellOutcome(id, outcome) })}
            >
              {t(`feedback.outcomes.${outcome}`)}
            </Radio>
          ))}
          {told !== undefined && (
            <Button kind="subtle" onClick={() => send({ type: "session.edited", edit: tellOutcome(id, undefined) })}>
              {t("feedback.clear")}
              <Hidden> {t("feedback.clearFor", { id })}</Hidden>
            </Button>
          )}
        </div>
        {told !== undefined && (
          <TextField
            label={t("feedback.because")}
            hint={t("feedback.becauseHint")}
            value={told.because ?? ""}
            onChange={(text) => send({ type: "session.edited", edit: writeBecause(id, text) })}
          />
        )}
      </fieldset>
      <Notes question={id} />
    </li>
  );
}
