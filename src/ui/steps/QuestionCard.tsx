import { lazy, Suspense, useId, useState } from "react";
import { isNotApplicable } from "../../assessment/answers.ts";
import type { Question } from "../../assessment/model.ts";
import { questionKey } from "../../report/keys.ts";
import { useSend, useSession, useTextLanguage } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { TextArea } from "../kit/Field.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import { AnswerChoice } from "./AnswerChoice.tsx";
import styles from "./QuestionCard.module.css";

const NotApplicable = lazy(async () => ({ default: (await import("./NotApplicable.tsx")).NotApplicable }));
const Notes = lazy(async () => ({ default: (await import("../voices/Notes.tsx")).Notes }));
const OverlayMark = lazy(async () => ({ default: (await import("../overlay/OverlayMark.tsx")).OverlayMark }));
const QuestionHelp = lazy(async () => ({ default: (await import("./QuestionHelp.tsx")).QuestionHelp }));

/** One question: its answer, what the team says about it, and help for who wants it. */
export function QuestionCard({ question }: { question: Question }) {
  const t = useUi();
  const send = useSend();
  const { content, round } = useSession();
  const words = useContentWords(content.variant, [`steps/${question.step}`]);
  const textLanguage = useTextLanguage();
  const heading = useId();
  const [helping, setHelping] = useState(false);
  const answer = round.answers[question.id];
  // Over which answer "niet van toepassing" was chosen: another one, by an undo or from another window, shows itself.
  const [chosenOver, chooseOver] = useState<string>();
  const said = JSON.stringify({ ...answer, note: 0 });
  const explaining = chosenOver === said;
  return (
    <Card as="section" id={`vraag-${question.id}`} aria-labelledby={heading} className={styles["card"]}>
      <Heading level={2} id={heading} className={styles["title"]}>
        <span className={styles["id"]}>
          <Hidden>{t("step.question", { id: "" })}</Hidden>
          {question.id}
        </span>
        <span className={styles["words"]} lang={textLanguage(`questions.${question.id}.title`)}>
          {words(questionKey(question, "title"))}
        </span>
        {question.critical && <span className={styles["key"]}>{t("step.key")}</span>}
        {content.overlay?.questions.includes(question.id) === true && (
          <Suspense>
            <OverlayMark />
          </Suspense>
        )}
      </Heading>
      {answer === undefined && content.notApplicable.includes(question.id) && (
        <Paragraph soft>
          {t("step.naInField", { reason: words(`variants/${content.variant}:notApplicable.${question.id}`) })}
        </Paragraph>
      )}
      <AnswerChoice
        question={question}
        answer={answer}
        labelledBy={heading}
        explaining={explaining}
        onExplain={(now) => chooseOver(now ? said : undefined)}
      />
      {(explaining || isNotApplicable(answer)) && (
        <Suspense>
          <NotApplicable question={question.id} reason={answer !== undefined && "na" in answer ? answer.na : ""} />
        </Suspense>
      )}
      {answer !== undefined && (
        <TextArea
          className={styles["note"]}
          label={t("step.note")}
          hint={t("step.noteHint")}
          value={answer.note ?? ""}
          onChange={(note) => send({ type: "note.written", question: question.id, note })}
        />
      )}
      {round.contributions.some(({ answers }) => answers[question.id]?.note) && (
        <div className={styles["others"]}>
          <Suspense>
            <Notes question={question.id} />
          </Suspense>
        </div>
      )}
      <Disclosure summary={t("step.help")} open={helping} onToggle={setHelping}>
        <Suspense>
          <QuestionHelp question={question} />
        </Suspense>
      </Disclosure>
    </Card>
  );
}
