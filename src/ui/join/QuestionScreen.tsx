import { useState } from "react";
import type { Question, QuestionId } from "../../assessment/model.ts";
import { levels } from "../../assessment/model.ts";
import { questionKey } from "../../report/keys.ts";
import { focusSoon } from "../frame/focus.ts";
import { useContentWords } from "../frame/words.ts";
import { Button, ButtonLink } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { TextArea } from "../kit/Field.tsx";
import { join } from "../kit/join.ts";
import { Radio } from "../kit/Radio.tsx";
import { Heading, Hidden, Link, Paragraph } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { KeptHere } from "./KeptHere.tsx";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** One question fills the hand: what is meant, the four levels, "weet ik niet", and a note for oneself. */
export function QuestionScreen({ id }: { id: QuestionId }) {
  const { content } = useParticipation();
  const question = content.steps.flatMap(({ questions }) => questions).find((one) => one.id === id);
  return question === undefined ? null : <OneQuestion question={question} />;
}

function OneQuestion({ question }: { question: Question }) {
  const t = useJoin();
  const { content } = useParticipation();
  const words = useContentWords(content.variant, [`steps/${question.step}`, `help/${question.step}`]);
  const [helping, setHelping] = useState(false);
  const ids = questionIds(content);
  const number = ids.indexOf(question.id) + 1;
  return (
    <div className={styles["screen"]}>
      <div className={styles["where"]}>
        <span>{t("question.count", { number, of: ids.length })}</span>
        <progress className={styles["progress"]} max={ids.length} value={number} aria-hidden="true" />
      </div>
      <div className={styles["question"]}>
        <p className={styles["step"]}>{words(`board:steps.${question.step}`)}</p>
        <Heading level={1} look={2} id="de-vraag">
          {words(questionKey(question, "title"))}
        </Heading>
        <Paragraph soft>{words(questionKey(question, "meaning"))}</Paragraph>
      </div>
      <Disclosure summary={t("question.arranged")} open={helping} onToggle={setHelping}>
        <Paragraph>{words(questionKey(question, "arranged"))}</Paragraph>
      </Disclosure>
      <OwnChoice question={question.id} />
      <Ways ids={ids} number={number} />
      <KeptHere />
    </div>
  );
}

function OwnChoice({ question }: { question: QuestionId }) {
  const t = useJoin();
  const words = useContentWords("pga", []);
  const { actor } = useParticipation();
  const answer = useDraft().answers[question];
  const name = `own-${question}`;
  return (
    <>
      <fieldset className={styles["choices"]} aria-labelledby="de-vraag">
        <legend>
          <Hidden>{t("question.choose")}</Hidden>
        </legend>
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
        <>
          <TextArea
            label={t("question.note")}
            hint={t("question.noteHint")}
            value={answer.note ?? ""}
            maxLength={2000}
            onChange={(note) => actor.send({ type: "note.written", question, note })}
          />
          <Button
            kind="subtle"
            className={styles["clear"]}
            onClick={() => {
              actor.send({ type: "question.cleared", question });
              focusSoon(`input[name="${name}"]`);
            }}
          >
            {t("question.clear")}
          </Button>
        </>
      )}
    </>
  );
}

/** On, back and to the overview; a question without an answer is skipped by going on. */
function Ways({ ids, number }: { ids: readonly QuestionId[]; number: number }) {
  const t = useJoin();
  const to = useJoinLink();
  const { answers } = useDraft();
  const [current, previous, next] = [ids[number - 1], ids[number - 2], ids[number]];
  const answered = current !== undefined && answers[current] !== undefined;
  return (
    <div className={join(styles["ways"], styles["bar"])}>
      {previous !== undefined && (
        <ButtonLink kind="secondary" arrow="left" href={to({ at: "question", question: previous })}>
          {t("question.previous")}
        </ButtonLink>
      )}
      <ButtonLink
        kind={answered ? "primary" : "secondary"}
        arrow="right"
        href={to(next === undefined ? { at: "overview" } : { at: "question", question: next })}
      >
        {t(next === undefined ? "question.last" : answered ? "question.next" : "question.skip")}
      </ButtonLink>
      {next !== undefined && (
        <Link className={styles["aside"]} href={to({ at: "overview" })}>
          {t("question.overview")}
        </Link>
      )}
    </div>
  );
}
