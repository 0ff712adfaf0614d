import { isBegun, minutesFor, nextOpen } from "../../assessment/draft.ts";
import { useWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** Who asks what, how long it takes and until when, that no answer is wrong, and what happens with the answers, before anything is asked. */
export function WelcomeScreen() {
  const t = useJoin();
  const { t: words, date } = useWords(["fields"]);
  const { content } = useParticipation();
  const count = questionIds(content).length;
  const { organisation, until } = useDraft().by ?? {};
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("welcome.title")}</Heading>
      <Paragraph lead>
        {organisation === undefined ? t("welcome.intro") : t("welcome.from", { organisation })}
      </Paragraph>
      <Paragraph>{t("welcome.field", { field: words(`fields:${content.variant}.name`) })}</Paragraph>
      <ul className={styles["facts"]}>
        <li>{t("welcome.questions", { count, minutes: minutesFor(count) })}</li>
        {until !== undefined && <li>{t("welcome.until", { date: date(until) })}</li>}
        <li>{t("welcome.wrong")}</li>
        <li>{t("welcome.skip")}</li>
      </ul>
      <WayIn />
      <Card as="section" className={styles["block"]} aria-labelledby="jouw-antwoorden">
        <Heading level={2} look={3} id="jouw-antwoorden">
          {t("welcome.privacy")}
        </Heading>
        <ul className={styles["facts"]}>
          <li>{t("welcome.device")}</li>
          <li>{t("welcome.together")}</li>
          <li>{t("welcome.file")}</li>
          <li>{t("welcome.notes")}</li>
        </ul>
      </Card>
    </div>
  );
}

/** To the first question, and for who stopped to the next open one. */
function WayIn() {
  const t = useJoin();
  const { content } = useParticipation();
  const draft = useDraft();
  const to = useJoinLink();
  const next = nextOpen(draft, questionIds(content));
  const question = next === undefined ? ({ at: "overview" } as const) : ({ at: "question", question: next } as const);
  return (
    <>
      {isBegun(draft) && <Paragraph>{t("welcome.begun", { count: Object.keys(draft.answers).length })}</Paragraph>}
      <div className={styles["way"]}>
        <ButtonLink arrow="right" href={to(draft.role === undefined ? { at: "role" } : question)}>
          {t(isBegun(draft) ? "welcome.goOn" : "welcome.begin")}
        </ButtonLink>
      </div>
    </>
  );
}
