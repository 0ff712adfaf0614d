import type { Answer, Question } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { focusSoon } from "../frame/focus.ts";
import { useSend } from "../frame/session.ts";
import { useUi, useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Hidden } from "../kit/Text.tsx";
import styles from "./AnswerChoice.module.css";
import { LevelMark } from "./LevelMark.tsx";

/** The four levels as tiles, and beside them the two honest ways out. */
export function AnswerChoice({
  question,
  answer,
  labelledBy,
  explaining,
  onExplain,
}: {
  question: Question;
  answer: Answer | undefined;
  labelledBy: string;
  /** True while "niet van toepassing" is chosen but its reason is still to come. */
  explaining: boolean;
  onExplain: (explaining: boolean) => void;
}) {
  const t = useUi();
  const { t: words } = useWords(["rules"]);
  const send = useSend();
  const name = `answer-${question.id}`;
  const isLevel = (level: number) => answer !== undefined && "level" in answer && answer.level === level;
  const give = (given: Answer) => {
    onExplain(false);
    send({ type: "question.answered", question: question.id, answer: given });
  };
  return (
    <fieldset className={styles["choice"]} aria-labelledby={labelledBy}>
      <legend>
        <Hidden>{t("step.choose")}</Hidden>
      </legend>
      <div className={styles["levels"]}>
        {levels.map((level) => (
          <Radio
            key={level}
            name={name}
            value={`${level}`}
            checked={!explaining && isLevel(level)}
            onChoose={() => give({ level })}
            className={styles["level"]}
          >
            <span className={styles["word"]}>{words(`rules:answers.${level}`)}</span>
            <LevelMark mark={level} />
          </Radio>
        ))}
      </div>
      <div className={styles["others"]}>
        <Radio
          name={name}
          value="unknown"
          checked={!explaining && answer !== undefined && "unknown" in answer}
          onChoose={() => give({ unknown: true })}
        >
          {words("rules:answers.unknown")}
        </Radio>
        <Radio
          name={name}
          value="na"
          checked={explaining || (answer !== undefined && "na" in answer)}
          onChoose={() => onExplain(true)}
        >
          {words("rules:answers.na")}
        </Radio>
        {answer !== undefined && (
          <Button
            kind="subtle"
            className={styles["clear"]}
            onClick={() => {
              onExplain(false);
              send({ type: "question.cleared", question: question.id });
              focusSoon(`input[name="${name}"]`);
            }}
          >
            {t("step.clear")}
            <Hidden> {question.id}</Hidden>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
