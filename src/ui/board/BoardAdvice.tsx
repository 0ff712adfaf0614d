import { countingNewsIsDue } from "../../assessment/countingNews.ts";
import { assess, stepToContinue } from "../../assessment/result.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./BoardPanel.module.css";
import { CountingNews } from "./CountingNews.tsx";
import { RoomEntry } from "./RoomEntry.tsx";
import { StepToContinue } from "./StepToContinue.tsx";

/** What the answers of now come to, and the step to go on with. */
export function BoardAdvice() {
  const { document, result } = useSession();
  return (
    <>
      {countingNewsIsDue(document) && <CountingNews />}
      <AdviceCard />
      <StepToContinue step={stepToContinue(result)} />
      <RoomEntry />
    </>
  );
}

function AdviceCard() {
  const t = useRoom();
  const { document, content } = useSession();
  const result = assess(content, document);
  const words = useContentWords(content.variant, ["report"]);
  const undiscussed = content.items.filter((item) => result.items[item] === "niet-besproken").length;
  const advice = words(`rules:advices.${result.advice}`);
  const path =
    result.next === undefined
      ? words("report:path.none")
      : words("report:path.sentence", {
          count: result.path.length,
          advice: words(`rules:advices.${result.pathLeadsTo}`),
        });
  return (
    <Card as="section" className={styles["card"]}>
      <p className={styles["kicker"]}>{t(result.provisional ? "outcome.soFar" : "now.now")}</p>
      <Heading level={2}>{result.provisional ? words("report:advice.provisional") : advice}</Heading>
      <Paragraph>
        {result.provisional
          ? words("report:advice.provisionalAbout", { count: undiscussed, of: content.items.length, advice })
          : path}
      </Paragraph>
      <ButtonLink href={`#${addressOf({ room: "outcome", session: document.id })}`}>
        {result.next === undefined ? t("now.showOutcome") : t("now.showPath")}
      </ButtonLink>
    </Card>
  );
}
