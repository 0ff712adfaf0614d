import { useSelector } from "@xstate/react";
import type { QuestionId } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { focusSoon } from "../frame/focus.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextArea } from "../kit/Field.tsx";
import { Radio } from "../kit/Radio.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./JoinPage.module.css";
import { useDraft, useParticipation } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/**
 * The five answers to the question on the screen and, once one is given, a note and the way to wipe both. A note goes along with an
 * answer and never alone, so it waits for one; "weet ik niet" is one.
 */
export function OwnChoice({ question }: { question: QuestionId }) {
  const t = useJoin();
  const words = useContentWords("pga", []);
  const { actor } = useParticipation();
  const answer = useDraft().answers[question];
  const name = `own-${question}`;
  return (
    <>
      <fieldset className={styles["choices"]} aria-labelledby="de-vraag">
        {levels.map((level) => (
          <Radio
            key={level}
            name={name}
            value={`${level}`}
            checked={answer !== undefined && "level" in answer && answer.level === level}
            onChoose={() => actor.send({ type: "question.answered", question, answer: { level } })}
            className={styles["level"]}
          >
            <span className={styles["word"]}>{words(`rules:answers.${level}`)}</span>
            <LevelMark mark={level} />
          </Radio>
        ))}
        <Radio
          name={name}
          value="unknown"
          checked={answer !== undefined && "unknown" in answer}
          onChoose={() => actor.send({ type: "question.answered", question, answer: { unknown: true } })}
          className={styles["level"]}
        >
          <span className={styles["word"]}>{t("question.unknown")}</span>
          <LevelMark mark="unknown" />
        </Radio>
      </fieldset>
      {answer !== undefined && (
        <TextArea
          label={t("question.note")}
          hint={t("question.noteHint")}
          value={answer.note ?? ""}
          maxLength={2000}
          onChange={(note) => actor.send({ type: "note.written", question, note })}
        />
      )}
      <Wiping question={question} />
    </>
  );
}

/** Wipes the answer with its note, and puts both back. */
function Wiping({ question }: { question: QuestionId }) {
  const t = useJoin();
  const { actor } = useParticipation();
  const isAnswered = useDraft().answers[question] !== undefined;
  const isCleared = useSelector(actor, ({ context }) => context.cleared?.question === question);
  return (
    <div>
      <p role="status" className={styles["said"]}>
        {isCleared && t("question.cleared")}
      </p>
      {isAnswered && (
        <Button
          id="wis-antwoord"
          kind="subtle"
          className={styles["clear"]}
          onClick={() => {
            actor.send({ type: "question.cleared", question });
            focusSoon("#zet-terug");
          }}
        >
          {t("question.clear")}
        </Button>
      )}
      {isCleared && (
        <Button
          id="zet-terug"
          onClick={() => {
            actor.send({ type: "clearing.undone" });
            focusSoon("#wis-antwoord");
          }}
        >
          {t("question.restore")}
        </Button>
      )}
    </div>
  );
}
