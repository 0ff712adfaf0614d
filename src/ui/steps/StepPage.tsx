import { lazy, Suspense, useState } from "react";
import type { Question, Step } from "../../assessment/model.ts";
import { addressOf } from "../../machine/places.ts";
import { useRemembered, useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import styles from "./StepPage.module.css";
import { StepStrip } from "./StepStrip.tsx";
import { StepSum } from "./StepSum.tsx";
import { StepWorksheets } from "./StepWorksheets.tsx";

const GoneAnswers = lazy(async () => ({ default: (await import("./GoneAnswers.tsx")).GoneAnswers }));
const StepHelp = lazy(async () => ({ default: (await import("./StepHelp.tsx")).StepHelp }));

/** One step of the board: its title and invitation, why it matters, and its questions. */
export function StepPage() {
  const { content } = useSession();
  const id = useRemembered(({ place }) => (place.room === "step" ? place.step : "1"));
  const step = content.steps.find((one) => one.id === id);
  return step === undefined ? null : <StepView key={step.id} step={step} />;
}

function StepView({ step }: { step: Step }) {
  const t = useUi();
  const { document, content } = useSession();
  const words = useContentWords(content.variant, [`steps/${step.id}`]);
  const [open, setOpen] = useState(false);
  const deepening = step.questions.filter(({ board }) => !board);
  return (
    <div className={styles["page"]}>
      <StepStrip current={step.id} />
      <div className={styles["head"]}>
        <Heading level={1}>
          <span className={styles["number"]}>{step.id}</span> {words(`steps/${step.id}:title`)}
        </Heading>
        <Paragraph lead className={styles["invitation"]}>
          {words(`steps/${step.id}:invitation`)}
        </Paragraph>
        <Paragraph>{words(`steps/${step.id}:why`)}</Paragraph>
        <Disclosure summary={t("step.talk")} open={open} onToggle={setOpen}>
          <Suspense>
            <StepHelp step={step.id} />
          </Suspense>
        </Disclosure>
      </div>
      <Questions questions={step.questions.filter(({ board }) => board)} />
      {deepening.length > 0 && (
        <>
          <Heading level={2}>{t(content.depth === "bord" ? "step.offPaper" : "step.deepening")}</Heading>
          <Questions questions={deepening} />
        </>
      )}
      {document.log.some(({ what }) => what === "question.cleared") && (
        <Suspense>
          <GoneAnswers step={step} />
        </Suspense>
      )}
      <StepWorksheets step={step.id} />
      <StepSum step={step} />
      <StepLinks step={step} />
    </div>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <div className={styles["questions"]}>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
    </div>
  );
}

/** To the step before and after; the last one leads to the gate. */
function StepLinks({ step }: { step: Step }) {
  const t = useUi();
  const { document, content } = useSession();
  const words = useContentWords(content.variant, []);
  const index = content.steps.indexOf(step);
  const previous = content.steps[index - 1];
  const next = content.steps[index + 1];
  const title = ({ id }: Step) => t("step.previousStep", { step: id, title: words(`board:steps.${id}`) });
  return (
    <div className={styles["links"]}>
      {previous !== undefined && (
        <ButtonLink
          kind="secondary"
          arrow="left"
          href={`#${addressOf({ room: "step", session: document.id, step: previous.id })}`}
        >
          {title(previous)}
        </ButtonLink>
      )}
      <span className={styles["gap"]} />
      {next === undefined ? (
        <ButtonLink arrow="right" href={`#${addressOf({ room: "checklist", session: document.id })}`}>
          {t("step.gateItem")}
        </ButtonLink>
      ) : (
        <ButtonLink arrow="right" href={`#${addressOf({ room: "step", session: document.id, step: next.id })}`}>
          {title(next)}
        </ButtonLink>
      )}
    </div>
  );
}
