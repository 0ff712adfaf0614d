import { useState } from "react";
import { stepToContinue } from "../../assessment/result.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { SessionDetailsForm } from "../start/SessionDetailsForm.tsx";
import styles from "./BoardPanel.module.css";
import { StepToContinue } from "./StepToContinue.tsx";

/** Beside the board: what it comes to now, and where to go on. */
export function BoardPanel() {
  const t = useUi();
  const { result } = useSession();
  const [describing, setDescribing] = useState(false);
  const unknown = Object.values(result.answers).filter((answer) => "unknown" in answer).length;
  return (
    <div className={styles["panel"]}>
      {result.coverage.answered === 0 ? (
        <FirstCard />
      ) : (
        <>
          <AdviceCard />
          <StepToContinue step={stepToContinue(result)} />
        </>
      )}
      <div className={styles["foot"]}>
        <p>
          {t("nav.progress", { ...result.coverage })}
          {unknown > 0 && ` · ${t("board.unknown", { count: unknown })}`}
        </p>
        <Disclosure summary={t("board.describe")} open={describing} onToggle={setDescribing}>
          <SessionDetailsForm />
        </Disclosure>
      </div>
    </div>
  );
}

function FirstCard() {
  const t = useUi();
  const { document } = useSession();
  return (
    <Card as="section" className={styles["card"]}>
      <Heading level={2}>{t("board.first")}</Heading>
      <Paragraph>{t("board.firstBody")}</Paragraph>
      <Paragraph>{t("board.firstTable")}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "step", session: document.id, step: "1" })}`}>
        {t("board.begin")}
      </ButtonLink>
    </Card>
  );
}

function AdviceCard() {
  const t = useUi();
  const { document, content, result } = useSession();
  const words = useContentWords(content.variant, ["report"]);
  const path =
    result.next === undefined
      ? words("report:path.none")
      : words("report:path.sentence", {
          count: result.path.length,
          advice: words(`rules:advices.${result.pathLeadsTo}`),
        });
  return (
    <Card as="section" className={styles["card"]}>
      <p className={styles["kicker"]}>{t("board.now")}</p>
      <Heading level={2}>{words(`rules:advices.${result.advice}`)}</Heading>
      <Paragraph>{path}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "outcome", session: document.id })}`}>
        {result.next === undefined ? t("board.showOutcome") : t("board.showPath")}
      </ButtonLink>
    </Card>
  );
}
