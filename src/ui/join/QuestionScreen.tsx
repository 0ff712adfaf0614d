import { useState } from "react";
import type { Question, QuestionId } from "../../assessment/model.ts";
import { askedKeys, questionKey } from "../../report/keys.ts";
import { useContentWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { join } from "../kit/join.ts";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { KeptHere } from "./KeptHere.tsx";
import { OwnChoice } from "./OwnChoice.tsx";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** One question fills the hand: what is asked of this person, the four levels, "weet ik niet", and a note for oneself. */
export function QuestionScreen({ id }: { id: QuestionId }) {
  const { content } = useParticipation();
  const question = content.steps.flatMap(({ questions }) => questions).find((one) => one.id === id);
  return question === undefined ? null : <OneQuestion question={question} />;
}

function OneQuestion({ question }: { question: Question }) {
  const t = useJoin();
  const to = useJoinLink();
  const { content } = useParticipation();
  const words = useContentWords(content.variant, ["asked", `steps/${question.step}`]);
  const ids = questionIds(content);
  const number = ids.indexOf(question.id) + 1;
  const asked = words(askedKeys(question, content.variant));
  const printed = words(questionKey(question, "title"));
  return (
    <div className={join(styles["screen"], styles["asking"])}>
      <div className={styles["where"]}>
        <span>{t("question.count", { number, of: ids.length })}</span>
        <progress className={styles["progress"]} max={ids.length} value={number} aria-hidden="true" />
        <Link className={styles["aside"]} href={to({ at: "overview" })}>
          {t("question.overview")}
        </Link>
      </div>
      <Heading level={1} look={2} id="de-vraag" className={styles["asked"]}>
        {asked}
      </Heading>
      {printed !== asked && <p className={styles["printed"]}>{t("question.printed", { title: printed })}</p>}
      <More question={question} />
      <OwnChoice question={question.id} />
      <Ways ids={ids} number={number} />
      <KeptHere />
    </div>
  );
}

/** What the question means and how "geregeld" looks, for who wants to know. */
function More({ question }: { question: Question }) {
  const t = useJoin();
  const { content } = useParticipation();
  const words = useContentWords(content.variant, [`steps/${question.step}`, `help/${question.step}`]);
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t("question.more")} open={open} onToggle={setOpen} className={styles["more"]}>
      <div className={styles["block"]}>
        <Paragraph>{words(questionKey(question, "meaning"))}</Paragraph>
        <Heading level={2} look={3}>
          {t("question.arranged")}
        </Heading>
        <Paragraph>{words(questionKey(question, "arranged"))}</Paragraph>
      </div>
    </Disclosure>
  );
}

/** On and back; a question without an answer is skipped by going on. */
function Ways({ ids, number }: { ids: readonly QuestionId[]; number: number }) {
  const t = useJoin();
  const to = useJoinLink();
  const { answers } = useDraft();
  const [current, previous, next] = [ids[number - 1], ids[number - 2], ids[number]];
  const answered = current !== undefined && answers[current] !== undefined;
  return (
    <div className={join(styles["ways"], styles["bar"])}>
      {previous !== undefined && (
        <ButtonLink
          kind="secondary"
          arrow="left"
          href={to({ at: "question", question: previous })}
          className={styles["back"]}
        >
          {t("question.previous")}
        </ButtonLink>
      )}
      <ButtonLink
        kind={answered ? "primary" : "secondary"}
        arrow="right"
        href={to(next === undefined ? { at: "overview" } : { at: "question", question: next })}
        className={styles["on"]}
      >
        {t(next === undefined ? "question.last" : answered ? "question.next" : "question.skip")}
      </ButtonLink>
    </div>
  );
}
