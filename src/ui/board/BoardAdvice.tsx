import { stepToContinue } from "../../assessment/result.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./BoardPanel.module.css";
import { RoomEntry } from "./RoomEntry.tsx";
import { StepToContinue } from "./StepToContinue.tsx";

/** What the answers of now come to, and the step to go on with. */
export function BoardAdvice() {
  const { result } = useSession();
  return (
    <>
      <AdviceCard />
      <StepToContinue step={stepToContinue(result)} />
      <RoomEntry />
    </>
  );
}

function AdviceCard() {
  const t = useRoom();
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
      <p className={styles["kicker"]}>{t("now.now")}</p>
      <Heading level={2}>{words(`rules:advices.${result.advice}`)}</Heading>
      <Paragraph>{path}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "outcome", session: document.id })}`}>
        {result.next === undefined ? t("now.showOutcome") : t("now.showPath")}
      </ButtonLink>
    </Card>
  );
}
