import { isUnanswered } from "../../assessment/answers.ts";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import styles from "./Missing.module.css";

/** What is still missing, per step, by the codes to look for on the wall. */
export function Missing() {
  const t = useRoom();
  const { document, content, result } = useSession();
  const words = useContentWords(content.variant, []);
  const steps = content.steps
    .map(({ id, questions }) => ({
      id,
      open: questions.filter((question) => isUnanswered(result.answers[question.id])),
    }))
    .filter(({ open }) => open.length > 0);
  const offPaper = steps.flatMap(({ open }) => open.filter(({ board }) => !board).map(({ id }) => id));
  const { answered, of } = result.coverage;
  return (
    <>
      <Heading level={2} look={3}>
        {answered === of ? t("paper.complete") : t("paper.missing", { count: of - answered })}
      </Heading>
      <Paragraph soft>{t("nav.progress", { answered, of })}</Paragraph>
      {steps.length === 0 ? (
        <Link href={`#${addressOf({ room: "outcome", session: document.id })}`}>{t("paper.outcome")}</Link>
      ) : (
        <ul className={styles["steps"]}>
          {steps.map(({ id, open }) => (
            <li key={id} className={styles["step"]}>
              <span>
                {id}. {words(`board:steps.${id}`)}
              </span>
              <strong className={styles["codes"]}>{open.map((question) => question.id).join(" · ")}</strong>
            </li>
          ))}
        </ul>
      )}
      {offPaper.length > 0 && <Paragraph soft>{t("paper.offPaper", { codes: offPaper.join(" · ") })}</Paragraph>}
    </>
  );
}
