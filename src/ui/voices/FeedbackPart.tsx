import { useState } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { FeedbackRow } from "./FeedbackRow.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** What the team tells those who took part: per question what it does with what they brought in, and a page of it to hand out. */
export function FeedbackPart() {
  const t = useVoices();
  const { document, content, round } = useSession();
  const [open, setOpen] = useState(false);
  const asked = questionsOf(content).filter(
    ({ id }) =>
      round.feedback?.[id] !== undefined ||
      (round.answers[id] !== undefined && round.contributions.some(({ answers }) => answers[id] !== undefined)),
  );
  const told = asked.filter(({ id }) => round.feedback?.[id] !== undefined).length;
  if (round.contributions.length === 0 && told === 0) return null;
  return (
    <Card as="section" className={styles["part"]} aria-labelledby="terugkoppeling">
      <Heading level={2} id="terugkoppeling">
        {t("feedback.title")}
      </Heading>
      <Paragraph>{t("feedback.about")}</Paragraph>
      {asked.length === 0 ? (
        <Paragraph soft>{t("feedback.early")}</Paragraph>
      ) : (
        <>
          <Paragraph soft>{t("feedback.told", { count: told, of: asked.length })}</Paragraph>
          <Disclosure summary={t("feedback.open")} open={open} onToggle={setOpen}>
            <ul className={styles["questions"]}>
              {asked.map((question) => (
                <FeedbackRow key={question.id} question={question} />
              ))}
            </ul>
          </Disclosure>
          {told > 0 && (
            <div className={styles["tasks"]}>
              <ButtonLink arrow="right" href={`#${addressOf({ room: "takeaway", session: document.id })}`}>
                {t("feedback.make")}
              </ButtonLink>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
