import type { Question } from "../../assessment/model.ts";
import type { Plan } from "../../machine/room/plan.ts";
import { keyOf } from "../../machine/room/programme.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Proposal.module.css";
import { useItemTitle } from "./useItemTitle.ts";
import { useWerksessie } from "./words.ts";

/** What fits in the time: what to talk about and how long, what to take over as it is, and what has to wait. */
export function Proposal({ plan, onAdd }: { plan: Plan; onAdd: (question: string) => void }) {
  const t = useWerksessie();
  const titleOf = useItemTitle();
  const fitting = plan.items.filter(({ kind }) => kind === "question").length;
  return (
    <Card as="section" className={styles["card"]}>
      <div>
        <Heading level={2}>{t("programme.title")}</Heading>
        <Paragraph>
          <strong>
            {fitting === 0 ? t("programme.tooShort") : t("programme.fits", { count: fitting, minutes: plan.minutes })}
          </strong>{" "}
          <span className={styles["soft"]}>{t("programme.intro")}</span>
        </Paragraph>
      </div>
      <ol className={styles["items"]}>
        {plan.items.map((item, index) => (
          <li key={keyOf(item, index)} className={styles["item"]} data-kind={item.kind}>
            <span className={styles["title"]}>{titleOf(item)}</span>
            <span className={styles["minutes"]}>{t("programme.minutes", { count: Math.round(item.minutes) })}</span>
          </li>
        ))}
      </ol>
      <Rest questions={plan.accept} title={t("programme.accept", { count: plan.accept.length })} onAdd={onAdd}>
        {t("programme.acceptBody")}
      </Rest>
      <Rest questions={plan.later} title={t("programme.later", { count: plan.later.length })}>
        {t("programme.laterBody")}
      </Rest>
    </Card>
  );
}

/** Questions that the table does not talk about now. */
function Rest({
  questions,
  title,
  onAdd,
  children,
}: {
  questions: readonly Question[];
  title: string;
  onAdd?: (question: string) => void;
  children: string;
}) {
  const t = useWerksessie();
  const { content } = useSession();
  const words = useContentWords(
    content.variant,
    content.steps.map(({ id }) => `steps/${id}`),
  );
  if (questions.length === 0) return null;
  return (
    <Fold summary={title}>
      <Paragraph soft>{children}</Paragraph>
      <ul className={styles["items"]}>
        {questions.map((question) => (
          <li key={question.id} className={styles["item"]}>
            <span className={styles["title"]}>
              {question.id} {words(questionKey(question, "title"))}
            </span>
            {onAdd !== undefined && (
              <Button kind="subtle" onClick={() => onAdd(question.id)}>
                {t("programme.add")} <Hidden>{t("programme.skipFor", { id: question.id })}</Hidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
