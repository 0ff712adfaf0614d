import { addressOf } from "../../machine/places.ts";
import { reportAnswer } from "../../report/answer.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading } from "../kit/Text.tsx";
import styles from "./BoardPanel.module.css";

/** The step to go on with, with its questions and how they stand. */
export function StepToContinue({ step }: { step: string }) {
  const t = useRoom();
  const { document, content, round } = useSession();
  const words = useContentWords(content.variant, [`steps/${step}`]);
  const questions = content.steps.find(({ id }) => id === step)?.questions ?? [];
  return (
    <Card as="section" className={styles["card"]}>
      <p className={styles["kicker"]}>{t("now.continue")}</p>
      <Heading level={2}>
        {step} · {words(`board:steps.${step}`)}
      </Heading>
      <ul className={styles["questions"]}>
        {questions.map((question) => {
          const answer = round.answers[question.id];
          return (
            <li key={question.id}>
              <span className={styles["id"]}>{question.id}</span>
              <span>{words(questionKey(question, "title"))}</span>
              {answer !== undefined && <span className={styles["answer"]}>{reportAnswer(words, answer).label}</span>}
            </li>
          );
        })}
      </ul>
      <ButtonLink kind="secondary" href={`#${addressOf({ room: "step", session: document.id, step })}`}>
        {t("now.continueStep", { step })}
      </ButtonLink>
    </Card>
  );
}
