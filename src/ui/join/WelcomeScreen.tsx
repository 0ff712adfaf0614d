import { isBegun } from "../../assessment/draft.ts";
import { useWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** What is asked, that no answer is wrong, and what happens with the answers, before anything is asked. */
export function WelcomeScreen() {
  const t = useJoin();
  const { t: words } = useWords(["fields"]);
  const { content } = useParticipation();
  const draft = useDraft();
  const to = useJoinLink();
  const answered = Object.keys(draft.answers).length;
  const [first = ""] = questionIds(content);
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("welcome.title")}</Heading>
      <Paragraph lead>{t("welcome.intro")}</Paragraph>
      <Paragraph>{t("welcome.field", { field: words(`fields:${content.variant}.name`) })}</Paragraph>
      <Card as="section" className={styles["block"]} aria-labelledby="zo-werkt-het">
        <Heading level={2} look={3} id="zo-werkt-het">
          {t("welcome.how")}
        </Heading>
        <ul className={styles["facts"]}>
          <li>{t("welcome.questions", { count: questionIds(content).length })}</li>
          <li>{t("welcome.wrong")}</li>
          <li>{t("welcome.skip")}</li>
        </ul>
      </Card>
      <Card as="section" className={styles["block"]} aria-labelledby="jouw-antwoorden">
        <Heading level={2} look={3} id="jouw-antwoorden">
          {t("welcome.privacy")}
        </Heading>
        <ul className={styles["facts"]}>
          <li>{t("welcome.device")}</li>
          <li>{t("welcome.noName")}</li>
          <li>{t("welcome.together")}</li>
          <li>{t("welcome.file")}</li>
          <li>{t("welcome.notes")}</li>
        </ul>
      </Card>
      {isBegun(draft) && <Paragraph>{t("welcome.begun", { count: answered })}</Paragraph>}
      <div className={styles["way"]}>
        <ButtonLink
          arrow="right"
          href={
            isBegun(draft)
              ? to({ at: "overview" })
              : to(draft.role === undefined ? { at: "role" } : { at: "question", question: first })
          }
        >
          {t(isBegun(draft) ? "welcome.goOn" : "welcome.begin")}
        </ButtonLink>
      </div>
    </div>
  );
}
